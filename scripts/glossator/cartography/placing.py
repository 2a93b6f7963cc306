"""Where words stand beside the marks of a map so that none touches another, at every width that it is shown at.

Marks scale with the map and letters do not, so a label has room only if it has room at each width. Widths are cut into
stretches: all edges move evenly with the width, so two boxes that are on the same side of each other at both ends of a
stretch do not touch within it. The most important choose first; words that stand on a narrow screen stay where they are
on all wider ones, and each wider screen adds some. Whose words find no room is a number, which a list beside the map
explains; where even that finds none, the mark stands alone. One pass, always the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from glossator.cartography.clip import HEIGHT, WIDTH, Point

SCREENS = (280.0, 560.0, 900.0)
"""Narrowest widths in pixels of a map on a telephone, on a page, and on a page that gives it all its width."""
_STRETCHES = (280.0, 340.0, 410.0, 480.0, 560.0, 660.0, 770.0, 900.0, 1060.0, 1240.0)
"""Widths at which a stretch ends and the next begins; the last is wider than any page."""
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

    `screens` are the first of `SCREENS`. Words that stand on one screen stand on the same side on all wider ones.
    """
    grids = [_Grid(*ends) for ends in pairwise(_STRETCHES)]
    for sign in signs:
        for grid in grids if sign.radius else ():
            grid.take(grid.disc(sign))
    words: list[Side | None] = [None] * len(signs)
    labels: list[list[Label | None]] = [[] for _ in signs]
    for least, below in pairwise((*screens, math.inf)):
        wider = [grid for grid in grids if grid.ends[0] >= least]
        here = [grid for grid in wider if grid.ends[0] < below]
        for at, sign in enumerate(signs):
            words[at] = words[at] or _find(sign, sign.width, wider)
        for at, sign in enumerate(signs):
            stands = words[at]
            number = None if stands else _find(sign, sign.number, here)
            labels[at].append(Label(stands, True) if stands else Label(number, False) if number else None)
    return [tuple(row) for row in labels]


def _find(sign: Sign, width: float, grids: Sequence[_Grid]) -> Side | None:
    """The first side with room in all stretches, which is taken."""
    sides = (Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW) if sign.radius else (Side.OVER, Side.ABOVE, Side.BELOW)
    for side in sides:
        if all(grid.free(sign, grid.box(sign, width, side)) for grid in grids):
            for grid in grids:
                grid.take(grid.box(sign, width, side))
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


Moved = tuple[Box, Box]
"""A box at the narrow and at the wide end of a stretch."""


class _Grid:
    """What of a map is taken in a stretch of widths, by squares, so that a box is held against its neighbours only."""

    def __init__(self, narrow: float, wide: float) -> None:
        self.ends = narrow, wide
        # A thousand marks on one spot are one box.
        self._cells: dict[tuple[int, int], dict[Moved, None]] = {}

    def box(self, sign: Sign, width: float, side: Side) -> Moved:
        return _box(sign, width, side, self.ends[0]), _box(sign, width, side, self.ends[1])

    def disc(self, sign: Sign) -> Moved:
        return _disc(sign, self.ends[0]), _disc(sign, self.ends[1])

    def free(self, sign: Sign, moved: Moved) -> bool:
        """Whether a box is within the map and touches nothing but its own mark."""
        if not all(_within(box, screen) for box, screen in zip(moved, self.ends, strict=True)):
            return False
        own = self.disc(sign) if sign.radius else None
        return all(
            one == own or _apart(one, moved) for cell in _cells(moved) for one in self._cells.get(cell, ())
        )  # fmt: skip

    def take(self, moved: Moved) -> None:
        for cell in _cells(moved):
            self._cells.setdefault(cell, {})[moved] = None


def _apart(one: Moved, other: Moved) -> bool:
    """Whether one is right of, left of, below or above the other at both ends, and so all along."""
    (a, b), (c, d) = one, other
    return (
        (a[2] <= c[0] and b[2] <= d[0]) or (c[2] <= a[0] and d[2] <= b[0])
        or (a[3] <= c[1] and b[3] <= d[1]) or (c[3] <= a[1] and d[3] <= b[1])
    )  # fmt: skip


def _cells(moved: Moved) -> list[tuple[int, int]]:
    (a, b), cell = moved, _CELL
    columns = range(int(min(a[0], b[0]) // cell), int(max(a[2], b[2]) // cell) + 1)
    rows = range(int(min(a[1], b[1]) // cell), int(max(a[3], b[3]) // cell) + 1)
    return [(column, row) for column in columns for row in rows]
