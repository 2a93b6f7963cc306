"""Dates of BibTeX and biblatex fields as CSL dates (CSL-JSON schema, `date-variable`)."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Any

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The month macros of BibTeX; a longer English name starts with one of them."""

_POINT = re.compile(r"(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.+Z-]+)?([?~%]?)")
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.?\s*(\d{1,2})?|(\d{1,2})")
_SEASONS = range(21, 25)
STATES = {"forthcoming", "in press", "in preparation", "submitted", "n.d.", "no date"}
"""Words that stand for a date in good style; anything else in words is a slip."""


def csl_date(written: str) -> dict[str, Any] | None:
    """Return the CSL date of an EDTF date as biblatex writes it, or None where it is none.

    Read are days, months, years, ranges with `/` (open ends too), seasons 21 to 24
    and the marks `?`, `~` and `%` (ISO 8601-2:2019, levels 0 and 1, without
    unspecified digits). A day outside the calendar is no date.
    """
    written = written.strip()
    if written.lower() in STATES:
        return {"literal": written}
    parts: list[list[int]] = []
    circa, season = False, 0
    points = written.split("/")
    if len(points) > 2:
        return None
    for index, point in enumerate(points):
        if point in ("", "..") and index == 1:
            continue
        found = _point(point)
        if found is None:
            return None
        numbers, point_season, unsure = found
        parts.append(numbers)
        circa, season = circa or unsure, season or point_season
    date: dict[str, Any] = {"date-parts": parts}
    if circa:
        date["circa"] = True
    if season:
        date["season"] = season
    return date


def csl_year_month(year: str, month: str) -> dict[str, Any] | None:
    """Return the CSL date of BibTeX's `year` and `month`, where the month may be a macro, name or number."""
    date = csl_date(year)
    if date is None or not month or "date-parts" not in date:
        return date
    if date["date-parts"] != [[date["date-parts"][0][0]]] or "season" in date:
        return None  # a range, a day or a season: which of them the month is for, nobody said
    match = _MONTH_DAY.match(month.strip())
    if not match:
        return None
    name, day, number = match.groups()
    named = MONTHS.index(name[:3].lower()) + 1 if name and name[:3].lower() in MONTHS else 0
    count = int(number) if number else named
    if not 1 <= count <= 12:
        return None
    number_of_year = date["date-parts"][0][0]
    whole = f"{'-' if number_of_year < 0 else ''}{abs(number_of_year):04d}-{count:02d}"
    read = csl_date(whole + (f"-{int(day):02d}" if day else ""))
    return {**date, **read} if read is not None else None


def _point(written: str) -> tuple[list[int], int, bool] | None:
    match = _POINT.fullmatch(written)
    if not match:
        return None
    year, month, day, mark = match.groups()
    numbers, season = [int(year)], 0
    if month:
        if int(month) in _SEASONS and not day:
            season = int(month) - 20
        elif not 1 <= int(month) <= 12:
            return None
        else:
            numbers.append(int(month))
    if day:
        # monthrange knows no year before 1; the proleptic calendar repeats every 400 years.
        known = 400 + int(year) % 400
        if not 1 <= int(day) <= monthrange(known, int(month))[1]:
            return None
        numbers.append(int(day))
    return numbers, season, bool(mark)
