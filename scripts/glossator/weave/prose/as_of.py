"""To when what is said was known, small behind the line."""

from __future__ import annotations

from glossator.interface import say
from glossator.model import Edtf
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words


def as_of(date: Edtf | None) -> str:
    """Return the words with a space before them as finished HTML: “as of May 2025”; empty where nobody says so."""
    said = say("as of {date}", date=html(in_words(date))) if date else ""
    return f' <span class="g-small g-as-of">{said}</span>' if said else ""


def unless_said(loom: Loom) -> str:
    """Return the line that says to when a list was brought where a row says nothing; empty without such a date."""
    date = loom.edition.knowledge.as_of
    words = say("As of {date}, unless a line says otherwise.", date=html(in_words(date))) if date else ""
    return f'<p class="g-small">{words}</p>' if words else ""
