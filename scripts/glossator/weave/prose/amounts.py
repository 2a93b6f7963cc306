"""Numbers in the words of the site's language: `about 80 billion US dollars`, `53%`."""

from __future__ import annotations

from glossator.interface import figure, later, say
from glossator.model import Amount, Bound

_WORDS = {
    Bound.EXACT: "{number}",
    Bound.ABOUT: later("about {number}"),
    Bound.OVER: later("more than {number}"),
    Bound.LEAST: later("at least {number}"),
    Bound.UNDER: later("almost {number}"),
    Bound.MOST: later("at most {number}"),
}


def amount_in_words(amount: Amount, unit: str = "") -> str:
    """Return a number with its unit and what it is not exact by, as plain words; digits as they were stated."""
    whole, _, behind = f"{abs(amount.number):.{amount.decimals}f}".partition(".")
    grouped = figure(int(whole)) if len(whole) > 4 else whole
    point = "." if "," in figure(1000) else ","
    digits = f"{'−' if amount.number < 0 else ''}{grouped}{point + behind if behind else ''}"
    counted = f"{digits}{unit}" if unit == "%" else f"{digits} {unit}".rstrip()
    return say(_WORDS[amount.bound], number=counted)
