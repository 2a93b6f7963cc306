"""Every file below a folder, each with what is odd about it: no link is followed out, nothing is opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

WELL_KNOWN = ".well-known"
"""The one hidden folder that may hold something to publish (RFC 8615)."""


def entries(docs: Path) -> Iterator[tuple[str, Path, str]]:
    """Yield (path below the folder with `/`, file, what is odd or nothing) in order of the paths.

    A hidden folder, and a folder that is a link, are one entry each; what they
    hold is not looked at. A folder that is not there has no entries.
    """
    found: list[tuple[str, Path, str]] = []
    for folder, folders, files in os.walk(docs):
        here = Path(folder)
        for name in list(folders):
            hidden = name.startswith(".") and here / name != docs / WELL_KNOWN
            if hidden or (here / name).is_symlink():
                folders.remove(name)
                files.append(name)
        found += ((_below(here / name, docs), here / name, _odd(here / name, docs)) for name in files)
    yield from sorted(found)


def _below(path: Path, docs: Path) -> str:
    return path.relative_to(docs).as_posix()


def _odd(path: Path, docs: Path) -> str:
    """Return why the entry is no file of this folder, or nothing."""
    try:
        if path.is_symlink():
            if not path.resolve(strict=True).is_relative_to(docs.resolve()):
                return "it is a link that leads out of docs/"
            return "it is a link to a folder" if path.is_dir() else ""
        mode = path.lstat().st_mode
    except (OSError, RuntimeError):
        return "it is a link that leads nowhere"
    if stat.S_ISDIR(mode):
        return "it is a hidden folder"
    return "" if stat.S_ISREG(mode) else "it is no file but a pipe, a socket or a device"
