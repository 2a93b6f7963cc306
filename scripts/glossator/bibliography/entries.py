"""A .bib file as entries: split into blocks, strings put in, each field once."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping

from bibtexparser.entrypoint import parse_string
from bibtexparser.model import (
    Block,
    DuplicateBlockKeyBlock,
    DuplicateFieldKeyBlock,
    Entry,
    Field,
    ParsingFailedBlock,
    String,
)

from glossator.bibliography.values import LONGEST_JOINED, LONGEST_STRING, Value, read_value
from glossator.findings import Finding, finding
from glossator.model import Place

# The splitter also logs what it hands over as failed blocks; those become findings, so the log stays quiet.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

SHOWN = 80
"""Characters of a value or a name that a message repeats."""

_OPENING = re.compile(r"@\s*\w+\s*[{(]\s*([^,\s{}()=\"#%\\]+)\s*,")


def read_entries(source: str, path: str) -> tuple[dict[str, Entry], list[Finding]]:
    """Return the entries of a .bib file by key, in file order, names of fields in lower case, and the findings.

    Codes: b-001 an entry that cannot be read, b-002 a key or a string that is
    defined twice (the first stays), b-003 a field that is written twice or grows
    too long, b-010 a string that is not defined. Never raises.
    """
    try:
        blocks = parse_string(source, parse_stack=()).blocks
    except Exception as error:  # a file that the splitter does not survive is one finding, not a crash
        return {}, [finding("b-001", Place(path), why=f"the file stopped the reader ({type(error).__name__})")]
    strings, findings = _strings(blocks, path)
    entries: dict[str, Entry] = {}
    for found in blocks:
        block = _whole(found)
        if isinstance(found, DuplicateFieldKeyBlock):
            twice = ", ".join(sorted(found.duplicate_keys))[:SHOWN]
            shown = block.key if isinstance(block, Entry) else "?"
            place = _place(found, path)
            findings.append(finding("b-003", place, key=shown, field=twice, value="…", wanted="write it once"))
        elif isinstance(found, ParsingFailedBlock) and not isinstance(found, DuplicateBlockKeyBlock):
            findings.append(finding("b-001", _place(found, path), why=_why(found)))
        if not isinstance(block, Entry):
            continue
        key = block.key.strip()
        if not key:
            findings.append(finding("b-001", _place(block, path), why="it has no key"))
        elif key in entries:
            line = _place(entries[key], path).line
            findings.append(finding("b-002", _place(block, path), key=key, line=line))
        else:
            entries[key], found_in = _read(block, strings, path)
            findings += found_in
    return entries, findings


def _place(block: Block | Field, path: str) -> Place:
    return Place(path, (block.start_line or 0) + 1)


def _whole(block: Block) -> Block | None:
    """The block itself, or what the splitter put aside because its key, or a field of it, was there before."""
    if isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock):
        return block.ignore_error_block
    return block


def _strings(blocks: Iterable[Block], path: str) -> tuple[dict[str, str], list[Finding]]:
    """The strings of a file by their names in lower case; each may use those before it."""
    strings: dict[str, str] = {}
    first: dict[str, int] = {}
    findings = []
    for block in map(_whole, blocks):
        if not isinstance(block, String):
            continue
        name, place = block.key.strip(), _place(block, path)
        if name.lower() in first:
            findings.append(finding("b-002", place, key=name, line=first[name.lower()]))
            continue
        first[name.lower()] = place.line
        value = read_value(str(block.value), strings)
        if value.whole and len(value.words) <= LONGEST_STRING:
            strings[name.lower()] = value.words
        else:
            why = f"the string “{name[:SHOWN]}” has more than {LONGEST_STRING} characters"
            findings.append(finding("b-001", place, why=why))
    return strings, findings


def _read(block: Entry, strings: Mapping[str, str], path: str) -> tuple[Entry, list[Finding]]:
    """Return an entry with the first of each field, its values without their delimiters, strings and `#`."""
    kept: dict[str, Field] = {}
    findings: list[Finding] = []
    for one in block.fields:
        name = one.key.lower()
        if name not in kept:
            value = read_value(str(one.value), strings)
            kept[name] = Field(name, value.words, one.start_line)
            findings += _of_value(value, one, block.key.strip(), path)
    entry = Entry(block.entry_type, block.key.strip(), list(kept.values()), start_line=block.start_line, raw=block.raw)
    return entry, findings


def _of_value(value: Value, field: Field, key: str, path: str) -> list[Finding]:
    name, place = field.key.lower()[:SHOWN], _place(field, path)
    if not value.whole:
        wanted = f"write it out: strings and # make more than {LONGEST_JOINED} characters of it"
        return [finding("b-003", place, key=key, field=name, value=str(field.value)[:SHOWN], wanted=wanted)]
    return [finding("b-010", place, key=key, field=name, name=word[:SHOWN]) for word in value.unknown]


def _why(block: ParsingFailedBlock) -> str:
    reason = getattr(block.error, "abort_reason", "") or str(block.error) or type(block.error).__name__
    opening = _OPENING.match(block.raw or "")
    name = f"“{opening[1]}”: " if opening else ""
    return name + re.sub(r"\s+", " ", reason).strip()[: 2 * SHOWN]
