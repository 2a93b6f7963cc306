"""What a phrase says: a date exactly as precise as the words, or why there is none.

Everything here makes one date of another. A `Point` is more than its EDTF value in one thing: of `the late
1990s` EDTF knows no more than `199X`, and only the days narrow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from glossator.model.edtf import Day, Doubt, Edtf, End, Precision, Refused


@dataclass(frozen=True, slots=True)
class Point:
    """What the words of a date say."""

    value: Edtf | None
    """None where no calendar has such a day."""
    earliest: Day | None = None
    """The first day it can mean; None where open."""
    latest: Day | None = None
    """The last day; None where open."""
    why: str = ""
    """Why there is no date."""
    ambiguous: str = ""
    """Both readings, where the words can be read in two ways."""

    @classmethod
    def of(cls, value: Edtf | Refused) -> Point:
        """Return the point of a date, or of the reason why there is none."""
        if isinstance(value, Refused):
            return cls(None, why=value.why)
        return cls(value, value.earliest, value.latest)

    @property
    def edtf(self) -> str | None:
        """The date as EDTF, or None where there is none."""
        return self.value.text if self.value else None


def of_year(year: int) -> Point:
    """Return a year: `2015`."""
    return Point.of(Edtf.of_year(year))


def of_month(year: int, month: int) -> Point:
    """Return a month: `2015-11`."""
    return Point.of(Edtf.of_month(year, month))


def of_day(year: int, month: int, day: int) -> Point:
    """Return a day: `2015-11-24`; without a date where the calendar has no such day."""
    return Point.of(Edtf.of_day(year, month, day))


def of_season(year: int, season: int) -> Point:
    """Return a season, 21 spring to 24 winter, by the months of the northern hemisphere."""
    return Point.of(Edtf.of_season(year, season))


def of_decade(first_year: int) -> Point:
    """Return a decade by its first year: `199X`."""
    return Point.of(Edtf.of_years(first_year, Precision.DECADE))


def of_century(number: int, before_ours: bool = False) -> Point:
    """Return a century, counted from the first: the 19th is `18XX`, 1801 to 1900 being read as 1800 to 1899.

    Before our era EDTF has it exactly: the 5th century BC, 500 to 401 BC, is `-04XX`.
    """
    if before_ours:
        return Point.of(Edtf.from_text(f"-{number - 1:02d}XX"))
    return Point.of(Edtf.of_years((number - 1) * 100, Precision.CENTURY))


def of_millennium(number: int, before_ours: bool = False) -> Point:
    """Return a millennium, 1 to 10, counted from the first: the second is `1XXX`, the first BC `-0XXX`."""
    return Point.of(Edtf.from_text(f"{'-' if before_ours else ''}{number - 1}XXX"))


def part_of(point: Point, begin: Fraction, end: Fraction) -> Point:
    """Return the stretch from `begin` to `end` of a point, both between 0 and 1.

    EDTF has no early, mid or late. Of a year or month it is an interval; of a decade or century the EDTF
    stays what it was, for an interval would claim years nobody named, and only the days narrow. Of anything
    else (a day, a season, an interval, a set, what has a mark) it is the whole.
    """
    value = point.value
    if value is None or value.earliest is None or value.latest is None:
        return point
    first, last = value.earliest, value.latest
    match value.precision:
        case Precision.YEAR if value.plain:
            low, high = _stretch(1, 12, int(12 * begin), int(12 * end))
            return _interval(of_month(first.year, low), of_month(first.year, high))
        case Precision.MONTH if value.plain:
            low, high = _stretch(1, last.day, round(last.day * begin), round(last.day * end))
            return _interval(of_day(first.year, first.month, low), of_day(first.year, first.month, high))
        case Precision.DECADE | Precision.CENTURY | Precision.MILLENNIUM if _whole(value):
            years = last.year - first.year + 1
            low, high = _stretch(first.year, last.year, round(years * begin), round(years * end))
            return Point(value, Day(low, 1, 1), Day(high, 12, 31))
    return point


def _whole(value: Edtf) -> bool:
    """Whether it is a decade, century or millennium itself, not some years or days in one, nor marked."""
    return value.estimate is None and not value.doubts and (value.earliest, value.latest) == (
        Day(value.stretch.first, 1, 1), Day(value.stretch.last, 12, 31)
    )  # fmt: skip


def _stretch(first: int, last: int, begin: int, end: int) -> tuple[int, int]:
    """The first and last of `first` to `last` that lie from `begin` to `end`, counted from 0; at least one."""
    low = min(first + begin, last)
    return low, max(first + end - 1, low)


def _interval(first: Point, last: Point) -> Point:
    return between(first, last) if first != last else first


def between(first: Point, last: Point) -> Point:
    """Return the interval `first/last`; without a date where it would end before it begins, or has no end at all."""
    if first.value is None or last.value is None:
        return Point(None, why=first.why or last.why or "one of two dates is none")
    return _between(first, _first(first.value), last, _last(last.value))


def _between(first: Point, begin: Edtf | End, last: Point, end: Edtf | End) -> Point:
    ends = [day for day in (last.earliest, last.latest) if day]
    if first.earliest and any(first.earliest > day for day in ends):
        return Point(None, why=f"{_text(begin)}/{_text(end)} ends before it begins")
    value = Edtf.interval(begin, end)
    if isinstance(value, Refused):
        return Point(None, why=f"{_text(begin)}/{_text(end)}: {value.why}")
    return Point(value, first.earliest, last.latest)


def since(point: Point) -> Point:
    """Return the interval that begins there and is open: `2014/..`; what has no beginning has no date then."""
    if point.value is None:
        return point
    begin = _first(point.value)
    if isinstance(begin, End):
        return Point(None, why="it has no beginning")
    return _between(point, begin, _NOWHERE, End.OPEN)


def until(point: Point) -> Point:
    """Return the interval that ends there and has no known beginning: `../2009`; what has no end has no date then."""
    if point.value is None:
        return point
    end = _last(point.value)
    if isinstance(end, End):
        return Point(None, why="it has no end")
    return _between(_NOWHERE, End.OPEN, point, end)


_NOWHERE = Point(None)


def about(point: Point) -> Point:
    """Return the same, approximate: `1950~`; intervals, sets and decades are approximate as they are."""
    return _marked(point, Doubt.APPROXIMATE)


def doubtful(point: Point) -> Point:
    """Return the same, uncertain: `1862?`; `1862%` where it is approximate already."""
    return _marked(point, Doubt.UNCERTAIN)


def _marked(point: Point, doubt: Doubt) -> Point:
    value = point.value
    if value is None:
        return point
    marked = bool(value.doubts) and value.text[-1] in "?~" and Edtf.from_text(value.text[:-1])
    bare = marked if isinstance(marked, Edtf) else value
    if not (bare.plain or _whole(bare)) or (marked and value.doubts[0] is doubt):
        return point
    both_marks = value.doubts[0].with_(doubt) if marked else doubt
    made = Edtf.from_text(f"{bare.text}{both_marks.value}")
    return replace(point, value=made) if isinstance(made, Edtf) else point


def both(first: Point, second: Point) -> Point:
    """Return two dates of one precision: an interval where they touch, else the set `{a,b}` (ISO 8601-2, 4.6).

    The elements of a set go into it one by one, for a set holds no other set; an interval in it is `a..b`.
    """
    one, other = first.value, second.value
    if one is None or other is None or one.text == other.text:
        return first if one is None else second
    if first.earliest and second.earliest and first.earliest > second.earliest:
        first, second, one, other = second, first, other, one
    if _touch(one, other):
        return between(first, second)
    members = {member.text: member for value in (one, other) for member in _elements(value)}
    latest = None if first.latest is None or second.latest is None else max(first.latest, second.latest)
    return Point(Edtf.several(tuple(members.values())), first.earliest, latest)


def _touch(one: Edtf, other: Edtf) -> bool:
    """Whether one ends where the other begins, both of one year and, if days, of one month."""
    if not (one.plain and other.plain and one.precision is other.precision and one.latest and other.earliest):
        return False
    shared = {Precision.DAY: 2, Precision.MONTH: 1, Precision.SEASON: 1}.get(one.precision, 0)
    return one.latest[:shared] == other.earliest[:shared] and one.latest.next() == other.earliest


def either(first: Point, second: Point) -> Point:
    """Return one of two dates, nobody knows which: `[a,b]`; the one where the other is none."""
    if first.value is None or second.value is None:
        return first if second.value is None else second
    first, second = sorted((first, second), key=_by_beginning)
    return Point.of(Edtf.several([value for value in (first.value, second.value) if value], one_of=True))


def undecided(first: Point, second: Point) -> Point:
    """Return `[a,b]` of two readings of the same words, and say both: `05/06/2007`, `2007-12`."""
    if first.value is None or second.value is None:
        return either(first, second)
    members = sorted((first, second), key=_by_beginning)
    inside = [Edtf.from_text(f"[{point.value.text.replace('/', '..')}]") for point in members if point.value]
    both_ways = [
        member for one in inside if isinstance(one, Edtf) for member in one.members if isinstance(member, Edtf)
    ]
    point = Point.of(Edtf.several(both_ways, one_of=True))
    return replace(point, ambiguous=f"{first.value.as_words('en')} or {second.value.as_words('en')}")


def _by_beginning(point: Point) -> tuple[int, ...]:
    """The open first."""
    return point.earliest or ()


def _elements(value: Edtf) -> tuple[Edtf, ...]:
    if value.precision is not Precision.SET:
        return (value,)
    return tuple(member for member in value.members if isinstance(member, Edtf))


def _by_first(value: Edtf) -> tuple[int, ...]:
    return value.earliest or ()


def _by_end(value: Edtf) -> tuple[bool, tuple[int, ...]]:
    """The open last."""
    return value.latest is None, value.latest or ()


def _end(at: int) -> Callable[[Edtf], Edtf | End]:
    def end(value: Edtf) -> Edtf | End:
        elements = _elements(value)
        # a set need not be in order: `[2007..2012,2007-12]` ends with 2012
        element = max(elements, key=_by_end) if at else min(elements, key=_by_first)
        return element.members[at] if element.members else element

    return end


_first, _last = _end(0), _end(-1)
"""The date with which it begins and ends; an interval has one date at each end, never a set."""


def _text(end: Edtf | End) -> str:
    return end.value if isinstance(end, End) else end.text
