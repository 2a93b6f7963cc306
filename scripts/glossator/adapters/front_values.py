"""What MkDocs reads of a woven page's front matter, without writing it as YAML and reading it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mkdocs.utils.meta import get_data

from glossator.patterns import re
from glossator.weave import Page

_READ_OTHERWISE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""Signs of words that YAML folds, refuses or takes for a line's end (YAML 1.1, sections 5.1 and 5.4)."""
_NAME = re.compile(r"[a-z][a-z_]{3,99}")
_WORDS_OF_YAML = frozenset({"true", "false", "null", "none"})


def front_values(page: Page) -> dict[str, Any]:
    """Return what is read of `page.front()`."""
    if all(_is_name(name) and _same(value) for name, value in page.fields.items()):
        return {name: _copy(page.fields[name]) for name in sorted(page.fields)}
    values: dict[str, Any] = get_data(page.front())[1]
    return values


def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name not in _WORDS_OF_YAML


def _same(value: Any) -> bool:
    """Whether YAML reads of a value, as JSON writes it, the value itself."""
    if isinstance(value, str):
        return type(value) is str and _READ_OTHERWISE.search(value) is None
    if value is None or type(value) in (bool, int):
        return True
    if type(value) in (list, tuple):
        return all(map(_same, value))
    return type(value) is dict and all(
        type(key) is str and len(key) < 100 and _same(key) and _same(one) for key, one in value.items()
    )


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(one) for key, one in value.items()}
    return [_copy(one) for one in value] if isinstance(value, list | tuple) else value
