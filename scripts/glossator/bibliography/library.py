"""A BibTeX or biblatex file as works, in its order, with everything that is wrong with it as findings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bibtexparser.model import Entry

from glossator.bibliography.csl import VERBATIM, csl_item
from glossator.bibliography.entries import SHOWN, read_entries
from glossator.bibliography.key_findings import alike
from glossator.bibliography.latex import plain, verbatim
from glossator.findings import Finding, finding
from glossator.model import Place, Work
from glossator.records import key_findings

ANSWERABLE = ("author", "editor", "organization", "institution", "title")
"""Fields of which an entry needs one to be a reference at all."""
INHERITED = ("editor", "publisher", "location", "address", "date", "year", "series", "volume", "isbn", "url", "doi")
"""What an entry takes from its `crossref` (biblatex manual 3.20, appendix B); `title` becomes `booktitle`."""

_CITABLE = re.compile(r"[\w](?:[\w:.#$%&+?<>~/-]*[\w])?")


def read_library(source: str, path: str) -> tuple[dict[str, Work], list[Finding]]:
    """Return the works of a .bib file by key, in file order, and the findings.

    Codes: b-001 an entry that cannot be read, b-002 a key used twice (the first
    entry stays), b-003 a field that cannot be read, b-004 an entry without
    anything to print, b-007 keys that differ only in case, t-004 and t-020 a key
    that cannot be one (the entry is left out), b-010 a string that is not
    defined, b-011 a date that may be read in two ways. Lines count from 1. One
    bad entry never costs another; nothing is raised.
    """
    entries, findings = read_entries(source, path)
    circles = _circles(entries)
    works: dict[str, Work] = {}
    for key, entry in entries.items():
        refused = key_findings(key, Place(path, (entry.start_line or 0) + 1))
        findings += refused
        if not refused:
            works[key], found = _work(entry, entries, path, key in circles)
            findings += found
    findings += alike((key, work.place) for key, work in works.items())
    return works, sorted(findings, key=lambda one: one.place.line)


def _work(entry: Entry, entries: Mapping[str, Entry], path: str, circle: bool) -> tuple[Work, list[Finding]]:
    line = (entry.start_line or 0) + 1
    lines = {one.key: (one.start_line or 0) + 1 for one in entry.fields}
    raw = {one.key: str(one.value) for one in entry.fields}
    findings: list[Finding] = []

    def unreadable(field: str, value: str, wanted: str) -> None:
        place = Place(path, lines.get(field, line))
        findings.append(finding("b-003", place, key=entry.key, field=field, value=value[:SHOWN], wanted=wanted))

    if not _CITABLE.fullmatch(entry.key):
        unreadable("key", entry.key, "use letters, digits and single marks inside, as in balta2019 or UN:2014")
    parent = _parent(entry)
    if parent and parent not in entries:
        unreadable("crossref", parent, "name the key of an entry of this file")
    elif circle:
        unreadable("crossref", parent, "name the work that holds this one, and not one that this one holds")
    elif parent:
        raw = {**_inherited(entries[parent]), **raw}
    item, problems = csl_item(entry.key, entry.entry_type.lower(), raw)
    for problem in problems:
        if problem.taken:
            where = Place(path, lines.get(problem.field, line))
            value = plain(raw.get(problem.field, ""))[:SHOWN]
            findings.append(
                finding("b-011", where, key=entry.key, field=problem.field, value=value, taken=problem.taken)
            )
            continue
        unreadable(problem.field, plain(raw.get(problem.field, problem.field)), problem.wanted)
    if not any(plain(raw.get(name, "")) for name in ANSWERABLE):
        wanted = "author, editor, organisation or title"
        findings.append(finding("b-004", Place(path, line), key=entry.key, field=wanted))
    dropped = {problem.field for problem in problems} & {"url"}
    fields = {name: (verbatim if name in VERBATIM else plain)(value) for name, value in raw.items()}
    kept = {name: value for name, value in fields.items() if value and name not in dropped}
    type_, place = entry.entry_type.lower(), Place(path, line)
    return Work(entry.key, type_, MappingProxyType(kept), place, MappingProxyType(item)), findings


def _parent(entry: Entry) -> str:
    return next((plain(str(one.value)) for one in entry.fields if one.key == "crossref"), "")


def _circles(entries: Mapping[str, Entry]) -> set[str]:
    """Keys of entries that hold one another, or themselves: a chapter of itself has no book to be in. Linear."""
    parents = {key: _parent(entry) for key, entry in entries.items()}
    circles: set[str] = set()
    done: set[str] = set()
    for key in parents:
        way: dict[str, None] = {}
        while key in parents and key not in done and key not in way:
            way[key] = None
            key = parents[key]
        if key in way:
            walked = list(way)
            circles.update(walked[walked.index(key) :])
        done.update(way)
    return circles


def _inherited(parent: Entry) -> dict[str, str]:
    raw = {one.key: str(one.value) for one in parent.fields}
    given = {name: raw[name] for name in INHERITED if name in raw}
    if "title" in raw:
        given["booktitle"] = raw["title"]
    return given
