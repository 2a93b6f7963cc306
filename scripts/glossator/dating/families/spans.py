"""Dates in words, and stretches between two: `5 May 2010`, `28 Feb–3 March 1999`, `Winter 1999/2000`, `1936/7`."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.dating.points import Part, part_of
from glossator.dating.words import SEASONS, pattern_of
from glossator.model import Edtf, Refused
from glossator.patterns import re

_MARK = re.compile(rf"\s*[-/]\s*|[\s,]+(?:{pattern_of('to')}|{pattern_of('both')})[\s,]*|(?<=\d)\s*&\s*")
_BOTH = re.compile(rf"(?:{pattern_of('both')})|&")
_EITHER = re.compile(rf"[\s,]+{pattern_of('either')}\s+")
_LEAD = re.compile(rf"{pattern_of('between')}\s*(?=\w)")
_ENDED = re.compile(r"\s*(?:arası(?:nda)?|arasi(?:nda)?)$")
_WINTER = re.compile(
    rf"(.*\b(?:{'|'.join(sorted(SEASONS, key=len)[::-1])})\W+(?:of )?)?(\d{{4}})\s?[-/]\s?(\d{{2,4}})(\W+\w+)?"
)
_DUAL = re.compile(r"(.*\D)(\d{4})\s?/\s?(\d{1,4})")
_SHORT = re.compile(r"\d{1,3}")

MOST = 6
"""Marks between two ends: two days of ISO 8601 have five, and each may be the one that matters."""


def spans(text: str, folded: str, read: Reader) -> Read:
    """A date, an interval, or one of two."""
    one = part_of(folded)
    if one is not None:
        return date_of(one.edtf) if one.edtf else None
    found = _dual(folded) or _winter(folded) or _either(text, folded, read)
    if found is not None:
        return found
    lead = _LEAD.match(folded)
    inner = _ENDED.sub("", folded[lead.end() if lead else 0 :])
    marks = list(islice(_MARK.finditer(inner), MOST + 1))
    if len(marks) > MOST:
        return None
    for mark in marks:
        found = _between(inner[: mark.start()], inner[mark.end() :])
        if isinstance(found, Dating) and found.edtf and not lead and _BOTH.search(mark.group()):
            begin, _, end = found.edtf.text.partition("/")
            found = date_of(f"{{{begin},{end}}}") if _listed(begin, end) else found
        if found is not None:
            return found
    offset = lead.end() if lead else 0
    for mark in marks:
        found = _ends(read(text[offset : offset + mark.start()]), read(text[offset + mark.end() : offset + len(inner)]))
        if found is not None:
            return found
    return None


def _dual(folded: str) -> Read:
    """`11 February 1731/32`: the year began in March. Only the year is moved; of the day the stroke says nothing."""
    match = _DUAL.fullmatch(folded)
    part = part_of(match[1] + match[2]) if match else None
    if match is None or part is None or not part.day or part.month > 3:
        return None
    following = str(int(match[2]) + 1)
    return date_of(part._replace(year=following).edtf) if following.endswith(match[3]) else None


def _winter(folded: str) -> Read:
    """A season over New Year: it has the number of the year in which it begins."""
    match = _WINTER.fullmatch(folded)
    if match is None or not (match[1] or (match[4] and match[4].strip(" ,.") in SEASONS)):
        return None
    first, short = match[2], match[3]
    last = int(first[: -len(short)] + short) if len(short) < 4 else int(short)
    if len(short) == 2 and last == int(first) - 99:
        last += 100
    if last != int(first) + 1:
        return None
    seasons = re.split(r"\s*[-/&]\s*|\s+and\s+", (match[1] or match[4]).strip(" ,."))
    numbers = [SEASONS.get(word.strip(" ,.")) for word in seasons]
    if not numbers or None in numbers or len(numbers) > 2:
        return None
    return date_of("/".join(f"{first}-{number}" for number in numbers))


def _either(text: str, folded: str, read: Reader) -> Read:
    match = _EITHER.search(folded)
    if match is None:
        return None
    last = folded[match.end() :]
    first = folded[: match.start()]
    one, other = part_of(first), part_of(last)
    if one is None or other is None:
        return None
    if not other.year and one.year and _SHORT.fullmatch(last) and not one.month:
        other = Part(one.year[: -len(last)] + last)
    dates = [one.filled(other).edtf, other.filled(one).edtf]
    return date_of(f"[{','.join(dates)}]") if all(dates) else None


def _between(first: str, last: str) -> Read:
    one = part_of(first)
    if one is None:
        return None
    if one.year and not (one.month or one.season) and _SHORT.fullmatch(last.strip(" .")):
        short = last.strip(" .")
        end = one.year[: -len(short)] + short
        return date_of(f"{one.year}/{end}") if end > one.year else None
    other = part_of(last)
    if other is None:
        return None
    begin, end = one.filled(other).edtf, other.filled(one).edtf
    if other == Part(other.year) and one.month and not one.year:
        return None  # `Mar-2012` is a month of that year, and no stretch to it
    if other.day and not other.month and not one.day:
        return None
    return date_of(f"{begin}/{end}") if begin and end else None


def _listed(begin: str, end: str) -> bool:
    """Whether years or months joined by “and” are two, and not one stretch: others lie between them."""
    if len(begin) != len(end) or len(begin) not in (4, 7):
        return False
    first, last = (int(one[:4]) * 12 + int(one[5:] or 0) for one in (begin, end))
    return last - first > (12 if len(begin) == 4 else 1) and begin[5:6] != "2"


def _ends(one: Read, other: Read) -> Read:
    """An interval between two ends that have frames of their own: `[1850?]–1860`, `ca. 1850–ca. 1860`."""
    if not isinstance(one, Dating) or not isinstance(other, Dating) or one.edtf is None or other.edtf is None:
        return None
    if one.edtf.members or other.edtf.members:
        return None
    made: Edtf | Refused = Edtf.interval(one.edtf, other.edtf)
    return made if isinstance(made, Refused) else replace(one, edtf=made)
