"""Reference lists that no title announces: blocks that begin like entries, or hold one entry below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from glossator.witness.decision import Kind
from glossator.witness.rules.entry_starts import begins, dated, dated_early, ends
from glossator.witness.rules.list_division import Row, weighed_starts
from glossator.witness.sheet import Claim, Sheet

_FEWEST = 4
"""Entries that make a list without a title."""
_SHARE = 0.7
"""Of them, how many begin like an entry and hold a year."""
_TYPICAL = 900
"""Characters of a long entry; a longer block is prose."""
_SHORT = 400
"""Characters of an entry that does not begin like one."""
_STRONG = 2.0
"""Log odds above which a line begins like an entry, whatever stands around it."""
_LINES_OF_AN_ENTRY = 6.0
"""Of a block that holds several, on average."""


class _Found(NamedTuple):
    first: int
    last: int
    strong: bool


def untitled_lists(sheet: Sheet, taken: set[int]) -> Iterator[Claim]:
    """Claim the entries of rows of blocks that nearly all begin like one and hold a year; takes linear time."""
    run: list[_Found] = []
    before = -1
    for first, last in [*(block for block in sheet.blocks() if block[0] not in taken), (-1, -1)]:
        found = _entries_of(sheet, first, last) if first >= 0 else []
        between = (sheet.claims[at] for at in range(before + 1, first) if at in sheet.claims)
        if not found or (before >= 0 and any(claim.kind is not Kind.FURNITURE for claim in between)):
            yield from _claimed(run)
            run = []
        run += found
        before = last
    yield from _claimed(run)


def _claimed(run: list[_Found]) -> Iterator[Claim]:
    """The entries of a row of blocks, where they are enough; weak ones at its ends are none."""
    while run and not run[0].strong:
        run = run[1:]
    while run and not run[-1].strong and len(run) < 2 * _FEWEST:
        run = run[:-1]
    strong = sum(one.strong for one in run)
    if strong < _FEWEST or strong < _SHARE * len(run):
        return
    for one in run:
        why = "one of a row of blocks that begin like entries"
        yield Claim(Kind.PARAGRAPH, one.first, one.last, why, 0.85, rule="reference-entry")


def _entries_of(sheet: Sheet, first: int, last: int) -> list[_Found]:
    """The entries of a block: one, several one on the other, or none where it is prose."""
    texts = [sheet.lines[at].text for at in range(first, last + 1)]
    strong = [at for at, text in enumerate(texts) if begins(text) > _STRONG]
    if len(strong) >= 2 and len(texts) <= _LINES_OF_AN_ENTRY * len(strong):
        return _divided(sheet, first, texts)
    words = " ".join(texts[:9])
    if len(words) >= _TYPICAL or not dated(words):
        return []
    if strong[:1] == [0] and ends(texts[-1]) > 0:
        return [_Found(first, last, True)]
    weak = len(words) < _SHORT and len(texts) < 9 and begins(texts[0]) > -2 and dated_early(words[:200])
    return [_Found(first, last, False)] if weak else []


def _divided(sheet: Sheet, first: int, texts: Sequence[str]) -> list[_Found]:
    rows = [Row(first + at, text, at == 0, sheet.lines[first + at].indent, -1, text) for at, text in enumerate(texts)]
    bounds = [*weighed_starts(rows), len(rows)]
    if bounds[0] != 0:
        return []
    found = []
    for low, high in pairwise(bounds):
        words = " ".join(texts[low:high])
        if len(words) >= _TYPICAL:
            return []
        found.append(_Found(first + low, first + high - 1, begins(texts[low]) > 0 and dated(words)))
    return found if sum(one.strong for one in found) >= _SHARE * len(found) else []
