"""Names of persons and bodies as BibTeX and biblatex write them.

The door of this room.
"""

from glossator.bibliography.names.lists import NameFault, split_names, stray_and
from glossator.bibliography.names.parts import Parts, name_parts

__all__ = ["NameFault", "Parts", "name_parts", "split_names", "stray_and"]
