"""How like an event the whole of a sentence is: a weighed sum beside the rules of `evidence`.

The rules ask for a class of acts that agrees, and who tells an old story in new words often uses none that is listed.
So each word of the sentence is asked whether it agrees with the event by itself, by a class of acts or by a field, and
what agrees is weighed against what does not: who is missing, who stands in another's place, and how much of it is the
business of every day. The weights were learned from sentences of worlds that stand in no text of an edition (a logistic
regression, each world foretold from the others) and rounded; a sum of 0 is an even chance.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from glossator.events.acts import Lexicon
from glossator.events.fields import MOMENT, TRIFLES, fields
from glossator.events.tellings import COMMON
from glossator.events.windows import Fit

NOTHING: frozenset[int] = frozenset()
NO_CLASS: frozenset[str] = frozenset()
HEARD = 0.25
"""Weight from which an event is said to speak of a field: that of a name counts less than that of its label."""
BY_ACT = 0.8
"""What a word of the label is told by another of the same class of acts."""
FIELD = 3
"""What a word of one field has where its event surely speaks of that."""
MOST_WORDS = 5
MOST_TRIFLES = 3
MOST_MOMENTS = 4
MOST_NAMES = 2.0
"""What counts at most, so that a long sentence is no proof."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that says something, and of what."""

    stem: str
    fields: frozenset[int]
    acts: frozenset[str]


def speaking(lexicon: Lexicon) -> dict[str, Word]:
    """Return every stem that speaks of something to its word."""
    known = fields()
    return {
        one: Word(one, known.get(one, NOTHING), frozenset(act for act, _ in lexicon.words.get(one, ())))
        for one in (*known, *lexicon.words)
        if one not in COMMON
    }


def words_of(stems: Iterable[str], known: Mapping[str, Word]) -> tuple[Word, ...]:
    """Return the words of these stems, in their order, those that are common left out."""
    return tuple(known.get(one) or Word(one, NOTHING, NO_CLASS) for one in stems if one not in COMMON)


def fields_of(weights: Mapping[str, float]) -> dict[int, float]:
    """Return the fields that an event speaks of to how surely, given its stems to weight.

    A word of many fields tells little of each.
    """
    missed: dict[int, float] = {}
    known = fields()
    for one, weight in weights.items():
        if one in COMMON or not (of_it := known.get(one)):
            continue
        share = 1 - min(1.0, weight / sqrt(len(of_it)))
        for field in of_it:
            missed[field] = missed.get(field, 1.0) * share
    return {field: 1 - left for field, left in missed.items() if 1 - left > HEARD}


def may_be_like(spoken: Collection[int], own: Collection[str], said: Iterable[Word]) -> bool:
    """Whether some word agrees with an event that shares no act with the sentence: most do not, and cost no more."""
    return any(word.stem in own or not word.fields.isdisjoint(spoken) for word in said)


@dataclass(frozen=True, slots=True)
class Agreeing:
    """What of a sentence's words agrees with an event."""

    stems: tuple[str, ...]
    points: float
    """1 for a word of the event or of its act, less for one that only shares a field, the more fields it has."""
    share: float
    """Of the words that speak of something, those that agree."""
    trifles: int
    moments: int
    told: float
    """How surely the best of the label's words is told; half where it says nothing but names and an act."""


def agreeing(
    fields: Mapping[int, float],
    acts: Collection[str],
    own: Collection[str],
    label: Collection[Word],
    said: Collection[Word],
) -> Agreeing:
    """Return what agrees; `own` are the event's stems, `label` those of its label that are no act of it."""
    good: list[str] = []
    points, known, trifles, moments = 0.0, 0, 0, 0
    for word in said:
        agrees = _agrees(word, fields, acts, own)
        if agrees:
            good.append(word.stem)
            points += agrees
        known += bool(agrees or word.fields or word.acts)
        trifles += not agrees and word.stem in TRIFLES
        moments += word.stem in MOMENT
    told = max((_told(one, said) for one in label), default=0.5)
    return Agreeing(tuple(good), points, len(good) / (known + 1), trifles, moments, told)


def _agrees(word: Word, fields: Mapping[int, float], acts: Collection[str], own: Collection[str]) -> float:
    if word.stem in own or not word.acts.isdisjoint(acts):
        return 1.0
    best = sum(fields[one] for one in word.fields if one in fields)
    return best and min(1.0, (FIELD * best) / sqrt(len(word.fields)))


def _told(own: Word, said: Collection[Word]) -> float:
    best = 0.0
    for word in said:
        if word.stem == own.stem:
            return 1.0
        if not word.fields.isdisjoint(own.fields):
            best = max(best, 1 / sqrt(min(len(word.fields), len(own.fields))))
        if not word.acts.isdisjoint(own.acts):
            best = max(best, BY_ACT / sqrt(min(len(word.acts), len(own.acts))))
    return best


@dataclass(frozen=True, slots=True)
class Case:
    """What is weighed of a sentence and an event."""

    fit: Fit
    closer: bool
    """Whether the date is more exact than the event's."""
    several: bool
    """Whether several of its names are there."""
    main: float
    """Points of those that the label speaks of."""
    act: float
    others: int
    lost: float
    """Rarity of those of the label that are not there."""
    elsewhere: bool = False
    """Whether what is done is done to something else."""
    thing: bool = False
    """Whether a name is there that is in few events: a ship, a treaty, a tunnel."""
    beside: float = 0.0
    """Points of those who took part and of whom the label does not speak."""
    lost_where: float = 0.0
    """Rarity of those names of the label that took no part: where it was, or what it is called after."""


def counted(case: Case, words: Agreeing) -> tuple[float, ...]:
    """Return what is weighed, in the order of `WEIGHTS`."""
    main, act = min(case.main, MOST_NAMES), case.act
    return (
        1.0,
        float(case.fit is Fit.DAY),
        float(case.fit is Fit.INSIDE and not case.closer),
        float(case.several),
        main,
        act,
        min(1.0, act) * min(1.0, main),
        float(min(case.others, MOST_NAMES)),
        min(case.lost, MOST_NAMES),
        min(words.points, MOST_WORDS) / 2,
        words.share,
        min(words.trifles, MOST_TRIFLES) / 2,
        min(words.moments, MOST_MOMENTS) / 2,
        words.told,
        min(1.0, main) * words.told,
        float(case.elsewhere),
        float(case.thing),
        min(case.beside, MOST_NAMES),
        min(case.lost_where, MOST_NAMES),
    )


WEIGHTS: tuple[tuple[str, float], ...] = (
    ("before anything is known", -2.5),
    ("the very day", 1.25),
    ("one date inside the other", -0.6),
    ("several of its names", 0.5),
    ("names of its label", 0.4),
    ("a class of acts", 0.7),
    ("both of these", 1.25),
    ("names of others", -0.55),
    ("names of its label that are missing", -0.75),
    ("words that agree", 1.55),
    ("the share of words that agree", 0.5),
    ("words of every day", -0.6),
    ("words of moment", 0.3),
    ("the best word of its label", 0.7),
    ("that, with a name of the label", 0.55),
    ("done to something else", -0.9),
    ("the name of a thing", 0.3),
    ("those who took part", 0.1),
    ("places missing", -0.3),
)
"""What is weighed, and how much it speaks for the event."""


def likeness(case: Case, words: Agreeing) -> float:
    """Return the sum: the higher, the more like the event the sentence is."""
    return sum(weight * much for (_, weight), much in zip(WEIGHTS, counted(case, words), strict=True))
