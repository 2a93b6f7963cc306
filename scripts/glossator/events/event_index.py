"""Every event as evidence: its names, its acts and its words, and on which shelves of time it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log

from glossator.events.acts import Act, Lexicon, with_own
from glossator.events.known_names import BODIES, KnownNames, by_class, only_heads
from glossator.events.likeness import Word, fields_of, speaking, words_of
from glossator.events.tellings import Telling, stems_in
from glossator.events.windows import Shelf, shelves_of
from glossator.model import Edtf, Event, Mention, MentionKind, Name
from glossator.names import FormIndex

Key = tuple[str, str]
"""(`name`, `act`, `word`, `term` or `day`; what): one piece of evidence."""

BESIDE = 0.5
"""What a word of the description weighs beside one of the label: it tells of the event, and of what led to it."""
ONLY = 0.8
"""The same of an act where neither the label nor another name tells of any: the `Land Act` is what its text says."""
SECOND = 0.6
"""What the later acts of a label weigh beside its first: in “bans the import” the import is banned."""


LABEL, ALSO, TEXT, NAME = 1.0, 0.8, 0.6, 0.4
"""What a word weighs for what its event speaks of, by where it stands."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a sentence about an event may say of it."""

    event: Event
    when: Edtf
    main: frozenset[str]
    """Ids of the names that the label speaks of."""
    names: frozenset[str]
    """Ids of all its names."""
    aside: frozenset[str]
    """Ids of names that only its description speaks of: they are no others."""
    parts: Mapping[str, frozenset[str]]
    """Id of each of its names to the stems of the words that the name is made of, where they have a capital."""
    heads: Mapping[str, frozenset[str]]
    """The same of the last word of its forms, where no other of its names has it."""
    kinds: Mapping[int, frozenset[str]]
    """Class of things to ids of those of its names that end with a word of it."""
    things_told: Mapping[int, frozenset[str]]
    """Class of things to stems of its label that are of it."""
    acts: Mapping[str, tuple[float, bool]]
    """Class to (weight, whether it is told as done and not as tried)."""
    says: frozenset[str]
    """The classes that its label tells, or its description where that tells none."""
    deedful: tuple[tuple[frozenset[str], float, bool], ...]
    """The same a word: (its classes, weight, whether done), each once."""
    telling: Mapping[str, frozenset[str]]
    """Stem to the classes that it tells of by itself: where these agree, the word says nothing more."""
    words: Mapping[str, float]
    """Stem to weight: 1 for those of label and other names."""
    label: frozenset[str]
    """Stems of the label alone, without those that tell its act."""
    proper: frozenset[str]
    """Those of its stems that are parts of names which nobody listed: they say who, and not what was done."""
    terms: frozenset[str]
    main_terms: frozenset[str]
    """Those that the label speaks of."""
    deeds: frozenset[str]
    """Those of its main names that are names of deeds: who speaks of the operation tells what was done."""
    bodies: frozenset[str]
    """Those of its main names that are also called otherwise, by a capital, by members, as `the treaty`."""
    things: frozenset[str]
    """Those of its main names that are in few events."""
    fields: Mapping[int, float]
    """What it speaks of to how surely."""
    subjects: tuple[Word, ...]
    """The words of its label that tell no act of it."""

    def keys(self) -> Iterator[Key]:
        """Yield each piece of evidence for it."""
        yield from (("name", id) for id in sorted(self.names))
        yield from (("act", act) for act in self.acts)
        yield from (("word", one) for one in self.words)
        yield from (("term", id) for id in sorted(self.terms))
        yield "day", self.when.text


@dataclass(frozen=True, slots=True)
class EventIndex:
    """The dated events of an edition; built once, used for every passage."""

    profiles: tuple[Profile, ...] = ()
    shelves: Mapping[Shelf, Mapping[Key, tuple[int, ...]]] = field(default_factory=dict)
    """Shelf to evidence to numbers of profiles."""
    rarity: Mapping[Key, float] = field(default_factory=dict)
    """1 for what one event alone has, towards 0 for what all have."""
    lexicon: Lexicon = field(default_factory=lambda: Lexicon({}))
    adjectives: Mapping[str, str] = field(default_factory=dict)
    by_id: Mapping[str, int] = field(default_factory=dict)
    speaking: Mapping[str, Word] = field(default_factory=dict)
    """Stem to the word, where it speaks of something."""

    @classmethod
    def of(
        cls, events: Iterable[Event], forms: FormIndex, names: Iterable[Name] = (), acts: Iterable[Act] = ()
    ) -> EventIndex:
        """Return the index; `forms` finds names in labels, `acts` are the edition's own classes. Linear in both."""
        lexicon = Lexicon.of(with_own(acts))
        known = KnownNames.of(names)
        words = speaking(lexicon)
        profiles = tuple(_profile(event, event.when, forms, lexicon, known, words) for event in events if event.when)
        shelves: dict[Shelf, dict[Key, list[int]]] = {}
        counts: dict[Key, int] = {}
        for number, profile in enumerate(profiles):
            keys = list(profile.keys())
            for key in keys:
                counts[key] = counts.get(key, 0) + 1
            times = (profile.when, *(printed.when for printed in profile.event.printed))
            for shelf in dict.fromkeys(shelf for when in times for shelf in shelves_of(when)):
                postings = shelves.setdefault(shelf, {})
                for key in keys:
                    postings.setdefault(key, []).append(number)
        most = log(len(profiles) + 1) or 1.0
        return cls(
            profiles,
            {shelf: {key: tuple(row) for key, row in postings.items()} for shelf, postings in shelves.items()},
            {key: log((len(profiles) + 1) / count) / most for key, count in counts.items()},
            lexicon,
            known.adjectives,
            {profile.event.id: number for number, profile in enumerate(profiles)},
            words,
        )


