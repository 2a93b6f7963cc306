"""White space as one plain space: no-break spaces of web pages, tabs, doubled spaces of justified type."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.witness.reading import Edit

_WHITE = re.compile(r"[^\S ]\s*| \s+|^ | $")


def single_spaces(text: str) -> Iterable[Edit]:
    """Return an edit for all white space but a single plain space; none is left at either end."""
    if text == " ".join(text.split()):  # most texts: no need to look closer
        return
    for match in _WHITE.finditer(text):
        at_edge = match.start() == 0 or match.end() == len(text)
        yield Edit(match.start(), match.end(), "" if at_edge else " ")
