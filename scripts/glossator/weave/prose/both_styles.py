"""A date that is printed in another calendar than ours, in both: nothing is converted silently."""

from __future__ import annotations

from glossator.interface import later, say
from glossator.model import Dated
from glossator.weave.prose.date_words import worded

_CALENDARS = {
    "julian": later("Old Style"),
    "rumi": later("Rumi"),
    "hijri": later("Hijri"),
    "dual-year": later("the year begun in March"),
}
_BY = {"text": later("the text gives both"), "rule": later("reckoned here")}


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
    # Numbers of either calendar are written alike, and have the same names of months.
    return f"{worded(value.edtf)}; {worded(style.date)} ({say(_CALENDARS[style.calendar])}), {say(_BY[style.by])}"
