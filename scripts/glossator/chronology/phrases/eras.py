"""Years with their era: `31 BC`, `AD 79`, `15 March 44 BC`, `499–493 BC`, `the 490s BC`, `A.H. 857`.

An era is looked for first; from there the pattern of a date is tried backwards, or forwards where the era comes first.
The first half of a range has the era of the second. To read another era: a row of `ERAS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from glossator.chronology.months import NAMES, SEASONS, month_of
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import Point, between, both, of_day, of_decade, of_month, of_season, of_year
from glossator.dating.calendars import in_hijri_year
from glossator.model import Styled
from glossator.patterns import re


@dataclass(frozen=True, slots=True)
class Era:
    """An era, and how its years are counted."""

    name: str
    words: str
    """What stands behind a year, as a pattern."""
    first: str
    """What may stand before one."""
    year: Callable[[int], int] | None
    """Number of a year to that of ISO 8601-1; None for an era whose years are not ours."""
    last: int
    """The highest number that is a year."""


ERAS: tuple[Era, ...] = (
    Era(
        "bc",
        r"BCE|BC|B\.\s?C\.\s?E\.|B\.\s?C\.|b\.\s?c\.\s?e\.|b\.\s?c\.|bce|bc"
        r"|before\s(?:Christ|the\s(?:Common|Christian)\sEra)",
        r"BCE|BC|B\.\s?C\.",
        lambda number: 1 - number,
        20_000,
    ),
    Era(
        "ad",
        r"AD|A\.\s?D\.|CE|C\.\s?E\.|a\.\s?d\.|c\.\s?e\.|after\sChrist|of\sthe\s(?:Common|Christian)\sEra",
        r"AD|A\.\s?D\.|CE|C\.\s?E\.|a\.\s?d\.|[Aa]nno\sDomini",
        lambda number: number,
        2100,
    ),
    Era("ah", r"AH|A\.\s?H\.|of\sthe\sHij?ra|Hijri", r"AH|A\.\s?H\.|[Aa]nno\sHegirae", None, 1500),
)

_BEHIND = re.compile(rf"(?:['’]?s)?\s?(?P<era>{'|'.join(era.words for era in ERAS)})(?!\w)")
_BEFORE = re.compile(rf"(?<!\w)(?P<era>{'|'.join(era.first for era in ERAS)})\s?\Z")
_BEGINS, _ENDS = frozenset("BACbacofH"), ("D", "D.", "d.", "C", "C.", "E", "E.", "e.", "H", "H.", "ni", "girae")
"""How an era begins and ends: it is looked for behind and before a figure only where such letters are."""
_NO_ERA = re.compile(r"\s(?:marks?|marking|certif\w+|converters?|batter\w+|channels?|per|an?\shour)(?!\w)")
"""Behind letters that are no era: CE marks, AD converters, ampere hours."""

MONTHS = "|".join(
    word for row in ("en", "en-abbreviated") for words in NAMES[row] for word in words.split() if word != "-"
)
_SEASONS = "|".join(word for word in SEASONS if word.isascii())
_NUMBER = r"(?:[0-9]{1,2},[0-9]{3}|[0-9]{1,5})"
_EDGE = r"(?<![\w.,:/$€£-])"
JOINT = r"\s?[-–—‑]{1,3}\s?|\s?/\s?|\s(?:to|until|till|through|and|or)\s(?:the\syear\s|the\s)?"


def _date(tag: str, number: str = _NUMBER) -> str:
    """The pattern of a day, month, season or year, with `tag` behind the names of its groups."""
    return (
        rf"(?:(?:(?:the\s)?(?P<day{tag}>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<month{tag}>{MONTHS})\.?,?\s(?:of\s)?"
        rf"(?:(?P<back{tag}>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s)?"
        rf"|(?:the\s)?(?P<season{tag}>(?i:{_SEASONS}))\s(?:of\s)?)?(?P<year{tag}>{number})"
    )


_BACKWARDS = re.compile(
    rf"{_EDGE}(?:(?P<opener>(?i:between|from))\s(?:the\syears?\s)?)?"
    rf"(?:{_date('1')}(?P<joint>{JOINT}))?{_date('2')}(?P<decade>['’]?s)?\s?\Z"
)
_LEAD = re.compile(
    rf"{_EDGE}(?:(?:the\s)?(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<month2>{MONTHS})\.?,?\s(?:of\s)?"
    rf"(?:(?P<back2>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s)?\Z|(?<!\w)(?:the\s)?(?P<season2>(?i:{_SEASONS}))\s(?:of\s)?\Z"
)
_FORWARDS = re.compile(
    rf"(?P<year1>{_NUMBER})(?P<decade>['’]?s)?(?:(?P<joint>{JOINT})(?P<year2>[0-9]{{1,4}})(?![\w%]|[.,:/][0-9]|\s?(?i:b\.?c|a\.?d|c\.?e)\b))?"
    r"(?![\w%]|[.,][0-9])"
)
_OPENER = re.compile(r"(?<!\w)(?P<opener>(?i:between|from))\s(?:the\syears?\s)?\Z")

REACH = 90
"""Characters before an era in which its date may begin."""


def eras(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield every date with an era, in no order; where two overlap the one that begins first is meant."""
    reached = 0
    for start, end in figures:
        near = text[end : end + 3].lstrip("'’s ")[:1]
        if near in _BEGINS and (behind := _BEHIND.match(text, end)):
            era = _era(behind["era"], 0)
            found = None if _NO_ERA.match(text, behind.end()) else _behind(text, reached, behind, era)
            if found:
                reached = found.end
                yield found
                continue
        space = text[start - 1 : start] == " "
        if text.endswith(_ENDS, max(start - 8, 0), start - space):
            before = _BEFORE.search(text, max(start - 16, 0), start)
            if before is not None and before.start() >= reached:
                found = _before(text, before, _era(before["era"], 1))
                if found:
                    yield found


