"""English articles, for what findings and refusals say of a thing."""

from __future__ import annotations


def with_article(noun: str) -> str:
    """Return a noun with its indefinite article, by its first letter: `a work`, `an event`."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"
