"""Whether a quotation stands where its citation says, as far as the text tells its paragraphs, notes and pages."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.patterns import re
from glossator.quotations.values import Cited, Pages, Spot

_RANGE = re.compile(r"(\d{1,6})(?:\s?[-–—]\s?(\d{1,6}))?(\s?ff?\b)?")


def ranges(locator: str) -> list[tuple[int, int]]:
    """Return the numbers a locator names, both ends included: `12, 15–17`, `107–9`, `31f.`; none for other numbers."""
    found = []
    for match in _RANGE.finditer(locator):
        first, last, following = match.groups()
        low = int(first)
        high = low
        if last:
            # 107–9 is 107 to 109 (Chicago Manual of Style, 9.61)
            high = int(first[: len(first) - len(last)] + last) if len(last) < len(first) else int(last)
        elif following:
            high = low + (1 if following.strip() == "f" else 9)
        found.append((low, max(low, high)))
    return found


def misplaced(work: Cited, spots: Sequence[Spot], pages: Pages) -> bool:
    """Return whether the words stand at none of the places named, and it is known where they stand."""
    named = ranges(work.locator)
    if not named or not spots or re.search(r"[^\W\d_]\.?\d|\d[a-eg-z]", work.locator, re.IGNORECASE):
        return False  # A12, 12b, xii: numbers of another sort
    known = [where for spot in spots if (where := _where(work.label, spot, pages))]
    if len(known) < len(spots):
        return False
    return not any(low <= last and first <= high for first, last in known for low, high in named)


def _where(label: str, spot: Spot, pages: Pages) -> tuple[int, int] | None:
    """First and last number of the kind the locator counts, None where the text does not tell."""
    if label == "paragraph":
        return (spot.numbers[0], spot.numbers[-1]) if all(spot.numbers) else None
    if label == "page":
        known = [pages.of[id] for id in spot.passages if id in pages.of]
        return (known[0][0], known[-1][1]) if known else None
    if label == "footnote":
        return (int(spot.label), int(spot.label)) if spot.label.isdigit() else None
    return None
