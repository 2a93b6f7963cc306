"""Years of other calendars that say so: `1293 AH`, `5760 AM`, `1327 (Rumi)`; they become the years they lie in."""

from __future__ import annotations

from glossator.dating.calendars import RUMI, in_hijri_year
from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.dating.families.brackets import JEWISH
from glossator.patterns import re

_HIJRI = r"a\.? ?h\.?|h\.?|hijri|hicri|hicrî|hegire|hijra|hidschra|x\. ?|г\. ?х\.?|по хиджре|hidjra"
_RUMI = r"rumi|r\.?|mali|rumî"
_JEWISH = r"a\.? ?m\.?|anno mundi|jewish|hebrew|heb\.?|jud\.?"
_KINDS = (("hijri", _HIJRI), ("rumi", _RUMI), ("jewish", _JEWISH))
_BEHIND = tuple(
    (kind, re.compile(rf"(\d{{3,4}})\s*[\[(]?(?:{word})[\])]?(?:\s*(?:yılı|yili|senesi|year))?"))
    for kind, word in _KINDS
)
_BEFORE = tuple((kind, re.compile(rf"[\[(]?(?:{word})[\])]?\s*(\d{{3,4}})")) for kind, word in _KINDS)
_BOTH = re.compile(r"(.*?)\s*[/\[(]\s*(?:m\.?\s*)?(\d{4})(?:\s*(?:m|a\.?d|ce|c\.e|miladi)\.?)?\s*[\])]?")


def calendars(text: str, folded: str, read: Reader) -> Read:
    """The Gregorian years; where the string gives them too, those."""
    both = _BOTH.fullmatch(folded)
    if both is not None and _year(both[1]) is not None:
        return read(both[2])
    return _year(folded)


def _year(folded: str) -> Dating | None:
    for kind, pattern in (*_BEHIND, *_BEFORE):
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        year = int(match[1])
        if kind == "hijri":
            first, last = (day.year for day in in_hijri_year(year))
        elif kind == "rumi":
            first, last = year + RUMI, year + RUMI + 1
        else:
            first, last = year - JEWISH, year - JEWISH + 1
        if year < 1 or first < 1:
            return None
        found = date_of(f"{first:04d}/{last:04d}" if first != last else f"{first:04d}")
        return found if isinstance(found, Dating) else None
    return None
