"""Dates that leave their year out: `On 6 May`, `in November`, `that spring`. The year in force is theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from glossator.chronology.clock import Clock, Partial
from glossator.chronology.months import SEASONS, month_of
from glossator.chronology.phrases.feasts import FEAST_KEYS, feasts
from glossator.chronology.points import Point
from glossator.patterns import re

_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_YEAR_FOLLOWS = r"(?!,?\s{0,3}(?:of\s{1,3})?[’']?[0-9]{2,4}(?![\w%])|-[0-9]|\s(?:AD|A\.D\.)\s)"
_OF_A_YEAR = r"(?!,?\s(?:of\s|in\s)?(?:that|(?:the\s)?(?:same|following|next|previous|preceding))\syear)"
_TURNS = (
    r"(?:in|since|by|until|till|from|during|throughout|through|before|after|of|between|and|to|or|for|on|around|about)"
)
_PART = r"(?:early|late|mid|the\send\sof|the\sbeginning\sof|the\sstart\sof|the\smiddle\sof)"

# Nothing but the words, so that the engine skips to their first letters: seven times as fast as with what is around.
_WORD = re.compile(rf"(?:{_NAMES}|{_SHORT})\b")
_LONG = frozenset(_NAMES.split("|"))
_DAY_BEFORE = re.compile(
    r"(?:(?<![\w.,:/$€£-])|(?<=[0-9]/)|(?<=[a-z]/))(?:the\s)?([0-9]{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s)?\Z"
)
_DAY_BEHIND = re.compile(
    rf"\s{{1,3}}(?:the\s)?([0-9]{{1,2}})(?:st|nd|rd|th)?(?![\w%]|[.,:/-][0-9]){_YEAR_FOLLOWS}{_OF_A_YEAR}"
)
_NO_YEAR = re.compile(rf"{_YEAR_FOLLOWS}{_OF_A_YEAR}")
_NO_DAY = re.compile(r"(?![’'-]|\s{0,3}[0-9]{1,2}\b)")
SEASON = re.compile(
    rf"(?<![\w-])(?:(?:in|during|by|throughout|over|until|since|towards)\s(?:the\s)?(?:{_PART}\s)?|that\s|the\ssame\s)"
    rf"({'|'.join(word for word in SEASONS if word.isascii())})(?![\w-]|\s(?:of|[0-9]))",
    re.IGNORECASE,
)
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


def _in_months(text: str) -> Iterator[Left]:
    """Days of a month, before it or behind it, and months alone: found from the word for the month."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        end += text[end : end + 1] == "." and word not in _LONG
        month = month_of(word)
        if month is None or (start and _goes_on(text, start)):
            continue
        if behind := _DAY_BEHIND.match(text, end):
            day, low, high = int(behind[1]), start, behind.end()
        elif not _NO_YEAR.match(text, end):
            continue
        elif before := _DAY_BEFORE.search(text, max(start - 18, 0), start):
            day, low, high = int(before[1]), before.start(), end
        else:
            high = start + len(word)
            alone = word in _LONG and _NO_DAY.match(text, high)
            if alone and _is_month(word, text[max(start - 24, 0) : start], text[high : high + 3]):
                yield Left(start, high, Partial(month), "month-alone")
            continue
        if 1 <= day <= 31:
            yield Left(low, high, Partial(month, day), "day-month")


def _goes_on(text: str, start: int) -> bool:
    """Whether a word for a month is the rest of another word; `mid-May` is May."""
    before = text[start - 1]
    return before.isalnum() or before == "_" or (before == "-" and not text.endswith("mid-", 0, start))


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
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _feasts(text: str) -> Iterator[Left]:
    for start, end, partial in feasts(text):
        yield Left(start, end, partial, "feast")


PARTIALS: tuple[tuple[str, tuple[str, ...], Callable[[str], Iterator[Left]]], ...] = (
    # name, folded letters one of which is in every such text, and the finder
    ("month", _MONTHS, _in_months),
    ("season-alone", ("spring", "summer", "autumn", "fall", "winter"), _seasons),
    ("feast", FEAST_KEYS, _feasts),
)
"""Ways to leave the year out. To add one: a finder and a row."""


PARTIAL_KEYS = frozenset(key for _, keys, _ in PARTIALS for key in keys)


def partials(text: str, present: frozenset[str]) -> list[Left]:
    """Return all dates of a passage that leave their year out, in reading order; they may overlap others.

    `present` are those of `PARTIAL_KEYS` that stand in the folded passage.
    """
    found: list[Left] = []
    for _, keys, read in PARTIALS:
        if not present.isdisjoint(keys):
            found += read(text)
    return found
