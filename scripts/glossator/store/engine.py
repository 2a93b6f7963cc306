"""What the results of this package depend on beside what it is given: its own code, and what that stands on."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_LEFT_OUT = frozenset({"__pycache__", "theme"})
"""Folders of the package that no stage reads: what Python makes of the code, and what pages look like."""


@lru_cache(maxsize=1)
def engine() -> bytes:
    """Return a hash of this Python, of every file of this package, and of the names of what is installed beside it.

    The files are read, not asked for their times: whoever edits a rule and whose clock runs backwards gets the new
    rule. A rule that is edited while this process runs is not what it runs, so it is asked once.
    """
    digest = hashlib.blake2b(f"{sys.version}\n{sys.byteorder}\n{os.name}\n".encode())
    for path, name in _files(str(_PACKAGE), ""):
        with open(path, "rb") as file:  # noqa: PTH123 (a thousand files: Path costs as much as reading them)
            words = file.read()
        digest.update(f"\n{name} {len(words)}\n".encode("utf-8", "surrogateescape"))
        digest.update(words)
    digest.update("\n".join(_installed()).encode("utf-8", "surrogateescape"))
    return digest.digest()


def _files(folder: str, prefix: str) -> list[tuple[str, str]]:
    found = []
    with os.scandir(folder) as listing:
        for entry in sorted(listing, key=lambda one: one.name):
            if entry.is_dir():
                if entry.name not in _LEFT_OUT:
                    found += _files(entry.path, f"{prefix}{entry.name}/")
            elif entry.is_file():
                found.append((entry.path, prefix + entry.name))
    return found


def _installed() -> list[str]:
    """The names of the records that installed packages leave, which hold their versions."""
    found: set[str] = set()
    for folder in sys.path:
        try:
            found.update(name for name in os.listdir(folder or ".") if name.endswith((".dist-info", ".egg-info")))  # noqa: PTH208
        except OSError:
            continue
    return sorted(found)
