"""The one value for a date: what is written, the days it may mean, how exact and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from glossator.model.edtf.day import Day, days_in, year_text
from glossator.model.edtf.kinds import Doubt, End, Precision, Refused
from glossator.model.edtf.single import Single, days_of_season, read_single
from glossator.model.edtf.words import words_in

LONGEST = 400
"""Characters of a date: enough for a set of thirty days, too few to cost anybody time."""


_WIDTHS = {Precision.DECADE: 10, Precision.CENTURY: 100, Precision.MILLENNIUM: 1000, Precision.AGES: 10_000}
"""Years of a date whose last digits are unknown, wherever the unknown one stands: `20X5` is of a century."""


class Stretch(NamedTuple):
    """Years from first to last: the shelf a date stands on. Stretches are in order of time."""

    first: int
    last: int


class Order(NamedTuple):
    """What dates are put in order by."""

    at: Day
    """Its first day; the last where the beginning is open."""
    open: bool
    """Whether an end is open: it comes after all that are closed and begin there."""
    until: Day
    """Its last day, so that the exact comes before the vague; the first where the end is open."""
    doubt: str
    text: str


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date (ISO 8601-2:2019, levels 0 to 2; calendar days are proleptic Gregorian)."""

    text: str
    """As written, without the white space around it."""
    earliest: Day | None
    """The first day it can mean; None where the beginning is open or unknown. One of both ends is always known."""
    latest: Day | None
    precision: Precision
    doubts: tuple[Doubt, ...] = ()
    """Marks of year, month and day of a single date, as many as are written; empty where none has any."""
    season: int = 0
    """The number of a season, quarter, third or half of a year, 21 to 41."""
    estimate: int | None = None
    """The year named where only some digits of it count: 1950 of `1950S2`."""
    members: tuple[Edtf | End, ...] = ()
    """The two ends of an interval, or the elements of a set in the order written."""

    @classmethod
    def from_text(cls, text: str) -> Edtf | Refused:
        """Return the date, or why the text is none. Never raises; linear in the text, of which `LONGEST` are read."""
        if len(text) > LONGEST + 100:  # a text of ten megabytes is not even stripped
            return Refused(f"it has more than {LONGEST} characters")
        return _read(text.strip())

    @classmethod
    def of_year(cls, year: int) -> Edtf:
        """Return a year: `2015`, `-0043`, `Y17000`."""
        return cls(year_text(year), Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR)

    @classmethod
    def of_month(cls, year: int, month: int) -> Edtf:
        """Return a month, 1 to 12, of a year of four digits: `2015-11`."""
        last = days_in(year, month)
        return cls(f"{year_text(year)}-{month:02d}", Day(year, month, 1), Day(year, month, last), Precision.MONTH)

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> Edtf | Refused:
        """Return a day of a year of four digits: `2015-11-24`; refused where the calendar has none."""
        text = f"{year_text(year)}-{month:02d}-{day:02d}"
        if not (1 <= month <= 12 and 1 <= day <= days_in(year, month)):
            return Refused(f"{text} is no day of the calendar", impossible=True)
        only = Day(year, month, day)
        return cls(text, only, only, Precision.DAY)

    @classmethod
    def of_season(cls, year: int, season: int) -> Edtf:
        """Return a season, 21 spring to 24 winter, of a year of four digits: `2016-24` (ISO 8601-2:2019, 4.8)."""
        return cls(f"{year_text(year)}-{season}", *days_of_season(year, season), Precision.SEASON, season=season)

    @classmethod
    def of_years(cls, first: int, precision: Precision) -> Edtf:
        """Return a decade or a century by its first year, 0 to 9999: `199X`, `18XX` (ISO 8601-2:2019, 8.2)."""
        unknown = {Precision.DECADE: 1, Precision.CENTURY: 2}[precision]
        text = f"{first:04d}"[:-unknown] + "X" * unknown
        return cls(text, Day(first, 1, 1), Day(first + 10**unknown - 1, 12, 31), precision)

    @classmethod
    def interval(cls, first: Edtf | End, last: Edtf | End, text: str = "") -> Edtf | Refused:
        """Return the interval between two single dates, one of which may be open or unknown: `1964/1979`, `2014/..`."""
        earliest = None if isinstance(first, End) else first.earliest
        latest = None if isinstance(last, End) else last.latest
        if earliest is None and latest is None:
            return Refused("it has neither beginning nor end")
        if earliest and latest and earliest > latest:
            return Refused("it ends before it begins")
        text = text or f"{_text(first)}/{_text(last)}"
        return cls(text, earliest, latest, Precision.INTERVAL, members=(first, last))

    @classmethod
    def several(cls, members: Sequence[Edtf], one_of: bool = False, text: str = "") -> Edtf:
        """Return the set of dates and intervals: all of them, `{a,b}`, or one of them, `[a,b]`."""
        earliest = [member.earliest for member in members]
        latest = [member.latest for member in members]
        written = ",".join(map(_element, members))
        return cls(
            text or (f"[{written}]" if one_of else f"{{{written}}}"),
            min((day for day in earliest if day), default=None) if None not in earliest else None,
            max((day for day in latest if day), default=None) if None not in latest else None,
            Precision.SET,
            members=tuple(members),
        )

    @property
    def one_of(self) -> bool:
        """Whether it is one of the dates of a set, and nobody knows which."""
        return self.precision is Precision.SET and self.text.startswith("[")

    @property
    def plain(self) -> bool:
        """Whether it is a year, season, month or day without any mark, unknown digit or time of day."""
        exact = Precision.YEAR.value <= self.precision.value <= Precision.DAY.value
        return exact and not self.doubts and "X" not in self.text and "T" not in self.text

    @property
    def doubt(self) -> Doubt:
        """All that is said of how sure it is, of the whole, a part, an end or an element."""
        doubt = Doubt.NONE
        for mark in (*self.doubts, *(member.doubt for member in self.members if isinstance(member, Edtf))):
            doubt = doubt.with_(mark)
        return doubt

    @property
    def in_part(self) -> bool:
        """Whether the doubt is of a part only, or not of all parts the same."""
        dates = [member for member in self.members if isinstance(member, Edtf)]
        if dates:
            return any(member.in_part for member in dates) or len({member.doubt for member in dates}) > 1
        return len(set(self.doubts)) > 1

    @property
    def stretch(self) -> Stretch:
        """The year it is found under, that of its first day; the decade, century or more where no year is known."""
        if self.members:
            known = next(member for member in self.members if isinstance(member, Edtf))
            return known.stretch
        first, last = self.earliest, self.latest
        assert first is not None and last is not None  # only intervals and sets have open ends
        if self.estimate is not None:
            return Stretch(first.year, last.year)
        width = _WIDTHS.get(self.precision, 1)  # a winter ends in the year after, and stands under its own
        if first.year >= 0:
            low = first.year // width * width
            return Stretch(low, low + width - 1)
        near = max(-last.year, 0) // width * width if width > 1 else -first.year
        return Stretch(-near - width + 1, -near)

    @property
    def order(self) -> Order:
        """What a timeline sorts by: the first day, then the exact before the vague, the open last."""
        first, last = self.earliest or self.latest, self.latest or self.earliest
        assert first is not None and last is not None
        return Order(first, self.earliest is None or self.latest is None, last, self.doubt, self.text)

    def touches(self, stretch: Stretch) -> bool:
        """Return whether it can have been in those years; an open end reaches to all on its side."""
        begun = self.earliest is None or self.earliest.year <= stretch.last
        return begun and (self.latest is None or self.latest.year >= stretch.first)

    def as_words(self, language: str = "en") -> str:
        """Return the date as prose prints it; in English where nobody taught us the language (BCP 47)."""
        return words_in(language).date(self)


