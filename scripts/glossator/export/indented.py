"""Values as JSON with a line for each, as `json.dumps(…, ensure_ascii=False, indent=1)` writes them, faster.

The standard library indents value by value in Python; here only what holds others is, and their words are written
by its own code.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import Any


def indented(value: Any, level: int = 0) -> str:
    """Return a value of lists, objects with names that are words, and plain values; deeper ones a space further in."""
    if isinstance(value, str):
        return encode_basestring(value)
    lead = "\n" + " " * (level + 1)
    if isinstance(value, dict) and value:
        rows = [f"{lead}{encode_basestring(name)}: {indented(one, level + 1)}" for name, one in value.items()]
        return "{" + ",".join(rows) + lead[:-1] + "}"
    if isinstance(value, list | tuple) and value:
        return "[" + ",".join([lead + indented(one, level + 1) for one in value]) + lead[:-1] + "]"
    return json.dumps(value, ensure_ascii=False)