def named_in(things: Iterable[Mention[None]]) -> list[Mention[None]]:
    """Return the names among things, outermost only, in order: `EFTA` in `EFTA-Ghana Council` acts in nothing."""
    found: list[Mention[None]] = []
    for thing in things:
        if thing.kind is MentionKind.NAME and not (found and thing.end <= found[-1].end):
            found.append(thing)
    return found


def proper_in(text: str, things: Iterable[Mention[None]]) -> list[tuple[int, int]]:
    """Return the stretches of names and of terms that are names of their own, ascending: they tell of no act.

    `Partnership for Peace` makes no peace; `annexation` is a term and tells of one.
    """
    found: list[tuple[int, int]] = []
    for thing in things:
        if thing.kind is MentionKind.NAME or (
            thing.kind is MentionKind.TERM and any(map(str.isupper, thing.printed[1:]))
        ):
            if found and thing.start < found[-1][1]:
                found[-1] = (found[-1][0], max(found[-1][1], thing.end))
            else:
                found.append((thing.start, thing.end))
    return found


_NONE: frozenset[str] = frozenset()


def _profile(
    event: Event, when: Edtf, forms: FormIndex, lexicon: Lexicon, known: KnownNames, words_known: Mapping[str, Word]
) -> Profile:
    acts: dict[str, tuple[float, bool]] = {}
    deedful: dict[tuple[frozenset[str], float, bool], None] = {}
    telling: dict[str, set[str]] = {}
    words: dict[str, float] = {}
    main: set[str] = set()
    aside: set[str] = set()
    proper: set[str] = set()
    terms: set[str] = set()
    label: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    named = 0
    for at, text in enumerate((event.label, *event.also, event.text)):
        things = forms.find(text)
        names = named_in(things)
        told = Telling.of(text, lexicon, proper_in(text, things))
        last = at == len(event.also) + 1
        weight = (BESIDE if named else ONLY) if last else 1.0
        named += len(told.acts)
        aside |= {ref.id for one in names for ref in one.candidates}
        everything = range(len(told.stems))
        proper |= told.capitals(everything)
        if at == 0:
            terms = {
                one.candidates[0].id for one in things if one.kind is MentionKind.TERM and len(one.candidates) == 1
            }
            main = {one.candidates[0].id for one in names if len(one.candidates) == 1}
            main |= {known.adjectives[word] for word in told.words if word in known.adjectives}
        says = says or frozenset(act for act, _, _ in told.acts)
        opening = told.acts[0][1] if told.acts else -1
        for act, first, done in told.acts:
            acts.setdefault(act, (weight if at or first == opening else SECOND, done))
            telling.setdefault(told.stems[first], set()).add(act)
            telling.setdefault(told.stems[told.lasts.get(first, first)], set()).add(act)
        for classes, first, done in told.grouped():
            deedful[classes, weight if at or first == opening else SECOND, done] = None
        stems = [one for one in told.content(everything) if one not in known.spoken]
        for one in stems:
            words.setdefault(one, BESIDE if last else 1.0)
        if at == 0:
            label = frozenset(one for one in stems if one not in telling)
    names_of = frozenset((*event.who, *event.where, *main))
    main |= {id for id in (*event.who, *event.where) if not known.parts.get(id, _NONE).isdisjoint(label)}
    same = {one: frozenset(told_by) for one, told_by in telling.items()}
    own = {id: known.parts[id] for id in names_of if known.parts.get(id)}
    beside = frozenset(aside) - names_of
    heads = only_heads(known.heads, names_of)
    kinds = by_class((word, id) for id, own_heads in heads.items() for word in own_heads)
    told_things = by_class((word, word) for word in label)
    return Profile(
        event, when, frozenset(main), names_of, beside, own, heads, kinds, told_things, acts, says, tuple(deedful),
        same, words, label, frozenset(proper), frozenset(event.terms) | terms, frozenset(terms),
        frozenset(main) & known.deeds, frozenset(main) & known.bodies, frozenset(main) & known.things,
        fields_of(_spoken(event, known)), words_of(sorted(label), words_known),
    )  # fmt: skip


def _spoken(event: Event, known: KnownNames) -> dict[str, float]:
    """Stem to how surely the event speaks of what the word does; a hospital's name speaks of medicine, if little."""
    told = [(event.label, LABEL), *((one, ALSO) for one in event.also), (event.text, TEXT)]
    told += [(known.labels[id], NAME) for id in (*event.who, *event.where) if id in known.labels]
    found: dict[str, float] = {}
    for text, weight in told:
        for one, capital in stems_in(text):
            if not (capital and one in BODIES):  # a union does more than unite, a bank more than lend
                found[one] = max(found.get(one, 0.0), weight)
    return found
