"""Forms of file: the characters of a text, a web page, a document or a PDF, and what the file states about them."""

from glossator.formats.extract import Extract, Part, PartKind, StatedMark, StatedStyle
from glossator.formats.forms import read_form

__all__ = ["Extract", "Part", "PartKind", "StatedMark", "StatedStyle", "read_form"]
