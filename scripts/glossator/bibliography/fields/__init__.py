"""Single fields of a work as values of CSL: pages, addresses, languages, kinds, lists, eprints.

The door of this room; which field goes to which variable is for `csl` to say.
"""

from glossator.bibliography.fields.eprints import eprint_address
from glossator.bibliography.fields.readers import (
    GENRES,
    address_in,
    read_address,
    read_doi,
    read_genre,
    read_how,
    read_language,
    read_list,
    read_pages,
    read_series,
    read_state,
)
from glossator.bibliography.fields.titles import joined, protected

__all__ = [
    "GENRES",
    "address_in",
    "eprint_address",
    "joined",
    "protected",
    "read_address",
    "read_doi",
    "read_genre",
    "read_how",
    "read_language",
    "read_list",
    "read_pages",
    "read_series",
    "read_state",
]
