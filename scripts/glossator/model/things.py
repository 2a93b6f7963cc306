"""What a mention may denote: works, terms, names, events, and the editors' notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from glossator.model.edtf import Edtf
from glossator.model.kinds import TargetKind
from glossator.model.locations import Location
from glossator.model.places import Place, Spots, spot
from glossator.model.refs import Ref
from glossator.model.signs import Signs


class Thing(Protocol):
    """What things of every kind have."""

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""

    @property
    def label(self) -> str:
        """What it is called."""

    @property
    def place(self) -> Place:
        """Where it was written down."""

    def at(self, name: str, word: str = "") -> Place:
        """Return where a word of a field, or its value, was written; the record where that is not known."""


@dataclass(frozen=True, slots=True)
class Work:
    """A work of the bibliography."""

    key: str
    type: str
    """The BibTeX or biblatex entry type, lower case."""
    fields: Mapping[str, str]
    """Field values with braces and LaTeX escapes removed, names as written."""
    place: Place
    csl: Mapping[str, Any] = field(default_factory=dict)
    """The same as a CSL-JSON item."""
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""

    def at(self, name: str, word: str = "") -> Place:
        """Return where a word of a field, or its value, was written; the record where that is not known."""
        return spot(self.spots, self.place, name, word)

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.WORK, self.key)

    @property
    def label(self) -> str:
        """Its key; how it is printed is for the style to say."""
        return self.key

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other keys by which it may be cited, in their order (biblatex manual 3.20, section 2.2.3, `ids`)."""
        listed = (one.strip() for one in self.fields.get("ids", "").split(","))
        return tuple(dict.fromkeys(one for one in listed if one and one != self.key))


@dataclass(frozen=True, slots=True)
class Warrant:
    """What a claim of a text rests on: a line of an original, or something that the editors know otherwise."""

    claim: str
    """In the editors' words."""
    passage: str
    """Id of the passage that makes it."""
    words: str
    """Up to eight words of that passage."""
    original: str
    """Id of the original, empty where the claim rests on something else."""
    line: int
    """Line of its raw file, counted from 1; 0 where there is none."""
    work: str
    """Key of the work that the original, or the passage, cites for it; may be empty."""
    place: Place
    signs: Signs = ()
    """Signs behind the claim, which are cut out of it."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary."""

    id: str
    label: str
    also: tuple[str, ...] = ()
    equivalents: tuple[tuple[str, str], ...] = ()
    """(language code, word) pairs."""
    see: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    definition: str = ""
    """First paragraph as plain words: what a card shows."""
    body: str = ""
    """The whole entry, Markdown."""
    place: Place = field(default_factory=lambda: Place(""))
    stem: tuple[str, ...] = ()
    """Verbs that speak of the term, without endings: `securitize`."""
    location: Location = field(default_factory=Location)
    """Where it is on the globe; false where nobody said so."""
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""
    signs: Signs = ()
    """Signs behind what its definition says, which are cut out of it."""

    def at(self, name: str, word: str = "") -> Place:
        """Return where a word of a field, or its value, was written; the record where that is not known."""
        return spot(self.spots, self.place, name, word)

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.TERM, self.id)


@dataclass(frozen=True, slots=True)
class Name:
    """A person, organisation, place, treaty, operation or weapon."""

    id: str
    kind: str
    label: str
    also: tuple[str, ...] = ()
    acronym: str = ""
    wikidata: str = ""
    text: str = ""
    place: Place = field(default_factory=lambda: Place(""))
    location: Location = field(default_factory=Location)
    """Where it is on the globe; false where nobody said so."""
    family: str = ""
    """Of a person, the part of `label` that is the family name; empty where nobody said so."""
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""
    signs: Signs = ()
    """Signs behind what its text says, which are cut out of it."""

    def at(self, name: str, word: str = "") -> Place:
        """Return where a word of a field, or its value, was written; the record where that is not known."""
        return spot(self.spots, self.place, name, word)

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.NAME, self.id)


@dataclass(frozen=True, slots=True)
class Printed:
    """A date of an event as a text prints it, where that is wrong."""

    text: str
    """Id of the text."""
    when: Edtf
    note: str = ""
    """Id of the editorial note that says why; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Event:
    """A curated event of the timeline."""

    id: str
    when: Edtf | None
    """None where undated."""
    label: str
    also: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    text: str = ""
    place: Place = field(default_factory=lambda: Place(""))
    printed: tuple[Printed, ...] = ()
    """Dates that texts print and that are wrong."""
    after: tuple[str, ...] = ()
    """Events that this one follows, where dates cannot say so."""
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""
    signs: Signs = ()
    """Signs behind what its text says, which are cut out of it."""

    def at(self, name: str, word: str = "") -> Place:
        """Return where a word of a field, or its value, was written; the record where that is not known."""
        return spot(self.spots, self.place, name, word)

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.EVENT, self.id)

    @property
    def date(self) -> str:
        """EDTF (ISO 8601-2); empty where undated."""
        return self.when.text if self.when else ""

    @property
    def earliest(self) -> str:
        """ISO date of the first day it can have happened; empty where open, and for years beyond four digits."""
        return self.when.earliest.as_iso() if self.when and self.when.earliest else ""

    @property
    def latest(self) -> str:
        """ISO date of the last day; empty as `earliest` is."""
        return self.when.latest.as_iso() if self.when and self.when.latest else ""


@dataclass(frozen=True, slots=True)
class EditorialNote:
    """A comment of the editors on words of a text."""

    id: str
    text: str
    """Id of the text it comments on."""
    quotation: str
    kind: str
    body: str
    place: Place = field(default_factory=lambda: Place(""))

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.COMMENT, self.id)
