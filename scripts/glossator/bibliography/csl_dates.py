"""Dates of BibTeX and biblatex fields as CSL dates (CSL-JSON schema, `date-variable`)."""

from __future__ import annotations

from typing import Any

from glossator.bibliography.tex.bibstrings import STRINGS
from glossator.dating import Dating, read_date
from glossator.dating.tex import plain_date
from glossator.model import Day, Edtf, Refused
from glossator.model.edtf import End, Precision
from glossator.patterns import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The month macros of BibTeX; a longer English name starts with one of them."""

_NUMBER = re.compile(r"(\d{1,2})(?!\d)(?!\s*[-–/]\s*\d)")
_TIME = re.compile(r"(?<=\d)T[\d:.]+(?:Z|[+-][\d:]+)?")
_DRAFT_END = r"(?:unknown|open|\*|y?-?[\du]{4,}(?:-[\du]{2}){0,2}[?~]?)"
_DRAFT = re.compile(f"{_DRAFT_END}(?:/{_DRAFT_END})?")
_OPEN = [0]
"""An end that has not come, as citeproc takes it."""


def csl_date(written: str) -> dict[str, Any] | None:
    """Return the CSL date of what a field says, or None where it is no date: see `csl_of` and `read_date`."""
    read = read_date(written)
    return csl_of(read, written) if isinstance(read, Dating) else None


def csl_of(read: Dating, written: str) -> dict[str, Any]:
    """Return the CSL date of a dating; a status without a date stays as it is written.

    CSL counts years before Christ as people do (-44 is 44 BC) and has one mark for all doubt (`circa`). A decade, a
    century and one of several dates become the years from first to last, with that mark, so that a bibliography is
    in order of time; so does a date of which only the end is known. A single season has its own variable.
    """
    date = read.edtf
    if date is None:
        said = plain_date(written).strip("[]()")
        return {"literal": STRINGS.get(said, said)}
    parts, vague = _ends(date)
    found: dict[str, Any] = {"date-parts": parts}
    if date.doubt or vague:
        found["circa"] = True
    if 20 < date.season < 25:
        found["season"] = date.season - 20
    return found


def is_standard(read: Dating | str, written: str) -> bool:
    """Return whether a date is written as biblatex has it: ISO 8601-2, an open end without its dots, or a time."""
    found = read_date(read) if isinstance(read, str) else read
    if not isinstance(found, Dating) or found.edtf is None:
        return False
    bare, text = (_TIME.sub("", one).replace("..", "") for one in (written.strip("{} "), found.edtf.text))
    return bare == text


def of_draft(written: str) -> str:
    """Return a date of the draft of EDTF, which biblatex 3.5 to 3.7 had, as ISO 8601-2 has it.

    `1034/unknown`, `1565/open`, `1034/*`, `199u`, `1999-uu`, `y17000002`.
    """
    if not _DRAFT.fullmatch(written):
        return written
    ends = ["" if end in ("unknown", "*") else ".." if end == "open" else end for end in written.split("/")]
    return "/".join(f"Y{end[1:]}" if end[:1] == "y" else end.replace("u", "X") for end in ends)


def csl_year_month(year: str, month: str) -> dict[str, Any] | None:
    """Return the CSL date of BibTeX's `year` and `month`: a macro, a name, a number, days, or two months."""
    read = read_year_month(year, month)
    return csl_of(read, year) if isinstance(read, Dating) else None


def read_year_month(year: str, month: str) -> Dating | Refused:
    """Return what `year` and `month` say together, or why they say nothing."""
    read = read_date(year)
    if not month.strip() or isinstance(read, Refused) or read.edtf is None:
        return read
    if read.edtf.precision is not Precision.YEAR:
        return Refused("which of its dates the month is for, nobody said")
    bare, words = read.edtf.text.rstrip("?~%"), plain_date(month)
    if len(words) == 1 and words.isalpha():  # `x` would be Roman, and is a slip
        return Refused(f"“{words}” is no month")
    number = _NUMBER.match(words)
    whole = f"{bare}-{int(number[1]):02d}" if number and not any(map(str.isalpha, words)) else f"{words} {bare}"
    both = read_date(whole)
    if isinstance(both, Refused) or both.edtf is None or both.edtf.precision.value <= Precision.YEAR.value:
        return Refused(f"“{words}” is no month")
    return both.with_doubt(read.edtf.doubt)


def _ends(date: Edtf) -> tuple[list[list[int]], bool]:
    """The parts of first and last, and whether nobody knows where between them."""
    if date.precision is Precision.INTERVAL:
        first, last = date.members
        if isinstance(first, End):
            return [_parts(last, -1, True)], True
        return [_parts(first, 0, True), _OPEN if isinstance(last, End) else _parts(last, -1, True)], False
    if date.precision is Precision.SET or date.precision.value < Precision.YEAR.value or date.estimate is not None:
        ends = [[_year(day)] for day in (date.earliest, date.latest) if day is not None]
        return ends[:1] if ends[0] == ends[-1] else ends, date.precision is not Precision.SET or date.one_of
    if date.season > 24:  # a quarter, third or half has no number of its own in CSL
        return [_month(date.earliest), _month(date.latest)], False
    return [_parts(date, 0)], False


def _parts(date: Edtf | End, end: int, beside: bool = False) -> list[int]:
    """Year, month and day as far as they are known; of a vague end of an interval its outermost year."""
    assert isinstance(date, Edtf)  # an open end was told before
    day = (date.earliest, date.latest)[end]
    assert day is not None  # only intervals and sets have open ends
    known = [_year(day), day.month, day.day]
    if date.season:
        # Beside another end a season has no variable: its number stands for the month, as pandoc writes it.
        named = date.earliest or day
        return [_year(named), date.season] if beside and date.season < 25 else [_year(named)]
    return known[: {Precision.MONTH: 2, Precision.DAY: 3}.get(date.precision, 1)]


def _month(day: Day | None) -> list[int]:
    assert day is not None  # a stretch of months has both
    return [_year(day), day.month]


def _year(day: Day) -> int:
    return day.year if day.year > 0 else day.year - 1
