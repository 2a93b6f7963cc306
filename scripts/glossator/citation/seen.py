"""A passage with what was found in it, as the rules that look for slips see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.citation.library_index import LibraryIndex
from glossator.model import Citation, CitedWork, Mention


@dataclass(frozen=True, slots=True)
class Seen:
    """A passage with what was found in it."""

    text: str
    """Its words, escaped signs hidden."""
    mentions: Sequence[Mention[Citation]]
    index: LibraryIndex
    pairs: Mapping[int, int]
    """Offset of each opening bracket to that of the bracket which closes it."""

    @property
    def works(self) -> Iterator[tuple[Mention[Citation], CitedWork, CitedWork | None]]:
        """Each work cited by key with its citation and the work before it there."""
        for mention in self.mentions:
            before = None
            for work in mention.value.works:
                if work.key:
                    yield mention, work, before
                before = work

    def known(self, key: str) -> bool:
        """Return whether a key is one of the library, or nearly one."""
        return self.index.has_key(key) or bool(self.index.keys.nearest(key))


Slip = tuple[int, int, dict[str, str]]
"""Where it stands in the words, and the fields of its finding."""
