"""In which encoding a plain text was written, and whether it was once read in a wrong one."""

from glossator.formats.encodings.decide import Decided, decide_encoding

__all__ = ["Decided", "decide_encoding"]
