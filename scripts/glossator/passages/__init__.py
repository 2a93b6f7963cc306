"""The only reader of Markdown: passages with exact spans in their file."""

from glossator.passages.front import read_front
from glossator.passages.prose import OBJECT
from glossator.passages.reader import read_prose, read_text

__all__ = ["OBJECT", "read_front", "read_prose", "read_text"]
