"""The tense in which a narrative looks back: `had been elected in December 1977`."""

from __future__ import annotations

from glossator.patterns import re

LOOKING_BACK = re.compile(r"(?<!\w)had(?:\sbeen)?\s", re.IGNORECASE)

CLOSE = 80
"""Characters from a date to the `had` that tells of it."""

_EDGE = re.compile(r"[.;:!?]\s")


def looks_back(text: str, start: int) -> bool:
    """Return whether the clause before a date at `start` tells in the pluperfect."""
    clause = _EDGE.split(text[max(start - CLOSE, 0) : start])[-1]
    return bool(LOOKING_BACK.search(clause))


_DONE = re.compile(
    r"(?<=[^\W\d_]),\s(?:(?:already|first|originally|formally|finally)\s)?(?:[a-z]{2,}ed|born|built|begun|written|drawn|made"
    r"|bought|sold|won|lost|taken|given|held|set|chosen)\s(?:[a-z]+\s){0,3}(?:in|on)\s(?:the\s)?\Z"
)
"""A participle behind a comma: `A law, passed in December, was promulgated in February`."""


def was_done(text: str, start: int) -> bool:
    """Return whether a date at `start` only says when something had been done that the sentence goes on to tell of."""
    return bool(_DONE.search(text, max(start - 60, 0), start))
