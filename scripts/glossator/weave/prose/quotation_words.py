"""What became of looking a quotation up, in a sentence."""

from __future__ import annotations

from glossator.interface import later, say
from glossator.quotations import Checked, Verdict
from glossator.quotations.values import Spot, locator_words

VERDICTS = (later("verbatim"), later("differs"), later("not found in the text"), later("work not held"))
"""What is found (`quotations/values.py`)."""
_SHOWN = 60
"""Words of the text that are shown whole where a quotation differs; of more the middle is left out."""


def quotation_in_words(checked: Checked) -> str:
    """Return `verbatim at ¶ 31`, `differs: “…”` with the text's words, `not found in the text`."""
    if checked.spot is None:
        return say(checked.verdict)
    where, printed = place_in_words(checked.spot), shortened(checked.spot.printed)
    if checked.verdict is Verdict.DIFFERS:
        if where:
            return say("differs: “{words}” at {place}", words=printed, place=where)
        return say("differs: “{words}”", words=printed)
    found = say(checked.verdict)
    if where:
        stands = later("{verdict} in {place}") if checked.spot.label else later("{verdict} at {place}")
        found = say(stands, verdict=found, place=where)
    if checked.misplaced:
        return say("{verdict}, not at {place}", verdict=found, place=locator_words(checked.work))
    return found


def place_in_words(spot: Spot) -> str:
    """Return `¶ 31`, `¶¶ 31–32`, `note 4`, or nothing where the place has no number."""
    return say("note {number}", number=spot.label) if spot.label else spot.as_words()


def shortened(words: str) -> str:
    """Return words with their middle left out where there are many."""
    row = words.split()
    half = _SHOWN // 2
    return " ".join(row) if len(row) <= _SHOWN else f"{' '.join(row[:half])} … {' '.join(row[-half:])}"
