"""Dates in English: `24 November 2015`, `the 19th century`, `44 BC`, `3–7 March 2016`, `about 1950`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.model.edtf.day import Day
from glossator.model.edtf.kinds import Doubt, End, Precision

if TYPE_CHECKING:
    from glossator.model.edtf.value import Edtf, Stretch

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_FOUR = ("spring", "summer", "autumn", "winter")
_COUNTED = ("first", "second", "third", "fourth")
SEASONS: dict[int, str] = dict(
    enumerate((
        *(f"{season} {{}}" for season in _FOUR),
        *(f"{season} {{}} (northern hemisphere)" for season in _FOUR),
        *(f"{season} {{}} (southern hemisphere)" for season in _FOUR),
        *(f"the {which} quarter of {{}}" for which in _COUNTED),
        *(f"the {which} third of {{}}" for which in _COUNTED[:3]),
        *(f"the {which} half of {{}}" for which in _COUNTED[:2]),
    ), 21)
)  # fmt: skip
"""Number of a season (ISO 8601-2:2019, 4.8) to its words around the year."""

_DOUBTS = {Doubt.NONE: "", Doubt.UNCERTAIN: "uncertain", Doubt.APPROXIMATE: "approximate",
           Doubt.BOTH: "uncertain and approximate"}  # fmt: skip


def in_words(date: Edtf) -> str:
    """Return the date as English prose prints it."""
    if date.precision is Precision.SET:
        return _set(date)
    if date.precision is Precision.INTERVAL:
        return _interval(date)
    return _doubtful(_bare(date), date)


def stretch_in_words(stretch: Stretch) -> str:
    """Return years as a heading: `2015`, `1990s`, `19th century`, `44 BC`, `50–41 BC`."""
    first, last = stretch
    if first == last:
        return _year(first)
    near, width = (first if first >= 0 else -last), last - first + 1
    if width in (100, 1000) and near % width == 0 and near < 10_000:
        unit = "century" if width == 100 else "millennium"
        return f"{ordinal(near // width + 1)} {unit}{' BC' if first < 0 else ''}"
    if width == 10 and first > 0 and first % 10 == 0:
        return f"{first:{_grouped(first)}}s"
    return "unknown year" if (first, last) == (0, 9999) else _years(first, last)


def decade_in_words(year: int) -> str:
    """Return the decade of a year as people count: `1990s`, `40s BC` (49 to 40 BC), `AD 1–9`."""
    count = year if year > 0 else 1 - year
    if count < 10:
        return "AD 1–9" if year > 0 else "9–1 BC"
    tens = count // 10 * 10
    return f"{tens:{_grouped(tens)}}s{'' if year > 0 else ' BC'}"


def _grouped(year: int) -> str:
    return "," if abs(year) > 9999 else ""


def _year(year: int, era: bool = False) -> str:
    """A year; `AD` stands before one that might be taken for a day or an amount, and where both eras are named."""
    if year <= 0:
        return f"{1 - year:{_grouped(1 - year)}} BC"
    return f"{'AD ' if era or year < 100 else ''}{year:{_grouped(year)}}"


def _years(first: int, last: int) -> str:
    if first <= 0 < last:
        return f"{_year(first)} – {_year(last, era=True)}"
    return f"{_year(first).removesuffix(' BC')}–{_year(last).removeprefix('AD ')}"


def _day(day: Day, year: bool = True) -> str:
    return f"{day.day} {_month(day, year)}"


def _month(day: Day, year: bool = True) -> str:
    return f"{MONTHS[day.month - 1]} {_year(day.year)}" if year else MONTHS[day.month - 1]


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
            return SEASONS[date.season].format(_year(first.year))
        case Precision.YEAR:
            return _year(first.year)
    years = _unknown_year(date, first, last)
    if first.month != last.month:
        return years
    # `156X-12-25`: only the year has unknown digits. A month whose day has some ends later than it begins.
    return f"{_day(first, False) if first.day == last.day else _month(first, False)} of {years}"


def _unknown_year(date: Edtf, first: Day, last: Day) -> str:
    if (first.year, last.year) == (0, 9999):
        return "an unknown year"
    if (first.year, last.year) != date.stretch:  # `20X5`
        return f"a year from {_year(first.year)} to {_year(last.year)}"
    near, era = (first.year, "") if first.year >= 0 else (-last.year, " BC")
    match date.precision:
        case Precision.CENTURY:
            return f"the {ordinal(near // 100 + 1)} century{era}"
        case Precision.MILLENNIUM:
            return f"the {ordinal(near // 1000 + 1)} millennium{era}"
    return f"the {near}s" if near and not era else f"the years {_years(first.year, last.year)}"


def ordinal(number: int) -> str:
    """Return a number as a place in a row: `1st`, `12th`, `22nd`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _doubtful(words: str, date: Edtf) -> str:
    """The words with what is said of how sure they are."""
    about = date.estimate is not None
    query = ""
    if date.doubts and not date.in_part:
        about = about or date.doubt in (Doubt.APPROXIMATE, Doubt.BOTH)
        query = " (?)" if date.doubt in (Doubt.UNCERTAIN, Doubt.BOTH) else ""
    elif date.doubts:
        parts = zip(("year", "season" if date.season else "month", "day"), date.doubts, strict=False)
        query = f" ({', '.join(f'{part} {_DOUBTS[doubt]}' for part, doubt in parts if doubt)})"
    return f"{'about ' if about else ''}{words}{query}"


def _interval(date: Edtf) -> str:
    first, last = date.members
    if isinstance(first, End):
        assert not isinstance(last, End)
        return f"until {in_words(last)}{' (beginning unknown)' if first is End.UNKNOWN else ''}"
    if isinstance(last, End):
        return f"from {in_words(first)}{' (end unknown)' if last is End.UNKNOWN else ''}"
    if first.plain and last.plain:
        short = _shortened(first, last)
        if short:
            return short
    begin, end = in_words(first), in_words(last)
    years = first.precision is last.precision is Precision.YEAR and " BC" not in f"{begin}{end}"
    return f"{begin}–{end}" if years else f"{begin} – {end}"


def _shortened(first: Edtf, last: Edtf) -> str:
    """Two plain dates that share a year or month name it once: `3–7 March 2016`; empty where they share none."""
    begin, end = first.earliest, last.earliest
    assert begin is not None and end is not None
    if first == last:
        return in_words(first)
    if first.precision is last.precision is Precision.YEAR:
        return _years(begin.year, end.year)
    if begin.year != end.year:
        return ""
    match first.precision, last.precision:
        case (Precision.DAY, Precision.DAY) if begin.month == end.month:
            return f"{begin.day}–{_day(end)}"
        case (Precision.DAY, Precision.DAY | Precision.MONTH):
            return f"{_day(begin, False)} – {in_words(last)}"
        case (Precision.MONTH, Precision.MONTH):
            return f"{_month(begin, False)}–{in_words(last)}"
        case (Precision.MONTH, Precision.DAY):
            return f"{_month(begin, False)} – {in_words(last)}"
    return ""


def _set(date: Edtf) -> str:
    members = [member for member in date.members if not isinstance(member, End)]
    *others, last = (in_words(member) for member in members)
    if others:
        return f"{', '.join(others)} {'or' if date.one_of else 'and'} {last}"
    if date.one_of and members[0].members:
        open_ = any(isinstance(end, End) for end in members[0].members)
        return f"some time {'' if open_ else 'in '}{last}"
    return last
