"""Roman numbers: years (`MDCCLXXVI`, `M.DCC.LXXVI`) and months (`XII.1905`, `5.XII.1905`)."""

from __future__ import annotations

from glossator.dating.dating import Read, Reader, date_of
from glossator.patterns import re

_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_SHAPE = re.compile(r"m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})")
_YEAR = re.compile(r"[MDCLXVI. ]{4,24}")
_MONTH = re.compile(r"(?:(\d{1,2})[.\s/-]+)?(i{1,3}|iv|vi{0,3}|ix|xi{0,2})[.\s/-]+(\d{4})")


def number_of(written: str) -> int | None:
    """Return what a Roman number in small letters counts; four like signs are read as old printers set them."""
    if not written or not _SHAPE.fullmatch(written):
        return None
    total = 0
    for sign, following in zip(written, [*written[1:], ""], strict=True):
        value = _VALUES[sign]
        total += -value if following and _VALUES[following] > value else value
    return total


def roman(text: str, folded: str, read: Reader) -> Read:
    """The year or month."""
    if _YEAR.fullmatch(text):
        year = number_of(folded.replace(".", "").replace(" ", ""))
        return date_of(f"{year:04d}") if year and 1000 <= year <= 2100 else None
    month = _MONTH.fullmatch(folded)
    if month is None:
        return None
    number = number_of(month[2])
    return date_of(f"{month[3]}-{number:02d}" + (f"-{int(month[1]):02d}" if month[1] else ""))
