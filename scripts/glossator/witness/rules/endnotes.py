"""Endnotes `[1] …`, and numbered notes below a heading that says Notes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_BRACKETED = re.compile(r"\[(\d{1,4})\]:?\s*(?=\S)")
_PLAIN = re.compile(r"(\d{1,4})(?:[.)]\s*|\s+)(?=\S)")
_TITLES = re.compile(
    r"(?:end ?notes?|foot ?notes?|notes|remarks|anmerkungen|fu(?:ß|ss)noten|endnoten|notlar|dipnotlar|son notlar|notas)"
    r"(?: and references)?:?",
    re.IGNORECASE,
)


def endnotes(sheet: Sheet) -> Iterable[Claim]:
    """Claim the last row of `[1] …`, `[2] …` whose numbers count up from 1, each at the start of a block or a note.

    A row of bare numbers counts only below a title such as Notes, which is
    furniture then: the notes leave its place. A `[4]` that a line break has put at
    the start of a line is no note: its line follows other words without a gap.
    """
    lines = sheet.lines
    starts: list[tuple[int, int, int]] = []  # line, number, length of the label
    title = -1
    row: list[tuple[int, int, int]] = []
    first_title = -1
    for first, last in sheet.blocks():
        if first == last and _TITLES.fullmatch(lines[first].text):
            title, starts = first, []
            continue
        inside = False
        for index in range(first, last + 1):
            match = _BRACKETED.match(lines[index].text) or (_PLAIN.match(lines[index].text) if title >= 0 else None)
            if match is None or not (index == first or inside):
                continue
            number = int(match[1])
            if number == (starts[-1][1] + 1 if starts else 1):
                starts.append((index, number, match.end()))
            elif number == 1:
                starts = [(index, 1, match.end())]
            else:
                continue
            inside = True
            if len(starts) >= len(row) or starts[0] == row[0]:
                row, first_title = starts, title  # one list, which goes on growing; `starts` is only ever replaced
    if not row or not _leaves_text(sheet, row[0][0]):
        return
    ends = [last for _, last in sheet.blocks()]
    if first_title >= 0:
        yield Claim(Kind.FURNITURE, first_title, first_title, "the title of the notes, which stand at their marks now")
    position = 0
    for at, (index, number, length) in enumerate(row):
        while ends[position] < index:
            position += 1
        last = ends[position]
        if at + 1 < len(row):
            last = min(last, row[at + 1][0] - 1)
        why = f"the {number}. of {len(row)} numbered notes in a row"
        yield Claim(Kind.NOTE, index, last, why, 0.97, {"number": number}, skip=length)


def _leaves_text(sheet: Sheet, first: int) -> bool:
    return any(line.text for line in sheet.lines[:first])
