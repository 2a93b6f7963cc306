"""The list of what Glossator made in a folder, with a hash of each file: the one proof that a folder is its own."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from glossator import __version__
from glossator.patterns import re

MANIFEST = ".glossator.json"
"""Name of the list, in the folder it speaks of. It does not list itself."""
FORMAT = 1
Hashed = Callable[[str, "os.DirEntry[str]"], str]
"""(path in the folder, file) to its hash"""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST = 256 * 1024 * 1024
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was made: a list that is read, or is to be written."""

    files: Mapping[str, str] = field(default_factory=dict)
    """Path in the folder, with `/`, to the SHA-256 of the file."""
    coming: Mapping[str, str] = field(default_factory=dict)
    """What an update that did not end was about to write: such a file may be there already."""
    local: tuple[str, ...] = ()
    """Ids of texts it holds as local copies, which must not be published."""
    shared: bool = False
    """Whether files of another hand lie beside ours (`--keep-others`)."""

    def proves(self, path: str, sha256: str) -> bool:
        """Whether a file with that hash, at that place, was made here."""
        return sha256 in (self.files.get(path), self.coming.get(path))

    def as_json(self) -> str:
        """Return the list as JSON text; the same files give the same text."""
        record: dict[str, Any] = {
            "format": FORMAT,
            "tool": f"glossator {__version__}",
            "local": sorted(self.local),
            "shared": self.shared,
            "files": dict(sorted(self.files.items())),
        }
        if self.coming:
            record["coming"] = dict(sorted(self.coming.items()))
        return json.dumps(record, indent=0) + "\n"  # ASCII: a name that is no UTF-8 can be written too


def read_manifest(folder: Path) -> Manifest | None:
    """Return the list of a folder, or None where there is none that proves anything.

    A list that is a link, that is no JSON of this format, or that names a file
    outside its folder proves nothing.
    """
    path = folder / MANIFEST
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            return None
        record = json.loads(path.read_bytes().decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        return None
    files, coming, local = record.get("files", []), record.get("coming", {}), record.get("local", {})
    if not (_is_list(files) and _is_list(coming) and str(record.get("tool")).startswith("glossator")):
        return None
    if not (isinstance(local, list) and all(isinstance(one, str) for one in local)):
        return None
    return Manifest(files, coming, tuple(local), record.get("shared") is True)


def _is_list(files: object) -> bool:
    return isinstance(files, dict) and all(
        isinstance(sha256, str) and _SHA256.fullmatch(sha256) is not None and is_inside(path)
        for path, sha256 in files.items()
    )


def is_inside(path: str) -> bool:
    """Whether a path of a list stays in its folder: relative, plain, no way up, and not the list itself."""
    if not path or path == MANIFEST or "\0" in path or (os.name == "nt" and ("\\" in path or ":" in path)):
        return False
    return not any(part in ("", ".", "..") for part in path.split("/"))


def files_below(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield (path with `/`, entry) for all that is no folder below a folder, in order; follows no links."""
    stack = [("", folder)]
    while stack:
        prefix, here = stack.pop()
        with os.scandir(here) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                stack.append((f"{prefix}{entry.name}/", Path(entry.path)))
            else:
                yield f"{prefix}{entry.name}", entry


def hash_of(path: str | os.PathLike[str]) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:  # noqa: PTH123 (half of a build's files pass here; Path costs as much as the hash)
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def list_of(folder: Path, local: tuple[str, ...] = (), shared: bool = False, hashed: Hashed | None = None) -> Manifest:
    """Return the list of every file below a folder that was just made; `hashed` knows what some of them hold."""
    hashed = hashed or (lambda _, entry: hash_of(entry.path))
    files = {path: hashed(path, entry) for path, entry in files_below(folder) if path != MANIFEST}
    return Manifest(files, local=local, shared=shared)
