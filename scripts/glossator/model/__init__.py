"""The values every stage shares: what is printed, what it denotes, and where it stands.

Offsets are Unicode characters, half-open `[start, end)`, into a file decoded as
UTF-8 without newline translation, unless an attribute says otherwise. Everything
here is frozen: a stage takes values and returns values.
"""

from glossator.model.chains import Arrow, Chain, Step
from glossator.model.drawn_maps import DrawnMap, MapPart, Status
from glossator.model.edtf import Day, Edtf, Refused
from glossator.model.figures import Amount, Bound, DataPoint
from glossator.model.kinds import OF_TEXTS, MentionKind, TargetKind
from glossator.model.locations import LatLon, Location
from glossator.model.mentions import Annotation, AnyMention, Mention, Resolution, Unresolved, layers
from glossator.model.origin import Origin
from glossator.model.places import Place, Span, Spots, line_and_column, line_span, spot
from glossator.model.refs import Keys, Ref
from glossator.model.signs import Sign, Signs
from glossator.model.texts import Block, BlockKind, Front, Markup, MarkupKind, Passage, PassageKind, Prose, Text
from glossator.model.things import EditorialNote, Event, Name, Printed, Term, Thing, Warrant, Work
from glossator.model.values import (
    Anchored,
    Authored,
    Citation,
    CitedWork,
    Comment,
    Dated,
    Evidence,
    Forced,
    InCitation,
    Mark,
    Quoted,
    Styled,
    Value,
)

__all__ = [
    "OF_TEXTS",
    "Amount",
    "Anchored",
    "Annotation",
    "AnyMention",
    "Arrow",
    "Authored",
    "Block",
    "BlockKind",
    "Bound",
    "Chain",
    "Citation",
    "CitedWork",
    "Comment",
    "DataPoint",
    "Dated",
    "Day",
    "DrawnMap",
    "EditorialNote",
    "Edtf",
    "Event",
    "Evidence",
    "Forced",
    "Front",
    "InCitation",
    "Keys",
    "LatLon",
    "Location",
    "MapPart",
    "Mark",
    "Markup",
    "MarkupKind",
    "Mention",
    "MentionKind",
    "Name",
    "Origin",
    "Passage",
    "PassageKind",
    "Place",
    "Printed",
    "Prose",
    "Quoted",
    "Ref",
    "Refused",
    "Resolution",
    "Sign",
    "Signs",
    "Span",
    "Spots",
    "Status",
    "Step",
    "Styled",
    "TargetKind",
    "Term",
    "Text",
    "Thing",
    "Unresolved",
    "Value",
    "Warrant",
    "Work",
    "layers",
    "line_and_column",
    "line_span",
    "spot",
]
