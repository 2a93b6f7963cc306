"""Cases of courts as lists print them: `Doe v Roe [1932] AC 562`, `Doe v. Roe, 248 N.Y. 339 (1928)`, `Re Doe (1854) 9 Exch 341`."""

from __future__ import annotations

from typing import NamedTuple

from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.years import YEAR, Dated

_PARTIES = re.compile(r"\s(?:v|vs|versus|gegen|c|contre|contra|к|против)\.?\s(?=[^\W\d_])")
_IN_RE = re.compile(r"(?:In re|Re|Ex parte|In the matter of|The|R|Regina|Rex)\b(?=\s)")
_REPORTER = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ.&’' ]{0,28}?(?:\([A-Za-z .]{1,12}\)\s?)?"
_REPORTED: tuple[tuple[str, re.Pattern[str]], ...] = (
    # `[1932] AC 562`, `[2004] EWCA Civ 1214`, `[1967] 1 All ER 617`
    ("year-in-brackets", re.compile(rf",?\s\[(?P<year>{YEAR})\]\s(?P<volume>\d{{1,3}}\s)?(?P<reporter>{_REPORTER})\s?(?P<page>\d{{1,5}})\b")),
    # `(1854) 9 Exch 341`
    ("year-in-parentheses", re.compile(rf",?\s\((?P<year>{YEAR})\)\s(?P<volume>\d{{1,3}}\s)(?P<reporter>{_REPORTER})\s?(?P<page>\d{{1,5}})\b")),
    # `, 248 N.Y. 339, 341 (1928)`, `, L.R. 3 H.L. 330 (1868)`
    ("year-behind", re.compile(
        rf",\s(?:L\.?\s?R\.?\s)?(?P<volume>\d{{1,4}}\s)(?P<reporter>[A-Z][A-Za-z0-9.’' ]{{0,24}}?)\s(?P<page>\d{{1,5}})"
        rf"(?:[,–-]\s?\d{{1,5}})*\s\((?:[^()\d]{{0,40}}\s)?(?P<year>{YEAR})\)")),
    # `, App. no. 1234/98, 12 May 2001`, `(Case C-12/98) [1999] ECR I-1`
    ("number", re.compile(
        rf",?\s\(?(?:App(?:lication|l)?|Case|No|Nos|Az|Docket|Civil Action)\b\.?\s?(?:[Nn]os?\.?\s?)?[A-Z0-9][\w./-]{{1,14}}\)?"
        rf"[^\n]{{0,60}}?(?P<year>{YEAR})(?!\d)")),
)  # fmt: skip
"""How the report of a case is cited: what ends its name."""
_LONGEST = 220
"""Characters of the name of a case."""


class Case(NamedTuple):
    """The name of a case, its year, and where it is reported."""

    end: int
    """Offset behind the name."""
    dated: Dated
    fields: tuple[Field, ...]


def read_case(words: str, start: int) -> Case | None:
    """Return the case that an entry is; None where its words do not say so.

    A case has parties (`Doe v Roe`, `Re Doe`) and a report. A ship or a short name (`The Wagon Mound`) is one with a
    year in square brackets and a report alone.
    """
    name = words[start : start + _LONGEST]
    parties, alone = _PARTIES.search(name), _IN_RE.match(name)
    if parties is None and alone is None:
        return None
    for row, pattern in _REPORTED:
        match = pattern.search(words, start, start + _LONGEST + 120)
        if match is None or match.start() <= start:
            continue
        if parties is None and (row != "year-in-brackets" or re.search(r"[.,“‘\"]", words[start : match.start()])):
            continue
        if parties is not None and start + parties.start() > match.start():
            continue
        year = match.span("year")
        dated = Dated(year[0], year[1], (Field("date", match["year"], *year),), True)
        return Case(match.start(), dated, tuple(_report(match)))
    return None


def _report(match: re.Match[str]) -> list[Field]:
    names = {"reporter": "journaltitle", "volume": "volume", "page": "pages"}
    found = []
    for group, field in names.items():
        value = match.groupdict().get(group)
        if value and value.strip():
            low = match.start(group)
            found.append(Field(field, value.strip(), low, low + len(value.rstrip())))
    return found
