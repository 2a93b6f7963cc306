"""Words behind a date that open or close a stretch: `1850 or later`, `1850 and earlier`, `from 1850 onwards`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, since, until
from glossator.patterns import re

_ENDS = r"(?=\s*(?:\Z|[,;.:)\]]))"
CLOSINGS: tuple[tuple[re.Pattern[str], Callable[[Point], Point]], ...] = (
    (re.compile(rf",?\s(?:or|and)\s(?:later|after(?:wards?)?|thereafter){_ENDS}"), since),
    (re.compile(rf",?\s(?:or|and)\s(?:earlier|before){_ENDS}"), until),
    (re.compile(rf"\sat\sthe\slatest{_ENDS}"), until),
    (re.compile(rf"\sat\sthe\searliest{_ENDS}"), since),
)
"""What stands behind a date, and what it makes of it; the named date counts in, as EDTF must."""


def _closing(text: str, before: list[Found], found: Found) -> Found | None:
    if found.framed or text[found.end : found.end + 1] not in {" ", ","}:
        return None
    for pattern, make in CLOSINGS:
        match = pattern.match(text, found.end)
        point = make(found.point) if match else None
        if match is not None and point is not None and point.value is not None:
            return replace(found, end=match.end(), point=point, rule="closing", framed=True)
    return None


CLOSING_FRAMES = (Frame("closing", _closing),)
