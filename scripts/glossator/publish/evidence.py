"""Whether a folder is ours to replace: its list against what stands in it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from glossator.publish.manifest import MANIFEST, files_below, hash_of, read_manifest
from glossator.publish.refusal import Refused, shown

_NAMED = 3
"""Files a message names; whoever sees three knows which folder it is."""


Seen = tuple[int, int, int]
"""(length, time of the last change in nanoseconds, number of the file)"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stood in a folder when it was looked at: to be compared before it is replaced."""

    seen: Mapping[str, Seen] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    """Path to the hash that was proved of it."""


def examine(folder: Path, instead: str, thorough: bool = True) -> Evidence:
    """Return what stands in a folder, all of it proved ours; raises Refused, which names what is not.

    A folder that is empty, or not there, is free. `instead` says what else to do.
    Without `thorough` the names are compared and the hashes are not.
    """
    if not folder.exists() or not any(folder.iterdir()):
        return Evidence()
    manifest = read_manifest(folder)
    if manifest is None:
        names = ", ".join(shown(entry.name) for entry in islice(sorted(folder.iterdir()), _NAMED))
        why = "is no list of this program's" if (folder / MANIFEST).exists() else "is missing"
        raise Refused(
            f"{shown(folder)} holds files that Glossator cannot prove it made ({names}): {MANIFEST} {why} there. "
            f"{instead}; if it is the work of an older Glossator, delete the folder once"
        )
    seen: dict[str, Seen] = {}
    strays: list[str] = []
    for path, entry in files_below(folder):
        stray = "" if path == MANIFEST else _stray(path, entry, manifest.files, manifest.coming, thorough)
        if stray:
            strays.append(f"{shown(path)} {stray}")
        seen[path] = status_of(entry.stat(follow_symlinks=False))
    if strays:
        more = f" and {len(strays) - _NAMED} more" if len(strays) > _NAMED else ""
        raise Refused(
            f"{shown(folder)} is not as Glossator left it: {', '.join(strays[:_NAMED])}{more}. "
            f"Move what you want to keep elsewhere; {instead[:1].lower()}{instead[1:]}"
        )
    # Of two hashes that may be, as an update that did not end leaves them, neither is proved of its file.
    proved = {path: one for path, one in manifest.files.items() if manifest.coming.get(path, one) == one}
    return Evidence(seen, proved if thorough else {})


def unchanged(folder: Path, evidence: Evidence) -> str:
    """Return the first path that is not as it was seen, empty where all is."""
    now = {path: status_of(entry.stat(follow_symlinks=False)) for path, entry in _entries(folder)}
    return next((path for path in sorted({*now, *evidence.seen}) if now.get(path) != evidence.seen.get(path)), "")


def _entries(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    return files_below(folder) if folder.exists() else iter(())


def _stray(
    path: str, entry: os.DirEntry[str], files: Mapping[str, str], coming: Mapping[str, str], thorough: bool
) -> str:
    if path not in files and path not in coming:
        return "was added"
    if not entry.is_file(follow_symlinks=False):
        return "is no plain file any more"
    if thorough and hash_of(entry.path) not in (files.get(path), coming.get(path)):
        return "was changed"
    return ""


def status_of(status: os.stat_result) -> Seen:
    """Return what tells a file from one that was changed."""
    return status.st_size, status.st_mtime_ns, status.st_ino
