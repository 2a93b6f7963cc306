"""A date as attributes of TEI (`att.datable.w3c`, `att.datable.iso` and `att.datable.custom`)."""

from __future__ import annotations

from glossator.model import Edtf
from glossator.model.edtf import Day, End, Precision

EDTF = "https://www.loc.gov/standards/datetime/"
"""What `when-custom` is written in."""
_EXACT = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
"""Characters of an ISO day that such a date has."""


def date_attributes(when: Edtf) -> dict[str, str]:
    """Return `when` of a day, month or year, `from` and `to` of an interval, `notBefore` and `notAfter` of all else.

    `when-custom` is the EDTF as written. XML Schema 1.0 has no year 0 and other years before it than ISO 8601 has, so
    years before 1 are in the attributes of ISO (`when-iso`); beyond four digits there is only the EDTF.
    """
    about = _known(when)
    if when.doubts:
        about["cert"] = "low"
    return about | {"when-custom": when.text, "datingMethod": EDTF}


def _known(when: Edtf) -> dict[str, str]:
    if when.precision in _EXACT and when.earliest is not None and not when.members:
        length = _EXACT[when.precision]
        day = when.earliest.as_iso()
        return {_name("when", when.earliest): day[: length + (day[:1] == "-")]} if day else {}
    if when.precision is Precision.INTERVAL:
        first, last = when.members
        return _end("from", first, when.earliest) | _end("to", last, when.latest)
    return _day("notBefore", when.earliest) | _day("notAfter", when.latest)


def _end(name: str, end: Edtf | End, day: Day | None) -> dict[str, str]:
    """An end as exact as it is; of a vague one the last or first day it can be."""
    if isinstance(end, End):
        return {}
    known = _known(end)
    exact = next(iter(known.values()), "") if len(known) == 1 and next(iter(known)).startswith("when") else ""
    if exact and day is not None:
        return {_name(name, day): exact}
    return _day({"from": "notBefore", "to": "notAfter"}[name], day)


def _day(name: str, day: Day | None) -> dict[str, str]:
    iso = day.as_iso() if day is not None else ""
    return {_name(name, day): iso} if day is not None and iso else {}


def _name(name: str, day: Day) -> str:
    return name if day.year >= 1 else f"{name}-iso"
