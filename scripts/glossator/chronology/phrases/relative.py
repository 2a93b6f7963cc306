"""Dates told from another: `the following month`, `two years later`, `the same day`.

Each row says what it makes of where the narrative is; one that cannot say it (three days after some year) is no date.
To add one, add a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from glossator.characters.letters_asked import asks
from glossator.chronology.clock import SENTENCE_ENDS, Clock, Partial
from glossator.chronology.months import SEASONS, month_of
from glossator.chronology.phrases.moves import LONG, NUMBERS, UNITS, WEEKDAYS, moved_by, unit_of, week_of, weekday_after
from glossator.chronology.phrases.ordinals import ORDINALS
from glossator.chronology.points import Point, about, part_of
from glossator.model import Anchored
from glossator.patterns import re

_LONG = ("year", "decade", "centur")
_SHORT_UNITS = tuple(unit for unit in UNITS if unit not in ("fortnight", "decade", "century"))
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SEASONS = "spring|summer|autumn|fall|winter"
_COUNT = rf"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|[0-9]{{1,3}})"
_PARTS = {"beginning": (0, 1), "start": (0, 1), "middle": (1, 2), "end": (2, 3), "close": (2, 3)}
_NO_NOUN = (
    r"(?=\s*[,.;:)!?—–]|\s*\Z|\s(?:he|she|they|and|but|when|while|because|as|with|by|for|from|to|in|on|at"
    r"|the\s\w+\s(?:was|had|were))\b)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A date that is told from another, where it stands."""

    start: int
    end: int
    row: Relative
    match: re.Match[str]

    @property
    def rule(self) -> str:
        """The name of its row."""
        return self.row.name

    def _may_mean(self, near: Clock) -> bool:
        """Whether it may be told from a date beside the narrative: in that date's sentence, or by whole years."""
        if self.match["unit"].lower().startswith(_LONG) if "unit" in self.match.groupdict() else False:
            return True
        origin = near.origin
        return origin is None or not SENTENCE_ENDS.search(self.match.string, origin.end, max(self.start, origin.end))

    def read(self, clock: Clock) -> tuple[Point, Anchored | None] | None:
        """Return what it says and the date that its year is from, or None where that cannot be said.

        It is told from the date before it, even one beside the narrative; else from where the narrative is.
        """
        near = clock.near
        order = (near, clock) if near is None or near.told or self._may_mean(near) else (clock, near)
        for nearest in order:
            point = self.row.read(self.match, nearest) if nearest and nearest.year is not None else None
            if nearest and point is not None:
                return point, nearest.origin
        return None


@dataclass(frozen=True, slots=True)
class Relative:
    """A way to tell a date from another."""

    name: str
    keys: tuple[str, ...]
    """Folded letters, one of which is in every text that has it."""
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Clock], Point | None]
    sign: re.Pattern[str] | None = None
    """What stands in every such phrase and is sooner found; the pattern is tried around it only."""

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """Yield every phrase of the row in a text."""
        if self.sign is None:
            yield from self.pattern.finditer(text)
            return
        reached = 0
        for sign in self.sign.finditer(text):
            match = self.pattern.search(text, max(sign.start() - _AROUND, reached), sign.end() + _AROUND)
            if match and match.start() <= sign.start() < match.end():
                yield match
                reached = match.end()


_AROUND = 64
"""Characters before and behind a sign in which its phrase is."""


def _row(
    name: str, keys: str, pattern: str, read: Callable[[re.Match[str], Clock], Point | None], sign: str = ""
) -> Relative:
    whole = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    return Relative(name, tuple(keys.split("|")), whole, read, re.compile(sign, re.IGNORECASE) if sign else None)


def _same(match: re.Match[str], clock: Clock) -> Point | None:
    return unit_of(clock, UNITS[match["unit"].lower()])


