"""Ids in YAML: the lists of names, events and sources, and the front matter of Markdown files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.model import TargetKind
from glossator.records import read_front, read_records
from glossator.records.written import Listed, Written
from glossator.renaming.naming import Lines, Naming, in_field

_TEXT, _WORK = TargetKind.TEXT, TargetKind.WORK
_TERM, _NAME, _EVENT = TargetKind.TERM, TargetKind.NAME, TargetKind.EVENT

Fields = Mapping[str, TargetKind]

RECORDS: Mapping[str, tuple[TargetKind | None, Fields]] = {
    "references/names.yml": (_NAME, {}),
    "references/events.yml": (
        _EVENT,
        {"who": _NAME, "where": _NAME, "terms": _TERM, "sources": _WORK, "after": _EVENT},
    ),
    "references/sources.yml": (_TEXT, {"of": _WORK}),
    "references/chains.yml": (None, {}),
    "references/maps.yml": (None, {}),
}
"""File of records to what its ids are of (None: of nothing that is named elsewhere), and what its fields name.

To add a field, add it here.
"""

FRONTS: Mapping[str, Fields] = {
    "texts": {"of": _WORK},
    "glossary": {"see": _TERM, "sources": _WORK},
    "notes": {"text": _TEXT},
    "arguments": {"text": _TEXT},
}
"""Folder below `docs/` to what fields of front matter name."""

INNER: Mapping[str, Mapping[str, TargetKind]] = {
    "printed": {"text": _TEXT},
    "decisions": {"key": _WORK},
    "steps": {"event": _EVENT},
    "parts": {"name": _NAME, "term": _TERM, "event": _EVENT, "by": _WORK},
    "arrows": {"from": _EVENT, "to": _EVENT, "by": _WORK},
}
"""Fields of records that hold mappings, or a list of them, to what the fields of these name."""
NOTE = "-note-"
"""Between the id of a text and the words of a note: the id of a note begins with that of its text."""


def in_records(source: str, file: str) -> Iterator[Naming]:
    """Yield the ids of a list of records, and those that its records name."""
    kind, fields = RECORDS[file]
    lines = Lines(source)
    for record in read_records(source, file)[0]:
        if kind is not None:
            yield from _named(record.fields, "id", kind, file, lines, True)
        for field, named in fields.items():
            yield from _named(record.fields, field, named, file, lines)
        for field, inner in INNER.items():
            value = record.fields.get(field)
            for one in value if isinstance(value, Listed) else [value]:
                for name, named in inner.items():
                    yield from _named(one, name, named, file, lines)
                if field == "printed":
                    yield from _of_note(one, file, lines)


def in_front(source: str, file: str, folder: str) -> Iterator[Naming]:
    """Yield the ids that the front matter of a file names."""
    fields = FRONTS.get(folder)
    if fields:
        record, lines = read_front(source, file)[0], Lines(source)
        for field, named in fields.items():
            yield from _named(record, field, named, file, lines)


def _named(
    record: object, field: str, kind: TargetKind, file: str, lines: Lines, defines: bool = False
) -> Iterator[Naming]:
    for word, at, line in in_field(record, field, lines):
        how = field if defines else f"field {field}"
        yield Naming(kind, word, file, at, at + len(word) if at >= 0 else -1, how, defines, line)


def _of_note(record: object, file: str, lines: Lines) -> Iterator[Naming]:
    """The id of a note names its text with its beginning."""
    if not isinstance(record, Written):
        return
    for word, at, line in in_field(record, "note", lines):
        text, joined, _ = word.partition(NOTE)
        if joined:
            yield Naming(_TEXT, text, file, at, at + len(text) if at >= 0 else -1, "field note", False, line)
