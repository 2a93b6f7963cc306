"""Single fields of a work as values of CSL: pages, addresses, languages, kinds, lists, eprints.

The door of this room; which field goes to which variable is for `csl` to say.
"""

from glossator.bibliography.fields.eprints import archive_of, eprint_address
from glossator.bibliography.fields.kinds import KINDS, kind_of
from glossator.bibliography.fields.readers import (
    GENRES,
    address_in,
    read_address,
    read_doi,
    read_edition,
    read_genre,
    read_how,
    read_language,
    read_list,
    read_number,
    read_pages,
    read_series,
    read_state,
)
from glossator.bibliography.fields.titles import joined, protected

__all__ = [
    "GENRES",
    "KINDS",
    "address_in",
    "archive_of",
    "eprint_address",
    "joined",
    "kind_of",
    "protected",
    "read_address",
    "read_doi",
    "read_edition",
    "read_genre",
    "read_how",
    "read_language",
    "read_list",
    "read_number",
    "read_pages",
    "read_series",
    "read_state",
]
