"""Dates that leave their year out: `On 6 May`, `in November`, `that spring`. The year in force is theirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from glossator.chronology.clock import Clock, Partial
from glossator.chronology.months import SEASONS, month_of
from glossator.chronology.points import Point

_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_YEAR_FOLLOWS = r"(?!,?\s{0,3}(?:of\s{1,3})?[’']?[0-9]{2,4}(?![\w%])|-[0-9]|\s(?:AD|A\.D\.)\s)"
_OF_A_YEAR = r"(?!,?\s(?:of\s|in\s)?(?:that|(?:the\s)?(?:same|following|next|previous|preceding))\syear)"
_TURNS = (
    r"(?:in|since|by|until|till|from|during|throughout|through|before|after|of|between|and|to|or|for|on|around|about)"
)
_PART = r"(?:early|late|mid|the\send\sof|the\sbeginning\sof|the\sstart\sof|the\smiddle\sof)"

_DAY = r"(?:the\s)?([0-9]{1,2})(?:st|nd|rd|th)?"
DAY_MONTH = re.compile(
    rf"(?<![\w.,:/$€£-])(?:{_DAY}\s{{1,3}}(?:of\s)?({_NAMES}|{_SHORT})\b\.?){_YEAR_FOLLOWS}{_OF_A_YEAR}"
    rf"|(?<![\w-])({_NAMES}|{_SHORT})\b\.?\s{{1,3}}{_DAY}(?![\w%]|[.,:/-][0-9]){_YEAR_FOLLOWS}{_OF_A_YEAR}"
)
MONTH = re.compile(
    rf"(?<![\w-])(?:(?<=mid-)|(?<![\w-]))({_NAMES})(?![\w’'-]|\s{{0,3}}[0-9]{{1,2}}\b)"
    rf"{_YEAR_FOLLOWS}{_OF_A_YEAR}"
)
SEASON = re.compile(
    rf"(?<![\w-])(?:(?:in|during|by|throughout|over|until|since|towards)\s(?:the\s)?(?:{_PART}\s)?|that\s|the\ssame\s)"
    rf"({'|'.join(word for word in SEASONS if word.isascii())})(?![\w-]|\s(?:of|[0-9]))",
    re.IGNORECASE,
)
FEAST = re.compile(r"(?<![\w-])(?:on\s)?(Christmas\sDay|Christmas\sEve|New\sYear[’']s\sDay|New\sYear[’']s\sEve)(?!\w)")
_FEASTS = {"christmas day": (12, 25), "christmas eve": (12, 24), "year's day": (1, 1), "year's eve": (12, 31)}

_LED = re.compile(rf"(?<!\w)(?:(?:{_TURNS}|{_PART})\s(?:the\s)?|mid-|(?:that|this)\s|(?:{_NAMES}),\s)\Z", re.IGNORECASE)
_THE = re.compile(r"(?<!\w)(?:the|a)\s\Z", re.IGNORECASE)
_CAPITAL = re.compile(r"\s[^\W\d_a-zß-öø-ÿ]")
_CALLED = re.compile(r"[^\W\d_]\S*\s\Z")
_BEGINS = re.compile(r"(?:\A|[.!?…:;]\s|[\n“\"(])\Z")
_WORDS_TOO = frozenset({"May", "March", "August", "April", "June"})
"""Months that are a word, a verb or somebody's name as well: they need a word of time before them."""


@dataclass(frozen=True, slots=True)
class Left:
    """A date without its year, where it stands."""

    start: int
    end: int
    partial: Partial
    rule: str

    def read(self, clock: Clock) -> Point | None:
        """Return what it says by the clock, or None where no year is in force."""
        return clock.fill(self.partial)


def _days(text: str) -> Iterator[Left]:
    for match in DAY_MONTH.finditer(text):
        month, day = month_of(match[2] or match[3]), int(match[1] or match[4])
        if month and 1 <= day <= 31:
            yield Left(match.start(), match.end(), Partial(month, day), "day-month")


def _months(text: str) -> Iterator[Left]:
    for match in MONTH.finditer(text):
        month = month_of(match[1])
        before = text[max(match.start() - 24, 0) : match.start()]
        if month and _is_month(match[1], before, text[match.end() : match.end() + 3]):
            yield Left(match.start(), match.end(), Partial(month), "month-alone")


def _is_month(word: str, before: str, after: str) -> bool:
    """Whether the word is a month here: not the July Crisis, not April who came, not Theresa May."""
    named = bool(_CAPITAL.match(after))
    if _THE.search(before):
        return not named and word not in {"March", "May"}
    if _LED.search(before):
        return True
    if word in _WORDS_TOO or named:
        return False
    called = _CALLED.search(before)
    return called is None or called[0][:1].islower() or bool(_BEGINS.search(before))


def _seasons(text: str) -> Iterator[Left]:
    for match in SEASON.finditer(text):
        start = match.start() if match[0][0] in "tT" and not match[0].lower().startswith(_LEADS) else match.start(1)
        yield Left(start, match.end(), Partial(season=SEASONS[match[1].lower()]), "season-alone")


_LEADS = ("thr", "tow")


def _feasts(text: str) -> Iterator[Left]:
    for match in FEAST.finditer(text):
        words = match[1].lower().replace("’", "'").replace("new ", "")
        yield Left(match.start(1), match.end(), Partial(*_FEASTS[words]), "feast")


PARTIALS: tuple[tuple[str, tuple[str, ...], Callable[[str], Iterator[Left]]], ...] = (
    # name, folded letters one of which is in every such text, finder
    ("day-month", (), _days),
    ("month-alone", (), _months),
    ("season-alone", ("spring", "summer", "autumn", "fall", "winter"), _seasons),
    ("feast", ("christmas", "new year"), _feasts),
)
"""Ways to leave the year out. To add one: a finder and a row."""

_ANY = re.compile(rf"(?:{_NAMES}|{_SHORT})\b")


def partials(text: str, folded: str) -> list[Left]:
    """Return all dates of a passage that leave their year out, in reading order; they may overlap others."""
    months = bool(_ANY.search(text))
    found: list[Left] = []
    for _, keys, read in PARTIALS:
        if any(key in folded for key in keys) if keys else months:
            found += read(text)
    return found
