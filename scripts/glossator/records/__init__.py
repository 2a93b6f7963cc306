"""The door for what people wrote: files of the project, their YAML, and the ids in them."""

from glossator.records.fields import Fields
from glossator.records.folder import entries, read_inside, shown_path
from glossator.records.front_matter import read_front
from glossator.records.ids import FileIds, Kind, id_findings, id_from, is_id, key_findings, page_findings
from glossator.records.lists import Record, read_records
from glossator.records.written import Written, item_place, place_of, value_place

__all__ = [
    "Fields",
    "FileIds",
    "Kind",
    "Record",
    "Written",
    "entries",
    "id_findings",
    "id_from",
    "is_id",
    "item_place",
    "key_findings",
    "page_findings",
    "place_of",
    "read_front",
    "read_inside",
    "read_records",
    "shown_path",
    "value_place",
]
