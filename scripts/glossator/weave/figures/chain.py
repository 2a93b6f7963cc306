"""Events that led to one another: a line for each, from top to bottom in time, and at their left an arc for each arrow.

Rows are of one height however long it was between two events: the dates beside them say that, and a chain that spans
a decade in four steps and a week in three has room for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.weave.escape import html
from glossator.weave.figures.labels import width_of
from glossator.weave.figures.svg import link, number, text


@dataclass(frozen=True, slots=True)
class Node:
    """A step, as the picture needs it."""

    href: str
    """Where the list behind the picture has it, escaped."""
    date: str
    label: str


@dataclass(frozen=True, slots=True)
class Arc:
    """An arrow, from the place of one step to that of another, counted from 0."""

    href: str
    """Where the list has it, escaped."""
    number: int
    """By which picture and list call it."""
    name: str
    """What a screen reader says of it."""
    first: int
    last: int
    ours: bool
    """Whether it is the editors' own reading, drawn in dashes."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a drawing is, in pixels; it is shown no smaller than that a letter has 11."""

    id: str
    width: float
    letter: float
    nearest: float
    """From a step to the arc that joins it to its neighbour, at its widest."""
    lane: float
    """From there to the arc of each longer way."""
    most: int
    """Arcs of different length that are told apart; longer ones share the last."""


SIZES = (Size("g-wide", 640, 15, 26, 21, 9), Size("g-narrow", 320, 12.5, 18, 12, 6))
"""Two drawings of the same: one for screens from 60 em, one for narrower ones and for paper."""
_LINE = 1.3
"""Height of a line, to that of its letters."""
_GAP = 16.0
"""Between two steps."""
_CONTROL = 0.75
"""Of the way to its control points a cubic curve goes so far out."""
_DISC = 4.5


def chain(nodes: Sequence[Node], arcs: Sequence[Arc], size: Size, name: str, described: str) -> str:
    """Return the drawing; `name` and `described` are its title and its description, as plain words."""
    spans = sorted({abs(arc.last - arc.first) for arc in arcs})
    lanes = {span: min(at, size.most - 1) for at, span in enumerate(spans)}
    reach = size.nearest + size.lane * max(lanes.values(), default=0)
    left = reach + size.letter * 0.9
    words = left + 14
    rows = [_wrapped(node.label, size.width - words - size.letter, size.letter) for node in nodes]
    places: list[float] = []
    y = 4.0
    for row in rows:
        places.append(y + size.letter * _LINE / 2)
        y += size.letter * _LINE * (1 + len(row)) + _GAP
    height = max(y - _GAP, size.letter) + 6
    body = [_arc(arc, places, left, size.nearest + size.lane * lanes[abs(arc.last - arc.first)], size) for arc in arcs]
    body += [_node(*one, left, words, size) for one in zip(nodes, rows, places, strict=True)]
    return (
        f'<svg class="{size.id}" viewBox="0 0 {number(size.width)} {number(height)}" role="group" '
        f'aria-labelledby="{size.id}-name" aria-describedby="{size.id}-said" font-size="{number(size.letter)}">'
        f'<title id="{size.id}-name">{html(name)}</title><desc id="{size.id}-said">{html(described)}</desc>'
        f"{''.join(body)}</svg>"
    )


def _node(node: Node, row: Sequence[str], y: float, left: float, words: float, size: Size) -> str:
    base = y + size.letter * 0.34
    lines = [text(words, base, node.date, 'class="g-lane"')]
    for at, line in enumerate(row, 1):
        lines.append(text(words, base + at * size.letter * _LINE, line))
    disc = f'<circle cx="{number(left)}" cy="{number(y)}" r="{number(_DISC)}"/>'
    return link(node.href, f"{node.date}: {node.label}", disc + "".join(lines), 'class="g-moment"')


def _arc(arc: Arc, places: Sequence[float], left: float, depth: float, size: Size) -> str:
    """A curve from below one disc to above another, its head, and its number where it is farthest out."""
    down = 1 if arc.last >= arc.first else -1
    start, end = places[arc.first] + down * 3, places[arc.last] - down * 3
    far, x = left - depth / _CONTROL, left - _DISC
    at, to = f"{number(x)} {number(start)}", f"{number(x)} {number(end)}"
    curve = f"M{at}C{number(far)} {number(start)} {number(far)} {number(end)} {to}"
    head = f"{number(x - 6)},{number(end - 3.5)} {number(x)},{number(end)} {number(x - 6)},{number(end + 3.5)}"
    small = size.letter * 0.86
    # Half-way the curve is three quarters of the way out; the number stands on it, with a ground of its own.
    middle = x - _CONTROL * (x - far)
    kind = "g-led g-ours" if arc.ours else "g-led"
    lines = f'<path d="{curve}" class="{kind}"/><polyline points="{head}" class="g-arrow"/>'
    more = f'text-anchor="middle" font-size="{number(small)}"'
    drawn = lines + text(middle, (start + end) / 2 + small * 0.35, str(arc.number), more)
    return link(arc.href, arc.name, drawn)


def _wrapped(words: str, room: float, letter: float) -> list[str]:
    """The words in lines that find room; a word longer than a line stands alone and beyond its edge."""
    lines: list[str] = []
    wide = 0.0
    space = width_of(" ", letter)
    for word in words.split():
        own = width_of(word, letter)
        if lines and wide + space + own <= room:
            lines[-1] += f" {word}"
            wide += space + own
        else:
            lines.append(word)
            wide = own
    return lines
