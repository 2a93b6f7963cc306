"""The edition as a value: texts, what may be mentioned in them, and the pages around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from glossator.anchors import NO_ANCHORS, Anchors
from glossator.arguments import Argument
from glossator.assets import Asset
from glossator.bibliography import UNCHOSEN, Chosen
from glossator.edition.changes import Change
from glossator.edition.floors import NO_FLOORS, Floors
from glossator.edition.knowledge import UNDATED, Knowledge
from glossator.edition.page_fields import Value
from glossator.edition.passage_list import PassageList
from glossator.edition.silences import Silence
from glossator.events.acts import Act
from glossator.model import (
    Chain,
    DataPoint,
    DrawnMap,
    EditorialNote,
    Event,
    Name,
    Sign,
    TargetKind,
    Term,
    Text,
    Thing,
    Warrant,
    Work,
)

if TYPE_CHECKING:
    from glossator.witness import SourceRecord


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of the site that is no text: home, about, contributing."""

    name: str
    """Path below `docs/` without `.md`."""
    fields: Mapping[str, Value]
    """What its front matter says, only fields that are known and of their type."""
    text: Text


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything the editors wrote, and the originals at hand."""

    texts: tuple[Text, ...] = ()
    """What readers came for, in their order."""
    entries: tuple[Text, ...] = ()
    """The glossary's entries, read as texts; the id is `glossary/` and the term's."""
    comments: tuple[Text, ...] = ()
    """The comments of editorial notes, read as texts; the id is the note's."""
    works: Mapping[str, Work] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    names: Mapping[str, Name] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    notes: tuple[EditorialNote, ...] = ()
    arguments: tuple[Argument, ...] = ()
    """What texts argue, each with its file as a document; in the order of the files."""
    sources: Mapping[str, SourceRecord] = field(default_factory=dict)
    pages: tuple[PlainPage, ...] = ()
    printed_pages: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Passage id of an original to the first and last page that its witness prints it on, where it says so."""
    assets: tuple[Asset, ...] = ()
    """Pictures and other files that are published as they are."""
    anchors: Anchors = NO_ANCHORS
    """Old addresses of passages and headings, and where they lead."""
    acts: tuple[Act, ...] = ()
    """Classes of acts of the edition's own, beside those that every edition has."""
    changes: tuple[Change, ...] = ()
    """Dated releases of the edition, as its changelog lists them."""
    warrants: tuple[Warrant, ...] = ()
    """What claims of the texts rest on, in the order of the table."""
    chains: Mapping[str, Chain] = field(default_factory=dict)
    """Events as somebody tells them to have led to one another, by the ids of the chains."""
    maps: Mapping[str, DrawnMap] = field(default_factory=dict)
    """Maps that the editors draw, by their ids."""
    figures: tuple[DataPoint, ...] = ()
    """Figures that texts state, in the order of the table."""
    silences: tuple[Silence, ...] = ()
    """Codes that the table of silencings lets be, for files or everywhere."""
    floors: Floors = NO_FLOORS
    """How much of it there was when somebody last wrote that down."""
    citing: Chosen = UNCHOSEN
    """The style and the language of its citations."""
    signs: Mapping[str, Sign] = field(default_factory=dict)
    """What may stand behind a statement to say what it rests on, by their ids."""
    knowledge: Knowledge = UNDATED
    """To when it knows what it says."""
    earlier: tuple[PassageList, ...] = ()
    """Earlier editions that were frozen, the newest first."""
    lost: Mapping[TargetKind, frozenset[str]] = field(default_factory=dict)
    """Ids that somebody gave to what could not be read: who names one of them has made no mistake."""
    others: Mapping[TargetKind, Mapping[str, Thing]] = field(default_factory=dict)
    """Things of kinds that no finder needs by name, by their ids."""

    def shelf(self, kind: TargetKind) -> Mapping[str, Thing]:
        """Return the things of a kind by their ids, in the order of the files; none of a kind that no record has."""
        match kind:
            case TargetKind.WORK:
                return self.works
            case TargetKind.TERM:
                return self.terms
            case TargetKind.NAME:
                return self.names
            case TargetKind.EVENT:
                return self.events
            case _:
                return self.others.get(kind, {})

    @property
    def documents(self) -> tuple[Text, ...]:
        """Everything that is annotated, texts first."""
        argued = (argument.document for argument in self.arguments)
        return (*self.texts, *self.entries, *self.comments, *argued, *(page.text for page in self.pages))

    @property
    def records(self) -> Edition:
        """Return what its records say, without any text: little enough to be sent to another process."""
        return replace(self, texts=(), entries=(), comments=(), notes=(), arguments=(), pages=(), anchors=NO_ANCHORS)

    @property
    def written(self) -> dict[str, str]:
        """What stands in the files that findings point at, by their paths: documents, and raw files that were read."""
        raw = {text.origin.path: text.origin.source for text in self.texts if text.origin is not None}
        return raw | {text.path: text.source for text in self.documents}

    @property
    def local(self) -> bool:
        """Whether it holds copies that must not be published."""
        return any(text.local for text in self.texts)
