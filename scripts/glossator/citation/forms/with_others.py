"""Names with `et al.` and a year in the sentence, without parentheses of its own: `as Hawthorn et al. 2012 show`.

Nobody but authors has *et al.* and a year behind it, so a citation is told even within an aside that is more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.citation.forms.author_year import dated, read_dates
from glossator.citation.forms.names_before import authors_before
from glossator.citation.item import citation
from glossator.citation.locators import read_locator
from glossator.citation.parentheses import Group
from glossator.citation.wording import YEAR
from glossator.citation.years import may_be_undated, years_at
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "with-others"

_YEARS = re.compile(
    r"(?<!\w)(?:al|vd|ark|diğ|a|др|соавт|colleagues|co-?workers|diğerleri|altri|otros|cols?|coll|anderen)\b\.?,?\s"
    rf"(?P<years>(?:{YEAR})(?:,\s(?:{YEAR}))*)"
)
_ENDINGS = ("al", "vd", "rk", "iğ", "a", "др", "вт", "es", "rs", "ri", "os", "ol", "ls", "ll", "en", ".", ",")
"""What stands before the white space before such a year: how the words end, or a sign behind them."""
_PLACE = re.compile(r"\s?[,:]\s?(?=\d|[^\W\d_]{1,6}\.\s?\d|§)")
_BACK = 160
_SURE = 0.85


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield the names before each, with the years behind it and a page that follows."""
    if not may_find(text):
        return
    covered = 0
    for match in _YEARS.finditer(text):
        at = match.start("years")
        low = max(at - _BACK, covered)
        found = authors_before(text, low, at)
        years = read_dates(match["years"])
        if found is None or years is None or not found.others:
            continue
        end = match.end()
        gap = _PLACE.match(text, end)
        place = read_locator(text[gap.end() : gap.end() + 60]) if gap else None
        if gap and place and (more := read_dates(text[at : gap.end() + place.length])):
            end, years = gap.end() + place.length, more
        item = CitedWork(found.start, end, NAME, _SURE, authors=found.names, others=True, narrative=True)
        yield citation(text, found.start, end, dated(item, years, at))
        covered = end


def may_find(text: str) -> bool:
    """Return whether there may be such names: a year behind one of the words, or what stands for a year."""
    for at in years_at(text):
        if text[at - 1 : at].isspace() and text.endswith(_ENDINGS, 0, at - 1):
            return True
    return may_be_undated(text)
