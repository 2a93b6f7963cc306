"""Two columns that stand side by side in the lines of a text, as a PDF gives them, read one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column
from glossator.patterns import re
from glossator.witness.lines import Line
from glossator.witness.sheet import Columns, Sheet
from glossator.witness.witness import Witness

_GAP = re.compile(r"\S(\s{2,})(?=\S)")
_TWO_SPACES = re.compile(r"\s\s")
"""Looked for first: most rows have no gap."""
_LEAST_ROWS = 8
"""Rows with words on either side, below which two columns are not worth a thought."""
_LEAST_LEFT, _LONGEST_ROW = 16, 240
"""Columns, in characters: where the right one may begin at the earliest, and how long a row may be."""
_EDGE = 2
"""Characters by which lines of the right column are pushed in at most where their paragraphs begin."""
_AMID = 0.3
"""Share of the lines of a column that begin amid a sentence: rows of tables do not."""
_VARIOUS = 0.5
"""Words that lines begin with, to each line: those of a table come back."""
_STOP = re.compile(r"[^\W\d_]{2}[.!?](?: |$)")
_WORDS = 3.0
"""Words of an average line of a column."""
_BOTH = 0.5
"""Share of the rows of words of a stretch that have words on both sides."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    first: int
    """Index of its first row, and of the row behind its last."""
    end: int
    gutter: int
    """Where the right column begins, in characters from the left."""


def part_columns(sheet: Sheet) -> Sheet:
    """Return the sheet with the lines of two columns one column after the other; it records where.

    A sheet on which a person has decided something keeps its lines, so that they are those that this person has seen.
    """
    found = list(_stretches(sheet.lines))
    told = bool(sheet.claims or sheet.told or sheet.barred or sheet.cuts)
    columns = tuple(
        Columns(rows[0].start, len(rows), rows[0].text, not told)
        for one in found
        if (rows := sheet.lines[one.first : one.end])
    )
    if not found or told:
        return replace(sheet, columns=columns)
    lines: list[Line] = []
    at = 0
    for one in found:
        left, right = _sides(sheet.lines[one.first : one.end], one.gutter)
        lines += [*sheet.lines[at : one.first], *left, *right]
        at = one.end
    return replace(sheet, lines=(*lines, *sheet.lines[at:]), columns=columns)


def columns_told(witness: Witness, sheet: Sheet) -> list[Finding]:
    """Return w-081 for each stretch of two columns."""
    told = []
    for one in sheet.columns:
        order = "one column after the other" if one.parted else "line by line, since decisions hold in this text"
        place = Place(witness.name, *line_and_column(witness.text, one.start))
        what = f"they are read {order}"
        told.append(finding("w-081", place, lines=one.rows, raw=one.words[:40], what=what))
    return told


def _stretches(lines: Sequence[Line]) -> Iterator[_Stretch]:
    begun: Counter[int] = Counter()
    rows = [
        index for index, line in enumerate(lines) if _EDGE < len(line.text) <= _LONGEST_ROW and "\t" not in line.text
    ]
    for index in rows:
        if _TWO_SPACES.search(lines[index].text) and (match := _last_gap(lines[index].text)):
            begun[lines[index].indent + match.end()] += 1
    if not begun:
        return
    gutter, often = max(begun.items(), key=lambda one: (one[1], -one[0]))
    if often < _LEAST_ROWS // 2 or gutter < _LEAST_LEFT:
        return
    first = -1
    for index in range(len(lines) + 1):
        inside = index < len(lines) and _fits(lines[index], gutter) and (first < 0 or lines[index].feed < 0)
        if inside:
            first = index if first < 0 else first
            continue
        if first >= 0 and (one := _trimmed(lines, first, index, gutter)):
            yield one
        first = index if first >= 0 and index < len(lines) and _fits(lines[index], gutter) else -1


def _last_gap(text: str) -> re.Match[str] | None:
    """The widest gap of a row; of equally wide ones the last."""
    return max(_GAP.finditer(text), key=lambda match: (len(match[1]), match.start()), default=None)


def _fits(line: Line, gutter: int) -> bool:
    """Whether a row leaves the place before the gutter empty."""
    if not line.text:
        return True
    if len(line.text) > _LONGEST_ROW or "\t" in line.text:
        return False
    low, high = gutter - _EDGE - line.indent, gutter - line.indent
    return not line.text[max(low, 0) : max(high, 0)].strip()


def _trimmed(lines: Sequence[Line], first: int, end: int, gutter: int) -> _Stretch | None:
    both = [at for at in range(first, end) if all(_cut(lines[at], gutter))]
    wordy = sum(1 for at in range(first, end) if lines[at].text)
    if len(both) < _LEAST_ROWS:
        return None
    low, high = both[0], both[-1] + 1
    while high < end and lines[high].text:  # the longer of the two columns
        high += 1
    if len(both) < _BOTH * min(wordy, sum(1 for at in range(low, high) if lines[at].text)):
        return None
    sides = _sides(lines[low:high], gutter)
    return _Stretch(low, high, gutter) if all(_is_prose(side) for side in sides) else None


def _is_prose(side: Iterable[Line]) -> bool:
    """Whether lines run on: many begin amid a sentence, with ever other words, and some sentence ends in them."""
    texts = [line.text for line in side if line.text]
    amid = sum(1 for text in texts if text[0].islower())
    openings = {text.split(" ", 1)[0].lower() for text in texts}
    words = sum(text.count(" ") + 1 for text in texts)
    ended = any(_STOP.search(text) for text in texts)
    various = len(openings) >= _VARIOUS * len(texts)
    return len(texts) > 1 and ended and various and amid >= _AMID * len(texts) and words >= _WORDS * len(texts)


def _cut(line: Line, gutter: int) -> tuple[str, str]:
    at = max(gutter - line.indent, 0)
    return line.text[:at].strip(), line.text[at:].strip()


def _sides(rows: Sequence[Line], gutter: int) -> tuple[list[Line], list[Line]]:
    """The lines of the left column and those of the right one, each with its place in the witness."""
    left: list[Line] = []
    right: list[Line] = []
    for row in rows:
        if not row.text:
            for side in (left, right):
                if side and side[-1].text:
                    side.append(row)
            continue
        before, behind = _cut(row, gutter)
        if before:
            left.append(Line(row.start, row.start + len(before), before, row.indent, False, row.feed, True))
        if behind:
            start = row.end - len(behind)
            indent = row.indent + start - row.start - gutter
            right.append(Line(start, row.end, behind, max(indent, 0), False, -1, True))
    return left, right
