"""Dates of an entry in its CSL item: of publication, access, origin and event (biblatex manual 3.20, section 2.2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.bibliography.csl_dates import MONTHS, csl_of, is_standard, of_draft, read_year_month
from glossator.bibliography.latex import plain
from glossator.bibliography.unreadable import Unreadable
from glossator.dating import Dating, read_date
from glossator.model import Refused

SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
LONGEST_LITERAL = 60
"""Characters of a date that nobody can read, as it is printed."""
DATES = (
    ("date", "issued"),
    ("urldate", "accessed"),
    ("origdate", "original-date"),
    ("origyear", "original-date"),
    ("eventdate", "event-date"),
)


def add_dates(raw: Mapping[str, str], item: dict[str, Any]) -> list[Unreadable]:
    """Give the item its dates, as CSL writes them, and return what could not be read of them.

    A date that nobody can read stays in the item as it is printed.
    """
    unreadable = []
    for field, variable in DATES:
        written = raw.get(field, "").strip()  # as TeX writes it: the ~ of `2015~` says that nobody is sure
        if written and variable not in item:
            unreadable += _date(field, variable, written, "", item)
    if "issued" not in item and (year := raw.get("year", "").strip()):
        month, day = raw.get("month", "").strip(), raw.get("day", "").strip()
        if day.isdecimal() and month:
            named = MONTHS[int(month) - 1] if month in map(str, range(1, 13)) else month
            month = f"{named}~{day}"
        unreadable += _date("year", "issued", year, month, item)
    return unreadable


def _date(field: str, variable: str, written: str, month: str, item: dict[str, Any]) -> list[Unreadable]:
    """Give the item the date; without the month where only that cannot be read."""
    read = read_year_month(written if field == "year" else of_draft(written), month)
    wrong = []
    if isinstance(read, Refused) and month and not isinstance(alone := read_date(written), Refused):
        wrong, read = [Unreadable("month", f"write a month such as nov: {read.why}")], alone
    if isinstance(read, Refused):
        if variable == "issued" and (words := plain(written)):
            item[variable] = {"literal": words[:LONGEST_LITERAL]}
        return [*wrong, Unreadable(field, f"write the date as 2015, 2015-11 or 2015-11-24: {read.why}")]
    item[variable] = csl_of(read, written)
    if read.original and variable == "issued":
        item.setdefault("original-date", {"date-parts": csl_of(Dating(read.original), "")["date-parts"]})
    if read.ambiguous and read.edtf:
        wrong.append(Unreadable(field, "", f"{read.edtf.as_words()}, and not as {read.ambiguous}"))
    elif read.edtf and read.edtf.one_of and not written.startswith("["):
        wrong.append(Unreadable(field, "", read.edtf.as_words()))
    elif not is_standard(written if month else read, written):
        taken = read.edtf.as_words() if read.edtf else "no date"
        wrong.append(Unreadable(field, "", taken, code="b-112"))
    return wrong


def add_season(raw: Mapping[str, str], item: dict[str, Any]) -> None:
    """Take a season for part of the date, where it stands as the issue (biblatex manual 3.20, 2.3.9)."""
    season = SEASONS.get(plain(raw.get("issue", "")).lower())
    if season and "number" not in raw and item.get("issue", "").lower() in SEASONS:
        item.pop("issue")
        issued = item.get("issued", {})
        if len(issued.get("date-parts", ())) == 1 and len(issued["date-parts"][0]) == 1:
            item["issued"] = {**issued, "season": season}
