"""What is EDTF as it stands, and the other forms of ISO 8601."""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.model import Edtf, Refused
from glossator.patterns import re

_BASIC = re.compile(r"(\d{4})([01]\d)([0-3]\d)")
_CLOCK = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:T|,? )[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:\.\d+)? ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?"
)
_HYPHENS = re.compile(r"(\d{4})-(\d\d)[?~%]?")
_ONE = re.compile(r"[\[{][^,.]*[\]}]")
_YEARS = re.compile(r"(\d{4})/(\d{4})")
_QUARTERS = range(33, 37)


def standard(text: str, folded: str, read: Reader) -> Read:
    """EDTF; a set of one is a bracket of a catalogue, and a rare number behind a year is a second year."""
    basic = _BASIC.fullmatch(text)
    if basic is not None:
        return date_of("-".join(basic.groups()))
    if text[0] in "~?%" and text[1:].isdigit():  # of a bare year the mark before it says what one behind it says
        text = text[1:] + text[0]
    date = Edtf.from_text(text)
    if isinstance(date, Refused):
        clock = _CLOCK.fullmatch(text)
        if clock is not None:
            return date_of(clock[1])
        return date if date.impossible and "X" not in text and not _HYPHENS.fullmatch(text) else None
    if _ONE.fullmatch(text):
        return None
    pair = _HYPHENS.fullmatch(text)
    if pair is not None and text[-1].isdigit() and (number := int(pair[2])) > 24 and number > int(pair[1][2:]):
        # `1936-37` is a third of 1936 to the standard, and to nobody else; quarters are written.
        span = f"{pair[1]}..{pair[1][:2]}{pair[2]}"
        if number not in _QUARTERS:
            return date_of(span.replace("..", "/"))
        if number - int(pair[1][2:]) <= 10:
            return date_of(f"[{span},{text}]")
    ambiguous = ""
    years = _YEARS.fullmatch(text)
    if years is not None and int(years[2]) - int(years[1]) > 40:
        ambiguous = f"an edition of {years[2]} of a work of {years[1]}"
    return Dating(date, ambiguous=ambiguous)
