"""What a text's page says of itself to reference managers and search engines: Highwire Press tags and Dublin Core."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.model import Text
from glossator.patterns import re

_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
"""A date as both ask for it (W3C-DTF); front matter takes any words."""


def meta_tags(text: Text) -> Iterator[tuple[str, str]]:
    """Yield (name, content) of the tags in the head of a text's page; none with nothing to say.

    Zotero's translator “Embedded Metadata” reads both; the prefix `DC.` is that of DCMI's recommendation for HTML.
    """
    front = text.front
    date = front.date if _DAY.fullmatch(front.date) else ""
    yield "citation_title", front.title
    for author in front.authors:
        yield "citation_author", author
    rows = (
        ("citation_publication_date", date.replace("-", "/")),
        ("citation_language", front.language),
        ("DC.title", front.title),
        *(("DC.creator", author) for author in front.authors),
        ("DC.date", date),
        ("DC.language", front.language),
        ("DC.rights", front.licence),
        ("DC.type", "Text"),
    )
    yield from (row for row in rows if row[1])
