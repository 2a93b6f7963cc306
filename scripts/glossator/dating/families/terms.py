"""Terms of courts and universities, and feasts: `Michaelmas 1921`, `Lent Term 2010`, `Xmas 1999`, `Easter 2010`.

The standard has no number for a term, and its thirds of a year (37 to 39) are four months each; so a term is the
interval of the months it lies in, no more exact than that: Michaelmas October to December, Hilary and Lent January to
March, Easter and Trinity April to June.
"""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.patterns import re

_TERMS = {"michaelmas": (10, 12), "hilary": (1, 3), "lent": (1, 3), "easter": (4, 6), "trinity": (4, 6)}
_TERM = re.compile(rf"(?P<term>{'|'.join(_TERMS)})(?P<said>\s+term)?(?:\s+of)?,?\s+(?P<year>\d{{4}})")
_SEMESTER = re.compile(
    r"(?:(?P<winter>wintersemester|ws|wise)\s+(\d{4})\s?/\s?(\d{2,4})|(?:sommersemester|sose)\s+(?P<summer>\d{4}))"
)
_CHRISTMAS = re.compile(r"(?:xmas|christmas(?: day)?|weihnachten|noel|рождество)(?:\s+of)?,?\s+(\d{4})")


def terms(text: str, folded: str, read: Reader) -> Read:
    """The months of a term or the day of a feast; Easter without “term” is the feast."""
    christmas = _CHRISTMAS.fullmatch(folded)
    if christmas is not None:
        return date_of(f"{christmas[1]}-12-25")
    semester = _SEMESTER.fullmatch(folded)
    if semester is not None and (summer := semester["summer"]):
        return date_of(f"{summer}-04/{summer}-09")
    if semester is not None and str(int(semester[2]) + 1).endswith(semester[3]):
        return date_of(f"{semester[2]}-10/{int(semester[2]) + 1}-03")
    match = _TERM.fullmatch(folded)
    if match is None:
        return None
    year, name = match["year"], match["term"]
    if name == "easter" and not match["said"]:
        return date_of("-".join((year, *(f"{part:02d}" for part in _easter(int(year)))))) if int(year) > 1582 else None
    first, last = _TERMS[name]
    found = date_of(f"{year}-{first:02d}/{year}-{last:02d}")
    other = "" if match["said"] or name in ("hilary", "trinity") else f"the feast or fast of that name in {year}"
    return Dating(found.edtf, ambiguous=other) if isinstance(found, Dating) else found


def _easter(year: int) -> tuple[int, int]:
    """Month and day of the western Easter Sunday, by the Gregorian computus."""
    golden, century = year % 19, year // 100
    leaps = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full = leaps - leaps // 28 * (1 - 29 // (leaps + 1) * ((21 - golden) // 11))
    sunday = full - (year + year // 4 + full + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return month, sunday + 28 - 31 * (month // 4)
