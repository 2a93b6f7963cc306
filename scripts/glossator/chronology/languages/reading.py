"""What the words of a template say: a row a kind, from its groups to a date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from glossator.chronology.clock import Partial
from glossator.chronology.languages.grammar import Grammar
from glossator.chronology.points import (
    Point,
    between,
    both,
    of_century,
    of_day,
    of_decade,
    of_month,
    of_season,
    of_year,
)
from glossator.dating.calendars import is_old_style_of
from glossator.model import Day, Edtf, Styled

_ROMAN = {"i": 1, "v": 5, "x": 10, "х": 10, "і": 1}
"""The Cyrillic letters that look like Roman figures are written for them as often as not."""


@dataclass(frozen=True, slots=True)
class Core:
    """A date before anything around it is read."""

    start: int
    end: int
    kind: str
    point: Point | None
    """None where the words leave the year out."""
    ends: tuple[Point, Point] | None = None
    """The two dates of a stretch or list."""
    partials: tuple[Partial, ...] = ()
    style: Styled | None = None
    """How another calendar has it, where both are printed."""
    listed: bool = False
    """Whether its two dates are joined by `and`."""


@dataclass(frozen=True, slots=True)
class Said:
    """The groups of one match."""

    grammar: Grammar
    match: re.Match[str]
    at: int
    text: str

    def get(self, name: str) -> str:
        """Return what a piece matched, `""` where it is not in the template or did not match."""
        try:
            return self.match[f"{name}{self.at}"] or ""
        except IndexError:
            return ""

    def number(self, name: str) -> int:
        """Return a number in figures."""
        return int(self.get(name))

    def word(self, name: str, of: str = "") -> int:
        """Return the number of a word by its lexicon."""
        return self.grammar.words[of or name][re.sub(r"[\s-]+", "_", self.get(name).rstrip("."))]

    def place(self, name: str) -> int:
        """Return where a piece begins, -1 where it is not."""
        try:
            return self.match.start(f"{name}{self.at}")
        except IndexError:
            return -1

    def capital(self, name: str) -> bool:
        """Whether the text has a capital where a piece begins."""
        at = self.place(name)
        return at >= 0 and self.text[at].isupper()


def cores(grammar: Grammar, text: str, folded: str) -> Iterator[Core]:
    """Yield every date of a text as its words alone say it, in reading order, none over another."""
    for match in grammar.pattern.finditer(folded):
        at = int((match.lastgroup or "t0")[1:])
        said = Said(grammar, match, at, text)
        kind = grammar.kinds[at]
        core = KINDS[kind](said)
        if core is None:
            continue
        start, end = said.place("x"), said.place("v")
        start, end = start if start >= 0 else match.start(), end if end >= 0 else match.end()
        point, ends, partials = core
        style = _style(said) if kind == "styles" else None
        yield Core(start, end, kind, point, ends, partials, style, bool(said.get("l")))


Read = tuple[Point | None, tuple[Point, Point] | None, tuple[Partial, ...]]


def _one(point: Point | None) -> Read | None:
    return (point, None, ()) if point is not None else None


def _two(said: Said, first: Point, last: Point) -> Read | None:
    point = both(first, last) if said.get("l") else between(first, last)
    return (point, (first, last), ()) if point.value is not None else None


def _day(said: Said) -> Read | None:
    return _one(of_day(said.number("y"), said.word("m"), said.number("d")))


def _numeric(said: Said) -> Read | None:
    return _one(of_day(said.number("y"), said.number("k"), said.number("d")))


def _styles(said: Said) -> Read | None:
    """A day in the old and the new style; two that are not the same day are two."""
    old, new = _old_and_new(said)
    if is_old_style_of(*old, Day(*new)):
        return _one(of_day(*new))
    return _one(both(of_day(*old), of_day(*new)))


def _old_and_new(said: Said) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Year, month and day in both styles; over New Year the printed year is that of the later."""
    last = said.word("n", "m") if said.get("n") else said.word("m")
    first, year = said.word("m"), said.number("y")
    before = said.number("a") if said.get("a") else year - (first > last)
    return (before, first, said.number("d")), (year, last, said.number("e"))


def _style(said: Said) -> Styled | None:
    old, new = _old_and_new(said)
    return Styled("julian", "{:04d}-{:02d}-{:02d}".format(*old), "text") if is_old_style_of(*old, Day(*new)) else None


def _days(said: Said) -> Read | None:
    month = said.word("m")
    last = said.word("n", "m") if said.get("n") else month
    year = said.number("y")
    first, end = of_day(year - (month > last), month, said.number("d")), of_day(year, last, said.number("e"))
    if said.get("j"):
        return _three(first, of_day(year, month, said.number("j")), end)
    return _two(said, first, end)


