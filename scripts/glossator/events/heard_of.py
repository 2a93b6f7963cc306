"""What a sentence and an event share of names, words and acts, and what speaks against them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from glossator.events.acts.things import CLASSES
from glossator.events.deeds import Agreed
from glossator.events.event_index import EventIndex, Profile
from glossator.events.said import Sentence
from glossator.events.windows import Fit

MET = 1.1
"""Points of names from which those who meet in a sentence meet in no other event: what they did need not be told."""
OWN = 0.6
"""Rarity of a name from which an event is hardly told without it: who was arrested was not just anybody."""
RICH = 1.2
"""Points of words, and half of them of names, beside which a firm act makes three kinds of evidence."""
TERM = 0.6
"""What a term of the event weighs as a word."""
MAIN_TERM = 1.0
"""The same of one that the label speaks of."""
ALONE = 0.4
"""What an act weighs that only the description tells, where none of its words is there."""
MOST = 1.6
"""Points that names, or words, reach at most: ten words of a long description are no proof."""
NAMED = 1.5
"""Points of an event that the sentence calls by its label or another name."""
SAME = 0.2
"""What the very word of an act that agrees already weighs beside another word."""
ADJECTIVE = 0.6
"""What an adjective weighs beside the name."""
ASIDE = 0.7
"""What a name weighs that the label does not speak of."""


@dataclass(frozen=True, slots=True)
class Heard:
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


def heard_of(profile: Profile, fit: Fit, said: Sentence, index: EventIndex, acts: Agreed) -> Heard:
    """Return what they share, and what speaks against them; `acts` is how the deeds agree."""
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
    return Heard(
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


_NO: frozenset[str] = frozenset()
