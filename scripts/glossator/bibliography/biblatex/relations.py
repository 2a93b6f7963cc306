"""Entries that name others without taking from them: sets and related works (biblatex manual 3.20, 3.14)."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry, Field
from glossator.bibliography.latex import plain
from glossator.findings import Finding, finding

ORIGINALS = frozenset({"translationof", "reprintof", "origpubin"})
"""`relatedtype`s whose related work is the original of this one."""
_ORIGINAL = (("title", "origtitle"), ("date", "origdate"), ("year", "origdate"), ("publisher", "origpublisher"),
             ("location", "origlocation"), ("address", "origlocation"))  # fmt: skip

NONE: Mapping[str, str] = {}


def related_fields(
    entry: Entry,
    fields: Fields,
    whole: Mapping[str, Fields],
    entries: Mapping[str, Entry],
    others: Mapping[str, str] = NONE,
) -> tuple[str, Fields, list[Finding]]:
    """Return the type and the fields of an entry with what its set or its original lends it, and the findings.

    A set is what its first member is (b-120); an original gives its title, date and publisher. b-119 names an entry
    that is not there. `others` are other keys of entries, by which they may be named.
    """
    findings: list[Finding] = []
    known = [key for key in _keys(fields, "entryset", others) if key in entries]
    for name in ("entryset", "related", "xref"):
        findings += _missing(entry, fields, name, entries, others)
    if entry.type == "set" and known and known[0] != entry.key:
        findings.append(finding("b-120", entry.place, key=entry.key, first=known[0]))
        first = {name: field for name, field in whole[known[0]].items() if name != "ids"}
        return entries[known[0]].type, {**first, **fields}, findings
    related = [key for key in _keys(fields, "related", others) if key in entries and key != entry.key]
    type_ = plain(fields["relatedtype"].value).lower() if "relatedtype" in fields else ""
    if related and type_ in ORIGINALS:
        lent: dict[str, Field] = {}
        for name, to in _ORIGINAL:
            if name in whole[related[0]]:
                lent.setdefault(to, whole[related[0]][name])
        return entry.type, {**lent, **fields}, findings
    return entry.type, fields, findings


def _keys(fields: Fields, name: str, others: Mapping[str, str]) -> list[str]:
    named = plain(fields[name].value).split(",") if name in fields else ()
    return [others.get(one.strip(), one.strip()) for one in named if one.strip()]


def _missing(
    entry: Entry, fields: Fields, name: str, entries: Mapping[str, Entry], others: Mapping[str, str]
) -> list[Finding]:
    if name not in entry.fields:
        return []
    absent = [one for one in _keys(fields, name, others) if one not in entries][:10]
    place = entry.fields[name].place
    return [finding("b-119", place, key=entry.key, field=name, name=one[:SHOWN]) for one in absent]
