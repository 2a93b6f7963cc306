"""The receipt of an ingested text: every decision of the witness stage, and the citations found in its reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from glossator.citation import find_citations, find_reference, make_key
from glossator.citation.item import DOUBTFUL
from glossator.model import Citation, Mention
from glossator.receipts import settled
from glossator.witness import Decision, Ingested, Kind, Witness, decide, report

_KEY = re.compile(r"[^,\s{}()=\"#%\\]+")
_FIELDS = ("authors", "year", "locator", "title", "publisher", "date")


def citations_of(witness: Witness, ingested: Ingested) -> list[Decision]:
    """Return a citation decision for each citation of the reading, with spans in the witness.

    Without a library nothing can be resolved here: a citation has the key it would
    be given. Words that may be a citation or may not (`item.DOUBTFUL`) have a
    decision only where one of their items reads as one.
    """
    found = []
    for unit in ingested.units:
        if unit.kind not in (Kind.PARAGRAPH, Kind.NOTE, Kind.CAPTION):
            continue
        mentions = find_citations(unit.reading.text)
        if not mentions and unit.kind is Kind.NOTE:
            reference = find_reference(unit.reading.text)
            mentions = [reference] if reference else []
        for mention in mentions:
            found.append(_decision(witness, unit.reading.witness_spans(mention.start, mention.end), mention))
    return settled(witness, ingested, found)


def _decision(witness: Witness, spans: Any, mention: Mention[Citation]) -> Decision:
    items = [
        {"key": work.key or make_key(work), **{name: value[name] or None for name in _FIELDS}}
        for work, value in ((work, work.as_value()) for work in mention.value.works)
    ]
    confidence = mention.value.confidence
    doubt = " (doubtful: only a library can say whether it is one)" if confidence < DOUBTFUL else ""
    return decide(
        witness, Kind.CITATION, spans, {"items": items, "form": mention.value.form}, confidence,
        f"citation-{mention.rule}", f"the words have the form of a citation: {mention.value.form}{doubt}",
    )  # fmt: skip


def receipt(witness: Witness, ingested: Ingested, citations: Sequence[Decision]) -> dict[str, Any]:
    """Return the report of DESIGN, section 7, all decisions in the order of the witness."""
    decisions = sorted((*ingested.decisions, *citations), key=lambda one: (one.spans[0], one.kind.value))
    return report(witness, decisions)


def stubs(citations: Sequence[Decision]) -> str:
    """Return a BibTeX entry for each distinct work cited, with no more than the text prints of it.

    A key that BibTeX has no way to write, such as the `a,b` of `@{a,b}`, has none.
    """
    entries: dict[str, dict[str, Any]] = {}
    for decision in citations:
        for item in decision.value["items"]:
            if _KEY.fullmatch(item["key"]):
                entries.setdefault(item["key"], item)
    return "\n".join(_stub(key, item) for key, item in sorted(entries.items()))


def _stub(key: str, item: dict[str, Any]) -> str:
    fields = {
        "author": " and ".join(_name(_braced(author)) for author in item["authors"] or ()),
        "title": item["title"],
        "organization": item["publisher"],
        "date": item["date"] or item["year"],
    }
    lines = [f"  {name} = {{{_braced(value)}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{key},\n{''.join(lines)}  seen = {{citation}},\n}}\n"


def _name(author: str) -> str:
    return f"{{{author}}}" if " " in author else author


def _braced(value: str) -> str:
    """Braces must pair in BibTeX, and a backslash takes the brace behind it out of the count: else all are left out."""
    depths = list(accumulate((sign == "{") - (sign == "}") for sign in value))
    if "\\{" in value or "\\}" in value or (depths and (min(depths) < 0 or depths[-1])):
        value = value.replace("{", "").replace("}", "")
    return value.rstrip("\\")
