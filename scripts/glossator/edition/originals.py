"""The raw files of a folder as texts of the edition, and what was found in them beside."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from glossator.edition.ingested import read_ingested
from glossator.findings import Finding, finding
from glossator.model import Place, Text
from glossator.records import FileIds, read_inside, shown_path
from glossator.records.invisible import invisible
from glossator.reference_lists import ReferenceLists, read_reference_lists
from glossator.witness import SourceRecord, ingest, read_witness
from glossator.witness.printed_pages import pages_by_passage, printed_pages


@dataclass(slots=True)
class Originals:
    """What raw files became."""

    texts: list[Text] = field(default_factory=list)
    listed: list[ReferenceLists] = field(default_factory=list)
    """The reference lists of files that nobody has described."""
    printed_pages: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Passage id to the first and last page it is printed on."""


def read_originals(
    root: Path, folder: Path, paths: Iterable[Path], sources: Mapping[str, SourceRecord], texts: Iterable[Text]
) -> tuple[Originals, list[Finding]]:
    """Return raw files of a folder, recognised by their hash; one that nobody described is read all the same.

    `texts` are those that are there already: a file of the same id is told of (t-012) and left out.
    """
    known = {source.sha256: source for source in sources.values() if source.sha256}
    given = {text.id: text.path for text in texts}
    ids = FileIds([*sources, *given])
    read, findings = Originals(), []
    for path in paths:
        data, found = read_inside(path, folder, root)
        findings += found
        name = shown_path(path, root)
        if data is None:
            continue
        source = known.get(hashlib.sha256(data).hexdigest())
        witness, found = read_witness(data, name, source.encoding if source else "")
        findings += found
        if witness is None:
            continue
        findings += invisible(witness.text, name)
        if source and source.id in given:
            findings.append(finding("t-012", Place(name), id=source.id, other=given[source.id]))
            continue
        ingested, found = ingest(witness, source)
        findings += found
        if source is None and (listed := read_reference_lists(ingested.units, name)[0]).entries:
            read.listed.append(listed)
        id, why = (source.id, "") if source else ids.take(path.stem)
        given[id] = name
        if why:
            findings.append(finding("t-018", Place(name), id=id, why=why))
        text, found = read_ingested(id, witness, source, ingested, not (source and source.publish))
        findings += found
        pages = printed_pages(witness, ingested.decisions, ingested.units)
        read.printed_pages |= pages_by_passage(ingested.units, pages, text.passages)
        read.texts.append(text)
    return read, findings
