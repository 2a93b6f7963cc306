"""Numbers of a locator or of a field as ranges that can be compared: `107–8`, `iv–xvi`, `12, 15`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from glossator.patterns import re

_VALUES = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_PARTED = re.compile(r"[,;&]|\s(?:and|und|et|ve|y|e|и|och|en|i)\s")
_ONE = r"(?:\d+|[ivxlcdmIVXLCDM]{1,12})"
_RANGE = re.compile(rf"({_ONE})(?:\s?[-–—−]{{1,2}}\s?({_ONE}))?")
_FOLLOWS = re.compile(r"(?<=\d)\s?(?:ff?|sqq?|vd|et suiv|и след)\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Range:
    """A first and a last number."""

    first: int
    last: int
    roman: bool = False

    @property
    def backwards(self) -> bool:
        """Whether it ends before it begins."""
        return self.last < self.first

    def holds(self, other: Range) -> bool:
        """Return whether another lies within it; Roman pages are not among the Arabic ones."""
        return self.roman == other.roman and self.first <= other.first and other.last <= self.last


@lru_cache(maxsize=4096)  # a locator is compared with several fields, and a work’s pages with each citation of it
def ranges_of(written: str) -> tuple[Range, ...] | None:
    """Return the ranges that are written, in their order, a single number as one from itself to itself.

    The end of a shortened one in full: `107–8` is 107 to 108. None where a part is no number that can be compared,
    such as `e12`, `A3–A9`, `12.4` or a word; `f.` and `ff.` behind a number say nothing.
    """
    ranges = []
    for part in _PARTED.split(_FOLLOWS.sub("", written)):
        match = _RANGE.fullmatch(part.strip().rstrip("."))
        if match is None:
            return None
        first, last = number(match[1]), number(match[2] or match[1])
        roman = not match[1].isdigit()
        if first == 0 or last == 0 or (match[2] and roman == match[2].isdigit()):
            return None
        if not roman and match[2] and len(match[2]) < len(match[1]):
            digits = 10 ** len(match[2])
            last += first // digits * digits
        ranges.append(Range(first, last, roman))
    return tuple(ranges)


def number(written: str) -> int:
    """Return the value of one number in digits or Roman numerals; 0 for anything else."""
    if written.isdigit():
        return int(written[:9])
    if not written or not _ROMAN.fullmatch(written):
        return 0
    values = [_VALUES[sign] for sign in written.lower()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
