"""Days whose year has two figures: `24.11.15`, where what stands around is of dates.

The year is the nearest to that of the narrative. Where no year is in force the figures above 25 are of
the last century; up to 25 both readings stand (`value.ambiguous`), as of `’15`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from glossator.chronology.clock import Clock
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import Point, of_day, undecided
from glossator.patterns import re

PIVOT = 25
"""The highest year of two figures that may be of this century as well as of the last."""
_DAY = re.compile(r"([0-3][0-9])\.([01][0-9])\.([0-9]{2})(?![\w%]|[.,:/–-][\w])")
_LED = re.compile(
    r"(?:\A|\(|(?<!\w)(?:on|since|from|until|till|by|dated|after|before|and|to|letter\sof)\s)\Z", re.IGNORECASE
)


def short_days(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield the days in three pairs of figures."""
    for start, end in figures:
        if end - start == 2 and text[end : end + 1] == "." and (match := _DAY.match(text, start)):
            if not _LED.search(text, max(start - 12, 0), start):
                continue
            day, month, year = (int(figure) for figure in match.groups())
            bare = not start and match.end() < len(text)
            if 1 <= month <= 12 and 1 <= day <= 31:
                read = partial(_by_clock, year, month, day, bare)
                yield Stated(start, match.end(), None, "numeric-short", by_clock=read)


def _by_clock(year: int, month: int, day: int, bare: bool, clock: Clock) -> tuple[Point, bool] | None:
    if clock.year is not None and clock.year > PIVOT:
        century = clock.year - clock.year % 100
        nearest = min((century + step + year for step in (-100, 0, 100)), key=lambda one: abs(one - (clock.year or 0)))
        point = of_day(nearest, month, day)
        return (point, True) if point.value is not None else None
    if bare:  # `01.02.03 Scope` is a number of a heading
        return None
    last, this = of_day(1900 + year, month, day), of_day(2000 + year, month, day)
    if year > PIVOT or this.value is None:
        return (last, False) if last.value is not None else None
    return (undecided(last, this), False) if last.value is not None else (this, False)
