"""A book: which texts it has, what it explains of what they speak of, and where each of these stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from glossator.export.epub.xhtml import xml_id
from glossator.model import Event, Name, PassageKind, Ref, TargetKind, Term, Text, Thing, Work
from glossator.publish.press import Impression

FILES = {
    TargetKind.TERM: "glossary.xhtml", TargetKind.NAME: "names.xhtml", TargetKind.EVENT: "timeline.xhtml",
    TargetKind.WORK: "works.xhtml",
}  # fmt: skip

LONGEST_HEADING = 800
"""Characters of a heading on paper."""


OneThing = TypeVar("OneThing", Term, Name, Event, Work)


@dataclass(frozen=True, slots=True)
class Book:
    """What goes into one file."""

    impression: Impression
    title: str
    texts: tuple[Text, ...]
    terms: tuple[Term, ...]
    names: tuple[Name, ...]
    events: tuple[Event, ...]
    works: tuple[Work, ...]
    places: Mapping[Ref, str]
    """Everything that has a place in the book, with its address from any document of it."""
    uses: Mapping[Ref, tuple[tuple[str, str], ...]]
    """What is explained to where the texts speak of it: (address, label), each passage once."""
    printed: bool = False
    """Whether it is for paper: all of it is one document, so that an address names no file, and headings are short."""
    of_edition: bool = False
    """Whether it is the book of the whole edition, which has what the editors tell of all texts: figures, maps."""

    @property
    def whole(self) -> bool:
        """Whether it has several texts, so that a ¶ needs the number of its text."""
        return len(self.texts) > 1

    def own(self, number: int, id: str) -> str:
        """Return the id of what is named within its text alone, of the text with this number, without collision."""
        return f"t{number}_{xml_id(id)}" if self.printed else xml_id(id)

    def heading(self, words: str) -> str:
        """Return the words of a heading: on paper no heading is longer than a page has room for."""
        return words if not self.printed or len(words) <= LONGEST_HEADING else f"{words[:LONGEST_HEADING].rstrip()}…"

    def label(self, text: int, number: int) -> str:
        """Return what a ¶ of a text (counted from 1) is called in the book."""
        return f"{text} ¶ {number}" if self.whole else f"¶ {number}"


class Order:
    """Every thing that a book may explain, with its place among its like: asked once for all books of an edition."""

    def __init__(self, impression: Impression) -> None:
        edition, loom = impression.edition, impression.loom
        works = [edition.works[key] for key in loom.order]
        things: list[Thing] = [*edition.terms.values(), *edition.names.values(), *loom.sequence, *works]
        self._things = {thing.ref: (at, thing) for at, thing in enumerate(things)}
        self.entries = {Ref(TargetKind.TERM, entry.front.of): entry for entry in edition.entries}

    def of(self, kind: type[OneThing], spoken: Iterable[Ref]) -> tuple[OneThing, ...]:
        """Return those that are spoken of, of one kind, in their order."""
        found = [self._things[ref] for ref in spoken if ref in self._things]
        return tuple(thing for _, thing in sorted(found, key=lambda one: one[0]) if isinstance(thing, kind))


def book_of(
    impression: Impression,
    texts: Iterable[Text],
    title: str,
    order: Order,
    *,
    printed: bool = False,
    of_edition: bool = False,
) -> Book:
    """Return the book of some texts: it explains what these and the entries of their terms speak of.

    `printed` gives everything an address within one document, not within the files of a package.
    """
    texts = tuple(texts)
    spoken: set[Ref] = set()
    uses: dict[Ref, dict[tuple[str, str], None]] = {}
    places: dict[Ref, str] = {}
    several = len(texts) > 1
    for number, text in enumerate(texts, 1):
        file = "" if printed else text_file(number)
        places[text.ref] = file or f"#{text_id(number)}"
        for passage in text.spoken:
            places[Ref(TargetKind.PASSAGE, passage.id)] = f"{file}#{xml_id(passage.anchor)}"
        for passage in text.spoken:
            if passage.kind is PassageKind.NOTE:
                places[passage.ref] = f"{file}#{xml_id(passage.id)}"
            for ref in _targets(passage.id, impression):
                spoken.add(ref)
                if ref.kind is TargetKind.NOTE:
                    spoken.update(_of_comment(ref.id, impression))
                label = f"{number} ¶ {passage.number}" if several else f"¶ {passage.number}"
                if passage.number:
                    uses.setdefault(ref, {})[f"{file}#{xml_id(passage.id)}", label] = None
    terms = order.of(Term, spoken)
    for entry in [order.entries[term.ref] for term in terms if term.ref in order.entries]:
        spoken.update(
            ref for passage in entry.spoken for ref in _targets(passage.id, impression) if ref.kind is TargetKind.WORK
        )
    events = order.of(Event, spoken)
    sources = [*(key for term in terms for key in term.sources), *(key for event in events for key in event.sources)]
    spoken.update(Ref(TargetKind.WORK, key) for key in sources)
    works, names = order.of(Work, spoken), order.of(Name, spoken)
    things: list[Thing] = [*terms, *names, *events, *works]
    for thing in things:
        file = "" if printed else FILES[thing.ref.kind]
        places[thing.ref] = f"{file}#{xml_id(thing.ref.id, thing.ref.kind.value)}"
    return Book(
        impression, title, texts, terms, names, events, works, places,
        {ref: tuple(found) for ref, found in uses.items()}, printed, of_edition,
    )  # fmt: skip


def text_file(number: int) -> str:
    """Return the file of a text by its number: ids may differ in case alone, which some file systems do not see."""
    return f"text-{number:04}.xhtml"


def text_id(number: int) -> str:
    """Return the id of a text by its number, where all stand in one document."""
    return f"text_{number:04}"


def _of_comment(id: str, impression: Impression) -> Iterator[Ref]:
    """What an editorial note speaks of."""
    document = impression.loom.documents.get(id)
    for passage in document.passages if document is not None else ():
        yield from _targets(passage.id, impression)


def _targets(passage: str, impression: Impression) -> list[Ref]:
    waiting = list(impression.loom.by_passage.get(passage, ()))
    found = []
    while waiting:
        one = waiting.pop()
        waiting += one.inside
        if one.resolution.target is not None:
            found.append(one.resolution.target)
    return found
