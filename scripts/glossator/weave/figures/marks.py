"""The shape of one thing in time: a bar whose ends fade as far as they are in doubt, or a disc."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.weave.figures.scale import Scale
from glossator.weave.figures.svg import number, rect
from glossator.weave.figures.years import Extent

DISC = 7.0
"""Width in pixels below which a stretch of time is a disc."""
_UNKNOWN = 45.0
"""Pixels over which something fades whose beginning or end nobody knows: to the edge would say that it goes on."""
_DOUBT = 9.0
"""Pixels over which an end fades at least that somebody marked as about or perhaps."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Where a mark stands, in pixels of its drawing."""

    left: float
    right: float
    sure: float
    """From here on it is drawn in full."""
    until: float
    opens: bool
    """Whether its beginning is open; one that is unknown is not."""
    ends_open: bool
    disc: bool
    span: bool
    doubtful: bool

    @property
    def middle(self) -> float:
        """Where its disc is."""
        return (self.left + self.right) / 2

    @property
    def place(self) -> float:
        """Where it is counted where it is not drawn itself: a span where it begins, or ends if that is open."""
        if not self.span:
            return self.middle
        return self.right if self.opens else self.left


def shape_of(extent: Extent, scale: Scale, left: float, width: float) -> Shape:
    """Return the shape of something in a drawing whose scale begins at `left`."""

    def at(year: float) -> float:
        return left + scale.at(year) * width

    begin = at(extent.first) if extent.first is not None else left
    end = at(extent.last) if extent.last is not None else left + width
    if extent.begin_unknown:
        begin = max(begin, at(extent.until) - _UNKNOWN)
    if extent.end_unknown:
        end = min(end, at(extent.sure) + _UNKNOWN)
    opens, ends_open = extent.first is None, extent.last is None
    disc = end - begin < DISC and not opens and not ends_open
    sure, until = at(extent.sure), at(extent.until)
    if opens:
        sure = begin + (until - begin) / 2
    if ends_open:
        until = max(sure, end - (end - sure) / 2)
    if extent.doubtful and extent.span:
        middle = (begin + end) / 2
        sure, until = max(sure, min(begin + _DOUBT, middle)), min(until, max(end - _DOUBT, middle))
    if until < sure:
        sure = until = (sure + until) / 2
    arrows = opens and not extent.begin_unknown, ends_open and not extent.end_unknown
    return Shape(begin, max(end, begin + 1), sure, until, *arrows, disc, extent.span, extent.doubtful)


def draw(shape: Shape, y: float, height: float, fades: str, size: float = 3.2) -> str:
    """Return the mark at the middle `y` of its line; `fades` is the prefix of the drawing's gradients."""
    if shape.disc:
        ring = ' class="g-ring"' if shape.doubtful else ""
        return f'<circle cx="{number(shape.middle)}" cy="{number(y)}" r="{number(size)}"{ring}/>'
    top, fades = y - height / 2, f"{fades}-{'span' if shape.span else 'moment'}"
    parts = []
    if shape.sure - shape.left > 0.5:
        parts.append(rect(shape.left, top, shape.sure - shape.left, height, f'fill="url(#{fades}-in)"'))
    if shape.until - shape.sure > 0.05:
        parts.append(rect(shape.sure, top, shape.until - shape.sure, height))
    if shape.right - shape.until > 0.5:
        parts.append(rect(shape.until, top, shape.right - shape.until, height, f'fill="url(#{fades}-out)"'))
    if shape.opens:
        parts.append(_arrow(shape.left, y, 4.5))
    if shape.ends_open:
        parts.append(_arrow(shape.right, y, -4.5))
    return "".join(parts)


def _arrow(x: float, y: float, back: float) -> str:
    points = f"{number(x + back)},{number(y - 4)} {number(x)},{number(y)} {number(x + back)},{number(y + 4)}"
    return f'<polyline points="{points}" class="g-arrow"/>'
