"""A strip of time for the page of one text, name or term, on the scale of the whole edition.

Its places are per cent of the page's width, so one drawing serves a telephone and a desk, with letters of one size.
"""

from __future__ import annotations

from collections.abc import Sequence

from glossator.weave.escape import html
from glossator.weave.figures.axis import year_words
from glossator.weave.figures.density import Bar
from glossator.weave.figures.scale import Scale, ticks
from glossator.weave.figures.svg import fades, link, number
from glossator.weave.figures.years import Extent

FEWEST = 3
"""Marks below which a list says more than a picture."""
_APART = 0.15
_TALL = 26.0
"""Height of the bars of a text."""
_SPANS, _MOMENTS = 5, 3
"""Lines at most; what finds none is drawn over others, and the list below has it all the same."""
_UNKNOWN = 0.06
"""Share of the width over which something fades whose beginning or end nobody knows."""
_LINE = 8.0
_FOOT = 18.0


def strip_of_text(bars: Sequence[tuple[Bar, str, str]], scale: Scale, name: str) -> str:
    """Return how often a text speaks of which years: each bar with its address, escaped, and name; empty for few."""
    if len(bars) < FEWEST:
        return ""
    most = max(bar.times for bar, _, _ in bars)
    marks = []
    for bar, href, said in bars:
        height = max(bar.height(_TALL, most), 3)
        shape = _rect(bar.left, max(bar.right - bar.left - 0.0025, 0.006), _TALL - height, height)
        marks.append(link(href, said, shape, 'class="g-told"'))
    return _figure(marks, scale, _TALL, name)


def strip_of_events(things: Sequence[tuple[Extent, str, str]], scale: Scale, name: str) -> str:
    """Return when the events of a name or term were: each with its address, escaped, and name; empty for few."""
    if len(things) < FEWEST:
        return ""
    placed = [(extent, *_ends(extent, scale), href, said) for extent, href, said in things]
    spans, lines = _lines([(left, right) for extent, left, right, _, _ in placed if extent.span], _SPANS)
    moments, more = _lines([(left, right) for extent, left, right, _, _ in placed if not extent.span], _MOMENTS)
    rows = {True: iter(spans), False: iter(line + lines for line in moments)}
    marks, seen = [fades("g-s")], set()
    for extent, left, right, href, said in placed:
        row = next(rows[extent.span])
        if (place := (round(left, 2), round(right, 2), row)) not in seen:
            seen.add(place)
            shape = _shape(extent, left, right, (row + 0.5) * _LINE, scale)
            marks.append(link(href, said, shape, f'class="{"g-span" if extent.span else "g-moment"}"'))
    return _figure(marks, scale, (lines + more) * _LINE + 2, name)


def _ends(extent: Extent, scale: Scale) -> tuple[float, float]:
    left = scale.at(extent.first) if extent.first is not None else 0.0
    right = scale.at(extent.last) if extent.last is not None else 1.0
    if extent.begin_unknown:
        left = max(left, scale.at(extent.until) - _UNKNOWN)
    if extent.end_unknown:
        right = min(right, scale.at(extent.sure) + _UNKNOWN)
    return left, right


def _lines(things: Sequence[tuple[float, float]], most: int) -> tuple[list[int], int]:
    """The line of each thing, the first that is free where it begins, and how many lines there are."""
    ends: list[float] = []
    rows = []
    for left, right in things:
        row = next((row for row, end in enumerate(ends) if end <= left), len(ends))
        if row == most:
            row = min(range(most), key=ends.__getitem__)
        elif row == len(ends):
            ends.append(0.0)
        ends[row] = max(ends[row], right + 0.006, left + 0.02)
        rows.append(row)
    return rows, len(ends)


def _shape(extent: Extent, left: float, right: float, y: float, scale: Scale) -> str:
    if right - left < 0.012:
        return f'<circle cx="{_cent((left + right) / 2)}" cy="{number(y)}" r="3.4"/>'
    sure = scale.at(extent.sure) if extent.first is not None else (left + right) / 2
    until = scale.at(extent.until) if extent.last is not None else max(sure, (left + right) / 2)
    if sure > until:
        sure = until = (sure + until) / 2
    fade = f"g-s-{'span' if extent.span else 'moment'}"
    parts = (
        (left, sure, f' fill="url(#{fade}-in)"'),
        (sure, until, ""),
        (until, right, f' fill="url(#{fade}-out)"'),
    )
    return "".join(_rect(begin, end - begin, y - 2.5, 5, more) for begin, end, more in parts if end - begin > 0.002)


def _figure(marks: Sequence[str], scale: Scale, base: float, name: str) -> str:
    foot = number(base)
    years = "".join(_year(year, scale, base + 14) for year in ticks(scale, _APART))
    breaks = "".join(
        f'<line x1="{_cent(scale.at(year))}" x2="{_cent(scale.at(year))}" y1="0" y2="{foot}" class="g-break"/>'
        for year in scale.breaks
    )
    return (
        f'<figure class="g-strip"><svg width="100%" height="{number(base + _FOOT)}" role="group" '
        f'aria-label="{html(name)}" font-size="12"><g aria-hidden="true">{breaks}'
        f'<line x1="0" x2="100%" y1="{foot}" y2="{foot}" class="g-grid"/>{years}</g>{"".join(marks)}</svg></figure>'
    )


def _year(year: int, scale: Scale, y: float) -> str:
    place = scale.at(year)
    side = " g-start" if place < 0.05 else " g-end" if place > 0.95 else ""
    return f'<text x="{_cent(place)}" y="{number(y)}" class="g-year{side}">{year_words(year)}</text>'


def _rect(left: float, width: float, y: float, height: float, more: str = "") -> str:
    size = f'y="{number(y)}" width="{_cent(width)}" height="{number(height)}"'
    return f'<rect x="{_cent(left)}" {size}{more}/>'


def _cent(place: float) -> str:
    return f"{place * 100:.2f}".rstrip("0").rstrip(".") + "%"
