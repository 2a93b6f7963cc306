"""EDTF dates (ISO 8601-2) in words a reader knows."""

from __future__ import annotations

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

_SETS = {"{": "and", "[": "or"}
"""All of several dates, and one of several (ISO 8601-2, 4.6)."""

_PART = re.compile(r"(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)\Z")


def in_words(edtf: str) -> str:
    """Return the date as English prose prints it; what is no plain EDTF date comes back as it is."""
    if edtf[:1] in _SETS and edtf[-1:] in "]}":
        *others, last = (in_words(one) for one in edtf[1:-1].split(","))
        return f"{', '.join(others)} {_SETS[edtf[0]]} {last}" if others else last
    if edtf.count("/") == 1:
        first, _, last = edtf.partition("/")
        if first in ("", ".."):
            return f"until {in_words(last)}"
        if last in ("", ".."):
            return f"from {in_words(first)}"
        return f"{in_words(first)} – {in_words(last)}" if "-" in edtf[1:] else f"{in_words(first)}–{in_words(last)}"
    match = _PART.match(edtf)
    if match is None:
        return edtf
    year, month, day, doubt = match.groups()
    if "X" in year:
        words = f"the {year.replace('X', '0')}s"
    elif month in SEASONS:
        words = f"{SEASONS[month]} {year}"
    elif month and month.isdigit() and 1 <= int(month) <= 12:
        words = f"{int(day)} " if day and day.isdigit() else ""
        words += f"{MONTHS[int(month) - 1]} {year}"
    else:
        words = year
    return {"~": f"about {words}", "?": f"{words} (?)", "%": f"about {words} (?)"}.get(doubt, words)
