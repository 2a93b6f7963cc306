"""Which classes of acts the words of a sentence tell of, and whether the act is told as done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.chronology.acts.act import Act
from glossator.chronology.acts.stems import stem, words_in

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

    rows: Mapping[str, tuple[tuple[tuple[str, ...], str, bool], ...]]
    """First stem to (the other stems, class, whether it is one of its verbs)."""

    @classmethod
    def of(cls, acts: Iterable[Act]) -> Lexicon:
        """Return the lexicon of these classes; a word of several classes tells of them all."""
        rows: dict[str, dict[tuple[tuple[str, ...], str], bool]] = {}
        for act in acts:
            for words, verb in (*((one, True) for one in act.verbs), *((one, False) for one in act.nouns)):
                stems = tuple(stem(word) for word in fold(words).replace("-", " ").split())
                if stems:
                    rows.setdefault(stems[0], {}).setdefault((stems[1:], act.id), verb)
        return cls({first: tuple((*key, verb) for key, verb in rest.items()) for first, rest in rows.items()})

    def told(self, stems: Sequence[str]) -> list[Told]:
        """Return the classes told of by words, given as stems in their order; linear in the words.

        A word that begins or ends a phrase which is there tells of the phrase's classes only: `set up` sets nothing,
        and who gives up membership does not join. `withdraw from` withdraws: a preposition adds, and takes nothing away.
        """
        found: list[Told] = []
        ended: set[int] = set()
        for at, first in enumerate(stems):
            rows = self.rows.get(first)
            if rows is None or at in ended:
                continue
            here = [
                Told(act, at, last, bool(rest), verb)
                for rest, act, verb in rows
                if (last := _last(stems, at, rest)) is not None
            ]
            phrases = [one for one in here if one.phrase]
            found += here if all(stems[one.last] in _TO for one in phrases) else phrases
            ended.update(one.last for one in phrases)
        return found


def _last(stems: Sequence[str], at: int, rest: tuple[str, ...]) -> int | None:
    """The number of the last word of a phrase that begins there; None where it does not stand there."""
    for wanted in rest:
        ahead = stems[at + 1 : at + 2 + GAP]
        if wanted not in ahead:
            return None
        at += 1 + ahead.index(wanted)
    return at
