"""Which starts are notes: the heaviest run of labels that count up, begin again, or go on after a loss."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.witness.notes.labels import Family
from glossator.witness.notes.pairing import Paired
from glossator.witness.notes.starts import Start
from glossator.witness.sheet import Sheet

_NEXT = 0.5
_GAP = 0.7
"""What each note that is lost between two costs."""
_LARGEST_GAP = 6
_AGAIN, _AGAIN_ANYWHERE = -0.2, -1.2
"""Numbers that begin again on a new page or below a title, and anywhere else."""
_JUMP = -2.0
_FIRST, _FIRST_UNMARKED = -0.4, -2.0
"""A sequence that does not begin with 1."""
_UNMARKED, _PERHAPS_MARKED = -1.5, -0.8
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Member:
    """A start that is a note."""

    start: Start
    order: int
    """Index among the starts."""
    series: int
    """How often labels have begun again before it."""
    weight: float


def members(sheet: Sheet, starts: Sequence[Start], paired: Paired) -> list[Member]:
    """Return the starts that are notes, in order: the heaviest run of each family."""
    found: list[Member] = []
    for family in Family:
        orders = [order for order, start in enumerate(starts) if start.label.family is family]
        if orders:
            found += _run(sheet, starts, orders, paired)
    return sorted(found, key=lambda member: member.start.line)


def weigh(sheet: Sheet, starts: Sequence[Start], order: int, paired: Paired) -> float:
    """Return how much shape, place and mark speak for a start."""
    start = starts[order]
    own = start.label.weight + start.place
    pair = paired.pairs.get(order)
    if pair is not None:
        return own + 0.8 + min(pair.mark.candidate.score, 9.0) / 6 + (0.7 if pair.near else 0.0)
    if start.label.family is not Family.NUMBER:
        return own + _UNMARKED - 1.0
    body = sheet.lines[start.line].start
    at = bisect_left(paired.damaged, body)
    perhaps = at > 0 and body - paired.damaged[at - 1] < 4000
    return own + (_PERHAPS_MARKED if perhaps else _UNMARKED)


def _run(sheet: Sheet, starts: Sequence[Start], orders: Sequence[int], paired: Paired) -> list[Member]:
    total = [0.0] * len(orders)
    before = [-1] * len(orders)
    fresh = [True] * len(orders)
    latest: dict[int, int] = {}
    """Of each number, the best run so far that ends with it."""
    best = -1
    for at, order in enumerate(orders):
        start = starts[order]
        number = start.label.number
        own = weigh(sheet, starts, order, paired)
        marked = order in paired.pairs
        first = 0.0 if number == 1 or start.label.family is Family.STAR else _FIRST if marked else _FIRST_UNMARKED
        choices: list[tuple[float, int, bool]] = [(own + first, -1, True)]
        for gap in range(1, _LARGEST_GAP + 1):
            last = latest.get(number - gap, -1)
            if last >= 0:
                choices.append((total[last] + own + _NEXT - _GAP * (gap - 1), last, False))
        if best >= 0:
            choices.append((total[best] + own + _again(start, starts[orders[best]]), best, True))
        total[at], before[at], fresh[at] = max(choices, key=lambda one: (one[0], not one[2]))
        last = latest.get(number, -1)
        if last < 0 or total[at] >= total[last]:
            latest[number] = at
        if best < 0 or total[at] > total[best]:
            best = at
    if best < 0 or total[best] < _LEAST:
        return []
    chain: list[int] = []
    at = best
    while at >= 0:
        chain.append(at)
        at = before[at]
    chain.reverse()
    found: list[Member] = []
    series = 0
    for place, at in enumerate(chain):
        series += place > 0 and fresh[at]
        own = weigh(sheet, starts, orders[at], paired)
        found.append(Member(starts[orders[at]], orders[at], series, own))
    return found


def _again(start: Start, last: Start) -> float:
    elsewhere = start.page != last.page or start.title != last.title
    if start.label.family is Family.STAR:
        return _AGAIN if elsewhere or start.label.number <= last.label.number else 0.0
    if start.label.number == 1:
        return _AGAIN if elsewhere or start.title >= 0 else _AGAIN_ANYWHERE
    return _JUMP
