"""A work by its author and year in the sentence, without parentheses: `Nakamura’s 1982 monograph`.

The noun behind the year says that it is something written; `Lincoln’s 1860 speech` is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.characters.folding import fold
from glossator.citation.attributing import WRITTEN
from glossator.citation.forms.names_before import authors_before
from glossator.citation.item import citation
from glossator.citation.parentheses import Group
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "of-owner"

_DATED = re.compile(r"(?:[’']s|s[’'])\s(?P<year>(?:19|20)\d\d[a-h]?)\s(?P<noun>[^\W\d_]+)")
_BACK = 160
_SURE = 0.7


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield the names and the year before each such noun."""
    if "’" not in text and "'" not in text:  # the pattern begins with a letter that every passage has
        return
    for match in _DATED.finditer(text):
        if fold(match["noun"]) not in WRITTEN:
            continue
        year, end = match["year"], match.end("year")
        found = authors_before(text, max(match.start() - _BACK, 0), match.start("year"))
        if found is not None:
            item = CitedWork(
                found.start, end, NAME, _SURE, authors=found.names, others=found.others, year=year, narrative=True
            )
            yield citation(text, found.start, end, [item])
