"""What a plain word of YAML 1.1 means: a number, a truth value, a day, nothing, or the words that were written.

A value is a number only where it is printed again as it was written. So `0988`,
`1_000`, `1:30` and a number of a thousand digits stay words, and nothing that an
editor wrote as a title or a year becomes another number.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any

import yaml
from yaml.constructor import SafeConstructor

Scalar = str | int | float | bool | datetime.date | None

_LONGEST = 40
"""Characters: no day, truth value or number that is printed again as written has more."""
_RESOLVERS: Mapping[str, list[tuple[str, Any]]] = yaml.SafeLoader.yaml_implicit_resolvers
"""First character to (tag, pattern), as PyYAML has them: what it writes in quotation marks is read back as words."""


def plain_value(words: str) -> Scalar:
    """Return the value of a plain scalar by the types of YAML 1.1, or its words; a datetime is a date as well."""
    if len(words) <= _LONGEST:
        for tag, pattern in _RESOLVERS.get(words[:1], ()):
            if pattern.match(words):
                return _MAKERS.get(tag, _words)(words)
    return words


def _words(words: str) -> Scalar:
    return words


def _whole(words: str) -> Scalar:
    return int(words) if len(words) <= 18 and words.lstrip("-").isdecimal() and str(int(words)) == words else words


def _fraction(words: str) -> Scalar:
    try:
        value = float(words)
    except ValueError:  # 1:30.5, .inf
        return words
    return value if repr(value) == words else words


def _day(words: str) -> Scalar:
    try:
        value = SafeConstructor().construct_yaml_timestamp(yaml.ScalarNode("", words))
    except (ValueError, OverflowError):  # the 30th of February
        return words
    return value if isinstance(value, datetime.date) else words


def _nothing(words: str) -> Scalar:
    return None


_MAKERS: Mapping[str, Callable[[str], Scalar]] = {
    "tag:yaml.org,2002:bool": lambda words: SafeConstructor.bool_values[words.lower()],
    "tag:yaml.org,2002:int": _whole,
    "tag:yaml.org,2002:float": _fraction,
    "tag:yaml.org,2002:timestamp": _day,
    "tag:yaml.org,2002:null": _nothing,
}
