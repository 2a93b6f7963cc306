"""Figures of one unit as bars, each under its words: places are per cent of the width, so one drawing serves all.

Bars are as long as what is believed; under one that was corrected a hollow one is as long as what the text said.
"""

from __future__ import annotations

from collections.abc import Sequence

from glossator.weave.escape import html
from glossator.weave.figures.datum import Datum, cent, highest
from glossator.weave.figures.svg import fades, link, number

_LETTER = 13.0
_BAR, _SAID = 9.0, 6.0
"""Height of a bar, and of what was said in its place."""
_ROW = 37.0


def bars(data: Sequence[Datum], prefix: str, name: str) -> str:
    """Return the drawing; ids within it begin with `prefix`, `name` is what a screen reader calls it."""
    most, y, rows = highest(data), 0.0, []
    for one in data:
        rows.append(_row(one, most, y, prefix))
        y += _ROW + (_SAID + 3 if one.said is not None else 0)
    return (
        f'<svg width="100%" height="{number(y)}" role="group" aria-label="{html(name)}" '
        f'font-size="{number(_LETTER)}">{fades(prefix)}{"".join(rows)}</svg>'
    )


def _row(one: Datum, most: float, y: float, prefix: str) -> str:
    low, high = one.ends
    words = f"{one.head}: {one.label}" if one.head else one.label
    parts = [
        f'<text x="0" y="{number(y + _LETTER)}">{html(words)}</text>',
        _bar(0, low / most, y + 19, _BAR),
    ]
    if high > low:
        parts.append(_bar(low / most, high / most, y + 19, _BAR, f'fill="url(#{prefix}-span-out)"'))
    if one.said is not None:
        top = y + 19 + _BAR + 3
        parts.append(_bar(0, one.said / most, top, _SAID, 'class="g-said"'))
        if one.said > most:
            middle = number(top + _SAID / 2)
            parts.append(f'<svg x="100%" y="{middle}" class="g-cut"><path d="M-9 -5l5 5l-5 5m5 -10l5 5l-5 5"/></svg>')
    return link(one.href, one.name, "".join(parts), 'class="g-span"')


def _bar(left: float, right: float, y: float, height: float, more: str = "") -> str:
    wide = cent(min(right, 1.0) - max(left, 0.0))
    return (
        f'<rect x="{cent(left)}" y="{number(y)}" width="{wide}" height="{number(height)}"{f" {more}" if more else ""}/>'
    )
