"""How well a sentence tells of an event: what of date, names and act agrees, and when that is enough.

Each kind of evidence has points of its own, each point the rarer the higher, so that an actor who is in every event
decides nothing. The act must agree: date and actors alone never link, for most of what an actor did in a month is in no
list of events. What the label speaks of and the sentence does not counts against it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass

from glossator.chronology.event_index import BESIDE, EventIndex, Key, Profile
from glossator.chronology.windows import Fit
from glossator.model import Evidence

NEEDED: Mapping[Fit, float] = {
    Fit.DAY: 1.0,
    Fit.EQUAL: 1.15,
    Fit.INSIDE: 1.15,
    Fit.YEAR: 1.4,
    Fit.PRINTED: 1.0,
    Fit.LONG: 1.75,
}
"""Points that names and act must reach, by how tight the date is; a class of acts that agrees has one."""
SURE = 0.7
"""The same on the very day, where the act agrees firmly and nobody stands in another's place."""
ACT = 0.5
"""Points that the act alone must have."""
ACT_OF_ALL = 0.25
"""The same where all whom the event lists, and they are several, are there."""
ALL = 0.5
"""Points for that."""
MET = 1.1
"""Points of names from which those who meet in a sentence meet in no other event: what they did need not be told."""
ALL_SAID = 0.4
"""The same where all that the label says is told."""
OWN = 0.6
"""Rarity of a name from which an event is hardly told without it: who was arrested was not just anybody."""
WHOLE = 0.2
"""What is left, where they are, of what missing words and others take away."""
ON_DAY = 0.6
"""The same where the sentence has the very day."""
SOME = 0.5
"""What is left of an act where the two words share one meaning of many: one `joins` a union and a line to a line."""
NEW = 0.2
"""What is left of it where it is done to something new of which the event knows nothing."""
FIRM = 0.5
"""Share of the meanings of the word with fewer from which an act agrees firmly."""
SURELY = 0.25
"""The same where the act agrees as well."""
RICH = 1.2
"""Points of words, and half of them of names, beside which a firm act makes three kinds of evidence."""
OTHER_ACT = 0.3
"""What an act takes away that is done and none of the event's, where none of these is told."""
TERM = 0.6
"""What a term of the event weighs as a word."""
MAIN_TERM = 1.0
"""The same of one that the label speaks of."""
ALONE = 0.4
"""What an act weighs that only the description tells, where none of its words is there."""
BESIDE_ACT = 0.35
"""Points that names and words must have beside a class of acts: many a thing is opened on one day."""
MOST = 1.6
"""Points that names, or words, reach at most: ten words of a long description are no proof."""
NAMED = 1.5
"""Points of an event that the sentence calls by its label or another name."""
SAME = 0.2
"""What the very word of an act that agrees already weighs beside another word."""
MISSING_NAME = 0.6
"""What a name of the label that the sentence lacks takes away, by its rarity."""
MISSING_WORD = 0.15
MISSING_MOST = 0.5
"""What words of the label that the sentence lacks take away, each by its rarity, and at most."""
ADJECTIVE = 0.6
"""What an adjective weighs beside the name."""
ASIDE = 0.7
"""What a name weighs that the label does not speak of."""
OTHER_OBJECT = 0.45
"""What each name takes away that is none of the event's, where one of the label's is missing: another was joined."""
OTHER_NAME = 0.7
"""The same of a name that the edition lists, in the place of another that it lists."""
OTHER = 0.1
"""What it takes away where none is missing."""
AWAY_MOST = 0.7
"""What missing words and others take away at most, where nobody whom the edition lists is in another's place."""
OTHERS_MOST = 2.0
"""How many names are counted so."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one word or phrase of a sentence tells of."""

    classes: frozenset[str]
    done: bool
    denied: bool
    """Whether it is negated: neither done nor tried."""
    new: frozenset[str]
    """Stems of the new thing that it is done to."""


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

    def evidence(self) -> Iterator[Key]:
        """Yield each piece of evidence that an event may share."""
        yield from (("name", id) for id in self.names)
        yield from (("act", act) for act in self.acts)
        yield from (("word", one) for one in self.words)
        yield from (("term", id) for id in self.terms)


