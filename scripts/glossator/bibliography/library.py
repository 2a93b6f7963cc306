"""A BibTeX or biblatex file as works, in its order, with everything that is wrong with it as findings."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.middlewares import RemoveEnclosingMiddleware
from bibtexparser.model import Block, DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock

from glossator.bibliography.csl import VERBATIM, csl_item
from glossator.bibliography.keys import clashes, key_findings
from glossator.bibliography.latex import plain, verbatim
from glossator.findings import Finding, finding
from glossator.model import Place, Work

# The splitter also logs what it hands over as failed blocks; those become findings, so the log stays quiet.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

ANSWERABLE = ("author", "editor", "organization", "institution", "title")
"""Fields of which an entry needs one to be a reference at all."""
INHERITED = ("editor", "publisher", "location", "address", "date", "year", "series", "volume", "isbn", "url", "doi")
"""What an entry takes from its `crossref` (biblatex manual 3.20, appendix B); `title` becomes `booktitle`."""

_CITABLE = re.compile(r"[\w](?:[\w:.#$%&+?<>~/-]*[\w])?")
_OPENING = re.compile(r"@\s*\w+\s*[{(]\s*([^,\s{}()=\"#%\\]+)\s*,")
_REMOVE_ENCLOSING = RemoveEnclosingMiddleware(allow_inplace_modification=False)
_SHOWN = 80


def read_library(source: str, path: str) -> tuple[dict[str, Work], list[Finding]]:
    """Return the works of a .bib file by key, in file order, and the findings.

    Codes: b-001 an entry that cannot be read, b-002 a key used twice (the first
    entry stays), b-003 a field that cannot be read, b-004 an entry without
    anything to print, b-007 keys that differ only in case, b-008 and b-009 a key
    that cannot be one (the entry is left out). Lines count from 1. One bad entry never costs another;
    nothing is raised.
    """
    findings: list[Finding] = []
    entries = {entry.key: entry for entry in _entries(source, path, findings)}
    works: dict[str, Work] = {}
    for key, entry in entries.items():
        refused = key_findings(key, Place(path, (entry.start_line or 0) + 1))
        findings += refused
        if not refused:
            works[key] = _work(entry, entries, path, findings)
    findings += clashes((key, work.place) for key, work in works.items())
    return works, sorted(findings, key=lambda one: one.place.line)


def _entries(source: str, path: str, findings: list[Finding]) -> Iterator[Entry]:
    try:
        blocks = parse_string(source).blocks
    except Exception as error:  # a file that the splitter does not survive is one finding, not a crash
        findings.append(finding("b-001", Place(path), why=f"the file stopped the reader ({type(error).__name__})"))
        return
    first: dict[str, int] = {}
    block: Block | None
    for block in blocks:
        place = Place(path, (block.start_line or 0) + 1)
        if isinstance(block, DuplicateBlockKeyBlock):
            findings.append(finding("b-002", place, key=block.key, line=first.get(block.key, place.line)))
            continue
        if isinstance(block, DuplicateFieldKeyBlock):
            twice = ", ".join(sorted(block.duplicate_keys))
            entry = block.ignore_error_block
            shown = entry.key if isinstance(entry, Entry) else "?"
            findings.append(finding("b-003", place, key=shown, field=twice, value="…", wanted="write it once"))
            block = _without_repeats(entry) if isinstance(entry, Entry) else None
        elif isinstance(block, ParsingFailedBlock):
            findings.append(finding("b-001", place, why=_why(block)))
        if not isinstance(block, Entry):
            continue
        block.key = block.key.strip()
        if not block.key:
            findings.append(finding("b-001", place, why="it has no key"))
        elif block.key in first:
            findings.append(finding("b-002", place, key=block.key, line=first[block.key]))
        else:
            first[block.key] = place.line
            yield block


def _without_repeats(entry: Entry) -> Entry | None:
    """Return an entry with the first of each field, its values without their delimiters."""
    kept: dict[str, Any] = {}
    for one in entry.fields:
        kept.setdefault(one.key, one)
    clean = Entry(entry.entry_type, entry.key, list(kept.values()), start_line=entry.start_line, raw=entry.raw)
    block = _REMOVE_ENCLOSING.transform_entry(clean, Library())
    return block if isinstance(block, Entry) else None


def _why(block: ParsingFailedBlock) -> str:
    reason = getattr(block.error, "abort_reason", "") or str(block.error) or type(block.error).__name__
    opening = _OPENING.match(block.raw or "")
    name = f"“{opening[1]}”: " if opening else ""
    return name + re.sub(r"\s+", " ", reason).strip()[: 2 * _SHOWN]


def _work(entry: Entry, entries: dict[str, Entry], path: str, findings: list[Finding]) -> Work:
    line = (entry.start_line or 0) + 1
    lines = {one.key.lower(): (one.start_line or 0) + 1 for one in entry.fields}
    raw = {one.key.lower(): str(one.value) for one in entry.fields}

    def unreadable(field: str, value: str, wanted: str) -> None:
        place = Place(path, lines.get(field, line))
        findings.append(finding("b-003", place, key=entry.key, field=field, value=value[:_SHOWN], wanted=wanted))

    if not _CITABLE.fullmatch(entry.key):
        unreadable("key", entry.key, "use letters, digits and single marks inside, as in balta2019 or UN:2014")
    parent = plain(raw.get("crossref", ""))
    if parent and parent not in entries:
        unreadable("crossref", parent, "name the key of an entry of this file")
    elif parent:
        raw = {**_inherited(entries[parent]), **raw}
    item, problems = csl_item(entry.key, entry.entry_type.lower(), raw)
    for problem in problems:
        unreadable(problem.field, plain(raw.get(problem.field, problem.field)), problem.wanted)
    if not any(plain(raw.get(name, "")) for name in ANSWERABLE):
        wanted = "author, editor, organisation or title"
        findings.append(finding("b-004", Place(path, line), key=entry.key, field=wanted))
    dropped = {problem.field for problem in problems} & {"url"}
    fields = {name: (verbatim if name in VERBATIM else plain)(value) for name, value in raw.items()}
    kept = {name: value for name, value in fields.items() if value and name not in dropped}
    return Work(entry.key, entry.entry_type.lower(), MappingProxyType(kept), Place(path, line), MappingProxyType(item))


def _inherited(parent: Entry) -> dict[str, str]:
    raw = {one.key.lower(): str(one.value) for one in parent.fields}
    given = {name: raw[name] for name in INHERITED if name in raw}
    if "title" in raw:
        given["booktitle"] = raw["title"]
    return given
