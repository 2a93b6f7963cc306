"""A card: what a reader needs to know of a thing at the moment they meet it, in the page itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.arguments import Point
from glossator.chronology import begins
from glossator.model import EditorialNote, Event, Ref
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

WORDS = 45
"""Words of a definition or description that a card shows; the entry has all of them."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is told of one thing; everything in it but `called` and `kicker` is finished HTML."""

    kicker: str
    """What sort of thing it is."""
    called: str
    lines: Sequence[str] = ()
    """Block elements, the most needed first."""
    href: str = ""
    """Escaped for an attribute; where its whole entry stands."""
    styled: bool = False
    """Whether `called` is finished HTML."""


@dataclass(frozen=True, slots=True)
class Deck:
    """What cards look up besides the loom, counted once for all pages."""

    loom: Loom
    pages: Mapping[Ref, int]
    """On how many pages a thing is spoken of."""
    places: Mapping[str, int]
    """Where an event stands in the order of time."""
    by_year: Mapping[int, tuple[Event, ...]]
    """Events by the year in which they begin."""
    comments: Mapping[str, EditorialNote]
    points: Mapping[str, Point]

    @classmethod
    def of(cls, loom: Loom) -> Deck:
        """Return the deck of an edition."""
        pages = {ref: len({use.text for use in uses}) for ref, uses in loom.uses.items()}
        by_year: dict[int, list[Event]] = {}
        for event in loom.sequence:
            first = begins(event.when).earliest if event.when else None
            if first is not None:
                by_year.setdefault(first.year, []).append(event)
        return cls(
            loom, pages, {event.id: at for at, event in enumerate(loom.sequence)},
            {year: tuple(row) for year, row in by_year.items()},
            {note.id: note for note in loom.edition.notes},
            {point.id: point for argument in loom.edition.arguments for point in argument.walk()},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the cards of one page are made."""

    here: Sheet
    deck: Deck
    opened: Collection[Ref] = field(default_factory=frozenset)
    """What has a card on the page: links to these open it."""

    def named(self, target: Ref, words: str) -> tuple[str, str]:
        """Return an attribute and content for an element that names another thing; `words` are finished HTML.

        What has a card on the page is told there already: the script takes its name from it, and half the weight of
        the cards of a page is saved.
        """
        if target in self.opened:
            return f' data-of="{html(self.loom.keys.key(target))}"', ""
        return "", f'<a href="{self.loom.href(self.here, target)}">{words}</a>'

    @property
    def loom(self) -> Loom:
        """What all page makers read."""
        return self.deck.loom


def shortened(words: str, most: int = WORDS) -> str:
    """Return words, escaped, cut behind a whole word, with an ellipsis, where there are more than `most`."""
    split = words.split(None, most)
    return html(words) if len(split) <= most else f"{html(' '.join(split[:most]).rstrip(',;:.'))} …"