def evidence(profile: Profile, fit: Fit, said: Sentence, index: EventIndex) -> Evidence | None:
    """Return what agrees, None where it is not enough or the act is told as not done."""
    event, rarity = profile.event, index.rarity
    if _nothing(profile, said):
        return None
    names = {**_reminded(profile, said), **{id: weight for id, weight in said.names.items() if id in profile.names}}
    who = {id: weight * rarity["name", id] for id, weight in names.items()}
    agreed = _agreed(profile, said)
    if agreed is None:
        return None
    agreeing, act = agreed.acts, agreed.points
    words = {
        one: weight * rarity["word", one] * (SAME if not profile.telling.get(one, _NO).isdisjoint(agreeing) else 1)
        for one, weight in profile.words.items()
        if said.words.get(one)
    }
    words.update({one: MAIN_TERM if one in profile.main_terms else TERM for one in profile.terms if one in said.terms})
    told = min(sum(weight for one, weight in words.items() if one not in profile.proper), MOST)
    called = sum(weight for one, weight in words.items() if one in profile.proper)
    its_own = any(rarity["name", id] > OWN for id in profile.things if id in who)
    if agreed.aside and not told and not its_own:
        act *= ALONE  # of a description, the act alone says little
    act += told + (NAMED if event.id in said.events else 0)
    if not profile.deeds.isdisjoint(who):
        act = max(act, 1.0)
    points = min(points_of(profile, who) + called, MOST)
    lost = profile.main - who.keys()
    strange = said.strange - profile.words.keys() - {one for id in who for one in profile.parts.get(id, _NO)}
    surely = fit is Fit.DAY and agreed.firm
    own = lost - profile.bodies if surely else lost
    if not points and not profile.terms.intersection(said.terms) and (strange or said.near - profile.names - profile.aside):
        return None
    if fit in (Fit.DAY, Fit.EQUAL) and not profile.acts and not profile.label and (points or words):
        return Evidence(fit.value, tuple(who), (), (), tuple(sorted(words)), round(points + told, 2))
    present = sum(id in who for id in event.who)
    whole = len(event.who) > 1 and present == len(event.who)
    whole_label = agreed.firm and bool(who) and not lost and _all_said(profile, said, agreeing)
    if points + told < BESIDE_ACT and not (whole or whole_label) and not surely and event.id not in said.events:
        return None
    if told < BESIDE_ACT and present < 2 and (len(who) < 2 or lost - profile.bodies) and any(rarity["name", id] > OWN for id in own) and not said.events:
        return None
    tight = fit in (Fit.DAY, Fit.EQUAL, Fit.INSIDE, Fit.PRINTED)
    met = _met(profile, fit, said, points_of(profile, who), told, present)
    if act < (0 if met else _least(present, said.acted) if whole and tight else ACT):
        return None
    rich = agreed.firm and told >= RICH and points >= RICH / 2
    total = points + act + (ALL if whole or met else ALL_SAID if whole_label else 0)
    if event.id not in said.events:
        total -= _away(profile, said, rarity, lost, len(strange)) * (
            WHOLE if whole or met else SURELY if surely and not own else ON_DAY if fit is Fit.DAY or rich else 1
        )
        total -= 0 if agreeing or not any(said.acts.values()) else OTHER_ACT
    if total < (SURE if surely and not own else NEEDED[Fit.LONG if said.aside else fit]):
        return None
    where = tuple(id for id in event.where if id in who)
    return Evidence(
        fit.value, tuple(id for id in who if id not in where), where, agreeing, tuple(sorted(words)), round(total, 2)
    )


def _nothing(profile: Profile, said: Sentence) -> bool:
    """Whether at most one name is shared, which never links: most events that are weighed share no more."""
    return (
        said.acts.keys().isdisjoint(profile.acts)
        and said.words.keys().isdisjoint(profile.words)
        and profile.event.id not in said.events
        and profile.terms.isdisjoint(said.terms)
        and profile.deeds.isdisjoint(said.names)
        and bool(profile.acts or profile.label)
        and len(profile.names & said.names.keys()) < 2
    )


