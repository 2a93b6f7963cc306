"""What kinds of things are called: on cards, above titles, in lists, and with a number."""

from __future__ import annotations

from glossator.interface import later, say

TERMS = (later("{number} term"), later("{number} terms"))
EVENTS = (later("{number} event"), later("{number} events"))
WORKS = (later("{number} works"), later("{number} works"))
"""One and many, to be counted."""

CALLED = (
    *(later("Work"), later("Term"), later("Name"), later("Event"), later("Text"), later("Note"), later("Argument")),
    *(later("Person"), later("Organisation"), later("State"), later("Place"), later("Region"), later("People")),
    *(later("Treaty"), later("Law"), later("Document"), later("Programme"), later("Operation"), later("Weapon")),
    *(later("Infrastructure"), later("Outlet")),
)
"""Kinds of things (`model/kinds.py`) and of names (`names/name_kinds.py`), as titles."""
LISTS = (later("Bibliography"), later("Glossary"), later("Names"), later("Timeline"))
"""Lists of things of a kind (`edition/kinds.py`)."""
ROLES = (later("author"), later("editor"), later("translator"))
"""What a person did for a work."""
NOTES = (later("correction"), later("context"), later("question"), later("definition"))
"""Kinds of editorial notes (`edition/notes.py`)."""
UNRESOLVED = (later("no candidate"), later("several"), later("locator out of range"), later("unreadable"))
"""Why words denote nothing (`model/mentions.py`)."""


def kind_in_words(kind: str) -> str:
    """Return a kind as a title, `Person`; one that editors made up is printed in their word."""
    return say(kind.capitalize())
