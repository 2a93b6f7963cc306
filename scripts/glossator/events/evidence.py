"""How well a sentence tells of an event: what of date, names and act agrees, and when that is enough.

Each kind of evidence has points of its own, each point the rarer the higher, so that an actor who is in every event
decides nothing. The act must agree: date and actors alone never link, for most of what an actor did in a month is in no
list of events. What the label speaks of and the sentence does not counts against it.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from glossator.events.acts.things import CLASSES
from glossator.events.deeds import Agreed, agreed
from glossator.events.event_index import EventIndex, Key, Profile
from glossator.events.said import Sentence
from glossator.events.windows import Fit
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


def evidence(profile: Profile, fit: Fit, said: Sentence, index: EventIndex) -> Evidence | None:
    """Return what agrees, None where it is not enough or the act is told as not done."""
    if _nothing(profile, said):
        return None
    acts = agreed(profile, said.deeds)
    if acts is None:
        return None
    heard = _heard(profile, fit, said, index, acts)
    if not heard.anybody:
        return None
    if fit in (Fit.DAY, Fit.EQUAL) and not profile.acts and not profile.label and (heard.points or heard.words):
        return _as_evidence(profile, fit, heard, (), heard.points + heard.told)
    named = profile.event.id in said.events
    if not (named or _somebody(heard)) or not (said.events or _not_just_anybody(profile, heard, index.rarity)):
        return None
    if heard.act < _least(fit, said, heard):
        return None
    total = heard.points + heard.act + (ALL if heard.whole or heard.met else ALL_SAID if heard.all_said else 0)
    if not named:
        total -= _away(profile, said, index.rarity, heard) * _share(fit, heard)
        total -= 0 if acts.acts or not any(said.acts.values()) else OTHER_ACT
    needed = SURE if heard.surely and not heard.own else NEEDED[Fit.LONG if said.aside else fit]
    return _as_evidence(profile, fit, heard, acts.acts, total) if total >= needed else None


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a sentence and an event share, and what speaks against them."""

    who: Mapping[str, float]
    """Ids of names that are there to weight by rarity."""
    words: Mapping[str, float]
    told: float
    """Points of words."""
    points: float
    """Points of names."""
    act: float
    """Points of act and words."""
    firm: bool
    lost: Set[str]
    """Names of the label that are not there."""
    own: Set[str]
    """Those of them for which nothing else can stand."""
    strange: int
    """How many names nobody listed, and none is the event's."""
    present: int
    """How many of those whom the event lists are there."""
    whole: bool
    """Whether all of them are, and they are several."""
    met: bool
    """Whether those are together who are together in no other event."""
    all_said: bool
    """Whether all that the label says is told."""
    surely: bool
    """Whether the act agrees firmly on the very day."""
    anybody: bool
    """Whether a name agrees, or none is there that does not."""

    @property
    def rich(self) -> bool:
        """Whether words, names and act are three kinds of evidence."""
        return self.firm and self.told >= RICH and self.points >= RICH / 2


def _heard(profile: Profile, fit: Fit, said: Sentence, index: EventIndex, acts: Agreed) -> _Heard:
    event, rarity = profile.event, index.rarity
    names = {**_reminded(profile, said), **{id: weight for id, weight in said.names.items() if id in profile.names}}
    who = {id: weight * rarity["name", id] for id, weight in names.items()}
    words = {
        one: weight * rarity["word", one] * (SAME if not profile.telling.get(one, _NO).isdisjoint(acts.acts) else 1)
        for one, weight in profile.words.items()
        if said.words.get(one)
    }
    for one in said.definite if profile.things_told else ():
        for kind in CLASSES[one]:
            for same in profile.things_told.get(kind, ()):
                words.setdefault(same, ADJECTIVE * rarity["word", same])
    terms = profile.terms.intersection(said.terms)
    words.update({one: MAIN_TERM if one in profile.main_terms else TERM for one in terms})
    told = min(sum(weight for one, weight in words.items() if one not in profile.proper), MOST)
    called = sum(weight for one, weight in words.items() if one in profile.proper)
    act = acts.points
    if acts.aside and not told and not any(rarity["name", id] > OWN for id in profile.things if id in who):
        act *= ALONE  # of a description, the act alone says little
    act += told + (NAMED if event.id in said.events else 0)
    if not profile.deeds.isdisjoint(who):
        act = max(act, 1.0)
    of_names = points_of(profile, who)
    points = min(of_names + called, MOST)
    lost = profile.main - who.keys()
    strange = (
        said.strange
        - profile.words.keys()
        - {one for id in who for one in (*profile.parts.get(id, _NO), *profile.heads.get(id, _NO))}
    )
    surely = fit is Fit.DAY and acts.firm
    present = sum(id in who for id in event.who)
    others = said.near - profile.names
    return _Heard(
        who, words, told, points, act, acts.firm, lost,
        own=lost - profile.bodies if surely else lost,
        strange=len(strange),
        present=present,
        whole=present > 1 and present == len(event.who),
        met=_met(profile, fit, bool(others), of_names, told, present),
        all_said=acts.firm and bool(who) and not lost and _all_said(profile, said, acts.acts),
        surely=surely,
        anybody=bool(points or terms) or not (strange or others - profile.aside),
    )  # fmt: skip


