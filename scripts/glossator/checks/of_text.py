"""Checks that look at one text by itself, beside what the edition's records say: an ordered table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from glossator.apparatus import Apparatus
from glossator.checks.bare_keys import bare_keys
from glossator.checks.beside import Beside
from glossator.checks.dated_otherwise import contradictions
from glossator.checks.fallen_blocks import fallen_blocks
from glossator.checks.line_slips import line_slips
from glossator.checks.links import foreign_pictures
from glossator.checks.markdown_slips import markdown_slips
from glossator.checks.markup_slips import markup_slips
from glossator.checks.suspected_calendar import suspected_calendars
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.model import Text
from glossator.store import Store, digest_of

OfText = Callable[[Text, Beside], Iterator[Finding]]

OF_TEXT: tuple[OfText, ...] = (
    markup_slips,
    markdown_slips,
    line_slips,
    fallen_blocks,
    bare_keys,
    foreign_pictures,
    contradictions,
    suspected_calendars,
)
"""To add a check, add a row. It may look at the text, its mentions, and works, terms, names and events: the store finds
what it said before by the key of these (`apparatus/depends.py`)."""


def of_texts(documents: Sequence[Text], edition: Edition, apparatus: Apparatus, store: Store) -> Iterator[Finding]:
    """Yield the findings of each document, in the order of documents and rows."""
    beside = Beside(edition.records, apparatus)
    if store.keeps:
        keys = [digest_of(apparatus.keys.get(text.id, b""), text.origin is None) for text in documents]
    else:
        keys = [b""] * len(documents)
    for found in store.kept("slips", keys, partial(_of_text, beside), documents):
        yield from found


def _of_text(beside: Beside, text: Text) -> list[Finding]:
    return [one for row in OF_TEXT for one in row(text, beside)]
