"""Dates in two calendars, and in one that is not ours: `25 October (7 November) 1917`, `12 October 1655 [O.S.]`.

Two dates are taken for one in both styles only where they are the same day by reckoning, so that no fraction and no
range is. The value is the Gregorian date; how the other calendar prints it stands beside it. A date with no word of
calendar is never converted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.chronology.months import month_of
from glossator.chronology.phrases.eras import MONTHS
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import between, of_day, of_month
from glossator.dating.calendars import RUMI, from_julian, in_hijri_year, is_old_style_of
from glossator.model import Day, Styled
from glossator.model.edtf import Precision
from glossator.patterns import re

_OLD = r"(?:O\.\s?S\.|OS\b|[Oo]ld\s[Ss]tyle|(?:in\sthe\s|by\sthe\s)?Julian(?:\s[Cc]alendar)?)"
_NEW = r"(?:N\.\s?S\.|NS\b|[Nn]ew\s[Ss]tyle|(?:in\sthe\s|by\sthe\s)?Gregorian(?:\s[Cc]alendar)?)"
_STYLE = rf"(?:{_OLD}|{_NEW})"
_D = r"([0-9]{1,2})(?:st|nd|rd|th)?"
_M = rf"({MONTHS})\.?"
_Y = r"([0-9]{3,4})"
_OPEN = re.compile(
    rf"(?<![\w.,:/$€£-])[0-9]{{1,2}}(?:st|nd|rd|th)?(?:\s(?:{MONTHS})\.?)?(?:,?\s[0-9]{{3,4}})?(?:,?\s{_STYLE})?\s?[(\[/]"
    rf"\s?(?:[0-9]|{_STYLE}|(?:{MONTHS})\.?\s[0-9])"
)
_GOES_ON = frozenset((*" /([,snrt",))
_MONTH_BEFORE = re.compile(rf"(?<!\w){_M}\s\Z")
_MIDDLE = rf"(?:,?\s{_STYLE})?\s?([(\[/])\s?(?:{_STYLE},?:?\s)?"
_BACK = rf"(?:,?\s{_STYLE})?\s?[)\]]?"
_DAY_FIRST = re.compile(
    rf"{_D}(?:\s{_M})?(?:,?\s{_Y})?{_MIDDLE}{_D}(?:\s{_M})?(?:,?\s{_Y})?{_BACK}(?:\s{_M})?(?:,?\s{_Y})?(?![\w])"
)
_MONTH_FIRST = re.compile(rf"{_M}\s{_D}(?:,\s{_Y})?{_MIDDLE}(?:{_M}\s)?{_D}(?:,\s{_Y})?{_BACK}(?:,\s{_Y})?(?![\w])")


def in_two_styles(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield every day that is printed in both styles around one year, in reading order."""
    signs = "(" in text or "/" in text or "[" in text
    for start, end in figures:
        if end - start > 2:
            if text[start - 3 : start] in _STYLE_ENDS and (inside := _inside(text, start, end)):
                yield inside
            continue
        if not signs or text[end : end + 1] not in _GOES_ON or not (match := _OPEN.match(text, start)):
            continue
        month = _MONTH_BEFORE.search(text, max(match.start() - 12, 0), match.start())
        found = _month_first(text, month.start()) if month else _day_first(text, match.start())
        if found is not None:
            yield found


_INSIDE = re.compile(rf"(?<![\w.,:/$€£-]){_D}\s{_M},?\s[(\[]?(?P<style>{_STYLE})[)\]]?,?\s\Z")
_STYLE_ENDS = frozenset(("S. ", "OS ", "NS ", "S.,", "S.]", ".] ", ".) ", "le ", "le) ", "ar "))


