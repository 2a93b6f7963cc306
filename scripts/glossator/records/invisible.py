"""One finding a file for invisible characters that do not belong in it."""

from __future__ import annotations

from glossator.characters.unseen import named, suspects
from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column


def invisible(source: str, path: str, entities: bool = False) -> list[Finding]:
    """Return t-019 with the count of such characters, at the first of them; an empty list where there are none.

    `entities`: CommonMark's entities (`&#x202e;`, `&rlm;`) count as well.
    """
    found = list(suspects(source, entities))
    if not found:
        return []
    offset, character = found[0]
    place = Place(path, *line_and_column(source, offset))
    return [finding("t-019", place, count=len(found), character=named(character))]
