"""A .bib file as entries: strings put in, each field once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from glossator.bibliography.bibtex.blocks import Block, Written
from glossator.bibliography.bibtex.macros import Macro, expanded, macros_of
from glossator.bibliography.bibtex.scan import SHOWN, scan
from glossator.bibliography.bibtex.values import LONGEST_JOINED, LONGEST_STRING, Value, value_of
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.model.places import line_starts


@dataclass(frozen=True, slots=True)
class Field:
    """The value of a field, its strings put in; inner braces stay."""

    value: str
    place: Place
    """Of its name."""
    inside: Place
    """Where the words of its value begin."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its file has it; nothing is inherited yet."""

    key: str
    type: str
    place: Place
    fields: Mapping[str, Field]
    """By name in lower case, in file order."""
    key_place: Place


class _Places:
    """Places of one file by offset."""

    def __init__(self, source: str, path: str) -> None:
        self._starts, self._path = line_starts(source), path

    def __call__(self, at: int) -> Place:
        line = bisect_right(self._starts, at)
        return Place(self._path, line, at - self._starts[line - 1] + 1)


def read_entries(source: str, path: str) -> tuple[dict[str, Entry], list[Finding]]:
    """Return the entries of a .bib file by key, in file order, names of fields in lower case, and the findings.

    Codes: those of `scan`, b-002 a key or a string that is defined twice (the first stays), b-003 a field that is
    written twice or grows too long, b-010 a string that is not defined. Never raises.
    """
    places = _Places(source, path)
    blocks, faults = scan(source)
    findings = [finding(fault.code, places(fault.at), **fault.values) for fault in faults]
    strings, wrong = _strings(blocks, places)
    findings += wrong
    macros, wrong = _macros(blocks, strings, places)
    findings += wrong
    entries: dict[str, Entry] = {}
    for block in blocks:
        if block.type in ("string", "preamble", "comment"):
            continue
        if block.key in entries:
            line = entries[block.key].place.line
            findings.append(finding("b-002", places(block.key_at), key=block.key, line=line))
        else:
            entries[block.key], found = _read(block, strings, macros, places)
            findings += found
    return entries, findings


def _strings(blocks: Iterable[Block], places: _Places) -> tuple[dict[str, str], list[Finding]]:
    """The strings of a file by their names in lower case; each may use those before it."""
    strings: dict[str, str] = {}
    first: dict[str, int] = {}
    findings = []
    for written in (one for block in blocks if block.type == "string" for one in block.fields):
        name, place = written.name, places(written.at)
        if name.lower() in first:
            findings.append(finding("b-002", place, key=name, line=first[name.lower()]))
            continue
        first[name.lower()] = place.line
        value = value_of(written, strings)
        if value.whole and len(value.words) <= LONGEST_STRING:
            strings[name.lower()] = value.words
        else:
            why = f"the string “{name[:SHOWN]}” has more than {LONGEST_STRING} characters"
            findings.append(finding("b-001", place, why=why))
    return strings, findings


def _macros(
    blocks: Iterable[Block], strings: Mapping[str, str], places: _Places
) -> tuple[dict[str, Macro], list[Finding]]:
    """The macros of all preambles in their order, wherever they stand, as BibTeX writes them before all entries."""
    macros: dict[str, Macro] = {}
    findings = []
    for written in (one for block in blocks if block.type == "preamble" for one in block.fields):
        macros, left = macros_of(value_of(written, strings).words, macros)
        findings += [finding("b-131", places(written.at), value=" ".join(one.split())[:SHOWN]) for one in left[:_MOST]]
    return macros, findings


_MOST = 5
"""Things in a preamble that are not read and told."""


def _read(
    block: Block, strings: Mapping[str, str], macros: Mapping[str, Macro], places: _Places
) -> tuple[Entry, list[Finding]]:
    """An entry with the first of each field, its values without their delimiters, strings, `#` and macros."""
    kept: dict[str, Field] = {}
    findings: list[Finding] = []
    for written in block.fields:
        name, place = written.name.lower(), places(written.at)
        value = value_of(written, strings)
        if name in kept:
            shown = value.words[:SHOWN]
            findings.append(finding("b-003", place, key=block.key, field=name, value=shown, wanted="write it once"))
            continue
        words = expanded(value.words, macros)
        if words is None:
            shown = value.words[:SHOWN]
            findings.append(finding("b-132", place, key=block.key, field=name[:SHOWN], value=shown))
        inside = places(written.value_at)
        kept[name] = Field(value.words if words is None else words, place, inside)
        if value.unknown or not value.whole:
            findings += _of_value(value, written, block.key, inside)
    return Entry(block.key, block.type, places(block.at), kept, places(block.key_at)), findings


def _of_value(value: Value, written: Written, key: str, place: Place) -> list[Finding]:
    name = written.name.lower()[:SHOWN]
    if not value.whole:
        wanted = f"write it out: strings and # make more than {LONGEST_JOINED} characters of it"
        shown = " # ".join(token.words for token in written.tokens[:SHOWN])[:SHOWN]
        return [finding("b-003", place, key=key, field=name, value=shown, wanted=wanted)]
    return [finding("b-010", place, key=key, field=name, name=word[:SHOWN]) for word in value.unknown]
