"""The whole navigation of a page among its like: the list it belongs to, the one before, the one after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from glossator.interface import say
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

Thing = TypeVar("Thing")
Door = tuple[str, str]
"""(page, words)"""


def with_neighbours(things: Sequence[Thing]) -> Iterator[tuple[Thing, Thing | None, Thing | None]]:
    """Yield (thing, the one before, the one after)."""
    for index, thing in enumerate(things):
        yield thing, things[index - 1] if index else None, things[index + 1] if index + 1 < len(things) else None


def neighbours(here: Sheet, whole: Door, before: Door | None, after: Door | None, loom: Loom) -> list[str]:
    """Return links to the list and to the neighbours, never to the others: pages stay light however many there are."""
    doors = [(before, ' rel="prev"'), (whole, ""), (after, ' rel="next"')]
    links = [
        f'<a{relation} href="{loom.path(here, door[0])}">{html(door[1])}</a>'
        for door, relation in doors
        if door is not None
    ]
    return [f'<nav class="g-neighbours" aria-label="{say("Neighbours")}">', *links, "</nav>"]
