"""What other formats ask of a CSL item in the same words: names, pages, dates and titles without markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from glossator.patterns import re

_TAG = re.compile(r"</?(?:i|b|sup|sub|span)\b[^<>]*>")
_PAGES = re.compile(r"^\s*([\w.]+)\s*[-–—]+\s*([\w.]+)\s*$")


def without_markup(words: object) -> str:
    """Return a value without the tags that an item may hold (CSL 1.0.2, appendix V); empty for None."""
    written = str(words or "")
    return _TAG.sub("", written) if "<" in written else written


def first_and_last(pages: str) -> tuple[str, str] | None:
    """Return the two ends of one range of pages; None for a list, a single page or none."""
    both = _PAGES.match(pages)
    return (both[1], both[2]) if both else None


def family_of(person: Mapping[str, Any]) -> str:
    """Return a family name with the particles before it; empty for a body."""
    parts = (person.get(name) for name in ("dropping-particle", "non-dropping-particle", "family"))
    return " ".join(str(part) for part in parts if part)


def is_whole(person: Mapping[str, Any]) -> bool:
    """Return whether a family name begins with a small word that is no particle of it, as in `{van Gogh}, Vincent`."""
    particles = person.get("dropping-particle") or person.get("non-dropping-particle")
    first, _, rest = str(person.get("family") or "").partition(" ")
    return bool(rest) and first[:1].islower() and not particles


def iso_date(numbers: Sequence[int]) -> str:
    """Return year, month and day as ISO 8601 has them, which has a year 0: 44 BC, -44 in CSL, is `-0043`."""
    years = [f"-{-one - 1:04d}" if one < 0 else f"{one:04d}" for one in numbers[:1]]
    return "-".join([*years, *(f"{one:02d}" for one in numbers[1:])])


def numbers_of(item: Mapping[str, Any], variable: str) -> list[int]:
    """Return year, month and day of the first date of a variable, as many as are given."""
    date = item.get(variable)
    parts = (date.get("date-parts") if isinstance(date, Mapping) else None) or [[]]
    return [int(one) for one in parts[0] if str(one).lstrip("-").isdigit()]
