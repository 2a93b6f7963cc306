"""Years before and after Christ: `44 BC`, `AD 79`, `431–404 BC`, `MÖ 44`."""

from __future__ import annotations

from glossator.dating.dating import Read, Reader, date_of
from glossator.dating.words import pattern_of
from glossator.model.edtf import year_text
from glossator.patterns import re

_YEAR = r"(?P<a>\d{1,4})(?:\s*[-–—/]\s*(?P<b>\d{1,4}))?"
_IDLE = r"(?:\s*(?:г|гг|year|an|anno)\.?)?"
_ROWS = tuple(
    (era, re.compile(pattern))
    for era, word in (("bc", pattern_of("bc")), ("ad", pattern_of("ad")))
    for pattern in (rf"{_YEAR}{_IDLE}\s*{word}", rf"{word}\s*{_YEAR}{_IDLE}")
)
_OVER = re.compile(
    rf"(\d{{1,4}})\s*{pattern_of('bc')}\s*(?:[-–—/]|to|bis)\s*(?:{pattern_of('ad')}\s*)?(\d{{1,4}})(?:\s*{pattern_of('ad')})?"
)


def eras(text: str, folded: str, read: Reader) -> Read:
    """The year as ISO counts it: 1 BC is 0000."""
    over = _OVER.fullmatch(folded)
    if over is not None:
        return date_of(f"{year_text(1 - int(over[1]))}/{year_text(int(over[2]))}")
    for era, pattern in _ROWS:
        match = pattern.fullmatch(folded)
        if match is None or 0 in (int(match["a"]), int(match["b"] or 1)):
            continue
        years = [int(year) for year in (match["a"], match["b"]) if year]
        return date_of("/".join(year_text(1 - year if era == "bc" else year) for year in years))
    return None
