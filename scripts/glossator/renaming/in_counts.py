"""Texts and entries that the floors and the table of silencings name: by an id, or by the path of a file."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.edition.floors import FLOORS
from glossator.edition.silences import SILENCES
from glossator.model import TargetKind
from glossator.patterns import re
from glossator.records.document import read_document
from glossator.records.written import Unreadable, Written
from glossator.renaming.naming import Lines, Naming

COUNTS = (FLOORS, SILENCES)
_FOLDERS = {
    "texts": TargetKind.TEXT,
    "notes": TargetKind.TEXT,
    "arguments": TargetKind.TEXT,
    "glossary": TargetKind.TERM,
}
_FILE = re.compile(rf"^(?:- |[ ]+)file:[ \t]*[\"']?docs/({'|'.join(_FOLDERS)})/([\w-]+)\.md\b", re.MULTILINE)


def in_counts(source: str, file: str) -> Iterator[Naming]:
    """Yield the texts that have floors, or the texts and entries whose files have findings that are let be."""
    if file == SILENCES:
        for match in _FILE.finditer(source):
            yield Naming(_FOLDERS[match[1]], match[2], file, match.start(2), match.end(2), "field file")
        return
    try:
        value = read_document(source.removeprefix("\ufeff"), file, "n-001").value
    except Unreadable:
        return
    texts = value.get("texts") if isinstance(value, Written) else None
    lines = Lines(source)
    for id, mark in texts.marks.items() if isinstance(texts, Written) else ():
        at = lines.find(id, mark)
        yield Naming(TargetKind.TEXT, id, file, at, at + len(id) if at >= 0 else -1, "field texts", False, mark[0])
