"""What a printed page carries besides its text: page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_NUMBER = re.compile(r"[\[(|–—-]{0,2} ?(?:page |p\. ?)?(\d{1,4})(?: (?:of|/) \d{1,4})? ?[\])|–—-]{0,2}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_AT_LEAST = 3
"""Pages on which a line must come back to be a running head."""
_SHARE = 0.25
"""A text with more lines of bare numbers than this is a table, not a book."""
_MOST = 0.4
"""A text of which more lines are running heads would be nothing but running heads."""


def page_numbers(sheet: Sheet) -> Iterable[Claim]:
    """Claim lines of a bare number that count up by one, or that stand at the edge of a page."""
    lines = sheet.lines
    found: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if len(line.text) < 20 and (match := _NUMBER.fullmatch(line.text)) and _alone(sheet, index):
            found.append((index, int(match[1])))
    if not found or len(found) > _SHARE * sum(1 for line in lines if line.text):
        return []
    claims: list[Claim] = []
    for at, (index, number) in enumerate(found):
        before = at > 0 and found[at - 1][1] == number - 1
        after = at + 1 < len(found) and found[at + 1][1] == number + 1
        edge = _edge(sheet, index)
        if not (before or after or edge):
            continue
        why = "a bare number at the edge of a page" if edge else "bare numbers that count up from page to page"
        claims.append(Claim(Kind.FURNITURE, index, index, why, 0.9))
        if not edge and (following := _next(sheet, index)) is not None:
            claims.append(Claim(Kind.PAGE_BREAK, following, following, "a page number stands before it", 0.8))
    return claims


def running_heads(sheet: Sheet) -> Iterable[Claim]:
    """Claim the first and last lines of pages where the same words, digits aside, come back on other pages."""
    edges: list[tuple[int, str]] = []
    for page in sorted(sheet.pages):
        following, before = _next(sheet, page - 1), _previous(sheet, page)
        beside = (index for index in (before, following) if index is not None)
        edges += [(index, _DIGITS.sub("#", sheet.lines[index].text)) for index in beside]
    counts = Counter(words for index, words in set(edges) if len(words) < 120)
    enough = min(_AT_LEAST, max(len(sheet.pages), 2))  # two pages: both of them
    heads = sorted({index for index, words in edges if counts[words] >= enough})
    if len(heads) > _MOST * sum(1 for line in sheet.lines if line.text):  # nothing would be left of the pages
        return []
    why = "the same line stands at the edge of several pages"
    return [Claim(Kind.FURNITURE, index, index, why) for index in heads]


def _alone(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    above = index == 0 or not lines[index - 1].text or index in sheet.pages
    below = index + 1 == len(lines) or not lines[index + 1].text or index + 1 in sheet.pages
    return (above and below) or _edge(sheet, index)


def _edge(sheet: Sheet, index: int) -> bool:
    before, after = _previous(sheet, index), _next(sheet, index)
    low = -1 if before is None else before
    high = len(sheet.lines) if after is None else after
    if not sheet.pages or high - low > 12:  # a gap of many blank lines is looked at no closer
        return False
    return any(page in sheet.pages for page in range(low + 1, high + 1))


def _next(sheet: Sheet, index: int) -> int | None:
    return next((i for i in range(index + 1, min(index + 8, len(sheet.lines))) if sheet.free(i)), None)


def _previous(sheet: Sheet, index: int) -> int | None:
    return next((i for i in range(index - 1, max(index - 8, -1), -1) if sheet.free(i)), None)
