"""What can be mended without asking: findings to edits of the files that people wrote, and what proves each edit.

`FIXES` is the table: which codes, by which rule, and why it is safe. The command line and the language server ask it.
Nothing here writes a file.
"""

from glossator.mending.applying import Done, mended
from glossator.mending.certain import certain
from glossator.mending.mendings import Mending, mendings
from glossator.mending.table import FIXES, LEFT, Fix

__all__ = ["FIXES", "LEFT", "Done", "Fix", "Mending", "certain", "mended", "mendings"]
