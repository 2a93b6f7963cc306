"""What kinds of things are called: on cards, above titles, in lists, and with a number."""

from __future__ import annotations

from glossator.interface import later, later_as, numbered, say, say_as

TERMS = numbered("{number} term", "{number} terms")
EVENTS = numbered("{number} event", "{number} events")
WORKS = numbered("{number} work", "{number} works")
"""One and many, to be counted."""

KINDS = (
    *(later_as("kind", "Work"), later_as("kind", "Term"), later_as("kind", "Name"), later_as("kind", "Event")),
    *(later_as("kind", "Text"), later_as("kind", "Note"), later_as("kind", "Argument"), later_as("kind", "Person")),
    *(later_as("kind", "Organisation"), later_as("kind", "State"), later_as("kind", "Place")),
    *(later_as("kind", "Region"), later_as("kind", "People"), later_as("kind", "Treaty"), later_as("kind", "Law")),
    *(later_as("kind", "Document"), later_as("kind", "Programme"), later_as("kind", "Operation")),
    *(later_as("kind", "Weapon"), later_as("kind", "Infrastructure"), later_as("kind", "Outlet")),
)
"""Kinds of things (`model/kinds.py`) and of names (`names/name_kinds.py`), as titles."""
IN_COURSE = (later("text"), later("term"), later("name"), later("event"), later("work"))
"""Kinds of things within a line."""
LISTS = (later("Bibliography"), later("Glossary"), later("Names"), later("Timeline"))
"""Lists of things of a kind (`edition/kinds.py`)."""
ROLES = (later("author"), later("editor"), later("translator"))
"""What a person did for a work."""
NOTES = (later("correction"), later("context"), later("question"), later("definition"))
"""Kinds of editorial notes (`edition/notes.py`)."""
UNRESOLVED = (later("no candidate"), later("several"), later("locator out of range"), later("unreadable"))
"""Why words denote nothing (`model/mentions.py`)."""
OTHER = later("other")
"""The shelf of works that begin with no letter from a to z (`layout/work_shelves.py`)."""


def kind_in_words(kind: str) -> str:
    """Return a kind as a title, `Person`; one that editors made up is printed in their word."""
    return say_as("kind", kind.capitalize())


def called(kind: str) -> str:
    """Return a kind within a line, `person`."""
    return say(kind)