def _met(profile: Profile, fit: Fit, said: Sentence, points: float, told: float, present: int) -> bool:
    """Whether those are together who are together in no other event, all of them, or on the very day most."""
    if fit is Fit.DAY and present > 1 and 2 * present > len(profile.event.who):
        return points + told >= MET
    return points >= MET and present > 1 and present == len(profile.event.who) and not said.near - profile.names


def _all_said(profile: Profile, said: Sentence, agreeing: tuple[str, ...]) -> bool:
    """Whether the label's act, words and terms are all told, and its names where the act is."""
    told = profile.label <= said.words.keys() and profile.main_terms <= set(said.terms)
    return told and profile.main <= said.near and not profile.says.isdisjoint(agreeing)


def points_of(profile: Profile, who: Mapping[str, float]) -> float:
    """Return the points of names, those that the label speaks of before the others."""
    return sum(weight * (1 if id in profile.main else ASIDE) for id, weight in who.items())


def _least(actors: int, acted: bool) -> float:
    """The points that the act must have where all actors are there: none where nothing speaks against it."""
    return 0.0 if actors > 2 or not acted else ACT_OF_ALL


def _reminded(profile: Profile, said: Sentence) -> dict[str, float]:
    """The names of an event that one of their words reminds of."""
    return {id: ADJECTIVE for id, parts in profile.parts.items() if not parts.isdisjoint(said.strange)}


def _away(profile: Profile, said: Sentence, rarity: Mapping[Key, float], lost: Collection[str], strange: int) -> float:
    """The points that are taken away for what is missing, and for others who stand in its place."""
    missing = {one for one in profile.label if not said.words.get(one)}
    called = missing & profile.proper
    others = said.near - profile.names - profile.aside
    listed = sum(said.names[id] for id in others)
    away = MISSING_NAME * sum(rarity["name", id] for id in lost)
    away += (MISSING_NAME if listed or strange else MISSING_WORD) * sum(rarity["word", one] for one in called)
    away += min(MISSING_WORD * sum(rarity["word", one] for one in missing - called), MISSING_MOST)
    away += min(listed, OTHERS_MOST) * (OTHER_NAME if lost else OTHER_OBJECT if called else OTHER)
    away += min(strange, OTHERS_MOST) * (OTHER_OBJECT if lost or called else OTHER)
    return away if lost and listed else min(away, AWAY_MOST)


@dataclass(frozen=True, slots=True)
class _Agreed:
    """How far the acts of a sentence are those of an event."""

    acts: tuple[str, ...]
    points: float
    """Of the best pair of words: what the event's word weighs, less where the two mean other things besides."""
    firm: bool
    """Whether a word of the label or of another name agrees in most of what it can mean."""
    aside: bool
    """Whether only words of the description agree."""


def _agreed(profile: Profile, said: Sentence) -> _Agreed | None:
    """How the acts agree; None where the label's act is told as not done."""
    shared: set[str] = set()
    points, firm, aside, denied = 0.0, False, True, False
    if said.acts.keys().isdisjoint(profile.acts):
        return _Agreed((), 0.0, False, True)
    for deed in said.deeds:
        new = deed.new
        other = bool(new) and new.isdisjoint(profile.words) and new.isdisjoint(profile.acts)
        for own, weight, is_done in profile.deedful:
            both = deed.classes & own
            if not both:
                continue
            if deed.denied or (is_done and not deed.done):
                denied = denied or weight == 1.0
                continue
            likeness = len(both) / min(len(deed.classes), len(own))
            shared |= both
            points = max(points, weight * (SOME + (1 - SOME) * likeness) * (NEW if other else 1))
            firm = firm or (weight > BESIDE and likeness >= FIRM and not other)
            aside = aside and weight <= BESIDE
    if denied and not firm:
        return None
    return _Agreed(tuple(sorted(shared)), points, firm, aside)


_NO: frozenset[str] = frozenset()
