"""Which classes of acts the words of a sentence tell of, and whether the act is told as done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.characters.folding import fold
from glossator.chronology.stems import stem, words_in
from glossator.events.acts.act import Act

GAP = 4
"""Words that may stand between two of a phrase: `put their names to`, `sent nine of them home`."""


_TO = frozenset(stem(word) for word in words_in("to from into of for at on with in"))


@dataclass(frozen=True, slots=True)
class Told:
    """A class of acts told of by some words."""

    act: str
    first: int
    """Number of its first word."""
    last: int
    phrase: bool
    """Whether several words tell it, which weighs more than the one they begin with."""
    verb: bool
    """Whether a verb of the class tells it, and no noun."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The first stems of words and phrases, and what the rest of them must be."""

    words: Mapping[str, tuple[tuple[str, bool], ...]]
    """Stem to (class, whether it is one of its verbs)."""
    phrases: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str, bool], ...]]] = field(default_factory=dict)
    """First stem to second stem to (all but the first, class, whether it is one of its verbs)."""

    @classmethod
    def of(cls, acts: Iterable[Act]) -> Lexicon:
        """Return the lexicon of these classes; a word of several classes tells of them all."""
        words: dict[str, dict[str, bool]] = {}
        phrases: dict[str, dict[str, dict[tuple[tuple[str, ...], str], bool]]] = {}
        for act in acts:
            for told, verb in (*((one, True) for one in act.verbs), *((one, False) for one in act.nouns)):
                first, *rest = [stem(word) for word in fold(told).replace("-", " ").split()] or [""]
                if rest:
                    ways = phrases.setdefault(first, {}).setdefault(rest[0], {})
                    ways.setdefault((tuple(rest), act.id), verb)
                elif first:
                    words.setdefault(first, {}).setdefault(act.id, verb)
        return cls(
            {first: tuple(ids.items()) for first, ids in words.items()},
            {
                first: {second: tuple((*key, verb) for key, verb in ways.items()) for second, ways in seconds.items()}
                for first, seconds in phrases.items()
            },
        )

    def told(self, stems: Sequence[str]) -> list[Told]:
        """Return the classes told of by words, given as stems in their order; linear in the words.

        A word that begins or ends a phrase which is there tells of the phrase's classes only: `set up` sets nothing,
        and who gives up membership does not join. A preposition takes nothing away: who withdraws from it withdraws.
        """
        found: list[Told] = []
        ended: set[int] = set()
        for at, first in enumerate(stems):
            alone = self.words.get(first, ())
            if at in ended or not (alone or first in self.phrases):
                continue
            phrases = list(self._phrases(stems, at)) if first in self.phrases else []
            here = [*phrases, *(Told(act, at, at, False, verb) for act, verb in alone)]
            found += here if all(stems[one.last] in _TO for one in phrases) else phrases
            ended.update(one.last for one in phrases)
        return found

    def _phrases(self, stems: Sequence[str], at: int) -> Iterator[Told]:
        seconds = self.phrases[stems[at]]
        for second in dict.fromkeys(stems[at + 1 : at + 2 + GAP]):
            for rest, act, verb in seconds.get(second, ()):
                if (last := _last(stems, at, rest)) is not None:
                    yield Told(act, at, last, True, verb)


def _last(stems: Sequence[str], at: int, rest: tuple[str, ...]) -> int | None:
    """The number of the last word of a phrase that begins there; None where it does not stand there."""
    for wanted in rest:
        ahead = stems[at + 1 : at + 2 + GAP]
        if wanted not in ahead:
            return None
        at += 1 + ahead.index(wanted)
    return at
