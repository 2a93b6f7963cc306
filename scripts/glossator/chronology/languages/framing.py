"""What stands around a date: parts, pairs, openings and certainty, each a pass from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from glossator.chronology.clock import Clock, Partial
from glossator.chronology.languages.grammar import Framing, Grammar
from glossator.chronology.languages.reading import Core
from glossator.chronology.points import Point, about, between, both, of_season, part_of, since, until
from glossator.model.edtf import Precision

BEFORE, AFTER = 40, 32
"""Characters on either side in which words around a date are looked for."""

Make = Callable[[Point], Point]
_THIRD, _HALF = Fraction(1, 3), Fraction(1, 2)


def _quarter(point: Point, number: int) -> Point:
    """The quarter of a plain year by its number in EDTF, 33 to 36 (ISO 8601-2, table 1); of anything else a part."""
    value = point.value
    if value is not None and value.plain and value.precision is Precision.YEAR and value.earliest is not None:
        return of_season(value.earliest.year, 32 + number)
    return part_of(point, Fraction(number - 1, 4), Fraction(number, 4))


MAKES: dict[str, Make] = {
    **{f"quarter-{number}": partial(_quarter, number=number) for number in (1, 2, 3, 4)},
    "early": partial(part_of, begin=Fraction(0), end=_THIRD),
    "mid": partial(part_of, begin=_THIRD, end=2 * _THIRD),
    "late": partial(part_of, begin=2 * _THIRD, end=Fraction(1)),
    "first-half": partial(part_of, begin=Fraction(0), end=_HALF),
    "second-half": partial(part_of, begin=_HALF, end=Fraction(1)),
    "about": about,
    "since": since,
    "after": since,
    "until": until,
    "before": until,
    "by": until,
}
"""Rule of a row to what it makes of a date: the same as in English (`phrases.parts`, `phrases.openings`)."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date as a language says it, where it stands."""

    start: int
    end: int
    core: Core
    rule: str
    makes: tuple[Make, ...] = ()
    point: Point | None = None
    """What its words say; None where they leave the year out or are refused."""
    framed: bool = False
    refused: bool = False

    @property
    def partial(self) -> Partial | None:
        """What is said of a date that leaves its year out."""
        return self.core.partials[0] if self.core.partials and not self.makes else None

    def read(self, clock: Clock) -> Point | None:
        """Return what it says; None where it is refused, or needs a year and none is in force."""
        if self.refused:
            return None
        point = self.point
        if point is None:
            days = [clock.fill(one) for one in self.core.partials]
            if not days or days[0] is None or days[-1] is None:
                return None
            point = days[0]
            if len(days) == 2:
                point = (both if self.core.listed else between)(point, days[-1])
        for make in self.makes:
            point = make(point)
        return point if point.value is not None or self.point is not None else None


def framed(grammar: Grammar, folded: str, found: Sequence[Core]) -> list[Spoken]:
    """Return the dates with what stands around them, in reading order."""
    code = grammar.language.code
    spoken = [Spoken(core.start, core.end, core, f"{code}-{core.kind}", point=core.point) for core in found]
    spoken = [_with(grammar.parts, folded, one, False) for one in spoken]
    spoken = _paired(grammar, folded, spoken)
    return [_opened(grammar.around, folded, one) for one in spoken]


def _opened(rows: Sequence[Framing], folded: str, one: Spoken) -> Spoken:
    """Certainty and then an opening: `after about 1928` has both."""
    once = _with(rows, folded, one, True)
    return _with(rows, folded, once, True) if once.rule.endswith("-about") else once


def _with(rows: Sequence[Framing], folded: str, one: Spoken, frames: bool) -> Spoken:
    if frames and one.framed and not one.rule.endswith("-about"):
        return one
    for row in rows:
        place = _around(folded, one.start, one.end, row.before, row.after)
        if place is None:
            continue
        start, end = place
        rule = f"{one.rule.split('-')[0]}-{row.rule}"
        return replace(one, start=start, end=end, rule=rule, makes=(*one.makes, MAKES[row.rule]), framed=frames)
    return one


def _around(
    folded: str, start: int, end: int, before: re.Pattern[str] | None, after: re.Pattern[str] | None
) -> tuple[int, int] | None:
    """Where a stretch begins and ends with the words around it; None where one of them is not there."""
    if before is not None:
        match = before.search(folded, max(start - BEFORE, 0), start)
        if match is None:
            return None
        start = match.start()
    if after is not None:
        match = after.match(folded, end, end + AFTER)
        if match is None:
            return None
        end = match.end()
    return start, end


def _paired(grammar: Grammar, folded: str, spoken: Sequence[Spoken]) -> list[Spoken]:
    paired: list[Spoken] = []
    for one in spoken:
        made = _whole(grammar, folded, one)
        if made is one and paired:
            made = _pair(grammar, folded, paired[-1], one) or one
            if made is not one:
                paired.pop()
        paired.append(made)
    return paired


def _whole(grammar: Grammar, folded: str, one: Spoken) -> Spoken:
    """A stretch whose halves one template reads takes its words in: `vom 3. bis 5. März`, `zwischen 3. und 5.`."""
    if one.core.ends is None and len(one.core.partials) < 2:
        return one
    for rule, opener, _, closer in grammar.pairs:
        if (opener is None and closer is None) or (one.core.listed and rule != "between"):
            continue
        place = _around(folded, one.start, one.end, opener, closer)
        if place is None:
            continue
        start, end = place
        point = between(*one.core.ends) if one.core.ends else one.point
        core = replace(one.core, listed=False)
        rule = f"{grammar.language.code}-{rule}"
        return replace(one, start=start, end=end, core=core, point=point, rule=rule, framed=True)
    return one


def _pair(grammar: Grammar, folded: str, first: Spoken, last: Spoken) -> Spoken | None:
    if first.framed or last.start - first.end > 24 or last.point is None:
        return None
    begin = _first_of(first, last)
    if begin is None:
        return None
    for rule, opener, joint, closer in grammar.pairs:
        if not joint.fullmatch(folded, first.end, last.start):
            continue
        place = _around(folded, first.start, last.end, opener, closer)
        if place is None:
            continue
        start, end = place
        point = between(begin, _made(last, last.point))
        if point.value is None:
            return None
        core = replace(last.core, ends=(begin, last.point))
        return Spoken(start, end, core, f"{grammar.language.code}-{rule}", (), point, framed=True)
    return None


def _first_of(first: Spoken, last: Spoken) -> Point | None:
    """The first of two; where it leaves its year out it has that of the second."""
    if first.point is not None:
        return _made(first, first.point)
    second = last.point.earliest if last.point else None
    if len(first.core.partials) != 1 or second is None:
        return None
    left = first.core.partials[0]
    return _made(first, left.in_year(second.year - (left.at > second.month)))


def _made(one: Spoken, point: Point) -> Point:
    for make in one.makes:
        point = make(point)
    return point
