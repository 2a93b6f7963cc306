"""Who is named as the author of the edition: the people and bodies who wrote its own texts."""

from __future__ import annotations

from glossator.edition import Edition
from glossator.model import Text


def own_texts(edition: Edition) -> list[Text]:
    """Return the texts that the editors wrote: no original, and nothing that was only brought."""
    return [text for text in edition.texts if text.front.kind != "original" and not text.local]


def edition_authors(edition: Edition) -> list[str]:
    """Return the authors of these texts as front matter names them, each once, in the order of the texts."""
    named = (" ".join(one.split()) for text in own_texts(edition) for one in text.front.authors)
    return list(dict.fromkeys(name for name in named if name))
