"""Author in the sentence, the first edition's year in brackets before that of the copy: `Smith [1950] 1987, 12`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.citation.forms import narrative
from glossator.citation.forms.author_year import read_dates
from glossator.citation.locators import read_locator
from glossator.citation.parentheses import Group
from glossator.citation.wording import YEAR
from glossator.model import Citation, Mention
from glossator.patterns import re

_YEARS = re.compile(rf"\[(?:{YEAR})\]\s?(?:{YEAR})")
_GAP = re.compile(r"[,:]\s?")


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each pair of years that a name precedes, with the page behind them."""
    dated = []
    for group in pairs:
        if years := _YEARS.match(text, group.start):
            end = years.end()
            gap = _GAP.match(text, end)
            place = read_locator(text[gap.end() : gap.end() + 60]) if gap else None
            if gap and place and read_dates(text[group.start : gap.end() + place.length]):
                end = gap.end() + place.length
            dated.append(Group(group.start, end, text[group.start : end], False))
    yield from narrative.find(text, dated)
