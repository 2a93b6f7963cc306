"""One namespace for everything that people give an id: an id says what is meant, on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.findings import Finding, finding
from glossator.findings.article import with_article
from glossator.model import Place

Given = tuple[str, str, Place]
"""(kind, id, where it was given)"""


def shared_ids(given: Iterable[Given]) -> Iterator[Finding]:
    """Yield n-007 for each id that a thing of another kind has already, t-021 where they differ in case only.

    Nothing is lost for it: a link knows the kind of what it leads to. Two of one kind are the business of whoever
    reads them.
    """
    taken: dict[str, Given] = {}
    for kind, id, place in given:
        other_kind, other, at = taken.setdefault(id.casefold(), (kind, id, place))
        if other_kind == kind:
            continue
        if other == id:
            yield finding("n-007", place, id=id, kind=with_article(other_kind), file=at.file, line=at.line)
        else:
            yield finding("t-021", place, id=id, other=other, file=at.file, line=at.line)