@lru_cache(maxsize=1 << 14)
def _read(text: str) -> Edtf | Refused:
    """Read once what pages, pictures and lists each ask for; a value is never changed."""
    if not text:
        return Refused("it is empty")
    if len(text) > LONGEST:
        return Refused(f"it has more than {LONGEST} characters")
    if not text.isascii():
        return Refused("it has other characters than those of ISO 8601-2, whose digits are 0 to 9")
    if text[0] in "[{":
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    return _single(text)


def _element(member: Edtf) -> str:
    """A date as an element of a set, where an interval has dots and nothing at an open end."""
    if not member.members:
        return member.text
    return End.OPEN.join("" if isinstance(end, End) else end.text for end in member.members)


def _text(end: Edtf | End) -> str:
    return end.value if isinstance(end, End) else end.text


@lru_cache(maxsize=8192)  # a page asks again for each date that it names
def _single(text: str) -> Edtf | Refused:
    one = read_single(text)
    return one if isinstance(one, Refused) else _of(text, one)


def _of(text: str, one: Single) -> Edtf:
    return Edtf(text, one.earliest, one.latest, one.precision, one.doubts, one.season, one.estimate)


def _read_interval(text: str) -> Edtf | Refused:
    if text.count("/") > 1:
        return Refused("an interval has one stroke")
    first, last = text.split("/")
    return _between(first, last, text)


def _between(first: str, last: str, text: str = "") -> Edtf | Refused:
    ends: list[Edtf | End] = []
    for end in (first, last):
        if end in (End.OPEN, End.UNKNOWN):
            ends.append(End(end))
            continue
        if "T" in end:  # ISO 8601-2 leaves the time of day to dates that stand alone
            return Refused("an interval has no time of day")
        date = _single(end)
        if isinstance(date, Refused):
            return date
        ends.append(date)
    return Edtf.interval(ends[0], ends[1], text)


def _read_set(text: str) -> Edtf | Refused:
    """A set, all of it or one of it (ISO 8601-2:2019, 4.6): dates, and intervals written `a..b`, `..b` or `a..`."""
    if text[0] + text[-1] not in ("[]", "{}"):
        return Refused("a set ends with the bracket that its first bracket asks for")
    members: list[Edtf] = []
    for element in text[1:-1].split(","):
        first, dots, last = element.strip().partition(End.OPEN)
        if dots:
            member = _between(first or End.OPEN, last or End.OPEN)
        elif first:
            member = _single(first)
        else:
            member = Refused("an element of the set is empty")
        if isinstance(member, Refused):
            return member
        members.append(member)
    return Edtf.several(members, text[0] == "[", text)
