"""A glossary entry from its front matter and its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pyromark

from glossator.findings import Finding, finding
from glossator.glossary.verbs import STEM
from glossator.model import Place, Term
from glossator.patterns import re
from glossator.records import Fields, Kind, id_findings
from glossator.records.as_of import AS_OF, known_as_of
from glossator.records.locations import FIELDS as WHERE
from glossator.records.locations import parse_location

FIELDS = ("term", "also", "stem", "in", "see", "sources", AS_OF, *WHERE)

_MARKDOWN = pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
_FORCED = re.compile(r"\[([^\[\]]{1,200})\]\{[^{}]{0,100}\}")
"""`[words]{term=id}` is this project's own Markdown (DESIGN section 5): its words stay, the rest goes."""
_CITED = re.compile(r"(?<!\s)\s*\[-?@[^\[\]]{1,300}\]")
"""`[@key, p. 3]` is no word of a definition: the card of a term opens no references."""


def parse_term(
    record: Mapping[str, Any],
    body: str,
    place: Place,
    id: str,
    below: Place | None = None,
) -> tuple[Term | None, list[Finding]]:
    """Return the term, and what is wrong with its entry; None where it has no usable id or no `term`.

    The first paragraph of the body, as plain words, is the definition. `below` is where the body begins. Findings:
    t-004 (id), n-002, n-004, n-009 (fields), g-003 (no text: the term is kept), and of where it is.
    """
    fields = Fields.of(record, place, FIELDS)
    wrong = id_findings(id, Kind.TERM, place)
    fields.findings += wrong
    fields.complete = fields.complete and not wrong
    location, misplaced = parse_location(fields)
    term = Term(
        id=id,
        label=fields.words("term", needed=True),
        also=fields.listed("also"),
        equivalents=fields.by_language("in"),
        see=fields.listed("see"),
        sources=fields.listed("sources"),
        definition=first_paragraph(body),
        body=body,
        place=place,
        stem=_stems(fields),
        location=location,
        as_of=known_as_of(fields),
        spots=fields.spots,
    )
    if not body.strip():
        fields.findings.append(finding("g-003", below or place))
    return (term if fields.complete else None), [*fields.findings, *misplaced]


def _stems(fields: Fields) -> tuple[str, ...]:
    """The stems that are one word in small English letters; n-004 for each other."""
    listed = fields.listed("stem")
    for stem in listed:
        if not STEM.fullmatch(stem):
            fields.wrong("stem", stem, "one English verb in small letters, without its endings: securitize")
    return tuple(stem for stem in listed if STEM.fullmatch(stem))


def first_paragraph(markdown: str) -> str:
    """Return the words of the first paragraph without markup (CommonMark 0.31), `""` where there is none.

    A heading, a list or code before it is passed over; citations are left out.
    """
    words: list[str] = []
    inside = False
    for event in pyromark.events(_FORCED.sub(r"\1", _CITED.sub("", markdown)), options=_MARKDOWN):
        match event:
            case {"Start": "Paragraph"}:
                inside = True
            case {"End": "Paragraph"} if "".join(words).strip():
                break
            case {"Text": str(text)} | {"Code": str(text)} if inside:
                words.append(text)
            case "SoftBreak" | "HardBreak" if inside:
                words.append(" ")
    return " ".join("".join(words).split())