def _inside(text: str, start: int, end: int) -> Stated | None:
    """`10 April O.S. 1870`: the word of calendar between month and year."""
    match = _INSIDE.search(text, max(start - 48, 0), start)
    if match is None or end - start > 4:
        return None
    numbers = int(text[start:end]), month_of(match[2]) or 0, int(match[1])
    if of_day(*numbers).value is None:
        return None
    old = bool(_IS_OLD.match(match["style"]))
    printed = "{:04d}-{:02d}-{:02d}".format(*numbers)
    style = Styled("julian", printed, "rule") if old else Styled("gregorian", printed, "text")
    return Stated(match.start(), end, of_day(*(from_julian(*numbers) if old else numbers)), "style-inside", True, style)


def _day_first(text: str, start: int) -> Stated | None:
    match = _DAY_FIRST.match(text, start)
    if match is None:
        return None
    day1, month1, year1, sign, day2, month2, year2, month3, year3 = match.groups()
    return _same(
        match, sign, (day1, month1 or month2 or month3, year1), (day2, month2 or month3 or month1, year2), year3
    )


def _month_first(text: str, start: int) -> Stated | None:
    match = _MONTH_FIRST.match(text, start)
    if match is None:
        return None
    month1, day1, year1, sign, month2, day2, year2, year3 = match.groups()
    return _same(match, sign, (day1, month1, year1), (day2, month2 or month1, year2), year3)


_Parts = tuple[str, str | None, str | None]


def _same(match: re.Match[str], sign: str, first: _Parts, second: _Parts, shared: str | None) -> Stated | None:
    closed = sum(match[0].count(mark) for mark in ")]")
    year = shared or second[2] or first[2]
    if not (first[1] and second[1] and year) or (sign == "/") != (closed == 0):
        return None
    one = _numbers(first, int(first[2] or year), month_of(first[1]) or 0)
    other = _numbers(second, int(second[2] or year), month_of(second[1]) or 0)
    if one[1] == 12 and other[1] == 1 and one[0] == other[0]:  # the old year's end is the new year's January
        if shared and not first[2]:
            one = (one[0] - 1, *one[1:])
        elif not second[2]:
            other = (other[0] + 1, *other[1:])
    for old, new in ((one, other), (other, one)):
        if _is_day(new) and 1 <= old[2] <= 31 and is_old_style_of(*old, Day(*new)):
            style = Styled("julian", "{:04d}-{:02d}-{:02d}".format(*old), "text")
            return Stated(match.start(), match.end(), of_day(*new), "two-styles", True, style)
    return None


def _numbers(parts: _Parts, year: int, month: int) -> tuple[int, int, int]:
    return year, month, int(parts[0])


def _is_day(numbers: tuple[int, int, int]) -> bool:
    return of_day(*numbers).value is not None


_BEHIND = re.compile(rf",?\s?(?:\((?P<a>{_STYLE})\)|\[(?P<b>{_STYLE})\]|(?P<c>{_STYLE})(?!\w))")
_IS_OLD = re.compile(_OLD)
_AHEAD = re.compile(rf"(?<!\w)(?P<style>{_STYLE})\s(?:date\s(?:of\s)?)?\Z")
_DUAL = re.compile(r"/([0-9]{1,4})(?![\w/]|[.,:-][0-9])")


def _dual_year(text: str, before: list[Found], found: Found) -> Found | None:
    """`11 February 1731/32`: up to 24 March the year that began in March has two numbers; the later is ours."""
    if found.rule not in _DAYS or text[found.end : found.end + 1] != "/" or found.point.earliest is None:
        return None
    match = _DUAL.match(text, found.end)
    first = found.point.earliest
    year = first.year + 1
    if match is None or not str(year).endswith(match[1]) or (first.month, first.day) > (3, 24):
        return None
    exact = found.rule not in ("month-year", "short-month")
    point = of_day(year, first.month, first.day) if exact else of_month(year, first.month)
    return replace(
        found, end=match.end(), point=point, style=Styled("dual-year", f"{first.year:04d}{first.as_iso()[4:]}", "rule")
    )


_DAYS = frozenset({"day-month-year", "month-day-year", "month-year", "short-day", "short-month"})


