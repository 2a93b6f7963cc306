"""A raw file that became Markdown, as a text of the edition with the way back to the file."""

from __future__ import annotations

from dataclasses import replace

from glossator.edition.files import INGESTED
from glossator.edition.front import parse_front
from glossator.findings import Finding
from glossator.model import Text
from glossator.passages import read_text
from glossator.witness import Ingested, SourceRecord, Witness, front_fields, front_matter, origin_of


def read_ingested(
    id: str, witness: Witness, source: SourceRecord | None, ingested: Ingested, local: bool
) -> tuple[Text, list[Finding]]:
    """Return the text that a raw file was read as, and what is wrong with it.

    Its front matter is made of values; as YAML it is written for people who look at the file, and not read again.
    """
    path = f"{INGESTED}/{id}.md"
    above = front_matter(source, witness, ingested)
    front, found = parse_front(front_fields(source, witness, ingested), path, id)
    text, more = read_text(id, path, above + ingested.markdown, front, len(above), local)
    return replace(text, origin=origin_of(witness, ingested.units, text)), [*found, *more]
