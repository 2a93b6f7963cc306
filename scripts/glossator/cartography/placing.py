"""Where words stand beside the marks of a map so that none touches another, at every width that it is shown at.

Marks scale with the map and letters do not, so a label has room only if it has room at each of the widths. The most
important choose first; whose words find no room is a number, which a list beside the map explains; where even that
finds none, the mark stands alone. One pass, always the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from glossator.cartography.clip import HEIGHT, WIDTH, Point

NARROW, WIDE = (300.0, 400.0, 580.0, 760.0), (580.0, 760.0)
"""Widths in pixels at which all labels must have room, and those that only a wide screen shows."""
_CELL = 60.0
_LINE = 13.0
"""Height of a line of letters."""

Box = tuple[float, float, float, float]


class Side(Enum):
    """Where words stand, seen from their mark."""

    RIGHT = "start"
    LEFT = "end"
    ABOVE = "above"
    BELOW = "below"
    OVER = "middle"


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark that wants words."""

    at: Point
    """In units of the map."""
    radius: float
    """In pixels; nought for an area, whose words stand over it."""
    width: float
    """Of its words, in pixels."""
    number: float
    """Width of its number, in pixels."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands beside a mark."""

    wide: Side | None
    """Its words on a wide screen; None where they have no room there."""
    narrow: Side | None
    """Its words on a narrow one, and then on the same side of a wide one."""
    number_wide: Side | None = None
    number_narrow: Side | None = None


def placed(signs: Sequence[Sign]) -> list[Label]:
    """Return what stands beside each mark; those that come first choose first."""
    grids = {width: _Grid() for width in NARROW}
    for sign in signs:
        for width, grid in grids.items():
            if sign.radius:
                grid.take(_disc(sign, width))
    narrow = [_find(sign, sign.width, NARROW, grids) for sign in signs]
    wide = [near or _find(sign, sign.width, WIDE, grids) for sign, near in zip(signs, narrow, strict=True)]
    small = [width for width in NARROW if width not in WIDE]
    labels = []
    for sign, words, near in zip(signs, wide, narrow, strict=True):
        labels.append(Label(
            words, near,
            None if words else _find(sign, sign.number, WIDE, grids),
            None if near else _find(sign, sign.number, small, grids),
        ))  # fmt: skip
    return labels


def _find(sign: Sign, width: float, screens: Sequence[float], grids: dict[float, _Grid]) -> Side | None:
    sides = (Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW) if sign.radius else (Side.OVER, Side.ABOVE, Side.BELOW)
    for side in sides:
        boxes = [(screen, _box(sign, width, side, screen)) for screen in screens]
        own = {screen: _disc(sign, screen) if sign.radius else None for screen in screens}
        if all(_within(box, screen) and grids[screen].free(box, own[screen]) for screen, box in boxes):
            for screen, box in boxes:
                grids[screen].take(box)
            return side
    return None


def _disc(sign: Sign, screen: float) -> Box:
    x, y, r = sign.at[0] * screen / WIDTH, sign.at[1] * screen / WIDTH, sign.radius
    return x - r, y - r, x + r, y + r


def _box(sign: Sign, width: float, side: Side, screen: float) -> Box:
    x, y, off = sign.at[0] * screen / WIDTH, sign.at[1] * screen / WIDTH, sign.radius + 3
    half = _LINE / 2
    boxes: dict[Side, Callable[[], Box]] = {
        Side.RIGHT: lambda: (x + off, y - half, x + off + width, y + half),
        Side.LEFT: lambda: (x - off - width, y - half, x - off, y + half),
        Side.ABOVE: lambda: (x - width / 2, y - off - _LINE, x + width / 2, y - off),
        Side.BELOW: lambda: (x - width / 2, y + off, x + width / 2, y + off + _LINE),
        Side.OVER: lambda: (x - width / 2, y - half, x + width / 2, y + half),
    }
    return boxes[side]()


def _within(box: Box, screen: float) -> bool:
    return box[0] >= 2 and box[1] >= 1 and box[2] <= screen - 2 and box[3] <= screen * HEIGHT / WIDTH - 1


class _Grid:
    """What of a map is taken, by squares, so that a box is held against its neighbours only."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def free(self, box: Box, own: Box | None) -> bool:
        return not any(
            one != own and one[0] < box[2] and box[0] < one[2] and one[1] < box[3] and box[1] < one[3]
            for cell in _cells(box)
            for one in self._cells.get(cell, ())
        )

    def take(self, box: Box) -> None:
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(int(box[0] // _CELL), int(box[2] // _CELL) + 1)
    rows = range(int(box[1] // _CELL), int(box[3] // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
