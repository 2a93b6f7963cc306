"""The only reader of Markdown: passages with exact spans in their file."""

from glossator.passages.passage_ids import PassageIds
from glossator.passages.prose import OBJECT, without
from glossator.passages.reader import read_prose, read_text
from glossator.records import read_front

__all__ = ["OBJECT", "PassageIds", "read_front", "read_prose", "read_text", "without"]
