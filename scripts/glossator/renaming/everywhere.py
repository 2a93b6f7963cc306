"""Every place of a project that names something, file by file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from glossator.model import TargetKind
from glossator.renaming.in_counts import COUNTS, in_counts
from glossator.renaming.in_library import in_library
from glossator.renaming.in_markdown import in_markdown
from glossator.renaming.in_records import RECORDS, in_front, in_records
from glossator.renaming.in_settings import in_settings
from glossator.renaming.in_table import TABLES, in_table
from glossator.renaming.naming import CALLED, Naming

LIBRARY, SETTINGS = "references/library.bib", "mkdocs.yml"
_CALLED: Mapping[str, tuple[TargetKind, bool]] = {
    "texts": (TargetKind.TEXT, True),
    "glossary": (TargetKind.TERM, True),
    "notes": (TargetKind.TEXT, False),
    "arguments": (TargetKind.TEXT, False),
}
"""Folder below `docs/` to what its files are called after, and whether they give it the id."""
_BESIDE = ("docs/notes/", "docs/arguments/")


def namings(files: Mapping[str, str]) -> list[Naming]:
    """Return every naming in the files, in the order of these and of their words."""
    return called_so([one for file, source in files.items() for one in namings_of(file, source)])


def called_so(found: list[Naming]) -> list[Naming]:
    """Return namings without the links to notes and arguments of one text that are called after another."""
    files = {one.file for one in found if one.of_file}
    return [one for one in found if not one.target.startswith(_BESIDE) or one.target in files]


def namings_of(file: str, source: str) -> tuple[Naming, ...]:
    """Return the namings of one file, by its path from the project's folder: those of a kind of file that has none."""
    return tuple(sorted(_found(file, source), key=lambda one: (one.start, one.end)))


def _found(file: str, source: str) -> Iterator[Naming]:
    if file == LIBRARY:
        yield from in_library(source, file)
    elif file in RECORDS:
        yield from in_records(source, file)
    elif file in TABLES:
        yield from in_table(source, file)
    elif file in COUNTS:
        yield from in_counts(source, file)
    elif file == SETTINGS:
        yield from in_settings(source, file)
    elif file.startswith("docs/") and file.endswith(".md"):
        path = PurePosixPath(file)
        folder = path.parts[1] if len(path.parts) > 2 else ""
        front = list(in_front(source, file, folder))
        if folder in _CALLED:
            kind, defines = _CALLED[folder]
            said = [one.id for one in front if one.how == "field text"]
            if not said or said == [path.stem]:
                yield Naming(kind, path.stem, file, 0, 0, CALLED, defines)
        yield from front
        yield from in_markdown(source, file)
