"""Author and year in parentheses: `Tol and Taşpınar 2019, 107`, `Smith et al., 2019a, 2020: 155`, `World Bank 2021a`.

Chicago Manual of Style 17, 15.21–15.31, and the comma and colon of APA, Harvard and ASA.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from glossator.citation.author_names import read_authors
from glossator.citation.locators import read_locator
from glossator.citation.wording import YEAR
from glossator.model import CitedWork

NAME = "author-year"

_YEAR = re.compile(rf"(?:(?<=\s)|(?<=^))(?:{YEAR})")
_MORE = re.compile(rf",\s*(?:(?P<year>{YEAR})|(?P<letter>[a-z])(?=\s*(?:,|$)))")
_TO_LOCATOR = re.compile(r"\s*[,:]\s*|\s+(?=(?:pp?|ch|chap|sec|vol)\b\.?|(?i:ss?|сс?)\.\s?\d|§)")
_REMARK = re.compile(r"[,;]?\s+[^\W\d_A-Z][^();]{0,80}")


@dataclass(frozen=True, slots=True)
class Dated:
    """Words, the years after them, and a locator after those."""

    head: str
    comma: bool
    years: tuple[str, ...]
    locator: str
    label: str
    suffix: str


def read(words: str, start: int, closes: bool) -> list[CitedWork]:
    """Return one item a year, or nothing."""
    dated = split_at_year(words)
    if dated is None:
        return []
    authors = read_authors(dated.head)
    if authors is None:
        return []
    confidence = authors.confidence
    if dated.locator or any(year[-1].isalpha() for year in dated.years):
        confidence = max(confidence, 0.9) if confidence >= 0.5 else confidence
    items = []
    for number, year in enumerate(dated.years):
        last = number == len(dated.years) - 1
        items.append(
            CitedWork(
                start,
                start + len(words),
                NAME,
                confidence,
                authors=authors.names,
                others=authors.others,
                year=year,
                locator=dated.locator if last else "",
                label=dated.label,
                suffix=dated.suffix if last else "",
            )
        )
    return items


def split_at_year(words: str) -> Dated | None:
    """Return the words before the first year, all years, and what follows; None where more than a locator follows."""
    match = _YEAR.search(words)
    if not match:
        return None
    head = words[: match.start()].rstrip()
    comma = head.endswith(",")
    head = head.rstrip(", ")
    dated = read_years(words[match.start() :])
    return None if dated is None or not head else Dated(head, comma, *dated)


def read_years(words: str) -> tuple[tuple[str, ...], str, str, str] | None:
    """Return years, locator, its label and a remark of a string that begins with a year, or None."""
    match = _YEAR.match(words)
    if not match:
        return None
    years, at = [match[0]], match.end()
    while more := _MORE.match(words, at):
        # `2019a, b`: the letter alone repeats the year.
        years.append(more["year"] or years[-1][:4] + more["letter"])
        at = more.end()
    rest = words[at:].rstrip()
    if not rest:
        return tuple(years), "", "page", ""
    gap = _TO_LOCATOR.match(rest)
    found = read_locator(rest[gap.end() :]) if gap else None
    if gap and found:
        remark = rest[gap.end() + found.length :]
        if not remark.strip(".") or _REMARK.fullmatch(remark):  # the full stop of `12 ff.` is no remark
            return tuple(years), found.where, found.label, remark.strip(".") and remark
        return None
    # A remark needs its comma: `2010 and 2011` is prose.
    return (tuple(years), "", "page", rest) if rest[0] in ",;" and _REMARK.fullmatch(rest) else None
