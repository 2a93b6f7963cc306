"""How far the acts that a sentence tells of are those of an event."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from glossator.events.event_index import BESIDE, Profile

SOME = 0.5
"""What is left of an act where the two words share one meaning of many: one `joins` a union and a line to a line."""
FIRM = 0.5
"""Share of the meanings of the word with fewer from which an act agrees firmly."""
NEW = 0.2
"""What is left of an act that is done to something new of which the event knows nothing."""
REPORTED = 0.3
"""What is left of an act that only reports, where the label tells what was reported and the sentence does not."""
REPORTS = frozenset({"declare", "warn", "promise", "report", "inform", "propose", "demand"})
"""Classes of acts that are told of something: who announces a find announces much besides."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one word or phrase of a sentence tells of."""

    classes: frozenset[str]
    done: bool
    denied: bool
    """Whether it is negated: neither done nor tried."""
    new: frozenset[str]
    """Stems of the new thing that it is done to, and the classes that these tell."""
    behind: tuple[str, ...] = ()
    """Stems of what stands behind it."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What of the acts agrees."""

    acts: tuple[str, ...] = ()
    points: float = 0.0
    """Of the best pair of words: what the event's word weighs, less where the two mean other things besides."""
    firm: bool = False
    """Whether a word of the label or of another name agrees in most of what it can mean."""
    aside: bool = True
    """Whether only words of the description agree."""


def agreed(profile: Profile, deeds: Collection[Deed]) -> Agreed | None:
    """Return how the deeds of a sentence agree with an event's; None where the label's act is told as not done."""
    shared: set[str] = set()
    points, firm, aside, denied = 0.0, False, True, False
    object_told = profile.says - REPORTS
    reporting = bool(object_told) and not any(not deed.classes.isdisjoint(object_told) for deed in deeds)
    for deed in deeds:
        if deed.classes.isdisjoint(profile.acts):
            continue
        other = bool(deed.new) and deed.new.isdisjoint(profile.words) and deed.new.isdisjoint(profile.acts)
        for own, weight, is_done in profile.deedful:
            both = deed.classes & own
            if not both:
                continue
            if deed.denied or (is_done and not deed.done):
                denied = denied or weight == 1.0
                continue
            likeness = len(both) / min(len(deed.classes), len(own))
            shared |= both
            only = reporting and both <= REPORTS
            less = NEW if other else REPORTED if only else 1
            points = max(points, weight * (SOME + (1 - SOME) * likeness) * less)
            firm = firm or (weight > BESIDE and likeness >= FIRM and not other and not only)
            aside = aside and weight <= BESIDE
    return None if denied and not firm else Agreed(tuple(sorted(shared)), points, firm, aside)
