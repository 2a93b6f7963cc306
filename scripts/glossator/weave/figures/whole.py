"""The whole of an edition's time in one picture: what happened, and below it what each text speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.interface import counted, figure, say
from glossator.weave.figures.axis import lines, names, rulers
from glossator.weave.figures.density import Bar
from glossator.weave.figures.labels import Row, short, width_of
from glossator.weave.figures.marks import Shape, draw, shape_of
from glossator.weave.figures.scale import Scale
from glossator.weave.figures.svg import fades, link, number, rect, text
from glossator.weave.figures.years import Extent


@dataclass(frozen=True, slots=True)
class Item:
    """An event, as the picture needs it."""

    href: str
    """Its entry, escaped."""
    date: str
    label: str
    extent: Extent
    weight: int
    """How often texts speak of it."""
    shelf: str
    """Where the list has it and its like, escaped: for many that are drawn as one."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A text, or several."""

    title: str
    bars: Sequence[tuple[Bar, str, str]]
    """Each with its address, escaped, and what it is called."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a drawing is, in pixels; it is shown no smaller than that a letter has 11."""

    id: str
    width: float
    letter: float
    row: float
    spans: int
    """Lines for what went on for a time."""
    points: int
    longest: int
    """Characters of a label."""
    years: float
    """Pixels between two years that are named."""
    bar: float
    """Pixels of the narrowest bar of a text."""


