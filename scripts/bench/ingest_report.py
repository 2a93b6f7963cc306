"""The report of a raw text as the verb `ingest` writes it, in this process."""

from __future__ import annotations

import json
from typing import Any

from glossator.publish.receipt import citations_of, receipt
from glossator.publish.references import references_of
from glossator.witness import ingest, read_witness


def report_of(raw: str, name: str) -> dict[str, Any]:
    """Return the report as it reads from JSON, with the Markdown beside it."""
    witness, _ = read_witness(raw.encode("utf-8"), name)
    if witness is None:
        return {"witness": {"characters": len(raw)}, "decisions": [], "markdown": ""}
    ingested, findings = ingest(witness)
    references = references_of(witness, ingested)
    found = receipt(witness, ingested, citations_of(witness, ingested, references), references)
    told: dict[str, Any] = json.loads(json.dumps(found, ensure_ascii=False))
    told["markdown"], told["findings"] = ingested.markdown, [one.code for one in findings]
    return told
