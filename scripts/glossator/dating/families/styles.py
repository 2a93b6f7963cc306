"""Days of the Julian calendar that say so: `5 Oct. 1582 (O.S.)`, `25 Oct. (7 Nov.) 1917`."""

from __future__ import annotations

from glossator.dating.calendars import from_julian, is_old_style_of
from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.dating.points import part_of
from glossator.model.edtf import Precision
from glossator.patterns import re

_SAID = re.compile(
    r"(.*\d.*?)[\s,]*[(\[]?(?:(?P<old>o\. ?s\.?|os|old style|ст\. ?ст\.?|alten? stils?|a\. ?st\.|vieux style)"
    r"|(?:n\. ?s\.?|new style|нов?\. ?ст\.?|neuen? stils?))[)\]]?"
)
_BOTH = re.compile(
    r"(?P<a>\d{1,2}(?:\s[^\W\d_]+\.?)?)\s*(?:/\s*|[(\[])(?P<b>\d{1,2}(?:\s[^\W\d_]+\.?)??)[)\]]?"
    r"\s*(?P<rest>(?:[^\W\d_]+\.?\s)?\d{4})"
)

LAST = 1923
"""The last year in which a state went over to the Gregorian calendar; `5/18 May 1999` are two days."""


def styles(text: str, folded: str, read: Reader) -> Read:
    """The Gregorian day; of two days only where they are one in both calendars, and else nothing."""
    both = _BOTH.fullmatch(folded)
    if both is not None and int(both["rest"][-4:]) <= LAST:
        old, new = part_of(f"{both['a']} {both['rest']}"), part_of(f"{both['b']} {both['rest']}")
        named, year = part_of(both["rest"]), both["rest"][-4:]
        if old is None or new is None:
            old, new = part_of(f"{both['a']} {year}"), part_of(f"{both['b']} {year}")
        if old is None or new is None or named is None or not (old.edtf and new.edtf):
            return None
        found = date_of(new.edtf)
        if not isinstance(found, Dating) or found.edtf is None or found.edtf.earliest is None or not old.day:
            return found
        return found if is_old_style_of(int(old.year), old.month, old.day, found.edtf.earliest) else None
    said = _SAID.fullmatch(folded)
    if said is None:
        return None
    found = read(text[: said.end(1)])
    if not said["old"] or not isinstance(found, Dating) or found.edtf is None:
        return found
    day = found.edtf.earliest
    if found.edtf.precision is not Precision.DAY or day is None:
        return None
    return date_of(from_julian(*day).as_iso())