def _next(match: re.Match[str], clock: Clock) -> Point | None:
    step = -1 if match["way"].lower() in ("previous", "preceding") else 1
    word = match["unit"].lower()
    if word == "week":
        return week_of(clock.known(), step)
    if word in UNITS:
        return moved_by(clock, UNITS[word], step)
    if word in WEEKDAYS:
        return weekday_after(clock, word, step)
    partial = _partial(match["unit"])
    return clock.after(partial, step) if partial else None


def _partial(word: str) -> Partial | None:
    """A season or a month; `that may change` and `the following march` name none."""
    season = SEASONS.get(word.lower())
    if season:
        return Partial(season=season)
    month = month_of(word)
    return Partial(month) if month else None


def _on_weekday(match: re.Match[str], clock: Clock) -> Point | None:
    return weekday_after(clock, match["unit"].lower())


def _that(match: re.Match[str], clock: Clock) -> Point | None:
    partial = _partial(match["unit"])
    return clock.fill(partial) if partial else None


def _of_year(match: re.Match[str], clock: Clock) -> Point | None:
    if match["unit"].lower() in SEASONS and not match["day"]:
        partial = Partial(season=SEASONS[match["unit"].lower()])
    elif month := month_of(match["unit"]):
        partial = Partial(month, int(match["day"] or 0))
    else:
        return None
    if clock.year is None:
        return None
    step = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(match["way"].lower(), 0)
    point = partial.in_year(clock.year + step)
    return point if point.value else None


