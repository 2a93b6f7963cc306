"""Raw text to Markdown: `read_witness`, then `ingest`, with a receipt for every decision."""

from glossator.witness.decision import Decision, Kind, as_json, decide, report
from glossator.witness.ingest import Ingested, front_fields, front_matter, ingest
from glossator.witness.limits import LARGEST, too_large
from glossator.witness.origin import WitnessOrigin, origin_of
from glossator.witness.printed_pages import pages_by_passage, printed_pages
from glossator.witness.reading import Reading
from glossator.witness.source_record import Correction, SourceRecord, parse_source
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness, read_witness

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
    "pages_by_passage",
    "parse_source",
    "printed_pages",
    "read_witness",
    "report",
    "too_large",
]
