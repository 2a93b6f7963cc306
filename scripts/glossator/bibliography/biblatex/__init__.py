"""biblatex's data model: what an entry inherits, what is a work, and which fields there are.

The door of this room; CSL is not known here.
"""

from glossator.bibliography.biblatex.fieldnames import misspelt
from glossator.bibliography.biblatex.inheritance import resolve
from glossator.bibliography.biblatex.other_keys import other_keys
from glossator.bibliography.biblatex.relations import related_fields

__all__ = ["misspelt", "other_keys", "related_fields", "resolve"]
