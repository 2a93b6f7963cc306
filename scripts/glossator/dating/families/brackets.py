"""Brackets around all of a date or a part of it: `[1850]`, `(1999, May 5)`, `[19]85`, `1867 [2004]`."""

from __future__ import annotations

from dataclasses import replace

from glossator.dating.calendars import RUMI, in_hijri_year
from glossator.dating.dating import Dating, Read, Reader
from glossator.model import Edtf, Refused
from glossator.model.edtf import Doubt
from glossator.patterns import re

_ALL = re.compile(r"[\[(]([^\[\]()]*(?:[\[(][^\[\]()]*[\])][^\[\]()]*)*)[\])]")
_DIGITS = re.compile(r"\[(\d{1,3})\](\d{1,3})|(\d{1,3})\[(\d{1,3})\]")
_LEAD = re.compile(r"[\[(]([^\[\]()]+)[\])][\s,/]*([^\[\]()]+|[\[(][^\[\]()]+[\])])")
_BEHIND = re.compile(r"([^\[\]()]+?)[\s,]*[\[(]([^\[\]()]+)[\])]")
_CORRECTED = re.compile(
    r"i\.? ?e\.?,?\s|d\. ?i\.?\s|(?:recte|actual|really|eigtl\.):?\s|sic\.?,? ?|=\s?"
    r"|that is,?\s|т\. ?е\.?\s|c\. ?-?à ?-?d\.?\s"
)
_DASHED = re.compile(r"[\])]\s?[-–—]|[-–—]\s?[\[(]")
"""A bracket at one end of a stretch."""
_PLACED = re.compile(
    r"[\[(]([\w.~%]+\??)[\])]([-–\s.]*\w[^\[\]()]*)|([^\[\]()]*\w[-–\s,./]*)\[([\w?~%]+)\]([^\[\]()]*)"
)
JEWISH = 3761


def brackets(text: str, folded: str, read: Reader) -> Read:
    """What is inside; of two dates the later is when this edition came out, the earlier the original's."""
    whole = _ALL.fullmatch(text)
    if whole is not None and _closes_last(text):
        found = read(whole[1])
        return replace(found, supplied=found.supplied or text[0] == "[") if isinstance(found, Dating) else found
    digits = _DIGITS.fullmatch(text)
    if digits is not None:
        return read("".join(part for part in digits.groups() if part))
    lead, behind = _LEAD.fullmatch(text), _BEHIND.fullmatch(text)
    pair = None if _DASHED.search(text) else lead or behind
    if pair is None:
        return _placed(text, read)
    first, second = pair[1], pair[2]
    if behind and (corrected := _CORRECTED.match(second)):
        return read(second[corrected.end() :])
    if behind and second.strip(" .!") in ("sic", "bulk"):
        return read(first)
    one, other = read(first), read(second)
    if not isinstance(one, Dating) or not isinstance(other, Dating):
        if behind and isinstance(one, Refused):
            return one
        return _placed(text, read)
    if one.edtf is None or other.edtf is None:
        return one if one.edtf else other
    if behind and _reckoned(first, other):
        return other
    if other.copyright or (other.accessed and not one.accessed):
        return one
    if one.copyright:
        return other
    return _later(one, other) or _placed(text, read)


def _later(one: Dating, other: Dating) -> Dating | None:
    first, second = one.edtf, other.edtf
    if first is None or second is None or first.latest is None or second.latest is None:
        return None
    early, late = (one, other) if first.latest <= second.latest else (other, one)
    assert early.edtf is not None and late.edtf is not None  # both were dates
    if early.edtf.earliest == late.edtf.earliest:
        return late
    gap = late.edtf.latest.year - early.edtf.latest.year if late.edtf.latest and early.edtf.latest else 0
    ambiguous = late.ambiguous or (f"dated {early.edtf.text}, out in {late.edtf.text}" if gap <= 2 else "")
    return replace(late, original=early.edtf, ambiguous=ambiguous)


def _placed(text: str, read: Reader) -> Read:
    """A bracket around one part of a date, such as the month: it says who knows, and not another date."""
    if _DASHED.search(text):
        return _stretch(text, read)
    placed = _PLACED.fullmatch(text)
    if placed is None:
        return None
    joined = "".join(part for part in placed.groups() if part)
    found = read(joined.replace("?", ""))
    return found.with_doubt(Doubt.UNCERTAIN) if isinstance(found, Dating) and "?" in joined else found


def _stretch(text: str, read: Reader) -> Read:
    """`[1836?]-1840` and `1836-[1840?]`: each end has its own doubt."""
    mark = _DASHED.search(text)
    assert mark is not None  # whoever calls has found it
    at = mark.start() + len(mark.group().rstrip("[(")) - (mark.group()[0] not in "])")
    first, last = read(text[: mark.start() + (mark.group()[0] in "])")]), read(text[at:].lstrip("-–— "))
    if not isinstance(first, Dating) or not isinstance(last, Dating) or not first.edtf or not last.edtf:
        return None
    if first.edtf.members or last.edtf.members:
        return None
    made = Edtf.interval(first.edtf, last.edtf)
    return made if isinstance(made, Refused) else Dating(made)


def _reckoned(first: str, other: Dating) -> bool:
    """Whether the first is the Hijri, Rumi or Jewish year in which the other lies, as a cataloguer reckons."""
    if not first.strip().isdigit() or other.edtf is None or other.edtf.earliest is None or other.edtf.latest is None:
        return False
    year, low, high = int(first), other.edtf.earliest.year, other.edtf.latest.year
    if not 1 <= year < 6000:
        return False
    hijri = [day.year for day in in_hijri_year(year)]
    windows = (hijri, [year + RUMI, year + RUMI + 1], [year - JEWISH, year - JEWISH + 1])
    return any(begin <= low and high <= end for begin, end in windows)


def _closes_last(text: str) -> bool:
    """Whether the first bracket closes at the end, and not before."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in "[(") - (character in "])")
        if depth == 0:
            return at == len(text) - 1
    return False
