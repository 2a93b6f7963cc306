"""The years along a drawing, and what ten years are long in each of its pieces."""

from __future__ import annotations

from glossator.model.edtf import Stretch, words_in
from glossator.weave.figures.labels import width_of
from glossator.weave.figures.scale import Scale, round_years, ticks
from glossator.weave.figures.svg import number, text

_WORDS = words_in("en")


def year_words(year: int) -> str:
    """Return a year as people write it, in the fewest letters: `988`, `501 BC`."""
    return _WORDS.stretch(Stretch(year, year)).removeprefix("AD ")


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
    out = []
    for first, last, x0, x1 in scale.pieces():
        left, room = x0 * width, (x1 - x0) * width
        fitting = [years for years in _round(last - first) if years / (last - first) * room <= room * 0.8]
        wide = [years for years in fitting if years / (last - first) * room >= 14]
        years = wide[0] if wide else fitting[-1] if fitting else 1
        words = "1 year" if years == 1 else f"{years:,} years"
        length = years / (last - first) * room
        begin = left + 4
        out.append(f'<path d="M{number(begin)} {number(y - 3)}v6m0 -3h{number(length)}m0 -3v6" class="g-ruler"/>')
        if max(length + 4 + width_of(words, size), width_of(words, size)) <= room - 6:
            out.append(text(begin + length + 4, y + size * 0.35, words, 'class="g-year g-start"'))
        elif width_of(words, size) <= room - 4:
            out.append(text(begin, y + 4 + size, words, 'class="g-year g-start"'))
        elif width_of(words.replace(" years", " y"), size) <= room - 4:
            out.append(text(begin, y + 4 + size, words.replace(" years", " y"), 'class="g-year g-start"'))
    return out


def _round(most: float) -> list[int]:
    found: list[int] = []
    for years in round_years(1):
        if years > most:
            return found
        found.append(years)
    return found
