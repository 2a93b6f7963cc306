"""Dates in the words of a catalogue, for every language but English, which has a file of its own.

What a date says is the same in all (`english.py`); here each piece is a message with its parts, so that a catalogue
decides on order, stops and cases. Names of months are those of CLDR: in the case that stands behind a day, and the one
that stands alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from glossator.interface import figure, language, later, say
from glossator.model.edtf.day import Day
from glossator.model.edtf.kinds import Doubt, End, Precision

if TYPE_CHECKING:
    from glossator.model.edtf.value import Edtf, Stretch

_SEASONS = (later("spring {year}"), later("summer {year}"), later("autumn {year}"), later("winter {year}"))
_HALVES = (later("{season} (northern hemisphere)"), later("{season} (southern hemisphere)"))
_SHARES = ((33, 4, later("quarter {number} of {year}")), (37, 3, later("third {number} of {year}")),
           (40, 2, later("half {number} of {year}")))  # fmt: skip
"""First number of such seasons, how many there are, and their words (ISO 8601-2:2019, 4.8)."""
_DOUBTS = {
    Doubt.UNCERTAIN: later("{part} uncertain"),
    Doubt.APPROXIMATE: later("{part} approximate"),
    Doubt.BOTH: later("{part} uncertain and approximate"),
}
_PERIODS = {
    (100, False): (later("the {century} century"), later("{century} century")),
    (100, True): (later("the {century} century BC"), later("{century} century BC")),
    (1000, False): (later("the {millennium} millennium"), later("{millennium} millennium")),
    (1000, True): (later("the {millennium} millennium BC"), later("{millennium} millennium BC")),
}
"""(years, whether BC) to the words within a sentence and as a heading."""
_ROMAN = frozenset({"es", "fr", "ru"})
"""Languages that count centuries in Roman numerals."""


def in_words(date: Edtf) -> str:
    """Return the date as prose of the language spoken prints it."""
    if date.precision is Precision.SET:
        return _set(date)
    if date.precision is Precision.INTERVAL:
        return _interval(date)
    return _doubtful(_bare(date), date)


def stretch_in_words(stretch: Stretch) -> str:
    """Return years as a heading: `2015`, `1990er`, `19. Jahrhundert`."""
    first, last = stretch
    if first == last:
        return _year(first)
    near, width = (first if first >= 0 else -last), last - first + 1
    if width in (100, 1000) and near % width == 0 and near < 10_000:
        return _period(near // width + 1, width, first < 0, heading=True)
    if width == 10 and first > 0 and first % 10 == 0:
        return say("{year}s", year=_tens(first))
    return say("unknown year") if (first, last) == (0, 9999) else _years(first, last)


def decade_in_words(year: int) -> str:
    """Return the decade of a year as people count, as a heading: `1990er`, `40er v. Chr.`."""
    count = year if year > 0 else 1 - year
    if count < 10:
        return _years(1, 9) if year > 0 else _years(-8, 0)
    tens = count // 10 * 10
    return say("{year}s" if year > 0 else later("{year}s BC"), year=_tens(tens))


def _period(number: int, width: int, before: bool, *, heading: bool) -> str:
    spoken = language()
    shown = _roman(number) if spoken in _ROMAN else str(number)
    if spoken == "fr":  # `XIXe`, but `Ier`: no message can tell
        shown += "er" if number == 1 else "e"
    return say(_PERIODS[width, before][heading], century=shown, millennium=shown)


def _roman(number: int) -> str:
    signs = (("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
    out = ""
    for sign, value in signs:
        out += sign * (number // value)
        number %= value
    return out


def _plain(year: int) -> str:
    return figure(year) if abs(year) > 9999 else str(year)


def _tens(year: int) -> str:
    """The first year of a decade, in Turkish with its plural, whose vowel is that of the number's last word."""
    if language() != "tr":
        return _plain(year)
    return f"{_plain(year)}’{'lar' if year // 10 % 10 in (1, 3, 4, 6, 9) else 'ler'}"


def _year(year: int) -> str:
    if year <= 0:
        return say("{year} BC", year=_plain(1 - year))
    return say("AD {year}", year=year) if year < 100 else _plain(year)


def _years(first: int, last: int) -> str:
    if first <= 0 < last:
        return f"{_year(first)} – {say('AD {year}', year=_plain(last))}"
    if last <= 0:
        return say("{year} BC", year=f"{_plain(1 - first)}–{_plain(1 - last)}")
    return say("AD {year}", year=f"{first}–{last}") if last < 100 else f"{_plain(first)}–{_plain(last)}"


@lru_cache(maxsize=256)
def _month_name(month: int, tongue: str, alone: bool) -> str:
    from babel import Locale

    names = Locale.parse(tongue, sep="-").months["stand-alone" if alone else "format"]["wide"]
    return str(names[month])


