"""The years along a drawing, and what ten years are long in each of its pieces."""

from __future__ import annotations

from glossator.interface import counted, figure, language, say
from glossator.model.edtf import Stretch, words_in
from glossator.weave.figures.labels import width_of
from glossator.weave.figures.scale import Scale, round_years, ticks
from glossator.weave.figures.svg import number, text


def year_words(year: int) -> str:
    """Return a year as people write it, in the fewest letters: `988`, `501 BC`."""
    return words_in(language()).stretch(Stretch(year, year)).removeprefix("AD ")


def lines(scale: Scale, width: float, top: float, bottom: float, apart: float) -> list[str]:
    """Return a hairline for each year that is named, a dashed one where the scale changes; all of them one path."""
    breaks = {round(year) for year in scale.breaks}
    plain = "".join(
        f"M{number(scale.at(year) * width)} {number(top)}V{number(bottom)}"
        for year in ticks(scale, apart / width)
        if year not in breaks
    )
    dashed = "".join(f"M{number(scale.at(year) * width)} {number(top)}V{number(bottom)}" for year in breaks)
    return [f'<path d="{plain}" class="g-grid"/>', *([f'<path d="{dashed}" class="g-break"/>'] if dashed else [])]


def names(scale: Scale, width: float, y: float, size: float, apart: float) -> list[str]:
    """Return the years along the top or bottom, none across an edge or another."""
    out, free = [], 0.0
    for year in ticks(scale, apart / width):
        words = year_words(year)
        half = width_of(words, size) / 2
        middle = min(max(scale.at(year) * width, half), width - half)
        if middle - half >= free:
            out.append(text(middle, y, words, 'class="g-year"'))
            free = middle + half + 3
    return out


def rulers(scale: Scale, width: float, y: float, size: float) -> list[str]:
    """Return for each piece of the scale a ruler of some round number of years: where it changes, and how much."""
    out: list[str] = []
    for first, last, x0, x1 in scale.pieces():
        room = (x1 - x0) * width
        fitting = [years for years in _round(last - first) if years / (last - first) <= 0.8] or [1]
        wide = [years for years in fitting if years / (last - first) * room >= 14]
        drawn = (_ruler(years, years / (last - first) * room, x0 * width + 4, y, room - 4, size)
                 for years in wide or fitting[-1:])  # fmt: skip
        out += next((one for one in drawn if one), [])
    return out


def _ruler(years: int, length: float, left: float, y: float, room: float, size: float) -> list[str]:
    """A ruler and its number, beside it or below; nothing where that has no room, for without it it says nothing."""
    words = counted("1 year", "{number} years", years, number=figure(years))
    drawn = f'<path d="M{number(left)} {number(y - 3)}v6m0 -3h{number(length)}m0 -3v6" class="g-ruler"/>'
    if length + 6 + width_of(words, size) <= room:
        return [drawn, text(left + length + 4, y + size * 0.35, words, 'class="g-year g-start"')]
    brief = words if years == 1 else say("{number} y", number=figure(years))
    short = (one for one in (words, brief) if width_of(one, size) <= room)
    return [drawn, text(left, y + 4 + size, one, 'class="g-year g-start"')] if (one := next(short, "")) else []


def _round(most: float) -> list[int]:
    found: list[int] = []
    for years in round_years(1):
        if years > most:
            return found
        found.append(years)
    return found
