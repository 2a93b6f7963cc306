"""Page numbers that count up through a text, alone on a line or beside a running head; no form feed is needed.

A single line with a number proves nothing. A chain of them does: short lines that stand apart, each with the number
after the one before, about a page of lines apart. What stands beside the number in such a line is the running head.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.own_titles import bare, is_short_for, titles_of
from glossator.witness.sheet import Claim, Sheet

_LONGEST = 90
"""Characters of a running head with its number."""
_BARE = re.compile(
    r"[\[(|–—•·-]{0,2} ?(?:(?:page|p\.|seite|sayfa|стр\.) ?)?(\d{1,4})(?: ?(?:of|von|/) ?\d{1,4})? ?[\])|–—•·-]{0,2}",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"[\[(|–—-]{0,2} ?(\d{1,4}) ?[\])|–—-]{0,2}(?:\s{2,}|\s?[|•·–—]\s?|\s(?=[^\W\d_a-z])|(?<=[\])]))(?P<words>\S.*)"
)
_AFTER = re.compile(
    r"(?P<words>.*(?:[^\s\d.,]|\.(?=\s{3})))(?:\s{2,}|\s?[|•·–—]\s?|\s)[\[(|–—-]{0,2} ?(\d{1,4}) ?[\])|–—-]{0,2}"
)
_FIGURE = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_WIDE = re.compile(r"\S\s{3,}\S|\S\s[|•·]\s\S")
_BETWEEN = " |•·–—"
_MOST_NAMED = 3
"""More heads than that make a chain, or are none."""
_LARGEST_STEP = 3
"""A page or two whose number the scan lost."""
_LEAST = 3
_FEW, _SHORT = 2, 3
"""So many lines suffice at the edges of pages that form feeds begin, in a text of so few pages."""
_SURE = 0.6
"""Share of a chain's lines that hold the number alone or words that come back."""
_LEAST_LINES = 8
"""Lines between two page numbers of which the larger is the next; lists of numbers are denser."""
_MOST_LINES = 220
_BEGINNING = 60
"""Lines among which title and names stand, a cover before them included."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that may carry a page number."""

    index: int
    number: int
    words: str
    """What stands beside the number, digits aside; empty where nothing does."""
    last: bool
    """Whether the number stands behind the words."""
    edge: bool
    """Whether the line is the first of a page that a form feed begins."""
    apart: bool
    """Whether blank lines, the end of the text or a page break stand on at least one side."""
    wide: bool = False
    """Whether nothing but a wide gap holds words and number together, and blank lines stand on both sides."""


def page_chain(sheet: Sheet) -> Iterable[Claim]:
    """Claim the lines of the longest chain of page numbers, and that a page starts at the next line of words."""
    lines = sheet.lines
    found = _candidates(sheet)
    chain = _longest(sheet, found)
    least = _FEW if _at_edges(chain) and len(sheet.pages) <= _SHORT else _LEAST
    if len(chain) < least or len(chain) > sum(1 for line in lines if line.text) // _LEAST_LINES + 1:
        return _named(sheet, found)
    chain += _last_page(found, chain)
    why = f"one of {len(chain)} lines whose numbers count up from page to page"
    claims: list[Claim] = []
    for one in chain:
        claims.append(Claim(Kind.FURNITURE, one.index, one.index, why, 0.95 if len(chain) > _LEAST else 0.85))
    return claims + _breaks(sheet, chain)


def _last_page(found: Sequence[_Candidate], chain: Sequence[_Candidate]) -> list[_Candidate]:
    """The head of a last page too short to count among others: the next number, beside words that came back."""
    said = Counter(one.words.strip(_BETWEEN) for one in chain if one.words)
    end = chain[-1]
    return [
        one
        for one in found
        if one.index > end.index and one.number == end.number + 1 and said[one.words.strip(_BETWEEN)] > 1
    ][:1]


def _breaks(sheet: Sheet, heads: Sequence[_Candidate]) -> list[Claim]:
    """A page starts behind each head, where no form feed tells so already."""
    if any(line.feed >= 0 for line in sheet.lines):  # form feeds tell every page
        return []
    why = "a page number stands before it"
    below = [_next_free(sheet, one.index) for one in heads if not (sheet.pages and _at_page(sheet, one.index))]
    return [Claim(Kind.PAGE_BREAK, at, at, why, 0.85) for at in below if at is not None]


def _named(sheet: Sheet, found: Sequence[_Candidate]) -> list[Claim]:
    """Claim numbers at the edge of a page beside the title or the name that the text begins with."""
    begins = {bare(line.text) for line in sheet.lines[:_BEGINNING] if line.text}
    why = "a number at the edge of a page, beside what the text begins with"
    named = [one for one in found if one.edge and bare(one.words) in begins]
    claims = [Claim(Kind.FURNITURE, one.index, one.index, why, 0.93) for one in named]
    if claims:
        return claims
    titles = titles_of(sheet)
    wide = frozenset(one.index for one in found if one.wide)
    amid = [one for one in found if one.wide and not _is_listed(sheet, one.index, wide)]
    known = [one for one in amid if bare(one.words) in titles or is_short_for(one.words, titles)]
    # The page across has the other head: its number is the next, at the other end of the line.
    across = {(one.number + step, not one.last) for one in known for step in (-1, 1)}
    heads = [one for one in amid if one in known or (one.number, one.last) in across]
    if len(heads) > _MOST_NAMED:
        return []
    why = "a number far from words that are a title or a name of this text, between blank lines"
    return [Claim(Kind.FURNITURE, one.index, one.index, why, 0.85) for one in heads] + _breaks(sheet, heads)