def _as_evidence(profile: Profile, fit: Fit, heard: _Heard, acts: tuple[str, ...], points: float) -> Evidence:
    where = tuple(id for id in profile.event.where if id in heard.who)
    who = tuple(id for id in heard.who if id not in where)
    return Evidence(fit.value, who, where, acts, tuple(sorted(heard.words)), round(points, 2))


def _somebody(heard: _Heard) -> bool:
    """Whether names and words say enough beside a class of acts."""
    return heard.points + heard.told >= BESIDE_ACT or heard.whole or heard.all_said or heard.surely


def _not_just_anybody(profile: Profile, heard: _Heard, rarity: Mapping[Key, float]) -> bool:
    """Whether nobody is missing from whom the event is hardly told without him."""
    if heard.told >= BESIDE_ACT or heard.present > 1 or not any(rarity["name", id] > OWN for id in heard.own):
        return True
    return len(heard.who) > 1 and not heard.lost - profile.bodies


def _least(fit: Fit, said: Sentence, heard: _Heard) -> float:
    """The points that the act must have: none where all actors are there and nothing speaks against it."""
    if heard.met:
        return 0.0
    if not heard.whole or fit not in (Fit.DAY, Fit.EQUAL, Fit.INSIDE, Fit.PRINTED):
        return ACT
    return 0.0 if heard.present > 2 or not said.acted else ACT_OF_ALL


def _share(fit: Fit, heard: _Heard) -> float:
    """How much counts of what is taken away."""
    if heard.whole or heard.met:
        return WHOLE
    if heard.surely and not heard.own:
        return SURELY
    return ON_DAY if fit is Fit.DAY or heard.rich else 1.0


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


def _met(profile: Profile, fit: Fit, others: bool, points: float, told: float, present: int) -> bool:
    """Whether those are together who are together in no other event, all of them, or on the very day most."""
    if fit is Fit.DAY and present > 1 and 2 * present > len(profile.event.who):
        return points + told >= MET
    return points >= MET and present > 1 and present == len(profile.event.who) and not others


def _all_said(profile: Profile, said: Sentence, agreeing: tuple[str, ...]) -> bool:
    """Whether the label's act, words and terms are all told, and its names where the act is."""
    told = profile.label <= said.words.keys() and profile.main_terms <= set(said.terms)
    return told and profile.main <= said.near and not profile.says.isdisjoint(agreeing)


def points_of(profile: Profile, who: Mapping[str, float]) -> float:
    """Return the points of names, those that the label speaks of before the others."""
    return sum(weight * (1 if id in profile.main else ASIDE) for id, weight in who.items())


def _reminded(profile: Profile, said: Sentence) -> dict[str, float]:
    """The names of an event that one of their words reminds of."""
    found = {id: ADJECTIVE for id, parts in profile.parts.items() if not parts.isdisjoint(said.reminding)}
    if said.heads:
        found.update((id, ADJECTIVE) for id, heads in profile.heads.items() if not heads.isdisjoint(said.heads))
    for one in said.definite if profile.kinds else ():
        for kind in CLASSES[one]:
            for id in profile.kinds.get(kind, ()):
                found.setdefault(id, ADJECTIVE)
    return found


def _away(profile: Profile, said: Sentence, rarity: Mapping[Key, float], heard: _Heard) -> float:
    """The points that are taken away for what is missing, and for others who stand in its place."""
    lost, strange = heard.lost, heard.strange
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


_NO: frozenset[str] = frozenset()
