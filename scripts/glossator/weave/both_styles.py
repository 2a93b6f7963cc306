"""A date that is printed in another calendar than ours, in both: nothing is converted silently."""

from __future__ import annotations

from glossator.model import Dated, Edtf

_CALENDARS = {"julian": "Old Style", "rumi": "Rumi", "hijri": "Hijri", "dual-year": "the year begun in March"}
_BY = {"text": "the text gives both", "rule": "reckoned here"}


def both_styles(value: object) -> str:
    """Return a date in our calendar and in the one that is printed, and who made one of the other; `""` for others.

    `7 November 1917; 25 October 1917 (Old Style), the text gives both`. A date that is only said to be Gregorian is
    printed as it is.
    """
    if not isinstance(value, Dated) or value.style is None or value.edtf is None:
        return ""
    style = value.style
    if style.calendar not in _CALENDARS:
        return ""
    return f"{_worded(value.edtf)}; {_worded(style.date)} ({_CALENDARS[style.calendar]}), {_BY[style.by]}"


def _worded(date: str) -> str:
    """A date of either calendar in words: their numbers are written alike, and have the same names of months."""
    read = Edtf.from_text(date)
    return read.as_words() if isinstance(read, Edtf) else date
