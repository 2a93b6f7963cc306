"""Files of the last site that the new one has again: they are linked, not written, and no file is hashed twice.

A linked file keeps its time, so that a host or a copying program that goes by times sends only what changed. Both
sites stay whole: nobody writes into a file of the new one once it stands there, and to remove the old one takes its
names away.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from glossator.publish.evidence import Seen, status_of
from glossator.publish.manifest import hash_of

_WRITING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


Row = tuple[Seen, str]
"""(what tells a file that was put from one that was changed, its SHA-256)"""


class Again:
    """What is put into a new folder, beside the old one and what is proved of it."""

    def __init__(self, old: Path, hashes: Mapping[str, str], seen: Mapping[str, Seen], new: Path) -> None:
        self._old, self._hashes, self._seen, self._new = str(old), hashes, seen, str(new)
        self._put: dict[str, Row] = {}
        self._folders: set[str] = set()

    def put(self, path: str, content: bytes) -> Row:
        """Put a file into the new folder; `path` has `/` and leads into it, what stands there goes.

        What comes back is for `was_put`, where another process than that which lists the files put this one.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        target = f"{self._new}/{path}"
        if (folder := os.path.dirname(target)) not in self._folders:  # noqa: PTH120 (a thousand times in a build)
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            self._folders.add(folder)
        if self._hashes.get(path) == sha256 and path in self._seen:
            with suppress(OSError, NotImplementedError):  # a disk without links, or a file that may not have more
                os.link(f"{self._old}/{path}", target)
                if status_of(os.lstat(target)) == self._seen[path]:
                    return self.was_put(path, (self._seen[path], sha256))
                os.unlink(target)  # noqa: PTH108 (it was changed since)
        try:
            handle = os.open(target, _WRITING, 0o666)
        except FileExistsError:  # never written into: it may be linked
            os.unlink(target)  # noqa: PTH108
            handle = os.open(target, _WRITING, 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        return self.was_put(path, (status_of(os.lstat(target)), sha256))

    def was_put(self, path: str, row: Row) -> Row:
        """Remember a file that was put."""
        self._put[path] = row
        return row

    def hash_of(self, path: str, entry: os.DirEntry[str]) -> str:
        """Return the hash of a file of the new folder: the known one where it is as it was put there."""
        seen, sha256 = self._put.get(path, (None, ""))
        return sha256 if seen == status_of(entry.stat(follow_symlinks=False)) else hash_of(entry.path)
