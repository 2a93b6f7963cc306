"""To when an edition knows what it says: `references/knowledge.yml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from glossator.edition.files import read_words
from glossator.findings import Finding
from glossator.model import Day, Edtf, Place
from glossator.patterns import re
from glossator.records import Fields
from glossator.records.as_of import AS_OF, known_as_of
from glossator.records.document import read_document
from glossator.records.written import Unreadable

KNOWLEDGE = "references/knowledge.yml"
EDITION = "edition"
VERSION = "version"
FIELDS = (AS_OF, EDITION, VERSION)
VERSIONS = re.compile(r"[0-9A-Za-z][0-9A-Za-z._+-]{0,39}")
"""What a version may be: it is part of names of files."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What an edition says of the state of its knowledge."""

    as_of: Edtf | None = None
    """To when everything was known that does not say otherwise."""
    day: Day | None = None
    """The day of the edition, which its statements are held to; no clock is asked."""
    version: str = ""
    """What the edition is called; empty where only the changelog says it."""
    place: Place = field(default_factory=lambda: Place(KNOWLEDGE))


UNDATED = Knowledge()


def read_knowledge(root: Path) -> tuple[Knowledge, list[Finding]]:
    """Return what the file says, nothing where it is not there, and what is wrong with it (n-001, n-004, n-009)."""
    source, findings = read_words(root / KNOWLEDGE, root)
    if source is None:
        return UNDATED, findings
    try:
        document = read_document(source.removeprefix("\ufeff"), KNOWLEDGE, "n-001")
    except Unreadable as stop:
        return UNDATED, [*findings, stop.as_finding("n-001", KNOWLEDGE)]
    fields = Fields.of(document.value, Place(KNOWLEDGE), FIELDS)
    as_of, edition = known_as_of(fields), known_as_of(fields, EDITION)
    read = Knowledge(as_of, edition.latest if edition else None, _version(fields), fields.at(AS_OF))
    return read, [*findings, *document.findings, *fields.findings]


def _version(fields: Fields) -> str:
    written = fields.line(VERSION)
    if written and not VERSIONS.fullmatch(written):
        fields.wrong(VERSION, written, "a version of letters, digits, dots and hyphens, as 1.2.0")
        return ""
    return written
