"""Who speaks in an interview, a hearing or a play: words before a colon with which several paragraphs begin."""

from __future__ import annotations

from collections import Counter

from glossator.patterns import re
from glossator.witness.sheet import Sheet

_LABEL = re.compile(
    r"(?P<who>[^\W\d_a-zß-öø-ÿа-яё][^\W\d_]*\.?(?:[ -][^\W\d_a-zß-öø-ÿа-яё][^\W\d_]*\.?){0,3}):\s+(?=\S)"
)
_LEAST_TURNS = 2
"""Turns of one who speaks."""
_LEAST = 4
"""Turns of all."""


def speakers(sheet: Sheet) -> frozenset[int]:
    """Return the lines that begin a block with who speaks, where two or more take turns; none where nobody does."""
    begun: dict[int, str] = {}
    for first, _ in sheet.blocks():
        if match := _LABEL.match(sheet.lines[first].text):
            begun[first] = match["who"]
    turns = Counter(begun.values())
    spoken = {who for who, count in turns.items() if count >= _LEAST_TURNS}
    if len(spoken) < 2 or sum(turns[who] for who in spoken) < _LEAST:
        return frozenset()
    return frozenset(at for at, who in begun.items() if who in spoken)
