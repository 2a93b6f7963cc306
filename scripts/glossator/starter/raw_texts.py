"""Raw texts as a new edition takes them: read once, described or written out, with the works that they cite."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from glossator.findings import Finding, Severity
from glossator.patterns import re
from glossator.publish.receipt import citations_of, stubs
from glossator.publish.references import references_of
from glossator.records.ids import FileIds
from glossator.starter.written_yaml import front, item
from glossator.witness import ingest, read_witness
from glossator.witness.ingested import front_fields

_ENTRY = re.compile(r"^@\w+\{([^,\s]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RawText:
    """One raw text, read."""

    id: str
    title: str
    name: str
    """The file it came in."""
    data: bytes
    markdown: str
    """The text in Markdown, with its front matter; for an edition that may publish it."""
    record: str
    """Its record of `references/sources.yml`; for an edition that may not."""
    library: str
    """BibTeX of the works it lists and cites."""


def read_raw(paths: Sequence[Path], language: str, licence: str) -> tuple[list[RawText], list[Finding]]:
    """Return the texts in the order of their files, and what was found while reading; raises OSError.

    A file that cannot be read as a text is a finding that is an error, and left out.
    """
    ids, read, findings = FileIds(()), [], []
    for path in paths:
        data = path.read_bytes()
        witness, found = read_witness(data, path.name)
        findings += found
        if witness is None:
            continue
        ingested, found = ingest(witness, None)
        findings += [one for one in found if one.severity is Severity.ERROR]
        references = references_of(witness, ingested, {})
        citations = citations_of(witness, ingested, references)
        id, _ = ids.take(path.stem)
        title = str(front_fields(None, witness, ingested)["title"])
        text = {"title": title, "language": language, "kind": "original", "licence": licence}
        record = {"id": id, "title": title, "language": language, "sha256": hashlib.sha256(data).hexdigest()}
        read.append(
            RawText(
                id, title, path.name, data, front(text) + ingested.markdown, item(record), stubs(citations, references)
            )
        )
    return read, findings


def works_of(texts: Sequence[RawText]) -> str:
    """Return the works of all texts as one library; of entries under one key the first is kept."""
    kept: dict[str, str] = {}
    for text in texts:
        starts = [*_ENTRY.finditer(text.library)]
        for entry, following in zip_longest(starts, starts[1:]):
            end = following.start() if following else len(text.library)
            kept.setdefault(entry.group(1), text.library[entry.start() : end].strip())
    return "".join(f"{entry}\n\n" for entry in kept.values())
