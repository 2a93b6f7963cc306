"""Author and year in parentheses: `Doe and Rivers 2019, 107`, `Smith et al., 2019a, 2020: 155`, `Harbour Board 2021a`.

Chicago Manual of Style 17, 15.21–15.31, and the comma and colon of APA, Harvard and ASA.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.citation.author_names import read_authors
from glossator.citation.locators import Locator, read_locator
from glossator.citation.wording import YEAR
from glossator.model import CitedWork
from glossator.patterns import re

NAME = "author-year"

_YEAR = re.compile(rf"(?:(?<=\s)|(?<=^))(?:{YEAR})")
_FIRST = re.compile(
    rf"(?:\[(?P<original>{YEAR})\]\s?|(?P<slash>{YEAR})\s?/\s?)?(?P<year>{YEAR})(?:\s?\[(?P<behind>{YEAR})\])?"
)
"""A year, and beside it that of the first edition: `[1947] 1987`, `1987 [1947]`, `1947/1987`."""
_BEFORE_YEAR = re.compile(rf"(?:(?<=\s)|(?<=^))(?:\[(?:{YEAR})\]\s?)?(?:{YEAR})")
_MORE = re.compile(
    rf"(?:,\s*(?:(?:and|&|und|et|ve|y|e|и)\s+)?|\s(?:and|&|und|et|ve|y|e|и)\s)(?:(?P<year>{YEAR})|(?P<letter>[a-z])(?=\s*(?:,|;|$)))"
)
_TO_LOCATOR = re.compile(r"\s*[,:]\s*|\.?\s+(?=(?:pp?|ch|chap|sec|vol)\b\.?|(?i:ss?|сс?)\.\s?\d|§)")
_CLOSER = re.compile(r",\s+(?=[^\W\d_]{1,6}\.?\s?\d|§)")
_MANNER = re.compile(
    r",\s(?:pers(?:onal|\.)\s(?:comm(?:unication|\.)|obs\.?)|unpub(?:lished|l\.)(?:\s[^\W\d_]+){0,2}|kişisel\s(?:görüşme|iletişim)"
    r"|(?:mündl\.|mündliche|persönliche)\s[^\W\d_]+|comm(?:unication|\.)\spers(?:onnelle|\.)|eds?\.|Hg\.|Hrsg\.),?\s*$"
)
"""How a work was made known, between the author and the year."""
_SPAN = re.compile(r"[-–/](?:\d{4}|\d\d)(?!\w)")
"""The end of the years over which a work appeared: `1977–84`."""
_REMARK = re.compile(
    r",\s(?:Introduction|Preface|Foreword|Conclusion|Epilogue|Einleitung|Vorwort|Giriş|Önsöz|Avant-propos)"
    r"|[,;]?\s+[^\W\d_A-Z][^();]{0,80}"
)


@dataclass(frozen=True, slots=True)
class Year:
    """A year of a citation, with what is said of the work of that year; offsets are into the string read."""

    year: str
    start: int
    end: int
    original: str = ""
    """The year of the first edition, where it is printed too."""
    locator: str = ""
    label: str = "page"
    suffix: str = ""


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
    match = _BEFORE_YEAR.search(words)
    if not match or match.start() == 0:
        return []
    years = read_dates(words[match.start() :])
    head = _MANNER.sub("", words[: match.start()]).rstrip(", ")
    authors = read_authors(head) if years and head else None
    if years is None or authors is None:
        return []
    confidence = authors.confidence
    if years[-1].locator or any(not one.year[-1].isdigit() for one in years):
        confidence = max(confidence, 0.9) if confidence >= 0.5 else confidence
    item = CitedWork(start, start + len(words), NAME, confidence, authors=authors.names, others=authors.others)
    return dated(item, years, start + match.start())


def dated(item: CitedWork, years: Sequence[Year], offset: int) -> list[CitedWork]:
    """Return the item once a year: the first from its names to its year, each other at its own year.

    Of one year alone the item keeps its end; offsets of years are from `offset` on.
    """
    items = []
    for number, one in enumerate(years):
        start = offset + one.start if number else item.start
        end = item.end if len(years) == 1 else offset + one.end
        items.append(
            replace(
                item, start=start, end=end, year=one.year, parts=(one.original,) if one.original else (),
                locator=one.locator, label=one.label, suffix=one.suffix,
            )
        )  # fmt: skip
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
    """Return years, and the locator, its label and the remark behind the last, or None: see `read_dates`."""
    dates = read_dates(words)
    if dates is None:
        return None
    last = dates[-1]
    return tuple(one.year for one in dates), last.locator, last.label, last.suffix


def read_dates(words: str) -> list[Year] | None:
    """Return the years of a string that begins with one, each with its locator, or None where more is said.

    Commas list years that share a locator at the end, semicolons such lists: `2010, 2011, 12; 2014, 5`.
    """
    found: list[Year] = []
    at = 0
    for part in words.split(";"):
        bare = part.strip()
        read = _dates(bare, at + len(part) - len(part.lstrip())) if bare else None
        if read is None:
            if found and bare and bare[0].islower() and at:
                found[-1] = replace(found[-1], suffix=f"{found[-1].suffix}; {bare}")
                at += len(part) + 1
                continue
            return None
        found += read
        at += len(part) + 1
    return found or None


def _dates(words: str, offset: int) -> list[Year] | None:
    match = _FIRST.match(words)
    if not match:
        return None
    original = match["original"] or match["slash"] or match["behind"] or ""
    at, span = match.end(), None
    if match["year"].isdecimal() and (span := _SPAN.match(words, at)):
        at = span.end()
    years = [Year(match["year"], offset, offset + at, original)]
    while more := _MORE.match(words, at):
        # `2019a, b`: the letter alone repeats the year.
        year = more["year"] or years[-1].year[:4] + more["letter"]
        first = more.start("year") if more["year"] else more.start("letter")
        years.append(Year(year, offset + first, offset + more.end()))
        at = more.end()
    rest = words[at:].rstrip()
    if not rest:
        return None if span else years  # `(Cold War, 1947–1991)`
    gap = _TO_LOCATOR.match(rest)
    found = read_locator(rest[gap.end() :]) if gap else None
    if gap and found:
        remark = rest[gap.end() + found.length :]
        if closer := _closer(found, remark):
            # `Bd. 1, S. 33`: the page says where in the volume.
            years[-1] = replace(years[-1], end=offset + len(words.rstrip()), locator=closer[0], label=closer[1])
            return years
        if not remark.strip(".") or _REMARK.fullmatch(remark):  # the full stop of `12 ff.` is no remark
            end = offset + at + gap.end() + found.length
            suffix = remark.strip(".") and remark
            years[-1] = replace(years[-1], end=end, locator=found.where, label=found.label, suffix=suffix)
            return years
        return None
    # A remark needs its comma: `2010 and 2011` is prose.
    if rest[0] in ",;" and _REMARK.fullmatch(rest):
        years[-1] = replace(years[-1], suffix=rest)
        return years
    return None


def _closer(found: Locator, remark: str) -> tuple[str, str] | None:
    """The locator behind a locator of another kind, whole, as `1, S. 33` of a volume, and its label."""
    gap = _CLOSER.match(remark)
    inner = read_locator(remark[gap.end() :]) if gap else None
    if gap is None or inner is None or inner.label == found.label or remark[gap.end() + inner.length :].strip("."):
        return None
    return f"{found.where}{remark[: gap.end() + inner.length]}", found.label
