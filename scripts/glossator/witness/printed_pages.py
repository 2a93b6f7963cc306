"""Which printed page each unit of a witness stands on, where the witness prints its page numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from glossator.model import Passage
from glossator.patterns import re
from glossator.witness.decision import Decision, Kind
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

_NUMBER = re.compile(r"\d{1,4}")
_RULES = frozenset({"page-number", "page-number-alone", "running-head", "running-head-by-place"})
"""Furniture that may hold the number: a line of its own, or `The Yearbook 41`."""
_SHARE = 0.6
"""Share of the printed numbers that must agree on one way of counting: a scan misreads some."""
_LEAST = 2


def printed_pages(
    witness: Witness, decisions: Sequence[Decision], units: Sequence[Unit]
) -> list[tuple[int, int] | None]:
    """Return (first, last) printed page of each unit, in order; None for all where the numbers do not tell.

    A page without a number, or with one that was misread, has the number that its neighbours give it. A number is
    taken for the page it stands on, so that it does not matter whether it stands at the head or at the foot.
    """
    breaks = sorted({one.spans[0].start for one in decisions if one.kind is Kind.PAGE_BREAK})
    shifts: Counter[int] = Counter()
    for one in decisions:
        if one.kind is Kind.FURNITURE and one.rule in _RULES:
            span = one.spans[0]
            if match := _NUMBER.search(witness.text[span.start : span.end]):
                shifts[int(match[0]) - bisect_right(breaks, span.start)] += 1
    if not shifts:
        return [None] * len(units)
    (shift, count), *_ = sorted(shifts.items(), key=lambda row: (-row[1], row[0]))
    if count < _LEAST or count < _SHARE * sum(shifts.values()):
        return [None] * len(units)
    return [
        (shift + bisect_right(breaks, unit.spans[0].start), shift + bisect_right(breaks, unit.spans[-1].end - 1))
        for unit in units
    ]


def pages_by_passage(
    units: Sequence[Unit], pages: Sequence[tuple[int, int] | None], passages: Sequence[Passage]
) -> dict[str, tuple[int, int]]:
    """Return the pages of each passage, by its id, of the text that the Markdown of the units was read as.

    Paragraphs and captions come in the order of the witness and notes after them, as `as_markdown` writes them.
    Nothing is returned where the text has more or fewer passages: then nobody knows which is which.
    """
    rows = [(unit, page) for unit, page in zip(units, pages, strict=True) if unit.kind is not Kind.HEADING]
    ordered = sorted(rows, key=lambda row: row[0].kind is Kind.NOTE)
    if len(ordered) != len(passages):
        return {}
    return {passage.id: page for (_, page), passage in zip(ordered, passages, strict=True) if page is not None}
