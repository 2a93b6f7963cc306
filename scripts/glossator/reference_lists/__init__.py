"""Reference lists: their entries read into fields, each with the words it was read from.

The door of this room.
"""

from glossator.reference_lists.entry import DOUBTFUL, Entry, Field, Named, Names, Shape
from glossator.reference_lists.listed import ReferenceLists
from glossator.reference_lists.of_units import is_entry, lists_of, read_reference_lists
from glossator.reference_lists.read import LABEL, read_entry, read_list, usual_shape
from glossator.reference_lists.resolve import Denoted, resolve, resolve_number

__all__ = [
    "DOUBTFUL",
    "LABEL",
    "Denoted",
    "Entry",
    "Field",
    "Named",
    "Names",
    "ReferenceLists",
    "Shape",
    "is_entry",
    "lists_of",
    "read_entry",
    "read_list",
    "read_reference_lists",
    "resolve",
    "resolve_number",
    "usual_shape",
]
