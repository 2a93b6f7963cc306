"""The values every stage shares: what is printed, what it denotes, and where it stands.

Offsets are Unicode characters, half-open `[start, end)`, into a file decoded as
UTF-8 without newline translation, unless an attribute says otherwise. Everything
here is frozen: a stage takes values and returns values.
"""

from glossator.model.edtf import Day, Edtf, Refused
from glossator.model.mentions import Annotation, Mention, MentionKind, Resolution, Unresolved
from glossator.model.places import Place, Span, line_and_column, line_span
from glossator.model.refs import Keys, Ref, TargetKind
from glossator.model.texts import Block, BlockKind, Front, Markup, MarkupKind, Passage, PassageKind, Prose, Text
from glossator.model.things import EditorialNote, Event, Name, Term, Work

__all__ = [
    "Annotation",
    "Block",
    "BlockKind",
    "Day",
    "EditorialNote",
    "Edtf",
    "Event",
    "Front",
    "Keys",
    "Markup",
    "MarkupKind",
    "Mention",
    "MentionKind",
    "Name",
    "Passage",
    "PassageKind",
    "Place",
    "Prose",
    "Ref",
    "Refused",
    "Resolution",
    "Span",
    "TargetKind",
    "Term",
    "Text",
    "Unresolved",
    "Work",
    "line_and_column",
    "line_span",
]
