"""The shape of each kind of record: its fields and what they hold, made from what the parsers know.

One table serves the JSON Schemas that editors read (`edition/schemas.py`). A test holds it to the lists of fields that
the parsers check, so that neither knows a field that the other does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from glossator.edition.chains import CHAINS
from glossator.edition.floors import COUNTED, FLOORS, OF_TEXT
from glossator.edition.front import KINDS as TEXT_KINDS
from glossator.edition.knowledge import EDITION, KNOWLEDGE, VERSION, VERSIONS
from glossator.edition.maps import MAPS
from glossator.edition.page_fields import HIDE, MOST_BOOST
from glossator.edition.parts import MOST
from glossator.edition.signs import SIGNS, WIDEST
from glossator.edition.silences import SILENCES
from glossator.model import Status
from glossator.names import NameKind
from glossator.records.as_of import AS_OF
from glossator.records.ids import LONGEST

Schema = Mapping[str, Any]

_WORDS: Schema = {"type": ["string", "number"]}
_LINE: Schema = {"type": "string"}
_MANY: Schema = {"anyOf": [_LINE, {"type": "array", "items": _LINE, "uniqueItems": True}]}
_ID: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": LONGEST}
_IDS: Schema = {"anyOf": [_ID, {"type": "array", "items": _ID, "uniqueItems": True}]}
_LANGUAGE: Schema = {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"}
_DATE: Schema = {"type": ["string", "integer"], "description": "EDTF (ISO 8601-2): 1860-05-27, 1860/1862, 1860~"}
_POINT: Schema = {
    "anyOf": [
        {
            "type": "array",
            "prefixItems": [
                {"type": "number", "minimum": -90, "maximum": 90},
                {"type": "number", "minimum": -180, "maximum": 180},
            ],
            "minItems": 2,
            "maxItems": 2,
        },
        _LINE,
    ],
    "description": "latitude and longitude in degrees",
}
_STATE: Schema = {"type": "string", "pattern": "^[A-Z]{3}$"}
_WHERE: Mapping[str, Schema] = {
    "coordinates": _POINT,
    "route": {"type": "array", "items": _POINT, "minItems": 2, "maxItems": 200},
    "state": {"anyOf": [_STATE, {"type": "array", "items": _STATE}]},
}
_CODE: Schema = {"type": "string", "pattern": "^[a-z]-[0-9]{3}$"}
_REASON: Schema = {"type": "string", "pattern": "\\S", "description": "why it may be so"}
_BY_LANGUAGE: Schema = {"type": "object", "propertyNames": _LANGUAGE, "additionalProperties": _MANY}


def _counted(names: tuple[str, ...]) -> Schema:
    counts = {name: {"type": "integer", "minimum": 0} for name in names}
    return {"type": "object", "properties": counts, "additionalProperties": False}


def _parts(fields: Mapping[str, Schema], needed: tuple[str, ...]) -> Schema:
    part = {"type": "object", "properties": fields, "required": list(needed), "additionalProperties": False}
    return {"type": "array", "items": part, "maxItems": MOST}


_STEPS = _parts({"event": _ID, "text": _LINE}, ("event",))
_ARROWS = _parts({"from": _ID, "to": _ID, "said": _LINE, "by": _MANY, "at": _MANY}, ("from", "to", "said"))

_ON_MAP = _parts(
    {
        "name": _ID, "term": _ID, "event": _ID, "label": _LINE, **_WHERE, "outline": _WHERE["route"], "date": _DATE,
        "status": {"enum": [str(one) for one in Status if one]}, "text": _LINE, "by": _MANY, "at": _MANY,
    },
    (),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """What one kind of record may hold."""

    file: str
    """The files of the project that hold such records, as a pattern of paths."""
    about: str
    fields: Mapping[str, Schema]
    needed: tuple[str, ...] = ()
    listed: bool = False
    """Whether the file is a list of such records; else one is the front matter of a file."""


SHAPES: Mapping[str, Shape] = {
    "names": Shape(
        "references/names.yml",
        "A person, body, place or thing that texts speak of.",
        {
            "id": _ID, "kind": {"enum": [str(kind) for kind in NameKind]}, "name": _LINE, "also": _MANY,
            "family": _LINE, "acronym": _LINE, "wikidata": {"type": "string", "pattern": "^Q[1-9][0-9]{0,11}$"},
            "text": _LINE, AS_OF: _DATE, **_WHERE,
        },
        ("id", "kind", "name"),
        listed=True,
    ),
    "events": Shape(
        "references/events.yml",
        "An event of the timeline.",
        {
            "id": _ID, "date": _DATE, "label": _LINE, "also": _MANY, "who": _IDS, "where": _IDS, "terms": _IDS,
            "sources": _MANY, "text": _LINE, "after": _IDS, AS_OF: _DATE,
            "printed": {"type": ["object", "array"], "description": "{text, date, note}, or a list of these"},
        },
        ("id", "label"),
        listed=True,
    ),
    "chains": Shape(
        CHAINS,
        "Events as somebody tells them to have led to one another.",
        {"id": _ID, "label": _LINE, "text": _LINE, "steps": _STEPS, "arrows": _ARROWS},
        ("id", "label", "steps"),
        listed=True,
    ),
    "maps": Shape(
        MAPS,
        "A map: places, lines and areas, each with what is said of it.",
        {"id": _ID, "label": _LINE, "text": _LINE, "frame": _WHERE["route"], "parts": _ON_MAP, AS_OF: _DATE},
        ("id", "label", "parts"),
        listed=True,
    ),
    "acts": Shape(
        "references/acts.yml",
        "A class of acts.",
        {"id": _ID, "verbs": _MANY, "nouns": _MANY},
        ("id",),
        listed=True,
    ),
    "signs": Shape(
        SIGNS,
        "A sign that stands behind statements and says what they rest on.",
        {"id": _ID, "words": _LINE, "sign": {"type": "string", "pattern": f"^\\S{{1,{WIDEST}}}$"}, "text": _LINE},
        ("id", "words", "sign", "text"),
        listed=True,
    ),
    "silence": Shape(
        SILENCES,
        "A finding that is let be, with the reason.",
        {"code": _CODE, "file": _LINE, "why": _REASON},
        ("code", "why"),
        listed=True,
    ),
    "floors": Shape(
        FLOORS,
        "How much there is of the edition; written by `glossator floors --write`.",
        {
            "ratio": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
            "counts": _counted(COUNTED),
            "texts": {"type": "object", "propertyNames": _ID, "additionalProperties": _counted(OF_TEXT)},
        },
    ),
    "knowledge": Shape(
        KNOWLEDGE,
        "To when the edition knows what it says.",
        {AS_OF: _DATE, EDITION: _DATE, VERSION: {"type": ["string", "number"], "pattern": f"^(?:{VERSIONS.pattern})$"}},
    ),
    "glossary": Shape(
        "docs/glossary/*.md",
        "An entry of the glossary.",
        {
            "term": _LINE, "also": _MANY, "stem": _MANY, "in": _BY_LANGUAGE, "see": _IDS, "sources": _MANY,
            AS_OF: _DATE, **_WHERE,
        },
        ("term",),
    ),
    "text": Shape(
        "docs/texts/*.md",
        "A text.",
        {
            "title": _WORDS, "authors": _MANY, "date": _WORDS, "language": _LANGUAGE,
            "kind": {"enum": list(TEXT_KINDS)}, "of": _LINE, "licence": _WORDS, "description": _WORDS,
            "order": {"type": "integer"},
            "silence": {"type": "object", "propertyNames": _CODE, "additionalProperties": _REASON},
        },
        ("title",),
    ),
    "page": Shape(
        "docs/*.md",
        "A page that is no text.",
        {
            "title": _WORDS, "description": _WORDS,
            "hide": {"anyOf": [{"enum": list(HIDE)}, {"type": "array", "items": {"enum": list(HIDE)}}]},
            "search": {
                "type": "object",
                "properties": {
                    "exclude": {"type": "boolean"},
                    "boost": {"type": "number", "minimum": 0, "maximum": MOST_BOOST},
                },
                "additionalProperties": False,
            },
        },
    ),
    "notes": Shape("docs/notes/*.md", "Notes on a text.", {"text": _ID, AS_OF: _DATE}),
    "arguments": Shape("docs/arguments/*.md", "What a text argues.", {"text": _ID}),
}  # fmt: skip
"""Name of a schema to the shape of its records. To add a kind, add a row."""
