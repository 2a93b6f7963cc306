"""Years and days of the Hijri and the Rumi calendar by its name: `the Hijri year 1293`, `1293 (Rumi)`."""

from __future__ import annotations

from dataclasses import replace

from glossator.chronology.phrases.eras import ERAS, of
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, between, of_day, of_year
from glossator.dating.calendars import RUMI, from_julian
from glossator.model import Styled
from glossator.model.edtf import Day, Edtf, Precision
from glossator.patterns import re

_NAMES = {"h": "hijri", "r": "rumi", "i": "hijri"}
_WORDS = r"(?P<name>Hij?ri|Hicri|Hijra|Islamic|Rumi|rumi|hijri|hicri)"
_AHEAD = re.compile(rf"(?<!\w){_WORDS}(?:\s(?:year|date))?\s\Z")
_BEHIND = re.compile(rf"\s(?:\({_WORDS}(?:\scalendar)?\)|\[{_WORDS.replace('name', 'square')}\])")
_ENDS = ("ri ", "mi ", "year ", "ra ", "mic ", "date ")
_HIJRI = next(era for era in ERAS if era.name == "ah")


def _named(text: str, before: list[Found], found: Found) -> Found | None:
    value = found.point.value
    if value is None or not value.plain or found.style is not None or value.earliest is None:
        return None
    begin, end = found.start, found.end
    if text.startswith((" (", " ["), end) and (behind := _BEHIND.match(text, end)):
        name, end = behind["name"] or behind["square"], behind.end()
    elif text.endswith(_ENDS, max(begin - 6, 0), begin) and (ahead := _AHEAD.search(text, max(begin - 16, 0), begin)):
        name, begin = ahead["name"], ahead.start()
    else:
        return None
    calendar = _NAMES[name[0].lower()]
    point = _rumi(value, value.earliest) if calendar == "rumi" else _hijri(value, value.earliest)
    if point is None or point.value is None:
        return None
    return replace(found, start=begin, end=end, point=point, style=Styled(calendar, value.text, "rule"))


def _hijri(value: Edtf, first: Day) -> Point | None:
    return of(_HIJRI, first.year) if value.precision is Precision.YEAR else None


def _rumi(value: Edtf, first: Day) -> Point | None:
    """A Rumi year begins on 1 March of the Julian calendar; its days and months are Julian (1840 to 1917)."""
    if not 1256 <= first.year <= 1345:
        return None
    year = first.year + RUMI
    if value.precision is Precision.DAY:
        return of_day(*from_julian(year + (first.month < 3), first.month, first.day))
    return between(of_year(year), of_year(year + 1)) if value.precision is Precision.YEAR else None


NAMED_FRAMES = (Frame("calendar-named", _named),)
