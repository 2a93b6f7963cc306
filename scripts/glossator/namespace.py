"""One namespace for everything that people give an id: an id says what is meant, on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.findings import Finding, finding
from glossator.model import Place

Given = tuple[str, str, Place]
"""(kind, id, where it was given)"""


def shared_ids(given: Iterable[Given]) -> Iterator[Finding]:
    """Yield n-007 for each id that a thing of another kind has already.

    Nothing is lost for it: a link knows the kind of what it leads to. Two of one kind are the business of whoever
    reads them.
    """
    taken: dict[str, tuple[str, Place]] = {}
    for kind, id, place in given:
        other, at = taken.setdefault(id, (kind, place))
        if other != kind:
            yield finding("n-007", place, id=id, kind=other, file=at.file, line=at.line)
