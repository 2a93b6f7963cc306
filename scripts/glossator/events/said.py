"""What a sentence says around one date: who, where, what was done, and in which words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass

from glossator.events.deeds import Deed
from glossator.events.event_index import Key
from glossator.events.likeness import Word


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the words around one date say."""

    names: Mapping[str, float]
    """Ids of names to weight: 1, or that of an adjective."""
    near: Set[str]
    """Those that stand where the date's own act is told; others of its sentence may take part, and stand for nobody."""
    acts: Mapping[str, bool]
    """Class to whether it is told as done somewhere."""
    deeds: tuple[Deed, ...]
    words: Mapping[str, bool]
    """Stem to the same."""
    terms: Collection[str]
    events: Collection[str]
    """Ids of events that are called by name."""
    aside: bool
    """Whether the date is that of a figure or a trend, beside which an event must be told in so many words."""
    acted: bool
    """Whether some verb tells of an act as done."""
    strange: Set[str]
    """Stems with a capital that are of no name which the edition lists."""
    reminding: Set[str] = frozenset()
    """Stems with a capital, be it that of the sentence, which may be those of a name: `Nixon gave up`."""
    heads: Set[str] = frozenset()
    """Stems with a capital right behind an article: `the Communities`."""
    definite: Set[str] = frozenset()
    """Stems of nouns without a capital that stand for something known: `the barrier`, `its canal`."""
    content: tuple[Word, ...] = ()
    """The words that say something, and of what."""
    lent: Set[str] = frozenset()
    """Ids of names that only say to whom somebody or something belongs."""
    lending: Set[str] = frozenset()
    """Stems of words with a capital that do the same."""

    def evidence(self) -> Iterator[Key]:
        """Yield each piece of evidence that an event may share."""
        yield from (("name", id) for id in self.names)
        yield from (("act", act) for act in self.acts)
        yield from (("word", one) for one in self.words)
        yield from (("term", id) for id in self.terms)