def _three(first: Point, middle: Point, last: Point) -> Read | None:
    """Three days that touch are a stretch, others a set."""
    if first.latest and middle.earliest and (first.latest.next(), middle.earliest.next()) == (
        middle.earliest, last.earliest
    ):  # fmt: skip
        return _one(between(first, last))
    return _one(both(both(first, middle), last))


def _month(said: Said) -> Read | None:
    return _one(of_month(said.number("y"), said.word("m")))


def _months(said: Said) -> Read | None:
    first, last, year = said.word("m"), said.word("n", "m"), said.number("y")
    return _two(said, of_month(year - (first > last), first), of_month(year, last))


def _season(said: Said) -> Read | None:
    return _one(of_season(said.number("y"), said.word("s")))


def _year(said: Said) -> Read | None:
    return _one(of_year(said.number("y")))


def _years(said: Said) -> Read | None:
    first = said.number("y")
    last = said.number("z") if len(said.get("z")) == 4 else first - first % 100 + said.number("z")
    return _two(said, of_year(first), of_year(last)) if last > first else None


def _decade(said: Said) -> Read | None:
    if said.get("z"):
        first, last = of_decade(said.number("y")), of_decade(said.number("z"))
        return (between(first, last), (first, last), ())
    if said.get("y"):
        return _one(of_decade(said.number("y")))
    century = _ordinal(said, "c", "r", "o")  # `the forties of the 19th century`; those of the 20th need no word
    if century is not None and not 1 <= century <= 21:
        return None
    decade = said.word("w") % 100 if said.get("w") else said.number("q")
    return _one(of_decade(100 * (century - 1 if century is not None else 19) + decade))


def _era_year(said: Said) -> Read | None:
    if not _era_is_meant(said):
        return None
    years = [said.number(name) for name in ("a", "b") if said.get(name)]
    if any(not 1 <= year <= 9999 for year in years):
        return None
    points = [of_year(1 - year if said.get("bc") else year) for year in years]
    return _one(points[0]) if len(points) == 1 else _two(said, *points)


def _era_is_meant(said: Said) -> bool:
    """Letters alone before a number (`MÖ`, `MS`) are an era only in capitals."""
    for name in ("bc", "ad"):
        if said.get(name) and len(said.get(name)) <= 4 and said.get(name).isalpha() and not said.capital(name):
            return False
    return True


def _century(said: Said) -> Read | None:
    said_of = (_ordinal(said, *names) for names in (("c", "r", "o"), ("f", "g", "h")))
    numbers = [number for number in said_of if number is not None]
    if not numbers or any(not 1 <= number <= 22 for number in numbers) or not _era_is_meant(said):
        return None
    points = [_of_century(number, bool(said.get("bc"))) for number in numbers]
    return _one(points[0]) if len(points) == 1 else _of_centuries(said, *points)


def _of_centuries(said: Said, first: Point, last: Point) -> Read:
    return between(first, last), (first, last), ()


def _of_century(number: int, before: bool) -> Point:
    """The 5th century before our era is -0499 to -0400 by the years of ISO 8601, which are 500 to 401."""
    return Point.of(Edtf.from_text(f"-{number - 1:02d}XX")) if before and number > 1 else of_century(number)


def _ordinal(said: Said, figures: str, roman: str, word: str) -> int | None:
    if said.get(figures):
        return said.number(figures)
    if said.get(roman):
        return _of_roman(said.get(roman)) if said.capital(roman) else 0
    return said.word(word, "o") if said.get(word) else None


def _of_roman(figures: str) -> int:
    values = [_ROMAN[figure] for figure in figures]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _partial_day(said: Said) -> Read | None:
    if not _month_is_meant(said):
        return None
    month = said.word("m")
    days = [said.number(name) for name in ("d", "e") if said.get(name)]
    if any(not 1 <= day <= 31 for day in days):
        return None
    return None, None, tuple(Partial(month, day) for day in days)


def _partial_month(said: Said) -> Read | None:
    return (None, None, (Partial(said.word("m")),)) if _month_is_meant(said) else None


def _partial_season(said: Said) -> Read | None:
    return None, None, (Partial(season=said.word("s")),)


def _month_is_meant(said: Said) -> bool:
    return not said.grammar.language.capitals or said.capital("m")


KINDS: dict[str, Callable[[Said], Read | None]] = {
    "day": _day,
    "numeric": _numeric,
    "styles": _styles,
    "days": _days,
    "month": _month,
    "months": _months,
    "season": _season,
    "year": _year,
    "year-worded": _year,
    "years": _years,
    "years-worded": _years,
    "decade": _decade,
    "century": _century,
    "era-year": _era_year,
    "partial-day": _partial_day,
    "partial-days": _partial_day,
    "partial-month": _partial_month,
    "partial-season": _partial_season,
}
"""Kind of a template to what it says; None where it is no date after all."""
