"""Parts of a text that are notes or references by their title, and lines that set notes off."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re
from glossator.witness.notes.labels import label_of
from glossator.witness.section_titles import NOTES, REFERENCES
from glossator.witness.sheet import STROKES, Sheet

_YEAR = re.compile(r"(?<!\d)1[5-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)|n\.\s?d\.|o\.\s?J\.|forthcoming")
_UNLABELLED = 4
"""So many pieces in a row without a label, and the notes are over."""
_LONGEST_TITLE = 60
_ENTRY = "reference-entry"
"""The rule that claims the entries of a list of references, where it stands before this one."""

Segment = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Zones:
    """The pieces of a sheet, and which of them stand in a part of notes or of references."""

    segments: list[Segment]
    """First and last line of every piece between blank lines, page breaks and rules."""
    notes: list[int]
    """Of each piece, the line of the title of the notes that it stands below, or -1."""
    references: list[bool]
    """Of each piece, whether it stands in a list of references."""
    rules: frozenset[int]
    """Lines of nothing but a rule."""


def is_title(text: str) -> bool:
    """Whether a line says that notes follow."""
    return len(text) <= _LONGEST_TITLE and NOTES.fullmatch(text) is not None


def is_references(text: str) -> bool:
    """Whether a line says that a list of references follows."""
    return len(text) <= _LONGEST_TITLE and REFERENCES.fullmatch(text) is not None


def zones_of(sheet: Sheet) -> Zones:
    """Return the pieces of a sheet and where notes and references stand by their titles."""
    lines = sheet.lines
    rules = frozenset(i for i, line in enumerate(lines) if line.text and sheet.free(i) and STROKES.fullmatch(line.text))
    segments: list[Segment] = []
    for first, last in sheet.blocks():
        start = first
        for index in range(first, last + 2):
            if index > last or index in rules or (index == start == first and _titled(lines[index].text)):
                if index <= last and index not in rules:  # a title glued to what follows
                    segments.append((index, index))
                elif start < index:
                    segments.append((start, index - 1))
                start = index + 1
    titles: list[int] = []
    referred: list[bool] = []
    title, bare, inside, undated = -1, 0, False, 0
    read = any(claim.rule == _ENTRY for claim in sheet.claims.values())  # then what is left is no reference
    above = -1
    for first, last in segments:
        text = lines[first].text
        if title >= 0 and any(_is_entry(sheet, index) for index in range(above + 1, first)):
            title = -1
        above = last
        if first == last and is_title(text):
            title, bare, inside = first, 0, False
        elif first == last and is_references(text):
            title, inside, undated = -1, not read, 0
        elif title >= 0:
            bare = 0 if label_of(text) is not None else bare + 1
            if bare >= _UNLABELLED:
                title = -1
        elif inside:
            undated = 0 if _YEAR.search(sheet.words(first, min(last, first + 3))) else undated + 1
            inside = undated < 2
        titles.append(title)
        referred.append(inside)
    return Zones(segments, titles, referred, rules)


def _is_entry(sheet: Sheet, index: int) -> bool:
    claim = sheet.claims.get(index)
    return claim is not None and claim.rule == _ENTRY


def _titled(text: str) -> bool:
    return is_title(text) or is_references(text)