def _counted(match: re.Match[str], clock: Clock) -> Point | None:
    word = match["unit"].lower().removesuffix("s") if match["unit"].lower() != "centuries" else "century"
    count = match["count"].lower()
    steps = NUMBERS.get(count, int(count) if count.isdigit() else 0) * LONG.get(word, 1)
    if word == "hour":
        steps, word = (steps // 24, "day") if steps % 24 == 0 else (0, "day")  # so many whole days; less is no date
    if count == "half a":
        steps = {"year": 0, "decade": 5, "century": 50}.get(word, 0)
        if word == "year":
            return moved_by(clock, "month", -6 if match["way"].lower() in _EARLIER else 6)
    if not steps:
        return None
    if match["half"]:
        if word != "year":
            return None
        moved = moved_by(clock, "month", (12 * steps + 6) * (-1 if match["way"].lower() in _EARLIER else 1))
        return about(moved) if moved else None
    moved = moved_by(clock, UNITS[word], -steps if match["way"].lower() in _EARLIER else steps)
    return about(moved) if moved and (word in ("decade", "century") or _ROUNDLY.match(match[0])) else moved


_ROUNDLY = re.compile(r"(?:some|about|almost|nearly|barely)\s", re.IGNORECASE)


_EARLIER = frozenset({"earlier", "before", "previously", "before that", "before this"})


def _day_after(match: re.Match[str], clock: Clock) -> Point | None:
    return moved_by(clock, UNITS[match["unit"].lower()], 1 if match["way"].lower() == "after" else -1)


def _part(match: re.Match[str], clock: Clock) -> Point | None:
    whole = unit_of(clock, match["unit"].lower())
    low, high = _PARTS[match["part"].lower()]
    return part_of(whole, Fraction(low, 3), Fraction(high, 3)) if whole else None


RELATIVES: tuple[Relative, ...] = (
    _row("same-unit", "same ", rf"(?:the|that|this)\s(?:very\s)?same\s(?P<unit>{'|'.join(UNITS)})", _same),
    _row("same-season", "same ", rf"(?:the|that)\s(?:very\s)?same\s(?P<unit>{_SEASONS}|{_MONTHS})", _that),
    _row("that-unit", "that ", rf"(?:(?:later|earlier)\s)?that\s(?P<unit>{'|'.join(_SHORT_UNITS)})", _same),
    _row("later-in-unit", "er in the ", r"(?:later|earlier)\sin\sthe\s(?P<unit>day|month|week|year)", _same),
    _row(
        "of-that-year",
        " year",
        rf"(?:(?:the\s)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?)?(?:(?:the\s)?(?=(?i:{_SEASONS})))?"
        rf"(?P<unit>{_MONTHS}|{_SEASONS}),?\s(?:of\s|in\s)?"
        r"(?:(?:the\s)?(?P<way>that|this|same|following|next|previous|preceding)(?:\ssame)?)\syear",
        _of_year,
        r"(?:that|this|same|following|next|previous|preceding)\syear",
    ),
    _row("that-season", "that ", rf"that\s(?P<unit>{_SEASONS}|{_MONTHS})", _that),
    _row(
        "next-unit",
        "following |next |previous |preceding ",
        rf"the\s(?:very\s)?(?P<way>following|next|previous|preceding)"
        rf"\s(?P<unit>{'|'.join(UNITS)}|{_SEASONS}|{_MONTHS}|{'|'.join(WEEKDAYS)})(?!s|\s(?:to|of)\b)",
        _next,
    ),
    _row("following", "following ", rf"(?P<way>following)\s(?P<unit>{_MONTHS}|{_SEASONS})", _next),
    _row(
        "counted",
        "later|earlier|before|after|previously|hence| on,| on.| on;| on from",
        rf"(?:(?:just|only|some|about|almost|nearly|barely|exactly)\s)?(?P<count>{_COUNT})(?P<half>\sand\sa\shalf)?\s(?:full\s|whole\s)?"
        rf"(?P<unit>(?:hour|day|week|fortnight|month|year|decade)s?|century|centuries)\s"
        rf"(?P<way>later|earlier|afterwards?|previously|thereafter|hence|(?:after|before)\s(?:that|this)(?=\s|[,.;])"
        rf"(?!\s(?:date|time|day|event|war|battle|one)\b)|(?:before|after){_NO_NOUN}|on(?=[,.;]|\sfrom\s(?:that|this|then)))",
        _counted,
        r"(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries)\s"
        r"(?:later|earlier|after|previously|thereafter|hence|before|on[,.;\s])",
    ),
    _row("day-after", "the day |the year |the month |the night |the morning ",
         rf"the\s(?P<unit>day|night|morning|month|year)\s(?P<way>before|after){_NO_NOUN}", _day_after),
    _row(
        "part-of-unit",
        "end of th|beginning of th|start of th|middle of th|close of th",
        r"the\s(?P<part>beginning|start|middle|end|close)\sof\s(?:the|that)\s(?:same\s)?(?P<unit>month|year)"
        r"(?!\s(?:of|[0-9]))",
        _part,
    ),
    *(_row(*row) for row in ORDINALS),
    _row("on-weekday", "day", rf"on\s(?:the\s)?(?P<unit>{'|'.join(WEEKDAYS)})(?!s|,?\s(?:the\s)?[0-9])", _on_weekday),
)  # fmt: skip
"""All rows; where two overlap the one that begins first is taken, then the longer."""


_UNITS = "hour day year month week night morning evening afternoon decade centur winter spring summer autumn"
_LEADS = (
    "on the ",
    "by the ",
    "the 1",
    "the 2",
    "the 3",
    "the 4",
    "the 5",
    "the 6",
    "the 7",
    "the 8",
    "the 9",
    "next ",
    "following ",
    "previous ",
    "preceding ",
    "that fall",
    "same fall",
)
RELATIVE_KEYS = asks((*_UNITS.split(" "), *_LEADS))
"""Letters one of which is in every phrase of the rows; most passages have none."""


asks(key for row in RELATIVES for key in row.keys)


def relatives(text: str, folded: str, present: frozenset[str]) -> Iterator[Told]:
    """Yield every phrase of a passage that tells a date from another; they may overlap others.

    `present` are the letters asked for that stand in it (`characters.letters_asked`).
    """
    if present.isdisjoint(RELATIVE_KEYS):
        return
    for row in RELATIVES:
        if not present.isdisjoint(row.keys):
            for match in row.found(text):
                yield Told(match.start(), match.end(), row, match)
