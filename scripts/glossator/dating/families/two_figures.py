"""Years of two figures: `3 May '99`, `1.2.99`; up to 25 they may be of two centuries, and both are said."""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.patterns import re

_YEAR = re.compile(r"(?:(.*\D)?'(\d\d)|(\d{1,2}[./-]\d{1,2}[./-])(\d\d)|(\d{1,2}-[^\W\d_]{3,9}-)(\d\d))")
RECENT = 25


def two_figures(text: str, folded: str, read: Reader) -> Read:
    """The date in the last century; of a year up to 25 one of two dates."""
    match = _YEAR.fullmatch(folded)
    if match is None:
        return None
    before = next((one for one in match.groups()[::2] if one), "")
    year = next(one for one in match.groups()[1::2] if one)
    found = [read(f"{before}{century}{year}") for century in ("19", "20")]
    dates = [one.edtf.text for one in found if isinstance(one, Dating) and one.edtf is not None]
    if len(dates) != len(found):
        return found[0]
    if int(year) > RECENT or any("," in one for one in dates):
        return found[0] if int(year) > RECENT else None
    return date_of(f"[{','.join(dates)}]".replace("/", ".."))
