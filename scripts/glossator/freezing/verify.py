"""Whether a frozen edition is as it was frozen, and comes out the same when it is made again."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.freezing.about import ABOUT, About, read_about
from glossator.freezing.archive import BROKEN, looked_through
from glossator.freezing.freeze import frozen_about
from glossator.freezing.made import PACKAGES, SOURCE, make
from glossator.freezing.packages import versions_of
from glossator.freezing.runs_nothing import runs_something
from glossator.freezing.sums import SUMS, read_sums, sums_of
from glossator.model import Place
from glossator.publish.door import below
from glossator.publish.progress import SILENT, Progress
from glossator.publish.refusal import Refused
from glossator.publish.settings import read_settings

_PIECE = 1024 * 1024
_LARGEST_RECORD = 100_000_000
"""Bytes of a file at the top that is read as a whole."""
Entries = Mapping[str, zipfile.ZipInfo]


def verify(path: Path, trust: bool = False, progress: Progress = SILENT) -> list[Finding]:
    """Return what is wrong with a frozen edition, z-001 to z-010, in the order of their codes; empty where nothing is.

    Nothing is written but into a temporary folder, and what the zip brings is not run unless it is trusted. It is
    made again only where all its files are as `SHA256SUMS` lists them.
    """
    shown = path.name
    try:
        with zipfile.ZipFile(path) as archive:
            entries, found = looked_through(archive, path.stat().st_size, shown)
            if found:
                return found
            return list(_compared(archive, entries, Place(shown), trust, progress))
    except BROKEN as error:
        return [finding("z-001", Place(shown), why=str(error)[:200] or type(error).__name__)]


def _compared(
    archive: zipfile.ZipFile, entries: Entries, at: Place, trust: bool, progress: Progress
) -> Iterator[Finding]:
    for name in (ABOUT, SUMS):
        if name not in entries:
            yield finding("z-001", at, why=f"it has no {name}")
            return
    about = read_about(_whole(archive, entries[ABOUT]).decode("utf-8", "replace"))
    listed = read_sums(_whole(archive, entries[SUMS]))
    with tempfile.TemporaryDirectory(prefix="glossator-") as work:
        source, again = Path(work) / SOURCE, Path(work) / "again"
        source.mkdir()
        again.mkdir()
        held = {path: _unpacked(archive, entries[path], path, source) for path in sorted(entries) if path != SUMS}
        if wrong := list(_against(listed, held, at)):
            yield from wrong
            return
        if not trust and (what := runs_something(source)):
            yield finding("z-007", at, what=what)
            return
        yield from _again(archive, entries, about, held, (source, again), at, progress)


def _again(
    archive: zipfile.ZipFile,
    entries: Entries,
    about: About,
    held: Mapping[str, str],
    folders: tuple[Path, Path],
    at: Place,
    progress: Progress,
) -> Iterator[Finding]:
    source, again = folders
    try:
        stated = frozen_about(read_settings(source), about.version)
        make(source, replace(about, name=stated.name, day=stated.day), again, progress)
    except Refused as refused:
        yield finding("z-007", at, what=str(refused))
        return
    made = sums_of(again)
    here = {path: digest for path, digest in held.items() if not path.startswith(f"{SOURCE}/")}
    for path in sorted(here.keys() | made.keys()):
        if path == PACKAGES:
            continue
        if path not in made or path not in here:
            yield finding("z-009", at, path=path, what="is not made" if path in here else "is made besides")
        elif here[path] != made[path]:
            yield finding("z-008", at, path=path)
    if PACKAGES in entries:
        then = versions_of(_whole(archive, entries[PACKAGES]).decode("utf-8", "replace"))
        now = versions_of((again / PACKAGES).read_text(encoding="utf-8"))
        for name in sorted(then.keys() | now.keys()):
            if then.get(name) != now.get(name):
                was, is_now = then.get(name, "(none)"), now.get(name, "none")
                yield finding("z-010", at, package=name, then=was, now=is_now)


def _against(listed: Mapping[str, str], held: Mapping[str, str], at: Place) -> Iterator[Finding]:
    rows: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("z-004", lambda path: path in listed and path in held and listed[path] != held[path]),
        ("z-005", lambda path: path not in held),
        ("z-006", lambda path: path not in listed),
    )
    for code, differs in rows:
        for path in sorted(listed.keys() | held.keys()):
            if differs(path):
                yield finding(code, at, path=path)


def _whole(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > _LARGEST_RECORD:
        raise ValueError(f"{entry.filename} is larger than {_LARGEST_RECORD} bytes")
    return archive.read(entry)


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str, source: Path) -> str:
    """Return the hash of a file; one of the sources is written, below the folder that is there for them."""
    digest = hashlib.sha256()
    inner = path.removeprefix(f"{SOURCE}/")
    with archive.open(entry) as packed:
        if inner == path:
            while piece := packed.read(_PIECE):
                digest.update(piece)
            return digest.hexdigest()
        place = below(source, inner)
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            while piece := packed.read(_PIECE):
                digest.update(piece)
                file.write(piece)
    return digest.hexdigest()
