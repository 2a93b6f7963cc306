"""Finding what a whole note cites: an ordered table of forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from glossator.citation.forms import whole_note
from glossator.citation.reference import find_reference
from glossator.model import Citation, Mention

FORMS: tuple[tuple[str, Callable[[str], Mention[Citation] | None]], ...] = (
    ("whole-note", whole_note.find),
    ("reference-note", find_reference),
)
"""Forms of a note that is itself a citation; the first of which a library knows a work is the one."""


def find_note_citations(text: str) -> Iterator[Mention[Citation]]:
    """Yield what a note may be, in the order of the table; nothing for a comment. Offsets are into the text."""
    yield from filter(None, (form(text) for _, form in FORMS))
