"""Marks and bodies side by side: the heaviest assignment in which both go forward through the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.patterns import re
from glossator.witness.candidates import Candidate, candidates
from glossator.witness.matching import Edge, heaviest_chain
from glossator.witness.notes.labels import Family
from glossator.witness.notes.starts import Start
from glossator.witness.notes.zones import Zones
from glossator.witness.sheet import Sheet

_FAR = 6000
"""Characters between a mark and a body at the foot of its page, where nothing tells of pages."""
_NEAREST, _EARLIEST = 3, 2
"""How many marks of a label are weighed for a body: the nearest before it, and the first of the text."""
_RANKS = 1
"""Notes at the end of a book: the third note 1 belongs to the third mark 1, or to one beside it."""
_NUMBERED = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?(?=\s)")
"""The number of a paragraph or a section, in which no mark stands: `2.13 We recommend`."""
_BRACKETED = re.compile(r"\[\d{1,4}\]")
_LEAST_LISTED = 3
_RARE = 0.2
"""A shape that this share of the marks has is how the text marks its notes."""


@dataclass(frozen=True, slots=True)
class RawMark:
    """A possible mark in a line."""

    line: int
    at: int
    """Offset in the witness."""
    page: int
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Pair:
    """A body and the mark that may be its own."""

    mark: RawMark
    near: bool
    """Whether the mark stands on the same page, or close above."""


@dataclass(frozen=True, slots=True)
class Paired:
    """What the assignment found."""

    pairs: dict[int, Pair]
    """Of a start, by its index."""
    marks: list[RawMark]
    damaged: list[int]
    """Offsets of marks that cannot be read."""


def pair(sheet: Sheet, zones: Zones, starts: Sequence[Start]) -> Paired:
    """Return the pairs of the heaviest assignment; a mark stands before its body and belongs to one at most.

    Takes linear time but for sorting: of each body a few marks are weighed.
    """
    marks = _raw_marks(sheet, zones, starts)
    wanted = {(start.label.family, start.label.sign) for start in starts}
    by_label: dict[tuple[Family, str], list[int]] = defaultdict(list)
    damaged: list[int] = []
    for index, mark in enumerate(marks):
        if mark.candidate.number is None:
            damaged.append(mark.at)
        elif (mark.candidate.family, mark.candidate.sign) in wanted:
            by_label[mark.candidate.family, mark.candidate.sign].append(index)
    offsets = [mark.at for mark in marks]
    usual = _usual(starts, marks, by_label)
    edges: list[Edge] = []
    near: set[tuple[int, int]] = set()
    ranks: Counter[tuple[int, Family, str]] = Counter()
    paged = bool(sheet.pages)
    for order, start in enumerate(starts):
        label = start.label
        row = by_label.get((label.family, label.sign), [])
        body = sheet.lines[start.line].start
        before = bisect_left(row, bisect_left(offsets, body))
        chosen = set(row[max(before - _NEAREST, 0) : before])
        if start.title >= 0 or not paged:
            chosen |= set(row[: min(_EARLIEST, before)])
        if start.title >= 0:
            rank = ranks[start.title, label.family, label.sign]
            ranks[start.title, label.family, label.sign] += 1
            chosen |= set(row[max(rank - _RANKS, 0) : min(rank + _RANKS + 1, before)])
        for index in sorted(chosen):
            mark = marks[index]
            close = _close(start, mark, body, paged)
            if not close and start.title < 0 and label.family in (Family.STAR, Family.LETTER):
                continue
            score = mark.candidate.score * (1.0 if mark.candidate.rule in usual else 0.5)
            weight = 0.3 + score / 6 + max(start.place + label.weight, -0.5) / 2
            weight += 1.5 if close else 0.5 if start.title >= 0 else -0.3
            if weight > 0:
                edges.append(Edge(order, index, weight))
                if close:
                    near.add((order, index))
    chain = heaviest_chain(edges, len(starts))
    pairs = {edge.note: Pair(marks[edge.candidate], (edge.note, edge.candidate) in near) for edge in chain}
    return Paired(pairs, marks, damaged)


def _close(start: Start, mark: RawMark, body: int, paged: bool) -> bool:
    if paged and mark.page == start.page:
        return True
    return body - mark.at <= (_FAR // 4 if paged else _FAR)


def _usual(
    starts: Sequence[Start], marks: Sequence[RawMark], by_label: dict[tuple[Family, str], list[int]]
) -> set[str]:
    """The shapes of marks that suit some body: one text marks its notes in one way, or in few."""
    shapes: Counter[str] = Counter()
    for label in {(start.label.family, start.label.sign) for start in starts}:
        shapes.update({marks[index].candidate.rule for index in by_label.get(label, [])})
    most = max(shapes.values(), default=0)
    return {shape for shape, count in shapes.items() if count >= _RARE * most}


def _lists_in_brackets(sheet: Sheet) -> bool:
    """Whether the entries of a reference list are numbered in brackets: then numbers in brackets cite them."""
    listed = {claim.first for claim in sheet.claims.values() if claim.rule == "reference-entry"}
    return sum(1 for first in listed if _BRACKETED.match(sheet.lines[first].text)) >= _LEAST_LISTED


def _raw_marks(sheet: Sheet, zones: Zones, starts: Sequence[Start]) -> list[RawMark]:
    skip = {start.line: start.label.length for start in starts}
    stars = any(start.label.family is Family.STAR for start in starts)
    romans = any(start.label.family is Family.ROMAN for start in starts)
    pages = sorted(sheet.pages)
    cited = _lists_in_brackets(sheet) and all(start.label.shape != "bracket" for start in starts)
    found: list[RawMark] = []
    for at, (first, last) in enumerate(zones.segments):
        if zones.references[at] or zones.notes[at] >= 0:
            continue
        for index in range(first, last + 1):
            line = sheet.lines[index]
            page = bisect_right(pages, index)
            numbered = _NUMBERED.match(line.text)
            own = max(skip.get(index, 0), numbered.end() if numbered else 0)
            for candidate in candidates(line.text, stars, romans):
                if candidate.start >= own and not (cited and candidate.rule == "bracket"):
                    found.append(RawMark(index, line.start + candidate.start, page, candidate))
    return found
