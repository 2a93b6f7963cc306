"""Figures of one unit through the years: a line for each thing, over a scale that begins at nought.

Places along the years are per cent of the width, so one drawing serves all. Lines join what is believed; a ring is
what the text said in the place of a disc, and an arrow what goes beyond the picture. Both have their words in the name
of the link and in the table: beside a disc there is room for one number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossator.weave.escape import html
from glossator.weave.figures.axis import year_words
from glossator.weave.figures.datum import Datum, cent, highest
from glossator.weave.figures.labels import short
from glossator.weave.figures.svg import link, number

_LETTER = 13.0
_TOP, _TALL, _FOOT = 40.0, 140.0, 32.0
_EDGE = 0.03
"""Share of the width on either side of the first and the last year."""
_APART = 0.14
"""Share of the width within which labels would touch, and that years stand apart."""
_ROOM = 2 * _LETTER + 4
"""Pixels between two discs of one year that leave room for a label above the lower one."""
_LONGEST = 26


def is_course(data: Sequence[Datum]) -> bool:
    """Return whether figures are told of years, and of one thing at least in two of them."""
    if any(one.year is None for one in data):
        return False
    return any(len({one.year for one in group}) > 1 for group in _of_each(data))


def _of_each(data: Sequence[Datum]) -> list[list[Datum]]:
    """Figures of one thing each, in the order in which they come."""
    found: dict[str, list[Datum]] = {}
    for one in data:
        found.setdefault(one.of, []).append(one)
    return list(found.values())


def course(data: Sequence[Datum], name: str) -> str:
    """Return the drawing; `name` is what a screen reader calls it. Each figure has a year (`is_course`)."""
    in_time = sorted(data, key=lambda one: one.year or 0.0)
    first, last = in_time[0].year or 0.0, in_time[-1].year or 0.0
    spread = (last - first) or 1.0
    place = {id(one): _EDGE + ((one.year or 0.0) - first) / spread * (1 - 2 * _EDGE) for one in data}
    most, base = highest(data), _TOP + _TALL
    down = {id(one): base - one.number / most * _TALL for one in data}
    lines = []
    for a, b in (pair for group in _of_each(in_time) for pair in pairwise(group)):
        lines.append(
            f'<line x1="{cent(place[id(a)])}" y1="{number(down[id(a)])}" x2="{cent(place[id(b)])}" '
            f'y2="{number(down[id(b)])}" class="g-course"/>'
        )
    below = _below(in_time, place, down)
    named: set[str] = set()
    marks = []
    for one in in_time:
        words = one.words if one.of in named else f"{short(one.of, _LONGEST)} {one.words}".strip()
        named.add(one.of)
        marks.append(_mark(one, place[id(one)], down[id(one)], most, words, id(one) in below))
    years = "".join(_years([(int(one.year or 0), place[id(one)]) for one in in_time], base + 28))
    return (
        f'<svg width="100%" height="{number(base + _FOOT)}" role="group" aria-label="{html(name)}" '
        f'font-size="{number(_LETTER)}"><g aria-hidden="true"><line x1="0" x2="100%" y1="{number(base)}" '
        f'y2="{number(base)}" class="g-grid"/>{years}{"".join(lines)}</g>{"".join(marks)}</svg>'
    )


def _below(in_time: Sequence[Datum], place: dict[int, float], down: dict[int, float]) -> set[int]:
    """Which figures have their words below them, since the disc of another stands where the words would."""
    found: set[int] = set()
    placed: list[Datum] = []
    for one in sorted(in_time, key=lambda one: down[id(one)]):
        near = [other for other in placed[-8:] if abs(place[id(one)] - place[id(other)]) < _APART]
        if any(down[id(one)] - down[id(other)] < _ROOM for other in near):
            found.add(id(one))
        placed.append(one)
    return found


def _mark(one: Datum, x: float, y: float, most: float, words: str, below: bool) -> str:
    at = cent(x)
    low, high = (_TOP + _TALL - end / most * _TALL for end in one.ends)
    parts = []
    if low > high:
        parts.append(f'<line x1="{at}" x2="{at}" y1="{number(low)}" y2="{number(high)}" class="g-doubt"/>')
    if one.said is not None and one.said > most:
        parts.append(f'<svg x="{at}" y="2" class="g-cut"><path d="M-5 7l5 -5l5 5m-10 5l5 -5l5 5"/></svg>')
    elif one.said is not None:
        said = number(_TOP + _TALL - one.said / most * _TALL)
        parts.append(f'<circle cx="{at}" cy="{said}" r="4" class="g-ring"/>')
    parts.append(f'<circle cx="{at}" cy="{number(y)}" r="3.6"/>')
    anchor = "" if x < 0.2 else ' text-anchor="end"' if x > 0.8 else ' text-anchor="middle"'
    high_up = y + _LETTER + 5 if below else y - 8
    parts.append(f'<text x="{at}" y="{number(high_up)}"{anchor}>{html(words)}</text>')
    return link(one.href, one.name, "".join(parts), 'class="g-moment"')


def _years(years: Sequence[tuple[int, float]], y: float) -> Iterator[str]:
    """The years along the foot, none too near to the one before; the last one always."""
    last, free = years[-1], -1.0
    for year, x in dict(years).items():
        if (year, x) == last or (x >= free and last[1] - x >= _APART):
            side = " g-start" if x < 0.06 else " g-end" if x > 0.94 else ""
            yield f'<text x="{cent(x)}" y="{number(y)}" class="g-year{side}">{year_words(year)}</text>'
            free = x + _APART