def _said(text: str, before: list[Found], found: Found) -> Found | None:
    """A word of calendar behind or before a date: a Julian one is reckoned, and says so."""
    begin, end = found.start, found.end
    behind = _BEHIND.match(text, end) if text[end : end + 3].lstrip(" ,([")[:1] in _LETTERS else None
    ahead = None
    if behind is None and found.rule in _DAYS and text.endswith(_ENDINGS, max(begin - 12, 0), begin):
        ahead = _AHEAD.search(text, max(begin - 24, 0), begin)
    if behind is not None:
        word, end = behind["a"] or behind["b"] or behind["c"], behind.end()
    elif ahead is not None:
        word, begin = ahead["style"], ahead.start()
    else:
        return None
    value, first = found.point.value, found.point.earliest
    if value is None or first is None or not value.plain or (found.style is not None and found.style.by == "text"):
        return None
    printed = value.text
    if not _IS_OLD.match(word):
        return replace(found, start=begin, end=end, style=Styled("gregorian", printed, "text"))
    last = found.point.latest or first
    match value.precision:
        case Precision.DAY:
            point = of_day(*from_julian(*first))
        case Precision.MONTH:
            point = between(of_day(*from_julian(*first)), of_day(*from_julian(*last)))
        case _:
            return None
    style = Styled("julian", printed if found.style is None else found.style.date, "rule")
    return replace(found, start=begin, end=end, point=point, style=style)


_LETTERS = frozenset("OoNnJGbi")
"""How a word of calendar begins."""
_ENDINGS = ("S. ", "S ", "tyle ", "alendar ", "date ", "of ", "lian ", "rian ")
_CLOSED = frozenset(")]")
_BRACKET = re.compile(r"\s?[(\[](?:i\.e\.\s|or\s|=\s?|corresponding\sto\s)?|\s?/\s?")


def _in_brackets(text: str, before: list[Found], found: Found) -> Found | None:
    """A date of another calendar with ours in brackets behind it, or the other way about: `1293 AH (1876)`."""
    if not before or (
        text[found.end : found.end + 1] not in _CLOSED and "/" not in text[found.start - 2 : found.start]
    ):
        return None
    if not _BRACKET.fullmatch(text, before[-1].end, found.start):
        return None
    first = before[-1]
    stroke = "/" in text[first.end : found.start]
    if not stroke and text[found.end : found.end + 1] not in (")", "]"):
        return None
    for other, ours in ((first, found), (found, first)):
        style = _other_style(other, ours)
        if style is not None:
            before.pop()
            return replace(ours, start=first.start, end=found.end + (not stroke), style=style, framed=True)
    return None


def _other_style(other: Found, ours: Found) -> Styled | None:
    """What calendar one date must be of, if the other is the same in ours; None where it is none."""
    theirs, first, last = other.point.earliest, ours.point.earliest, ours.point.latest
    if theirs is None or first is None or last is None or other.point.value is None or ours.style is not None:
        return None
    if other.style is not None and other.style.calendar == "hijri":
        near = other.point.latest is not None and theirs.year <= last.year and first.year <= other.point.latest.year
        return replace(other.style, by="text") if near else None
    if not 1200 <= theirs.year <= 1345 or first.year - theirs.year not in range(550, 630):
        return None
    if other.point.value.precision is Precision.DAY:
        julian = (theirs.year + RUMI + (theirs.month < 3), theirs.month, theirs.day)
        fits = first == last and is_old_style_of(*julian, first)
        return Styled("rumi", other.point.value.text, "text") if fits else None
    if other.point.value.precision is not Precision.YEAR:
        return None
    low, high = in_hijri_year(theirs.year)
    if theirs.year + RUMI == first.year and last.year <= first.year + 1 and theirs.year >= 1256:
        return Styled("rumi", other.point.value.text, "text")
    return (
        Styled("hijri", other.point.value.text, "text") if low.year <= first.year and last.year <= high.year else None
    )


STYLE_FRAMES = (Frame("dual-year", _dual_year), Frame("in-brackets", _in_brackets), Frame("style-said", _said))
