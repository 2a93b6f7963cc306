"""JSON Schemas (draft 2020-12) of what editors write, for whatever editor completes and underlines YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.edition.shapes import SHAPES, Shape

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Mapping[str, dict[str, Any]]:
    """Return each schema by the kind of its records, in the order of the table of shapes."""
    return {name: _schema(name, shape) for name, shape in SHAPES.items()}


def _schema(name: str, shape: Shape) -> dict[str, Any]:
    record = {
        "type": "object",
        "properties": {field: dict(held) for field, held in shape.fields.items()},
        "required": list(shape.needed),
        "additionalProperties": False,
    }
    head = {"$schema": DIALECT, "title": f"{name}: {shape.file}", "description": shape.about}
    return {**head, "type": ["array", "null"], "items": record} if shape.listed else {**head, **record}
