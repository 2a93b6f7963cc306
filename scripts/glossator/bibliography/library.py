"""A BibTeX or biblatex file as works, in its order, with everything that is wrong with it as findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from glossator.bibliography.biblatex import other_keys, related_fields, resolve
from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry, read_entries
from glossator.bibliography.csl import TYPES, csl_item
from glossator.bibliography.fields.verbatim import VERBATIM
from glossator.bibliography.key_findings import alike
from glossator.bibliography.latex import plain, verbatim
from glossator.bibliography.proofs import of_entry, of_library
from glossator.bibliography.unreadable import Unreadable
from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Place, Work
from glossator.patterns import re
from glossator.records import key_findings

ANSWERABLE = ("author", "editor", "organization", "institution", "title", "booktitle", "holder", "entryset")
"""Fields of which an entry needs one to be a reference at all."""

_CITABLE = re.compile(r"[\w](?:[\w:.#$%&+?<>~/-]*[\w])?")


def read_library(source: str, path: str) -> tuple[dict[str, Work], list[Finding]]:
    """Return the works of a .bib file by key, in file order, and the findings in the order of its lines.

    Codes: b-001 an entry that cannot be read, b-002 a key used twice (the first
    entry stays), b-003 a field that cannot be read, b-004 an entry without
    anything to print, b-007 keys that differ only in case, t-004 and t-020 a key
    that cannot be one (the entry is left out), b-010 a string that is not
    defined, b-011 a date that may be read in two ways, and b-100 to b-132. An
    `@xdata` is no work; it is there to be inherited from. Lines and columns
    count from 1. One bad entry never costs another; nothing is raised.
    """
    entries, findings = read_entries(source, path)
    whole, found = resolve(entries)
    findings += found
    works: dict[str, Work] = {}
    others = other_keys(entries)
    for key, entry in entries.items():
        findings += of_entry(entry, whole[key])
        if entry.type == "xdata":
            continue
        refused = key_findings(key, entry.key_place)
        findings += refused
        if not refused:
            works[key], found = _work(entry, whole, entries, others)
            findings += found
    findings += alike((key, work.place) for key, work in works.items())
    findings += of_library(works, entries)
    return works, sorted(findings, key=lambda one: (one.place.line, one.place.column))


def _work(
    entry: Entry, whole: Mapping[str, Fields], entries: Mapping[str, Entry], others: Mapping[str, str]
) -> tuple[Work, list[Finding]]:
    type_, fields, findings = related_fields(entry, whole[entry.key], whole, entries, others)
    raw = {name: field.value for name, field in fields.items()}
    item, problems = csl_item(entry.key, type_, raw)
    if not _CITABLE.fullmatch(entry.key):
        wanted = "use letters, digits and single marks inside, as in doe2019 or UN:2014"
        shown = {"key": entry.key, "field": "key", "value": entry.key[:SHOWN]}
        findings.append(finding("b-003", entry.key_place, wanted=wanted, **shown))
    findings += [_of_problem(one, entry, raw) for one in problems if one.field in entry.fields or one.field[0] == "@"]
    if not any(plain(raw.get(name, "")) for name in ANSWERABLE):
        wanted = "author, editor, organisation or title"
        findings.append(finding("b-004", entry.place, key=entry.key, field=wanted))
    dropped = {problem.field for problem in problems} & {"url"}
    words = {name: (verbatim if name in VERBATIM else plain)(value) for name, value in raw.items()}
    kept = {name: value for name, value in words.items() if value and name not in dropped}
    spots = {(name, ""): (field.inside.line, field.inside.column) for name, field in entry.fields.items()}
    return Work(entry.key, entry.type, MappingProxyType(kept), entry.place, MappingProxyType(item), spots), findings


def _of_problem(problem: Unreadable, entry: Entry, raw: Mapping[str, str]) -> Finding:
    """A finding at the field that has the problem."""
    near: tuple[str, ...] = ()
    place: Place = entry.fields[problem.field].inside if problem.field in entry.fields else entry.place
    if problem.field.startswith("@"):
        place = replace(place, column=place.column + 1)
        near = nearest(entry.type, sorted(TYPES), LOOSE)
    value = plain(problem.value or raw.get(problem.field, problem.field))[:SHOWN]
    shown = {"key": entry.key, "field": problem.field, "value": value}
    if problem.code in ("b-110", "b-111", "b-118", "b-153", "b-160"):
        return finding(problem.code, place, name=value, **shown)
    if problem.taken:
        return finding("b-011" if problem.code == "b-003" else problem.code, place, taken=problem.taken, **shown)
    return finding(problem.code, place, near, wanted=problem.wanted, **shown)
