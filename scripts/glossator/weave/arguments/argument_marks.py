"""What a text's page shows of its argument: a mark at each passage that a point rests on, and the way in."""

from __future__ import annotations

from glossator.interface import say
from glossator.weave.arguments.point_words import role_in_words, steps
from glossator.weave.escape import html
from glossator.weave.spot import Spot


def argument_marks(spot: Spot) -> str:
    """Return the links from a passage to the points that are anchored to it, empty where there are none.

    Each says what the passage is there for, “evidence for claim 2”; the second of
    one kind for one claim is its number alone.
    """
    points = spot.loom.points.get(spot.passage.id, ()) if spot.passage else ()
    if not points:
        return ""
    links = []
    said: set[str] = set()
    for point in points:
        role = role_in_words(point)
        words = point.number if role in said else role
        said.add(role)
        # A name of its own begins with the words that are seen (WCAG 2.5.3); of the kind access.js says a word.
        whole = "" if words in role else say("{number}: {point} in the argument", number=words, point=role)
        name = f' aria-label="{html(whole)}"' if whole else ""
        door = spot.loom.door(spot.here, point.ref)
        links.append(f'<a class="g-point" {door}{name}>{html(words)}</a>')
    return f' <span class="g-points">{" ".join(links)}</span>'


def hurry(spot: Spot) -> str:
    """Return the line at the head of a text that leads to its argument; nothing for a text that has none."""
    argument = spot.loom.arguments.get(spot.text.id)
    if argument is None or not argument.points:
        return ""
    href = spot.loom.href(spot.here, argument.document.ref)
    way = f'<a href="{href}">{say("The argument in {steps}", steps=steps(len(argument.points)))}</a>'
    return f'<p class="g-hurry">{say("In a hurry? {argument}", argument=way)}</p>'
