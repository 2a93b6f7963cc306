"""How well a sentence tells of an event: what of date, names and act agrees, and when that is enough.

Each kind of evidence has points of its own, each point the rarer the higher, so that an actor who is in every event
decides nothing. The act must agree: date and actors alone never link, for most of what an actor did in a month is in no
list of events. What the label speaks of and the sentence does not counts against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.events.deeds import Agreed, agreed
from glossator.events.event_index import EventIndex, Key, Profile
from glossator.events.heard_of import OWN, Heard, heard_of
from glossator.events.likeness import Case, agreeing, likeness, may_be_like
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
ALL_SAID = 0.4
"""The same where all that the label says is told."""
WHOLE = 0.2
"""What is left, where they are, of what missing words and others take away."""
ON_DAY = 0.6
"""The same where the sentence has the very day."""
SURELY = 0.25
"""The same where the act agrees as well."""
OTHER_ACT = 0.3
"""What an act takes away that is done and none of the event's, where none of these is told."""
BESIDE_ACT = 0.35
"""Points that names and words must have beside a class of acts: many a thing is opened on one day."""
MISSING_NAME = 0.6
"""What a name of the label that the sentence lacks takes away, by its rarity."""
MISSING_WORD = 0.15
MISSING_MOST = 0.5
"""What words of the label that the sentence lacks take away, each by its rarity, and at most."""
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
LIKE: Mapping[Fit, float] = {Fit.DAY: 0.8, Fit.EQUAL: 1.3, Fit.INSIDE: 1.3}
"""Likeness from which an event is told though the rules find too little, by how tight the date is: in a year too much
happens that is like it."""
UNLIKE: Mapping[Fit, float] = {
    Fit.EQUAL: -0.3,
    Fit.INSIDE: -0.05,
}
"""Likeness below which it is not told though they find enough; never on the very day."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """That a sentence tells of an event."""

    evidence: Evidence
    by_rules: bool
    """Whether the rules found enough, and not only the sum of all words."""


def evidence(profile: Profile, fit: Fit, said: Sentence, index: EventIndex, closer: bool = False) -> Weighed | None:
    """Return what agrees, None where it is not enough or the act is told as not done.

    `closer` says that the date is more exact than the event's. What the rules allow is kept unless the sentence as a
    whole is most unlike the event; what they do not is found where it is much like it.
    """
    nothing = _nothing(profile, said)
    if nothing and not (fit is Fit.DAY and may_be_like(profile.fields, profile.words, said.content)):
        return None
    if _only_lent(profile, said):
        return None
    acts = agreed(profile, said.deeds)
    if acts is None:
        return None
    heard = heard_of(profile, fit, said, index, acts)
    found = None if nothing else _by_rules(profile, fit, said, index, acts, heard)
    if fit not in LIKE or said.aside or profile.event.id in said.events:
        return found
    asked = fit in UNLIKE if found else fit is Fit.DAY or bool(acts.acts)
    if not asked:
        return found
    alike = agreeing(profile.fields, profile.acts, profile.words, profile.subjects, said.content)
    case = Case(
        fit, closer, len(heard.who) > 1,
        sum(weight for id, weight in heard.who.items() if id in profile.main), acts.points,
        len(said.near - profile.names - profile.aside),
        sum(index.rarity["name", id] for id in heard.lost if id in profile.event.who),
        _to_something_else(profile, said, alike.stems), not profile.things.isdisjoint(heard.who),
        sum(heard.who.get(id, 0.0) for id in profile.event.who if id not in profile.main),
        sum(index.rarity["name", id] for id in heard.lost if id not in profile.event.who),
    )  # fmt: skip
    like = likeness(case, alike)
    if found is not None:
        return found if like >= UNLIKE[fit] or not _says_more(profile, said, alike.stems) else None
    if like < LIKE[fit] or not profile.names.isdisjoint(said.lent):
        return None
    words = tuple(dict.fromkeys((*heard.words, *alike.stems)))
    return _as_evidence(profile, fit, heard, words, acts.acts, like, by_rules=False)


def _says_more(profile: Profile, said: Sentence, agreeing: tuple[str, ...]) -> bool:
    """Whether some word is not the event's: who says only `Nixon resigned` is short, and right."""
    own = {one for parts in profile.parts.values() for one in parts}
    return any(word.stem not in agreeing and word.stem not in own for word in said.content)


def _only_lent(profile: Profile, said: Sentence) -> bool:
    """Whether somebody of those of whom the event speaks did it, and none of them himself: `Nixon's secretary`."""
    if not (said.lent or said.lending) or not profile.main.isdisjoint(said.names):
        return False
    return any(id in said.lent or not profile.parts.get(id, _NO).isdisjoint(said.lending) for id in profile.main)


def _to_something_else(profile: Profile, said: Sentence, agreeing: tuple[str, ...]) -> bool:
    """Whether each deed of the event's kind is done to what the event has no word for: `announced the engagement`."""
    told = [deed for deed in said.deeds if deed.done and not deed.classes.isdisjoint(profile.acts)]
    return bool(told) and all(deed.behind and not set(deed.behind).intersection(agreeing) for deed in told)


def _by_rules(
    profile: Profile, fit: Fit, said: Sentence, index: EventIndex, acts: Agreed, heard: Heard
) -> Weighed | None:
    if not heard.anybody:
        return None
    words = tuple(heard.words)
    if fit in (Fit.DAY, Fit.EQUAL) and not profile.acts and not profile.label and (heard.points or heard.words):
        return _as_evidence(profile, fit, heard, words, (), heard.points + heard.told)
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
    return _as_evidence(profile, fit, heard, words, acts.acts, total) if total >= needed else None


def _as_evidence(
    profile: Profile,
    fit: Fit,
    heard: Heard,
    words: tuple[str, ...],
    acts: tuple[str, ...],
    points: float,
    by_rules: bool = True,
) -> Weighed:
    where = tuple(id for id in profile.event.where if id in heard.who)
    who = tuple(id for id in heard.who if id not in where)
    return Weighed(Evidence(fit.value, who, where, acts, tuple(sorted(words)), round(points, 2)), by_rules)


def _somebody(heard: Heard) -> bool:
    """Whether names and words say enough beside a class of acts."""
    return heard.points + heard.told >= BESIDE_ACT or heard.whole or heard.all_said or heard.surely


def _not_just_anybody(profile: Profile, heard: Heard, rarity: Mapping[Key, float]) -> bool:
    """Whether nobody is missing from whom the event is hardly told without him."""
    if heard.told >= BESIDE_ACT or heard.present > 1 or not any(rarity["name", id] > OWN for id in heard.own):
        return True
    return len(heard.who) > 1 and not heard.lost - profile.bodies


def _least(fit: Fit, said: Sentence, heard: Heard) -> float:
    """The points that the act must have: none where all actors are there and nothing speaks against it."""
    if heard.met:
        return 0.0
    if not heard.whole or fit not in (Fit.DAY, Fit.EQUAL, Fit.INSIDE, Fit.PRINTED):
        return ACT
    return 0.0 if heard.present > 2 or not said.acted else ACT_OF_ALL


def _share(fit: Fit, heard: Heard) -> float:
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


def _away(profile: Profile, said: Sentence, rarity: Mapping[Key, float], heard: Heard) -> float:
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
