"""Author and year in square brackets, as some journals cite: `[Smith 2010, 12; Jones and Marsh 2012]`.

Editors add words of their own in brackets too, so what gives neither a page nor a letter is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.citation.forms import author_year, in_parentheses
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.parentheses import Group
from glossator.model import Citation, Mention

NAME = "in-brackets"


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield brackets of which every part is a work by author and year."""
    for group in pairs:
        if "@" in group.inside:
            continue
        items = in_parentheses.read_parts(group, True)
        if not items or any(one.form != author_year.NAME for one in items):
            continue
        if not any(one.locator or one.prefix or one.year[-1].isalpha() for one in items):
            items = [replace(one, confidence=min(one.confidence, DOUBTFUL - 0.1)) for one in items]
        yield citation(text, group.start, group.end, items)
