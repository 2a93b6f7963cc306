"""The Web Annotation Data Model (W3C, 23 February 2017) as far as an annotation of ours uses it, as a JSON Schema."""

from __future__ import annotations

ADDRESS = {"type": "string", "minLength": 1, "pattern": "^\\S+$"}
WORDS = {"type": "string", "minLength": 1}
QUOTE = {
    "type": "object", "required": ["type", "exact"], "additionalProperties": False,
    "properties": {"type": {"const": "TextQuoteSelector"}, "exact": WORDS, "prefix": WORDS, "suffix": WORDS},
}  # fmt: skip
POSITION = {
    "type": "object", "required": ["type", "start", "end"], "additionalProperties": False,
    "properties": {"type": {"const": "TextPositionSelector"}, **{name: {"type": "integer", "minimum": 0} for name in ("start", "end")}},
}  # fmt: skip
FRAGMENT = {
    "type": "object", "required": ["type", "value", "conformsTo"], "additionalProperties": False,
    "properties": {"type": {"const": "FragmentSelector"}, "value": WORDS, "conformsTo": {"enum": ["http://tools.ietf.org/rfc/rfc3236", "http://tools.ietf.org/rfc/rfc3023"]}, "refinedBy": {"oneOf": [QUOTE, POSITION]}},
}  # fmt: skip
# The model, section 3.3.5; section 3.1 asks for an id, the type and one target or more.
MOTIVATIONS = ["commenting", "describing", "identifying", "linking"]
TARGET = {"type": "object", "required": ["source", "selector"], "additionalProperties": False, "properties": {"source": ADDRESS, "selector": FRAGMENT}}  # fmt: skip
MODEL = {
    "type": "object", "required": ["id", "type", "body", "target", "motivation"], "additionalProperties": False,
    "properties": {
        "id": ADDRESS, "type": {"const": "Annotation"}, "body": ADDRESS, "motivation": {"enum": MOTIVATIONS},
        "target": {"type": "array", "minItems": 1, "items": TARGET},
    },
}  # fmt: skip
