"""A book: which texts it has, what it explains of what they speak of, and where each of these stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.export.epub.xhtml import xml_id
from glossator.model import Event, Name, PassageKind, Ref, TargetKind, Term, Text, Thing, Work
from glossator.publish.press import Impression

FILES = {
    TargetKind.TERM: "glossary.xhtml", TargetKind.NAME: "names.xhtml", TargetKind.EVENT: "timeline.xhtml",
    TargetKind.WORK: "works.xhtml",
}  # fmt: skip

LONGEST_HEADING = 800
"""Characters of a heading on paper."""


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


def book_of(impression: Impression, texts: Iterable[Text], title: str, *, printed: bool = False) -> Book:
    """Return the book of some texts: it explains what these and the entries of their terms speak of.

    `printed` gives everything an address within one document, not within the files of a package.
    """
    edition, loom, texts = impression.edition, impression.loom, tuple(texts)
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
    terms = [term for term in edition.terms.values() if term.ref in spoken]
    for entry in edition.entries:
        if Ref(TargetKind.TERM, entry.front.of) in spoken:
            spoken.update(
                ref for passage in entry.spoken for ref in _targets(passage.id, impression)
                if ref.kind is TargetKind.WORK
            )  # fmt: skip
    events = tuple(event for event in loom.sequence if event.ref in spoken)
    sources = [*(key for term in terms for key in term.sources), *(key for event in events for key in event.sources)]
    spoken.update(Ref(TargetKind.WORK, key) for key in sources)
    order = {key: place for place, key in enumerate(loom.formatted.order)}
    works = sorted((work for work in edition.works.values() if work.ref in spoken), key=lambda work: order[work.key])
    names = [name for name in edition.names.values() if name.ref in spoken]
    things: list[Thing] = [*terms, *names, *events, *works]
    for thing in things:
        file = "" if printed else FILES[thing.ref.kind]
        places[thing.ref] = f"{file}#{xml_id(thing.ref.id, thing.ref.kind.value)}"
    return Book(
        impression, title, texts, tuple(terms), tuple(names), events, tuple(works), places,
        {ref: tuple(found) for ref, found in uses.items()}, printed,
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
