"""A document by its title and year: `(Performans Raporu 2019)`, `(World Development Report 2019, 45)`."""

from __future__ import annotations

from glossator.citation.forms.author_year import split_at_year
from glossator.citation.wording import folded_words, is_capital, is_document, is_event
from glossator.model import CitedWork

NAME = "title-year"


def read(words: str, start: int, closes: bool) -> list[CitedWork]:
    """Return the document, or nothing where no word names a kind of document or the title begins in small letters."""
    dated = split_at_year(words)
    if dated is None or dated.comma or "," in dated.head:
        return []
    named = folded_words(dated.head)
    if len(named) < 2 or not is_capital(dated.head) or not is_document(named[-3:]):
        return []
    year = dated.years[0]
    return [
        CitedWork(
            start,
            start + len(words),
            NAME,
            0.3 if is_event(named) else 0.7,
            title=f"{dated.head} {year}",
            year=year,
            locator=dated.locator,
            label=dated.label,
            suffix=dated.suffix,
        )
    ]
