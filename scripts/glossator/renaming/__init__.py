"""Every place of a project that names a thing by its id, and what renames it at all of them.

`namings` reads files as words and writes nothing; `renaming` makes edits of them. The verbs and the language server ask
both, so that an editor renames what the command line renames.
"""

from glossator.renaming.everywhere import namings, namings_of
from glossator.renaming.naming import KINDS, Naming
from glossator.renaming.project import project_words
from glossator.renaming.rename import Edit, Renaming, Unrenamable, defined, known, renaming, shown_place

__all__ = [
    "KINDS",
    "Edit",
    "Naming",
    "Renaming",
    "Unrenamable",
    "defined",
    "known",
    "namings",
    "namings_of",
    "project_words",
    "renaming",
    "shown_place",
]