def _era(words: str, side: int) -> Era:
    return next(era for era in ERAS if re.fullmatch((era.words, era.first)[side], words))


def _behind(text: str, reached: int, at: re.Match[str], era: Era) -> Stated | None:
    begin = at.start("era")
    match = _BACKWARDS.search(text, max(begin - REACH, reached), begin)
    if match is None:
        return None
    return _stated(match, match.start(), at.end(), era)


def _before(text: str, at: re.Match[str], era: Era) -> Stated | None:
    match = _FORWARDS.match(text, at.end())
    if match is None:
        return None
    start = at.start()
    opener = _OPENER.search(text, max(start - 20, 0), start)
    joint = match["joint"] and match["joint"].strip(" ")
    end = match.end()
    if joint and joint[0].isalpha() and not opener:
        joint, end = None, match.end("decade") if match["decade"] else match.end("year1")
    lead = _LEAD.search(text, max(start - 40, 0), start)
    if joint:
        first, last = _number(match["year1"]), _number(match["year2"])
        point = _range(of(era, first), of(era, _whole(first, match["year2"], era)), joint) if last else None
        begin = opener.start() if opener else start
        return Stated(begin, end, point, "era-range", True, _style(era, first, last)) if point else None
    groups = {"year2": match["year1"], "decade": match["decade"]} | (lead.groupdict() if lead else {})
    point = _point(groups, "2", era)
    begin = lead.start() if lead else start
    return Stated(begin, end, point, _rule(groups), style=_style(era, _number(match["year1"]))) if point else None


def _stated(match: re.Match[str], start: int, end: int, era: Era) -> Stated | None:
    groups = match.groupdict()
    last = _point(groups, "2", era)
    style = _style(era, _number(groups["year2"]))
    joint = (groups["joint"] or "").strip()
    if last is None:
        return None
    if not joint:
        begin = start if not groups["opener"] else _behind_opener(match)
        if groups["decade"] and match.string.endswith(("the ", "The "), 0, begin):
            begin -= 4
        return Stated(begin, end, last, _rule(groups), style=style)
    if joint[0].isalpha() or groups["month1"] or groups["month2"]:
        first = _point(groups | {"decade": None}, "1", era)
    else:
        number = _number(groups["year1"])
        first = of(era, number)
        last = of(era, _whole(number, groups["year2"], era))
    if first is None or last is None:
        return None
    listed = joint.split()[0] in ("and", "or") and not groups["opener"]
    point = both(first, last) if listed else _range(first, last, joint)
    if point is None or point.value is None:
        return Stated(match.start("year2"), end, last, "era-year", style=style) if not groups["month2"] else None
    style = _style(era, _number(groups["year1"]), _number(groups["year2"]))
    return Stated(start, end, point, "era-list" if listed else "era-range", True, style)


def _behind_opener(match: re.Match[str]) -> int:
    return min(match.start(name) for name in ("day2", "month2", "season2", "year2") if match[name])


def _range(first: Point | None, last: Point | None, joint: str) -> Point | None:
    if first is None or last is None:
        return None
    point = between(first, last)
    return point if point.value else None


def of(era: Era, number: int) -> Point | None:
    """Return a year of an era; None where it has no such year. A Hijri year is the Gregorian years it lies in."""
    if not 1 <= number <= era.last:
        return None
    if era.year is not None:
        return of_year(era.year(number))
    first, last = in_hijri_year(number)
    return between(of_year(first.year), of_year(last.year)) if first.year < last.year else of_year(first.year)


def _number(digits: str) -> int:
    return int(digits.replace(",", ""))


def _whole(first: int, digits: str, era: Era) -> int:
    """A second year cut short, in full: 404 of 431–04 BC, 79 of AD 69–79; what fits the order of time."""
    last = _number(digits)
    width: int = 10 ** len(digits)
    if len(digits) < len(str(first)):
        full = first - first % width + last
        if (full < first) if era.name == "bc" else (last < first < full):
            return full
    return last


def _point(groups: dict[str, str | None], tag: str, era: Era) -> Point | None:
    number = _number(groups[f"year{tag}"] or "0")
    if groups.get("decade"):
        return _decade(era, number)
    month, day, season = (groups.get(f"{name}{tag}") for name in ("month", "day", "season"))
    day = day or groups.get(f"back{tag}")
    if (month or season) and era.year is not None and 1 <= number <= min(era.last, 9999):
        year: int = era.year(number)
        if season:
            return of_season(year, SEASONS[season.lower()])
        named = month_of(month or "") or 0
        return of_day(year, named, int(day)) if day else of_month(year, named)
    return of(era, number)


def _decade(era: Era, number: int) -> Point | None:
    """Ten years, or a hundred: 499 to 490 BC are `the 490s BC`."""
    if number % 10 or era.year is None or not 10 <= number <= era.last:
        return None
    if era.name == "ad" and number % 100:
        return of_decade(number)
    width = 100 if number % 100 == 0 else 10
    years = sorted((era.year(number), era.year(number + width - 1)))
    return between(of_year(years[0]), of_year(years[1]))


def _rule(groups: dict[str, str | None]) -> str:
    if groups.get("decade"):
        return "decade-era"
    if groups.get("season2"):
        return "season-era"
    return "era-year" if not groups.get("month2") else "era-day" if groups["day2"] or groups["back2"] else "era-month"


def _style(era: Era, number: int, last: int = 0) -> Styled | None:
    return Styled("hijri", f"{number:04d}{f'/{last:04d}' if last else ''}", "rule") if era.year is None else None
