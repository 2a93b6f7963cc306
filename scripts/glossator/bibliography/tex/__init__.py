"""TeX in the fields of a .bib file, as words: commands are looked up in tables, and nothing is ever run.

The door of this room.
"""

from glossator.bibliography.tex.escape import escape
from glossator.bibliography.tex.words import TexWords, read_tex

__all__ = ["TexWords", "escape", "read_tex"]
