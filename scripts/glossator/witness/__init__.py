"""Raw text to Markdown: `read_witness`, then `ingest`, with a receipt for every decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.witness.decision import Decision, Kind, as_json, decide, report
    from glossator.witness.ingested import Ingested, front_fields, front_matter, ingest
    from glossator.witness.limits import LARGEST, too_large
    from glossator.witness.origin import WitnessOrigin, origin_of
    from glossator.witness.reading import Reading
    from glossator.witness.source_record import Correction, SourceRecord, parse_source
    from glossator.witness.unit import Unit
    from glossator.witness.witness import Witness, read_witness

__getattr__ = opens(
    __name__,
    {
        "Decision": "decision",
        "Kind": "decision",
        "as_json": "decision",
        "decide": "decision",
        "report": "decision",
        "Ingested": "ingested",
        "front_fields": "ingested",
        "front_matter": "ingested",
        "ingest": "ingested",
        "LARGEST": "limits",
        "too_large": "limits",
        "WitnessOrigin": "origin",
        "origin_of": "origin",
        "Reading": "reading",
        "Correction": "source_record",
        "SourceRecord": "source_record",
        "parse_source": "source_record",
        "Unit": "unit",
        "Witness": "witness",
        "read_witness": "witness",
    },
)

__all__ = [
    "LARGEST",
    "Correction",
    "Decision",
    "Ingested",
    "Kind",
    "Reading",
    "SourceRecord",
    "Unit",
    "Witness",
    "WitnessOrigin",
    "as_json",
    "decide",
    "front_fields",
    "front_matter",
    "ingest",
    "origin_of",
    "parse_source",
    "read_witness",
    "report",
    "too_large",
]