def _day(day: Day, year: bool = True) -> str:
    named = _month_name(day.month, language(), False)
    if not year:
        return say("{day} {month}", day=day.day, month=named)
    return say("{day} {month} {year}", day=day.day, month=named, year=_year(day.year))


def _month(day: Day, year: bool = True) -> str:
    named = _month_name(day.month, language(), True)
    return say("{month} {year}", month=named, year=_year(day.year)) if year else named


def _season(number: int, year: str) -> str:
    for first, many, words in _SHARES:
        if first <= number < first + many:
            return say(words, number=number - first + 1, year=year)
    named = say(_SEASONS[(number - 21) % 4], year=year)
    return named if number < 25 else say(_HALVES[number >= 29], season=named)


def _bare(date: Edtf) -> str:
    first, last = date.earliest, date.latest
    assert first is not None and last is not None  # only intervals and sets have open ends
    if date.estimate is not None:
        return _year(date.estimate)
    match date.precision:
        case Precision.DAY:
            return _day(first)
        case Precision.MONTH:
            return _month(first)
        case Precision.SEASON:
            return _season(date.season, _year(first.year))
        case Precision.YEAR:
            return _year(first.year)
    years = _unknown_year(date, first, last)
    if first.month != last.month:
        return years
    part = _day(first, False) if first.day == last.day else _month(first, False)
    return say("{day} of {years}", day=part, years=years)


def _unknown_year(date: Edtf, first: Day, last: Day) -> str:
    if (first.year, last.year) == (0, 9999):
        return say("an unknown year")
    if (first.year, last.year) != date.stretch:
        return say("a year from {first} to {last}", first=_year(first.year), last=_year(last.year))
    near, before = (first.year, False) if first.year >= 0 else (-last.year, True)
    match date.precision:
        case Precision.CENTURY:
            return _period(near // 100 + 1, 100, before, heading=False)
        case Precision.MILLENNIUM:
            return _period(near // 1000 + 1, 1000, before, heading=False)
    if near and not before:
        return say("the {year}s", year=_tens(near))
    return say("the years {years}", years=_years(first.year, last.year))


def _doubtful(words: str, date: Edtf) -> str:
    about, query = date.estimate is not None, False
    if date.doubts and not date.in_part:
        about = about or date.doubt in (Doubt.APPROXIMATE, Doubt.BOTH)
        query = date.doubt in (Doubt.UNCERTAIN, Doubt.BOTH)
    words = say("about {date}", date=words) if about else words
    if date.doubts and date.in_part:
        middle = say("season") if date.season else say("month")
        parts = zip((say("year"), middle, say("day")), date.doubts, strict=False)
        return f"{words} ({', '.join(say(_DOUBTS[doubt], part=part) for part, doubt in parts if doubt)})"
    return f"{words} (?)" if query else words


def _interval(date: Edtf) -> str:
    first, last = date.members
    if isinstance(first, End):
        assert not isinstance(last, End)
        words = say("until {date}", date=in_words(last))
        return say("{date} (beginning unknown)", date=words) if first is End.UNKNOWN else words
    if isinstance(last, End):
        words = say("from {date}", date=in_words(first))
        return say("{date} (end unknown)", date=words) if last is End.UNKNOWN else words
    if first.plain and last.plain and (short := _shortened(first, last)):
        return short
    return f"{in_words(first)} – {in_words(last)}"


def _shortened(first: Edtf, last: Edtf) -> str:
    """Two plain dates that share a month name it once, where the day stands first: `3–7 mars 2016`."""
    begin, end = first.earliest, last.earliest
    assert begin is not None and end is not None
    if first == last:
        return in_words(first)
    if first.precision is last.precision is Precision.YEAR:
        return _years(begin.year, end.year)
    if first.precision is last.precision is Precision.DAY and (begin.year, begin.month) == (end.year, end.month):
        month = _month_name(end.month, language(), False)
        days = later("{first}–{last} {month} {year}")
        return say(days, first=begin.day, last=end.day, month=month, year=_year(end.year))
    if first.precision is last.precision is Precision.MONTH and begin.year == end.year:
        months = f"{_month(begin, False)}–{_month(end, False)}"
        return say("{month} {year}", month=months, year=_year(end.year))
    return ""


def _set(date: Edtf) -> str:
    members = [member for member in date.members if not isinstance(member, End)]
    *others, last = (in_words(member) for member in members)
    if others:
        both = later("{others} or {last}") if date.one_of else later("{others} and {last}")
        return say(both, others=", ".join(others), last=last)
    return say("some time: {period}", period=last) if date.one_of and members[0].members else last
