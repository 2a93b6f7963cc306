"""What the search finds: one record for each place that a hit may lead to."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.interface import later

TITLES = {
    "text": later("Texts"),
    "note": later("Notes"),
    "term": later("Terms"),
    "name": later("Names"),
    "event": later("Events"),
    "work": later("Works"),
    "argument": later("Arguments"),
    "page": later("About"),
}
"""Kinds of hits and what a reader calls them, in the order of the filter; things of other kinds come behind."""


@dataclass(frozen=True, slots=True)
class Record:
    """A place and what is said there."""

    kind: str
    url: str
    """Of its page, from the root of the site."""
    title: str
    """What the page is called."""
    fragment: str = ""
    """Its place on the page."""
    where: str = ""
    """What tells it from others of its page: the heading above it, other forms of a name."""
    forms: tuple[str, ...] = ()
    """What it is called, if it is an entry: a hit on these comes before one in prose."""
    text: str = ""
    boost: float = 1.0
    """What the editors say of the whole page (`search: boost`)."""
    grouped: bool = False
    """Whether it is one place of many on its page, so that two words may be found in two of them."""
