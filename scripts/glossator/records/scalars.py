"""What a plain word of YAML means by the core schema of YAML 1.2: a number, a truth value, nothing, or its words.

`no`, `on`, `0777`, `12:30` and `2015-11-24` are words (YAML 1.2.2, section 10.3.2). Beyond that schema a value is a
number only where it is printed again as it was written: `+5`, `1.50` and a number of a thousand digits stay words too,
and nothing that an editor wrote as a title or a year becomes another number.
"""

from __future__ import annotations

from collections.abc import Mapping

from glossator.patterns import re

Scalar = str | int | float | bool | None

_WORDS: Mapping[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_FRACTION = re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}(?:e[+-]?[0-9]{1,3})?", re.ASCII)


def plain_value(words: str) -> Scalar:
    """Return the value of a plain scalar, or its words."""
    if words in _WORDS:
        return _WORDS[words]
    if _WHOLE.fullmatch(words):
        return number if str(number := int(words)) == words else words
    if _FRACTION.fullmatch(words):
        return fraction if repr(fraction := float(words)) == words else words
    return words