def _is_listed(sheet: Sheet, index: int, wide: Container[int]) -> bool:
    """Whether the nearest line of words on a side has a number far from its words as well: contents, a table."""
    beside = [_previous_free(sheet, index), _next_free(sheet, index)]
    return any(at is None or at in wide for at in beside)


def _candidates(sheet: Sheet) -> list[_Candidate]:
    found: list[_Candidate] = []
    edges = {at for page in sheet.pages if (at := _next_free(sheet, page - 1)) is not None}
    numbered = [
        (index, line.text)
        for index, line in enumerate(sheet.lines)
        if len(line.text) <= _LONGEST and _FIGURE.search(line.text)
    ]
    repeated = Counter(_DIGITS.sub("#", text) for _, text in numbered)
    for index, text in numbered:
        if index in sheet.claims:
            continue
        apart = _apart(sheet, index)
        if match := _BARE.fullmatch(text):
            if apart:
                found.append(_Candidate(index, int(match[1]), "", False, index in edges, apart))
            continue
        again = repeated[_DIGITS.sub("#", text)] > 1
        if not (apart or again):
            continue
        for pattern in (_BEFORE, _AFTER):
            if match := pattern.fullmatch(text):
                words = _DIGITS.sub("#", match["words"])
                number = next(int(group) for group in match.groups() if group and group.isdigit())
                wide = _WIDE.search(text) is not None and _is_between_blanks(sheet, index)
                found.append(_Candidate(index, number, words, pattern is _AFTER, index in edges, apart, wide))
    return found


def _longest(sheet: Sheet, found: Sequence[_Candidate]) -> list[_Candidate]:
    """The chain of the greatest weight: numbers go up by one (or a few, where a page lost its own), pages apart.

    A head that comes back weighs more than a number alone, a number beside other words least.
    """
    counts = Counter(one.words for one in found if one.words)
    best: dict[int, tuple[float, int]] = {}
    """Of each number, the best chain so far that ends with it: weight and candidate."""
    weights = [0.0] * len(found)
    before = [-1] * len(found)
    for at, one in enumerate(found):
        own = 1.0 if not one.words else 1.2 if counts[one.words] > 1 else 0.4
        own += 0.2 if one.apart else 0.0
        weights[at] = own
        for step in range(1, _LARGEST_STEP + 1):
            reached = best.get(one.number - step)
            if reached is None:
                continue
            weight, last = reached
            distance = one.index - found[last].index
            if not _LEAST_LINES <= distance <= _MOST_LINES * step:
                continue
            total = weight + own - 0.6 * (step - 1)
            if total > weights[at]:
                weights[at], before[at] = total, last
        if one.number not in best or weights[at] >= best[one.number][0]:
            best[one.number] = (weights[at], at)
    if not found:
        return []
    at = max(range(len(found)), key=lambda one: (weights[one], -one))
    chain: list[_Candidate] = []
    while at >= 0:
        chain.append(found[at])
        at = before[at]
    chain.reverse()
    # Numbered notes count up from page to page as well, and so do headings: what is sure of itself must prevail.
    edges = _at_edges(chain)
    titles = titles_of(sheet) if any(one.wide for one in chain) else frozenset()
    sure = sum(
        1
        for one in chain
        if edges or not one.words or counts[one.words] > 1 or (one.wide and bare(one.words) in titles)
    )
    return chain if _even(chain) and sure >= max(2, _SURE * len(chain)) else []


def _at_edges(chain: Sequence[_Candidate]) -> bool:
    """Whether all begin a page, and a number stands behind its words: before them stand those of headings."""
    return all(one.edge for one in chain) and any(one.last or not one.words for one in chain)


def _even(chain: Sequence[_Candidate]) -> bool:
    """Whether the numbers stand about a page apart from each other, and not in heaps."""
    gaps = [(b.index - a.index) / (b.number - a.number) for a, b in pairwise(chain)]
    if not gaps:
        return False
    middle = median(gaps)
    return sum(1 for gap in gaps if gap < middle / 3 or gap > middle * 3) <= len(gaps) * 0.3


def _apart(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    above = index == 0 or not lines[index - 1].text or index in sheet.pages
    below = index + 1 == len(lines) or not lines[index + 1].text or index + 1 in sheet.pages
    return above or below


def _is_between_blanks(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    above = index == 0 or not lines[index - 1].text
    return above and (index + 1 == len(lines) or not lines[index + 1].text)


def _at_page(sheet: Sheet, index: int) -> bool:
    low, high = index, index + 1
    while low > 0 and index - low < 6 and (low == index or not sheet.lines[low].text or low in sheet.claims):
        if low in sheet.pages:
            return True
        low -= 1
    while high < len(sheet.lines) and high - index < 6:
        if high in sheet.pages:
            return True
        if sheet.lines[high].text and high not in sheet.claims:
            break
        high += 1
    return low in sheet.pages


def _next_free(sheet: Sheet, index: int) -> int | None:
    return next((at for at in range(index + 1, min(index + 8, len(sheet.lines))) if sheet.free(at)), None)


def _previous_free(sheet: Sheet, index: int) -> int | None:
    return next((at for at in range(index - 1, max(index - 8, -1), -1) if sheet.free(at)), None)
