"""Reference lists: their entries read into fields, each with the words it was read from.

The door of this room.
"""

from glossator.reference_lists.entry import DOUBTFUL, Entry, Field, Named, Names, Shape
from glossator.reference_lists.read import LABEL, read_entry, read_list, usual_shape

__all__ = ["DOUBTFUL", "LABEL", "Entry", "Field", "Named", "Names", "Shape", "read_entry", "read_list", "usual_shape"]