WIDE = Size("g-wide", 1100, 13.5, 19, 7, 12, 44, 56, 7)
NARROW = Size("g-narrow", 320, 12.5, 19, 7, 16, 30, 44, 5)
SIZES = (WIDE, NARROW)
"""Two drawings of the same: one for screens from 60 em, one for narrower ones and for paper."""
SHEET = Size("g-sheet", 560, 11.5, 17, 7, 20, 40, 46, 5)
"""As wide as the lines of a PDF are long (148 mm)."""
_LANE = 30.0
_PILE = 14.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its line, and its label where there was room for one."""

    item: Item
    shape: Shape
    row: int
    label: str = ""
    x: float = 0.0
    before: bool = False
    """Whether the label ends at `x`, left of the mark."""


def whole(items: Sequence[Item], lanes: Sequence[Lane], scale: Scale, size: Size, name: str) -> str:
    """Return the drawing, `items` in the order of time; what finds no line is drawn as a pile for each few pixels."""
    shapes = [shape_of(item.extent, scale, 0, size.width) for item in items]
    spans = [(item, shape) for item, shape in zip(items, shapes, strict=True) if shape.span and not shape.disc]
    points = [(item, shape) for item, shape in zip(items, shapes, strict=True) if not shape.span or shape.disc]
    upper, rest = place(spans, size, size.spans)
    lower, more = place(points, size, size.points)
    rest += more
    top = size.letter + 12
    middle = top + (_rows(upper)) * size.row + (8 if upper else 0)
    bottom = middle + _rows(lower) * size.row
    body = [_mark(one, top, size) for one in upper] + [_mark(one, middle, size) for one in lower]
    if rest:
        bottom += 4
        body += _piles(rest, bottom + _PILE / 2, size.width)
        bottom += _PILE
    y = bottom + 6
    for lane in lanes:
        body += _lane(lane, y, size)
        y += size.letter + 6 + _LANE
    under = y + 8
    height = under + size.letter * 2 + 10
    frame = [
        *lines(scale, size.width, top - 6, y, size.years),
        *names(scale, size.width, size.letter, size.letter, size.years),
        *rulers(scale, size.width, under + 6, size.letter),
    ]
    return (
        f'<svg class="{size.id}" viewBox="0 0 {number(size.width)} {number(height)}" role="group" '
        f'aria-label="{name}" font-size="{number(size.letter)}">'
        f'{fades(size.id)}<g aria-hidden="true">{"".join(frame)}</g>{"".join(body)}</svg>'
    )


def place(things: list[tuple[Item, Shape]], size: Size, rows: int) -> tuple[list[Placed], list[tuple[Item, Shape]]]:
    """Return the marks that find a line, in the order of time, and the others.

    Who is spoken of most often chooses first: a line where mark and label have room, then one for the mark alone.
    """
    taken = [Row() for _ in range(rows)]
    order = sorted(range(len(things)), key=lambda at: (-things[at][0].weight, at))
    placed: dict[int, Placed] = {}
    homeless = []
    full: set[tuple[float, float]] = set()
    for at in order:
        item, shape = things[at]
        left, right = (shape.middle - 5, shape.middle + 5) if shape.disc else (shape.left - 1, shape.right + 1)
        if (left, right) in full:  # ten thousand of one day are looked at once
            homeless.append(at)
            continue
        found = _with_label(item, shape, left, right, taken, size)
        if found is None:
            row = next((row for row, line in enumerate(taken) if line.free(left, right)), None)
            if row is None:
                full.add((left, right))
                homeless.append(at)
                continue
            taken[row].take(left, right)
            found = Placed(item, shape, row)
        placed[at] = found
    return [placed[at] for at in sorted(placed)], [things[at] for at in sorted(homeless)]


def _with_label(item: Item, shape: Shape, left: float, right: float, taken: list[Row], size: Size) -> Placed | None:
    label = short(item.label, size.longest)
    wide = width_of(label, size.letter) + 8
    inside = right - left >= wide + 4
    for row, line in enumerate(taken):
        if inside and line.free(left, right):
            line.take(left, right)
            return Placed(item, shape, row, label, max(left, 0) + 5)
        if right + wide <= size.width and line.free(left, right + wide):
            line.take(left, right + wide)
            return Placed(item, shape, row, label, right + 2)
        if left - wide >= 0 and line.free(left - wide, right):
            line.take(left - wide, right)
            return Placed(item, shape, row, label, left - 2, before=True)
    return None


def _rows(placed: Sequence[Placed]) -> int:
    return max((one.row + 1 for one in placed), default=0)


def _mark(one: Placed, top: float, size: Size) -> str:
    y = top + (one.row + 0.5) * size.row
    inside = one.label and not one.before and one.x < one.shape.right - 6
    height = size.row - 4 if inside else 7 if one.shape.span else 6
    weight = min(one.item.weight, 16) ** 0.5
    mark = draw(one.shape, y, height, size.id, 2.6 + 0.7 * weight)
    if one.label:
        side = ' text-anchor="end"' if one.before else ""
        mark += text(one.x, y + size.letter * 0.34, one.label, f'class="{"g-in" if inside else "g-out"}"{side}')
    kind = "g-span" if one.shape.span else "g-moment"
    return link(one.item.href, f"{one.item.date}: {one.item.label}", mark, f'class="{kind}"')


def _piles(rest: list[tuple[Item, Shape]], y: float, width: float) -> list[str]:
    piles: dict[int, list[Item]] = {}
    for item, shape in rest:
        piles.setdefault(int(min(shape.place, width - 1) // _PILE), []).append(item)
    most = max(len(items) for items in piles.values())
    out = []
    for at, items in sorted(piles.items()):
        side = 4 + (_PILE - 6) * (len(items) / most) ** 0.5
        square = rect(at * _PILE + (_PILE - side) / 2, y - side / 2, side, side)
        first, last = items[0].date, items[-1].date
        when = first if first == last else say("{first} to {last}", first=first, last=last)
        more = counted(
            "{number} more event, {when}",
            "{number} more events, {when}",
            len(items),
            when=when,
            number=figure(len(items)),
        )
        said = f"{items[0].label} ({first})" if len(items) == 1 else more
        out.append(link(items[0].href if len(items) == 1 else items[0].shelf, said, square, 'class="g-pile"'))
    return out


def _lane(lane: Lane, y: float, size: Size) -> list[str]:
    most = max((bar.times for bar, _, _ in lane.bars), default=1)
    base = y + size.letter + 4 + _LANE
    out = [
        text(0, y + size.letter, short(lane.title, int(size.width / size.letter * 1.7)), 'class="g-lane"'),
        f'<path d="M0 {number(base)}H{number(size.width)}" class="g-grid"/>',
    ]
    for bar, href, name in lane.bars:
        height = bar.height(_LANE - 2, most)
        left, right = bar.left * size.width, bar.right * size.width
        out.append(link(href, name, rect(left, base - height, max(right - left - 0.8, 1.5), height), 'class="g-told"'))
    return out
