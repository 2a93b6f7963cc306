"""Words that open or close a stretch: `since 2014`, `until the late 90s`, `before 1991`, `no later than 1950`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, between, since, until
from glossator.patterns import re

OPENINGS: dict[str, Callable[[Point], Point]] = {
    "since": since,
    "ever since": since,
    "starting in": since,
    "beginning in": since,
    "after": since,
    "from": since,
    "post-": since,
    "until": until,
    "till": until,
    "up until": until,
    "up to": until,
    "before": until,
    "prior to": until,
    "pre-": until,
    "by": until,
    "at the latest by": until,
    "at the latest in": until,
    "no later than": until,
    "not later than": until,
    "not after": until,
    "earlier than": until,
    "later than": since,
    "no earlier than": since,
    "not earlier than": since,
    "not before": since,
    "since at least": since,
}
"""What stands before a date, to what it makes of it; `after` and `before` count the named year in, as EDTF must."""

_OPENING = re.compile(
    r"(?<![\w-])("
    + "|".join(re.escape(word) for word in sorted(OPENINGS, key=len, reverse=True))
    + r")(?:(?<=-)|\s{1,3})(?:the\syear\s|(the\s))?\Z",
    re.IGNORECASE,
)


def _opening(text: str, before: list[Found], found: Found) -> Found | None:
    match = _OPENING.search(text, max(found.start - 26, 0), found.start)
    if not match:
        return None
    word = match[1].lower()
    if word in {"until", "till"} and _NOT.search(text, max(match.start() - 48, 0), match.start()):
        return None  # `it was not until March that he came`: he came in March
    if word == "from" and not _ONWARDS.match(text, found.end):
        return None  # `a report from 2014` is of that year only
    if match[2] and found.rule in _OF_A_THING:
        return None  # `after the July 2016 vote`: the vote opens the time, the date only says which
    rule, point = word.rstrip("-.").replace(" ", "-"), OPENINGS[word](found.point)
    if word in {"until", "till", "up until"} and before and _begins(text, before[-1], match.start()):
        rule, point = "until-with-beginning", between(before[-1].point, found.point)
    if point.value is None:
        return None
    return replace(found, start=match.start(1), point=point, rule=rule, framed=True, lead=found.start - match.start(1))


def _begins(text: str, first: Found, start: int) -> bool:
    """Whether an end takes its beginning from the date before it.

    `The clash in 2008 led to a pause until 2009`: the pause runs from 2008, and the words say so. Only
    where both stand in one sentence, and the first is a plain date that is no end or beginning itself.
    """
    return not first.framed and not first.rule.startswith("part") and not _STOP.search(text, first.end, start)


_STOP = re.compile(
    r"[.!?…;:]\s|\s(?:but|when|which|who|that|where|while|although|though)\s"
    r"|\sand\s(?:[^\W\d_]+\s){0,4}?(?:[a-z]+ed|held|kept|was|were|had|did|lay|stood|sat|went|fought|led)\s"
)
"""Where another clause begins, whose end is not that of what the first date began."""
_NOT = re.compile(r"(?:(?<!\w)(?:[Nn]ot|[Nn]ever)|n[’']t)\s(?:[^\W\d_]+\s){0,5}\Z")
_ONWARDS = re.compile(r"\s(?:on|onwards?)(?!\w)", re.IGNORECASE)

_OF_A_THING = frozenset({"year", "month-year", "day-month-year", "month-day-year", "range", "range-short", "pair"})

OPENING_FRAMES = (Frame("opening", _opening),)
