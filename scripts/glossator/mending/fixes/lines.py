"""Lines whose first sign has a slip: the space of an item, the sign ^ of a note."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.spot import Edits
from glossator.patterns import re

_SIGN = re.compile(r" {0,3}(?:[-+]|\d{1,3}[.)])(?=[^\W\d_])")
_LABEL = re.compile(r"\[(\d{1,3}|[*†‡])\]:")
_BLANK = re.compile(r"[ \t\r]*(?:\n|\Z)")
_MOST = 200
"""Lines of a list at most."""


def space_of_items(found: Finding, source: str, at: int) -> Edits:
    """Return the edits that write the space behind the sign of each line; one line alone may be somebody's words."""
    del found
    begin, edits = source.rfind("\n", 0, at) + 1, []
    for _ in range(_MOST):
        match = _SIGN.match(source, begin)
        if match is None:
            return ()
        edits.append((match.end(), match.end(), " "))
        begin = source.find("\n", begin) + 1
        if not begin or _BLANK.match(source, begin):
            return tuple(edits) if len(edits) > 1 else ()
    return ()


def sign_of_note(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the ^ of a note to which a mark of its label refers."""
    del found
    match = _LABEL.match(source, at)
    return ((at + 1, at + 1, "^"),) if match and f"[^{match[1]}]" in source else ()
