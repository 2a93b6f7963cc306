"""Findings that the editors let be, each with the reason: in the front matter of a text, or in a table for any file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from glossator.edition.files import read_words
from glossator.findings import Finding, finding
from glossator.model import Place, spot
from glossator.records import Fields, read_records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glossator.model import Text

SILENCES = "references/silence.yml"
FIELDS = ("code", "file", "why")


@dataclass(frozen=True, slots=True)
class Silence:
    """One code that is not told."""

    code: str
    file: str
    """Path from the project's folder; empty where it is not told of any file."""
    why: str
    """Empty where nobody says why: then it is told all the same."""
    place: Place


def read_silences(root: Path) -> tuple[tuple[Silence, ...], list[Finding]]:
    """Return the rows of the table, in their order, and what is wrong with them (n-002, n-004, n-009, f-013)."""
    source, findings = read_words(root / SILENCES, root)
    records, found = read_records(source or "", SILENCES)
    findings = [*findings, *found]
    rows = []
    for record in records:
        row, found = _parse(record.fields, record.place, root)
        findings += found
        rows += [row] if row is not None else []
    return tuple(rows), findings


def _parse(record: Mapping[str, Any], place: Place, root: Path) -> tuple[Silence | None, list[Finding]]:
    fields = Fields.of(record, place, FIELDS)
    code, file, why = fields.words("code", needed=True), fields.words("file"), fields.words("why")
    if file and not _is_there(root, file):
        fields.findings.append(finding("f-013", fields.at("file"), file=file))
        return None, fields.findings
    return (Silence(code, file, why, place) if code else None), fields.findings


def _is_there(root: Path, file: str) -> bool:
    path = PurePosixPath(file)
    return not path.is_absolute() and ".." not in path.parts and (root / file).is_file()


def silences_of(texts: Iterable[Text], table: Iterable[Silence]) -> list[Silence]:
    """Return everything that is silenced: by the front matter of the texts, then by the table."""
    own = [
        Silence(code, text.path, why, spot(text.front.spots, Place(text.path), "silence", code))
        for text in texts
        for code, why in text.front.silence.items()
    ]
    return [*own, *table]
