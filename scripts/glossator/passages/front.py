"""Front matter: the YAML between two `---` lines at the head of a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from glossator.findings import Finding, finding
from glossator.model import Place

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)

# libyaml is eight times as fast; the pure parser says the same where it is missing.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_front(source: str, path: str) -> tuple[Mapping[str, Any], int, list[Finding]]:
    """Return the fields, the offset where the body starts, and what was wrong.

    A file without front matter has no fields and starts at 0 (after a byte order
    mark, if any). Front matter that is no mapping of YAML 1.1 gives a finding and
    no fields, and the body is read all the same.
    """
    match = _FRONT.match(source)
    if match is None:
        return {}, 1 if source.startswith("\ufeff") else 0, []
    try:
        fields = yaml.load(match.group(1), Loader=_LOADER)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = Place(path, mark.line + 2, mark.column + 1) if mark else Place(path, 2)
        why = str(getattr(error, "problem", None) or error)
        return {}, match.end(), [finding("t-002", place, why=why)]
    if fields is None:
        return {}, match.end(), []
    if not isinstance(fields, dict):
        return {}, match.end(), [finding("t-002", Place(path, 2), why="it is no list of `field: value` lines")]
    return {str(name): value for name, value in fields.items()}, match.end(), []
