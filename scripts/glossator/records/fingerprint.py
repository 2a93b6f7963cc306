"""A hash of everything that lies in some folders, to know that nothing changed since they were last read."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from glossator.records.folder import LARGEST

_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))


def fingerprint(places: Iterable[Path]) -> bytes | None:
    """Return a hash of the names and bytes of all that these files and folders hold, in the order they are given.

    Bytes are read, never times: a clock may run backwards, and an editor may keep the time of a file. None where a
    link, a pipe, a file beyond what is read, or something that may not be looked at is among them: then nobody knows.
    """
    digest = hashlib.blake2b()
    try:
        for place in places:
            digest.update(b"\n\n")
            if not os.path.lexists(place):
                continue
            if stat.S_ISDIR(place.lstat().st_mode):
                _add_folder(digest, str(place))
            else:
                _add_file(digest, str(place), place.name)
    except (OSError, ValueError):
        return None
    return digest.digest()


def _add_folder(digest: hashlib.blake2b, folder: str) -> None:
    waiting = [(folder, "")]
    while waiting:
        here, prefix = waiting.pop()
        with os.scandir(here) as listing:
            found = sorted(listing, key=lambda entry: entry.name)
        for entry in found:
            name = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                _add_name(digest, f"{name}/")
                waiting.append((entry.path, f"{name}/"))
            else:
                _add_file(digest, entry.path, name)


def _add_file(digest: hashlib.blake2b, path: str, name: str) -> None:
    """Add a file; raises OSError for what is none, and for one that is too long."""
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(f"{path} is no file")
        words = file.read(LARGEST + 1)
    if len(words) > LARGEST:
        raise OSError(f"{path} is too long")
    _add_name(digest, f"{name} {len(words)}")
    digest.update(words)


def _add_name(digest: hashlib.blake2b, name: str) -> None:
    digest.update(f"\n{name}\n".encode("utf-8", "surrogateescape"))
