"""What the names of an edition are made of, which words remind of one, and which are of deeds, bodies or things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.events.acts import stem, words_in
from glossator.events.acts.adjectives import adjectives
from glossator.events.acts.things import CLASSES
from glossator.events.tellings import COMMON
from glossator.model import Name

DEEDS = frozenset({"operation", "conflict", "event"})
"""Kinds of names whose bearers are something that was done."""
MANY = frozenset({"state", "organisation", "region", "people", "person", "place", "outlet"})
"""Kinds of names whose bearers do and suffer many things; a treaty or a ship is in few events."""
KNOWN_BY_NAME = frozenset({"person", "place"})
"""Kinds of names whose bearers are seldom called otherwise; a state is its capital, a treaty `the treaty`."""

OF_BODIES = frozenset(
    stem(word)
    for word in words_in(
        "organisation organization treaty union council alliance party league ministry republic federation"
        " agreement pact court bank process commission north south east west northern southern eastern western"
        " kingdom united supreme national international front army force company office institute university"
        " committee assembly community act"
    )
)
"""Words that many bodies have, listed or not."""
BODIES = OF_BODIES - frozenset(map(stem, words_in("treaty agreement pact act process commission")))
"""Those of them that say who, and nothing of what was done."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the edition's names are made of."""

    parts: Mapping[str, frozenset[str]]
    heads: Mapping[str, frozenset[str]]
    adjectives: Mapping[str, str]
    spoken: frozenset[str]
    """Stems of adjectives that stand for a name: as words they would count twice."""
    deeds: frozenset[str]
    bodies: frozenset[str]
    things: frozenset[str]
    labels: Mapping[str, str]
    """Id to label."""

    @classmethod
    def of(cls, names: Iterable[Name]) -> KnownNames:
        """Return what is known of these names; linear in them."""
        listed = list(names)
        spoken = adjectives(listed)
        return cls(
            _parts_of(listed),
            {name.id: heads for name in listed if (heads := _heads(name))},
            spoken,
            frozenset(map(stem, spoken)),
            frozenset(name.id for name in listed if name.kind in DEEDS),
            frozenset(name.id for name in listed if name.kind not in KNOWN_BY_NAME),
            frozenset(name.id for name in listed if name.kind not in MANY),
            {name.id: name.label for name in listed},
        )


def _parts_of(names: Iterable[Name]) -> dict[str, frozenset[str]]:
    """The words that one name alone is made of: `Treaty` and `Organisation` remind of too many."""
    parts = {name.id: _parts(name) for name in names}
    bearers: dict[str, int] = {}
    for own in parts.values():
        for word in own:
            bearers[word] = bearers.get(word, 0) + 1
    return {id: frozenset(word for word in own if bearers[word] == 1) for id, own in parts.items()}


def _parts(name: Name) -> frozenset[str]:
    """The words of a name of several, one of which is enough to remind of it: the Andean partners."""
    forms = (name.label, *name.also)
    words = (word for form in forms if " " in form for word in form.replace("-", " ").split() if len(word) > 3)
    return frozenset(stem(fold(word)) for word in words if word[0].isupper()) - COMMON - OF_BODIES


def _heads(name: Name) -> frozenset[str]:
    """The words of its own by which a body or a thing of several words is called once it is known: `the Court`."""
    if name.kind in KNOWN_BY_NAME:
        return _NONE
    first = [form.split(" of ")[0].replace("-", " ").split() for form in (name.label, *name.also)]
    return frozenset(stem(fold(words[-1])) for words in first if words and words[-1][:1].isupper() and len(words) > 1)


def only_heads(heads: Mapping[str, frozenset[str]], ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """Those of the names of one event, without words that several of them end with."""
    here = {id: heads[id] for id in sorted(ids) if id in heads}
    many = [word for own in here.values() for word in own]
    return {id: one for id, own in here.items() if (one := frozenset(word for word in own if many.count(word) == 1))}


def by_class(words: Iterable[tuple[str, str]]) -> dict[int, frozenset[str]]:
    """Return classes of things to what their words stand for, given (word, what it stands for)."""
    found: dict[int, set[str]] = {}
    for word, what in words:
        for kind in CLASSES.get(word, ()):
            found.setdefault(kind, set()).add(what)
    return {kind: frozenset(what) for kind, what in found.items()}


_NONE: frozenset[str] = frozenset()
