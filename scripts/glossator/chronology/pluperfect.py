"""The tense in which a narrative looks back: `had been elected in December 1977`."""

from __future__ import annotations

import re

LOOKING_BACK = re.compile(r"(?<!\w)had(?:\sbeen)?\s", re.IGNORECASE)

CLOSE = 80
"""Characters from a date to the `had` that tells of it."""

_EDGE = re.compile(r"[.;:!?]\s")


def looks_back(text: str, start: int) -> bool:
    """Return whether the clause before a date at `start` tells in the pluperfect."""
    clause = _EDGE.split(text[max(start - CLOSE, 0) : start])[-1]
    return bool(LOOKING_BACK.search(clause))
