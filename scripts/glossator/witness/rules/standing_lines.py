"""Lines that stand as they are: verse, and the rows of a table. Their ends are the author's, not the printer's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from glossator.witness.decision import Kind
from glossator.witness.lines import Line
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_ROOM = 0.86
"""Share of the measure that a line of verse and the word after it fill at most."""
_CAPITALS = 0.7
"""Share of the lines of a stanza that begin with a capital."""
_SENTENCES = 0.67
"""Share of them that end a sentence at most; with more it is a list of short sentences."""
_PUNCTUATED = re.compile(r".*[,;:.!?…—–’”\"-]$")
_LISTED = re.compile(
    r"[•‣◦▪■●○*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)\]]\s|\[|\d{1,3}\s\S|[¹²³⁴-⁹]|.*https?://|.*\.{4,}"
)
_INDENT = 4
_LEAST_LINES = 4
"""Lines of a stanza that stands at the margin."""
_GAP = re.compile(r"(?:\s{2,}|\t)(?=\S)")
_ALIGNED = 0.6
"""Share of the rows of a table that share a place where a cell begins."""
_SLACK = 2
"""Characters by which cells of a column may begin apart."""
_LONG_CELL = 60
_LINES: dict[str, bool] = {"lines": True}


def standing_lines(sheet: Sheet) -> Iterable[Claim]:
    """Claim the blocks whose lines had room for the next word and begin with capitals, and rows of aligned cells."""
    if sheet.unwrapped:
        return
    blocks = sheet.blocks()
    measure = _measure(sheet, blocks)
    prose = _first_prose(sheet, blocks)
    before = -9
    for first, last in blocks:
        rows = sheet.lines[first : last + 1]
        tables = list(_tables(rows))
        for start, end, sure in tables:
            why = "rows of cells, as many in each or below each other"
            yield Claim(Kind.PARAGRAPH, first + start, first + end, why, sure, _LINES)
        if tables:
            continue
        if measure and first > prose and _is_verse(rows, measure, stanza=first - before == 2):
            why = "lines that had room for the next word, and begin with capitals"
            yield Claim(Kind.PARAGRAPH, first, last, why, _sure(rows), _LINES)
            before = last


def _measure(sheet: Sheet, blocks: Sequence[tuple[int, int]]) -> float:
    """How long the lines of prose are: the median of those that end no block of four lines or more."""
    sizes = [len(sheet.lines[at].text) for first, last in blocks if last - first >= 3 for at in range(first, last)]
    return float(median(sizes)) if sizes else 0.0


def _first_prose(sheet: Sheet, blocks: Sequence[tuple[int, int]]) -> int:
    """Above the first prose stand titles and names."""
    return next((first for first, last in blocks if last - first >= 2 and ends_sentence(sheet.lines[last].text)), 0)


def _is_verse(rows: Sequence[Line], measure: float, stanza: bool) -> bool:
    deep = min(row.indent for row in rows) >= _INDENT
    if len(rows) < (2 if deep or stanza else _LEAST_LINES):
        return False
    wide = [len(rows[at].text) + 1 + len(rows[at + 1].text.split()[0]) for at in range(len(rows) - 1)]
    if sum(1 for size in wide if size > _ROOM * measure) > len(wide) // 6 or any(_LISTED.match(r.text) for r in rows):
        return False
    share = 1 / len(rows)
    capitals = sum(share for row in rows if next((c for c in row.text if c.isalpha()), "a").isupper())
    ended = sum(share for row in rows if ends_sentence(row.text))
    punctuated = sum(share for row in rows if _PUNCTUATED.match(row.text))
    wordy = all(row.text.count(" ") for row in rows)
    return wordy and capitals >= _CAPITALS and ended <= _SENTENCES and punctuated >= (0.5 if len(rows) < 4 else 0.34)


def _sure(rows: Sequence[Line]) -> float:
    """More lines prove more, and so does an indent that all share."""
    return min(0.95, 0.7 + 0.03 * len(rows) + (0.08 if min(row.indent for row in rows) >= _INDENT else 0))


def _tables(rows: Sequence[Line]) -> Iterable[tuple[int, int, float]]:
    """The first and last of each run of rows that make a table, and how sure."""
    start = -1
    for at in range(len(rows) + 1):
        if at < len(rows) and len(_GAP.findall(rows[at].text)):
            start = at if start < 0 else start
            continue
        if start >= 0 and at - start > 1 and (sure := _is_table(rows[start:at])):
            yield start, at - 1, sure
        start = -1


def _is_table(rows: Sequence[Line]) -> float:
    """How sure rows are those of a table: that as many have as many cells, or cells that begin below each other."""
    cells = [_cells(row) for row in rows]
    usual, often = Counter(map(len, cells)).most_common(1)[0]
    widest = max(map(len, cells))
    if (
        widest < (2 if len(rows) > 2 else 3)
        or max(len(one) for row in rows for one in _GAP.split(row.text)) > _LONG_CELL
    ):
        return 0.0  # two lines with one gap each are an accident
    begun = Counter(start for row in cells for start in row[1:])
    best = max(sum(begun[start + by] for by in range(-_SLACK, _SLACK + 1)) for start in begun) / len(rows)
    same = often / len(rows) if usual > 2 else 0.0
    return min(0.97, max(best, same)) if max(best, same) >= _ALIGNED else 0.0


def _cells(row: Line) -> list[int]:
    """The columns in which the cells of a row begin."""
    return [row.indent, *(row.indent + match.end() for match in _GAP.finditer(row.text))]


def breaks_within(sheet: Sheet) -> list[int]:
    """Return the offsets in the witness at which lines begin anew that stand as they are, in order."""
    rows = (index for index, claim in sheet.claims.items() if claim.value is _LINES and index != claim.first)
    return sorted(sheet.lines[index].start for index in rows)
