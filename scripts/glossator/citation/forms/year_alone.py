"""Year and page in parentheses, the author named before in the sentence: `Smith calls it a port (2010, 12)`.

Doubtful: only a library can tell which of the names before it wrote something in that year, if any did.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.characters.folding import fold
from glossator.citation.forms.author_year import dated, read_dates
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.parentheses import Group
from glossator.citation.wording import MONTHS, OPENERS, YEAR
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "year-alone"
YEAR_ONLY = "year-only"

_YEARS = re.compile(rf"(?:{YEAR})(?:,\s(?:{YEAR}))*")
_LABEL = re.compile(rf"(?:{YEAR})(?:,?\s(?:pp?|ss?|S|сс?|págs?|pág|blz|str|f)\.\s?|\s?:\s?)\d", re.IGNORECASE)
_LABELLED = 0.7
"""What prints a page as such is a citation, whosoever: `(1991, s. 5)`, `(1952: 8)`."""
_BACK = 300
_MOST = 12
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?][”»\"]?\s+(?=[“«\"]?[^\W\d_a-zа-я])")
_CAPITAL = re.compile(r"[^\W\d_a-zа-яçğışöü][\w‐‑-]+")


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each pair of parentheses that holds years, the last with a page, and that a name precedes.

    Where the page is called one, the name may stand in a sentence before.
    """
    for group in pairs:
        if group.nested or not group.inside[:1].isdigit():
            continue
        years = read_dates(group.inside.rstrip())
        if years is None or not years[-1].locator:
            continue
        labelled = _LABEL.match(group.inside) is not None
        names = _names(text[max(group.start - _BACK, 0) : group.start], labelled)
        if names:
            sure = _LABELLED if labelled else DOUBTFUL - 0.1
            item = CitedWork(group.start, group.end, NAME, sure, authors=names)
            yield citation(text, group.start, group.end, dated(item, years, group.start + 1))


def find_years_only(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each pair of parentheses that holds nothing but years and that a name precedes, at some distance perhaps.

    For texts with a reference list: that says who of those named before wrote something in that year. Without one the
    year is as often that of what is told, so this is no row of `FORMS`.
    """
    for group in pairs:
        if group.nested or not _YEARS.fullmatch(group.inside):
            continue
        years = read_dates(group.inside)
        names = _names(text[max(group.start - _BACK, 0) : group.start]) if years else ()
        if years and names:
            item = CitedWork(group.start, group.end, YEAR_ONLY, DOUBTFUL - 0.3, authors=names)
            yield citation(text, group.start, group.end, dated(item, years, group.start + 1))


def _names(before: str, further: bool = False) -> tuple[str, ...]:
    """The words in capitals of the sentence so far, the nearest first, each once; `further` those before it as well."""
    begin = 0
    if not further:
        for stop in _SENTENCE.finditer(before):
            begin = stop.end()
    words = [one[0] for one in _CAPITAL.finditer(before, begin)]
    named = [word for word in words if fold(word) not in OPENERS and fold(word) not in MONTHS]
    return tuple(dict.fromkeys(reversed(named)))[:_MOST]
