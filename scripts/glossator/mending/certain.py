"""When a suggestion is certain: it is the only one that a single slip of the hand makes of what was written."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from glossator.characters.folding import fold
from glossator.patterns import re

SHORTEST, SHORTEST_OF_FEW = 5, 4
"""Letters below which one slip makes another word of a word: `mole` and `mope`; fewer among a handful of words."""
LONG, LONG_OF_FEW = 8, 6
"""Letters from which another letter (in ids) or a second slip (among a handful of words) is still a slip."""


def certain(wrong: str, suggestions: Iterable[str], *, few: bool = False) -> str:
    """Return the one suggestion that is surely meant; empty where there is none, or more than one.

    Surely meant is what differs in case, accents or the signs between letters alone; else what one slip apart has the
    same first letter and the same digits: `smith2010` is never `smith2011`, nor `bread` `read`. `few` says that
    the suggestions are all of a handful of words that may stand there, such as names of fields.
    """
    others = [one for one in dict.fromkeys(suggestions) if one != wrong]
    bare = _bare(wrong)
    alike = [one for one in others if bare and _bare(one) == bare]
    likely = alike or [one for one in others if _slipped(bare, _bare(one), few)]
    return likely[0] if len(likely) == 1 else ""


_NUMBER = re.compile(r"[0-9]+(?:[a-z](?![a-z]))?")


def _bare(words: str) -> str:
    """Letters and digits alone, without case and accents."""
    return "".join(sign for sign in fold(words[:200]) if sign.isalnum())


def _slipped(one: str, other: str, few: bool) -> bool:
    length = min(len(one), len(other))
    if length < (SHORTEST_OF_FEW if few else SHORTEST) or one[0] != other[0] or _digits(one) != _digits(other):
        return False
    distance = OSA.distance(one, other, score_cutoff=2)
    if few:
        return distance <= (2 if length >= LONG_OF_FEW else 1)
    # Another letter makes another name (Smith, Smyth); one that is missing, doubled or out of place is a slip.
    return distance == 1 and (len(one) != len(other) or sorted(one) == sorted(other) or length >= LONG)


def _digits(words: str) -> list[str]:
    """Its numbers, each with the letter that tells two works of a year apart: `2010a`."""
    return _NUMBER.findall(words)
