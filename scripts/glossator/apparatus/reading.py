"""One passage as it is read: what every claim on its words may look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.apparatus.in_course import Cited
from glossator.chronology import Read
from glossator.citation import LibraryIndex
from glossator.edition import Edition, KnownIds
from glossator.events import EventIndex
from glossator.findings import Finding
from glossator.model import AnyMention, EditorialNote, Passage, Place, Ref, Resolution, TargetKind, Text
from glossator.names import Authorship, FormIndex
from glossator.quotations import Shelf
from glossator.store import Digest


@dataclass(frozen=True, slots=True)
class Indexes:
    """What the finders look things up in, built once an edition."""

    forms: FormIndex
    library: LibraryIndex
    edition: Edition
    quotations: Mapping[str, Sequence[tuple[int, int, EditorialNote]]]
    """Passage id to where editorial notes quote it."""
    spellings: Mapping[TargetKind, KnownIds]
    """The ids that `{kind=id}` may name, for `did you mean`."""
    authors: Authorship
    """Who of the edition's people wrote which work."""
    whole: frozenset[Ref]
    """Things whose names speak of nothing else (`names.speaks_of_nothing_else`)."""
    shelf: Shelf
    """The works that the edition holds, for the quotations of them."""
    headed: frozenset[Ref]
    """Things whose names end in their head (`names.ends_in_its_head`)."""
    events: EventIndex
    tables: Digest = b""
    """The hash of the records that all but the shelf and the quotations are made of; empty where nobody asked."""

    def of_other_kinds(self, id: str) -> tuple[str, ...]:
        """Return `kind=id` for each kind that has the id, for `did you mean`."""
        return tuple(f"{kind.value}={id}" for kind, known in self.spellings.items() if id in known)


@dataclass(frozen=True, slots=True)
class Reading:
    """A passage, the text it stands in, and the indexes."""

    text: Text
    passage: Passage
    indexes: Indexes
    notes: Mapping[str, Ref]
    """Label of an author's note to the note."""
    cited: Mapping[str, Cited] = field(default_factory=dict)
    """Passage id to its citations, for the whole text: what some of them denote hangs on those before."""
    told: Read | None = None
    """What the passage says of time; its dates may take their year from an earlier one."""

    def places(self, start: int, end: int) -> tuple[Place, Place]:
        """Return where a stretch of the passage's prose begins and ends in the file."""
        span = self.passage.prose.source(start, end)
        return self.text.place(span.start), self.text.place(span.end)


Claimed = tuple[AnyMention, Resolution]
"""Words that speak of something, and what they denote."""

Claims = tuple[list[Claimed], list[Finding]]

Claim = Callable[[Reading], Claims]
