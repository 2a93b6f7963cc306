"""Locators that the work cannot have: a page, volume or chapter outside what is known of it, a range backwards."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.citation.numbers import Range, number, ranges_of
from glossator.model import CitedWork, Work
from glossator.patterns import re

Said = tuple[str, dict[str, str]]
"""The code of a finding and the fields of its message."""

COUNTED = (
    # CSL label of a locator, the word for it, fields that say which of them the work is, entry types; none for all
    ("volume", "volume", ("volume",), frozenset[str]()),
    ("issue", "issue", ("number", "issue"), frozenset({"article", "suppperiodical", "periodical"})),
    ("chapter", "chapter", ("chapter",), frozenset[str]()),
    ("part", "part", ("part",), frozenset[str]()),
)
"""What a work is one of: `vol. 3` of a work that is volume 2."""
TOTALS = (("volume", "volume", "volumes"),)
"""What a work has so many of."""
ORDERED = frozenset({"page", "column", "folio", "line", "footnote", "volume", "issue"})
"""Labels whose numbers run on; `§ 12-3` is one section, and a verse may stand in the next chapter."""

_DATED = ("date", "year", "origdate", "origyear", "eventdate")
_YEARS = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_PAGES = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)


def off_the_work(item: CitedWork, work: Work) -> list[Said]:
    """Return what is wrong with the year (c-141) and the locator of a citation.

    A range backwards is c-112; else the locator is c-004, c-110 or c-111. What cannot be compared, or is not known
    of the work, is never wrong.
    """
    found = _off_the_year(item, work)
    asked = ranges_of(item.locator) if item.locator else None
    return found + _off_the_locator(item, work, asked) if asked else found


def _off_the_year(item: CitedWork, work: Work) -> list[Said]:
    """The year that a full reference prints, where the work is found by its title and is of no such year."""
    if item.form != "reference-note":
        return []
    printed = str(item.year)[:4]
    years = {year for name in _DATED for year in _YEARS.findall(work.fields.get(name, ""))}
    if not printed.isdecimal() or not years or printed in years:
        return []
    if min(years) < printed < max(years):
        return []
    return [("c-141", {"year": printed, "key": work.key, "has": ", ".join(sorted(years))})]


def _off_the_locator(item: CitedWork, work: Work, asked: Sequence[Range]) -> list[Said]:
    shown = {"locator": item.locator, "key": work.key}
    if item.label in ORDERED and any(one.backwards for one in asked):
        return [("c-112", shown)]
    if item.label == "page":
        if off_the_pages(item.locator, work):
            return [("c-004", {**shown, "pages": work.fields.get("pages", "")})]
        total = _total(work)
        if total and any(not one.roman and one.last > total for one in asked):
            return [("c-111", {**shown, "has": str(total)})]
        return []
    return _of_count(item, asked, work)


def off_the_pages(locator: str, work: Work) -> bool:
    """Return whether a page lies outside the pages of an article or a part of a book; unknown pages hold anything."""
    asked = ranges_of(locator) if locator else None
    printed = ranges_of(work.fields.get("pages", "").replace("+", ""))
    # One number is where an article begins, or how many pages there are: no range.
    held = [one for one in printed or () if one.first < one.last]
    return bool(asked and held) and not all(any(one.holds(page) for one in held) for page in asked or ())


def _of_count(item: CitedWork, asked: Sequence[Range], work: Work) -> list[Said]:
    for label, kind, names, types in COUNTED:
        name = next((one for one in names if work.fields.get(one)), "")
        if label != item.label or not name or (types and work.type not in types):
            continue
        held = ranges_of(work.fields[name])
        if held and not all(any(_within(one, whole) for whole in held) for one in asked):
            shown = {"locator": item.locator, "key": work.key, "kind": kind, "has": work.fields[name], "field": name}
            return [("c-110", shown)]
        if held:
            return []
    for label, kind, name in TOTALS:
        total = number(work.fields.get(name, ""))
        if label == item.label and total and any(one.last > total for one in asked):
            shown = {"locator": item.locator, "key": work.key, "kind": kind, "has": f"1–{total}", "field": name}
            return [("c-110", shown)]
    return []


def _within(one: Range, whole: Range) -> bool:
    """Volume II is volume 2."""
    return whole.first <= one.first and one.last <= whole.last


def _total(work: Work) -> int:
    """The last page in Arabic numerals of a work whole: 345 of `xii + 345 S.`; 0 where that is not known."""
    if work.fields.get("pages"):
        return 0
    found = [number(one) for one in _PAGES.findall(work.fields.get("pagetotal", "")) if one.isdigit()]
    return max(found, default=0)
