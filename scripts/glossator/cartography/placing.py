"""Where words stand beside the marks of a map so that none touches another, at every width that it is shown at.

Marks scale with the map and letters do not. Two things that do not touch at one width are further apart at a larger
one, so what has room on a narrow screen stays where it is on a wide one, and each wider screen adds words. The most
important choose first; whose words find no room is a number, which a list beside the map explains; where even that
finds none, the mark stands alone. One pass, always the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from glossator.cartography.clip import HEIGHT, WIDTH, Point

SCREENS = (280.0, 560.0, 900.0)
"""Narrowest widths in pixels of a map on a telephone, on a page, and on a page that gives it all its width."""
_CELL = 60.0
_LINE = 14.0
"""Height of a line of letters."""

Box = tuple[float, float, float, float]


class Side(Enum):
    """Where words stand, seen from their mark."""

    RIGHT = "right"
    LEFT = "left"
    ABOVE = "above"
    BELOW = "below"
    OVER = "over"


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
    """What stands beside a mark on one screen."""

    side: Side
    words: bool
    """Else its number."""


def placed(signs: Sequence[Sign], screens: Sequence[float] = SCREENS) -> list[tuple[Label | None, ...]]:
    """Return what stands beside each mark, a screen each from the narrowest on; those that come first choose first.

    Words that stand on one screen stand on the same side of their mark on all wider ones.
    """
    grids = [_Grid(screen) for screen in screens]
    for sign in signs:
        for grid in grids if sign.radius else ():
            grid.take(_disc(sign, grid.screen))
    words: list[Side | None] = [None] * len(signs)
    labels: list[list[Label | None]] = [[] for _ in signs]
    for at, grid in enumerate(grids):
        for index, sign in enumerate(signs):
            if words[index] is None and (side := _find(sign, sign.width, grid)):
                words[index] = side
                for wider in grids[at:]:
                    wider.take(_box(sign, sign.width, side, wider.screen))
        for index, sign in enumerate(signs):
            stands = words[index]
            number = None if stands else _find(sign, sign.number, grid)
            if number:
                grid.take(_box(sign, sign.number, number, grid.screen))
            labels[index].append(Label(stands, True) if stands else Label(number, False) if number else None)
    return [tuple(row) for row in labels]


def _find(sign: Sign, width: float, grid: _Grid) -> Side | None:
    sides = (Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW) if sign.radius else (Side.OVER, Side.ABOVE, Side.BELOW)
    own = _disc(sign, grid.screen) if sign.radius else None
    for side in sides:
        box = _box(sign, width, side, grid.screen)
        if _within(box, grid.screen) and grid.free(box, own):
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
    """What of a map is taken at one width, by squares, so that a box is held against its neighbours only."""

    def __init__(self, screen: float) -> None:
        self.screen = screen
        # A thousand marks on one spot are one box.
        self._cells: dict[tuple[int, int], dict[Box, None]] = {}

    def free(self, box: Box, own: Box | None) -> bool:
        return not any(
            one != own and one[0] < box[2] and box[0] < one[2] and one[1] < box[3] and box[1] < one[3]
            for cell in _cells(box)
            for one in self._cells.get(cell, ())
        )

    def take(self, box: Box) -> None:
        for cell in _cells(box):
            self._cells.setdefault(cell, {})[box] = None


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(int(box[0] // _CELL), int(box[2] // _CELL) + 1)
    rows = range(int(box[1] // _CELL), int(box[3] // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
