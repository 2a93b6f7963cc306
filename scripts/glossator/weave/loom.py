"""What every page maker needs at hand: the edition, its apparatus, and where things live."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from glossator.apparatus import NO_CITATIONS, Apparatus, Citations, Use, by_key
from glossator.arguments import Argument, Point
from glossator.bibliography import Formatted, InStyle, Taken
from glossator.chronology import in_sequence
from glossator.edition import Edition
from glossator.layout import Addresses, plan
from glossator.layout.site_name import SiteName
from glossator.layout.taken_files import LED_TO
from glossator.layout.taken_up import TakenUp, taken_up
from glossator.layout.work_files import work_files
from glossator.model import (
    Annotation,
    DataPoint,
    Event,
    Keys,
    Passage,
    PassageKind,
    Ref,
    TargetKind,
    Text,
    Warrant,
    Work,
    layers,
)
from glossator.quotations import Checked
from glossator.weave.escape import attribute
from glossator.weave.figures import Timeframe
from glossator.weave.maps.gazetteer import Located, gazetteer
from glossator.weave.pairs import Pair, pairs_of
from glossator.weave.sheet import Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """What a caller may choose about the woven tree."""

    directory_urls: bool = True
    links_from_files: bool = False
    """Whether links start from the Markdown file (Zensical moves them) or from the published page."""
    site: SiteName | None = None
    """What the site is called; None to look into mkdocs.yml."""
    exports: frozenset[str] | None = None
    """The formats that the site has beside its pages (`layout/taken_files.py`); None to look into mkdocs.yml."""


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """What readers take along of an edition, beside what it prints."""

    site: SiteName = field(default_factory=SiteName)
    styles: tuple[InStyle, ...] = ()
    """The works in each style that is at hand; none of a large library."""
    pages: Mapping[str, Work] = field(default_factory=dict)
    """Id of a text to its page as a work; none of very many."""
    references: Mapping[str, Taken] = field(default_factory=dict)
    """The same as the edition's style prints them, where it could."""
    exports: frozenset[str] = LED_TO
    """The formats that the site has beside its pages, as far as they can be made (`weave/lacking.py`)."""


@dataclass(frozen=True, slots=True)
class Loom:
    """Everything page makers read; none of them changes it."""

    edition: Edition
    apparatus: Apparatus
    formatted: Formatted
    uses: Mapping[Ref, tuple[Use, ...]]
    addresses: Addresses
    keys: Keys
    documents: Mapping[str, Text]
    passages: Mapping[str, tuple[Text, Passage]]
    by_passage: Mapping[str, tuple[Annotation, ...]]
    by_key: Mapping[str, tuple[Annotation, ...]]
    """Passage id to its citations by key, which the style words, in reading order."""
    shelves: Mapping[str, tuple[str, ...]]
    """Page of the bibliography to the keys of the works on it, in the order of the style."""
    order: Mapping[str, int]
    """Key of a work to its place in that order."""
    written: Mapping[Ref, tuple[tuple[str, str], ...]]
    """Who of the edition's people wrote what: (role, key of the work), in the order of the bibliography."""
    quoted: Mapping[str, tuple[Checked, ...]]
    """Passage id to its quotations, looked up."""
    arguments: Mapping[str, Argument]
    """Text id to its argument."""
    points: Mapping[str, tuple[Point, ...]]
    """Passage id to the points that are anchored to it, in reading order."""
    sequence: tuple[Event, ...]
    """Every event in order of time, cause before effect, undated ones last."""
    timeframe: Timeframe
    """What all drawings of time share."""
    pairs: tuple[Pair, ...]
    """Texts that can be read side by side."""
    work_files: Mapping[str, str]
    """Key of a work to the path of its files without their ending."""
    warrants: Mapping[str, tuple[Warrant, ...]]
    """Passage id to what its claims rest on, in the order of the table."""
    claims: Mapping[str, tuple[Warrant, ...]]
    """Key of a work to the claims that rest on it, in the order of the table."""
    figures: Mapping[str, tuple[DataPoint, ...]]
    """Passage id to the figures that it repeats or discusses, in the order of the table."""
    sourced: Mapping[str, tuple[DataPoint, ...]]
    """Key of a work to the figures that a text takes from it, in the order of the table."""
    taken_up: Mapping[str, tuple[TakenUp, ...]]
    """Passage id to the pages that lead to it and are no texts, each once."""
    companions: Mapping[str, tuple[Text, ...]]
    """Key of a work to the texts that accompany it."""
    located: tuple[Located, ...]
    """Everything that is somewhere on the globe, what is spoken of most first."""
    citations: Citations = NO_CITATIONS
    """Citations by key, each as the style is asked for it."""
    taken: TakenAlong = field(default_factory=TakenAlong)
    _ways: dict[Ref, tuple[str, str, str]] = field(default_factory=dict, repr=False, compare=False)
    """Target to its page, its address on it, and its address from the root of the site, for attributes."""
    _doors: dict[Ref, str] = field(default_factory=dict, repr=False, compare=False)
    """Target to the attribute by which its card is found."""

    @classmethod
    def of(
        cls,
        edition: Edition,
        apparatus: Apparatus,
        uses: Mapping[Ref, tuple[Use, ...]],
        formatted: Formatted,
        options: Options,
        citations: Citations = NO_CITATIONS,
        taken: TakenAlong | None = None,
    ) -> Loom:
        """Return the loom, all addresses known before a page is woven."""
        passages = {passage.id: (text, passage) for text in edition.documents for passage in text.spoken}
        grouped: dict[str, list[Annotation]] = {}
        for found in apparatus.annotations.values():
            for annotation in found:
                grouped.setdefault(annotation.passage, []).append(annotation)
        by_passage = {id: tuple(group) for id, group in grouped.items()}
        keyed = {id: tuple(one for one, _ in layers(group) if by_key(one)) for id, group in grouped.items()}
        dates = {ref: len(found) for ref, found in uses.items() if ref.kind is TargetKind.DATE}
        cited = {ref.id: len(found) for ref, found in uses.items() if ref.kind is TargetKind.WORK}
        site = plan(edition, dates, cited)
        addresses = Addresses(site.targets, site.pages, options.directory_urls, options.links_from_files)
        documents = {text.id: text for text in edition.documents}
        order = _order(edition, formatted)
        shelves = _shelve(order, site.targets)
        arguments = {argument.text: argument for argument in edition.arguments}
        points: dict[str, list[Point]] = {}
        for point in (point for argument in edition.arguments for point in argument.walk()):
            for anchor in point.anchors:
                if anchor.passage is not None:
                    points.setdefault(anchor.passage.id, []).append(point)
        return cls(
            edition, apparatus, formatted, uses, addresses, site.keys, documents, passages, by_passage, keyed, shelves,
            order, _written(apparatus, shelves), _quoted(apparatus),
            arguments, {id: tuple(row) for id, row in points.items()},
            tuple(in_sequence(edition.events.values())),
            Timeframe.of(edition.events.values(), [text.id for text in edition.texts], uses),
            tuple(pairs_of(edition.texts, uses)),
            work_files(edition.works),
            _grouped(edition.warrants, lambda row: row.passage),
            _grouped(edition.warrants, lambda row: row.work),
            _stated(edition.figures),
            _grouped(edition.figures, lambda row: row.work),
            taken_up(edition),
            _grouped(edition.texts, lambda text: text.front.of),
            gazetteer(edition, uses),
            citations,
            taken or TakenAlong(),
        )  # fmt: skip

    def href(self, here: Sheet, target: Ref) -> str:
        """Return the relative address of a target, escaped for an attribute."""
        page, inside, whole = self._ways.get(target) or self._way(target)
        if page == here.page:
            return inside
        up = here.up
        if up is None:
            up = here.up = self.addresses.up(here.page)
        return up + whole if up or (whole and whole[0] != "#") else f"./{whole}"

    def _way(self, target: Ref) -> tuple[str, str, str]:
        page, _ = self.addresses.targets[target]
        whole = self.addresses.target_url(target)
        inside = attribute(self.addresses.href(page, target))
        way = self._ways[target] = (page, inside, attribute(whole))
        return way

    def path(self, here: Sheet, page: str) -> str:
        """Return the relative address of a page, escaped for an attribute."""
        return attribute(self.addresses.path(here.page, page))

    def door(self, here: Sheet, target: Ref) -> str:
        """Return the attributes of a link that opens a target; `data-card` names what a card shows."""
        here.opens[target] = True
        card = self._doors.get(target)
        if card is None:
            card = self._doors[target] = f'data-card="{attribute(self.keys.key(target))}"'
        return f'href="{self.href(here, target)}" {card}'


def _grouped(rows: Iterable[T], by: Callable[[T], str]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for row in rows:
        found.setdefault(by(row), []).append(row)
    return {name: tuple(group) for name, group in found.items()}


def _stated(figures: Iterable[DataPoint]) -> dict[str, tuple[DataPoint, ...]]:
    found: dict[str, list[DataPoint]] = {}
    for one in figures:
        for passage in one.at:
            found.setdefault(passage, []).append(one)
    return {passage: tuple(group) for passage, group in found.items()}


def _quoted(apparatus: Apparatus) -> dict[str, tuple[Checked, ...]]:
    found: dict[str, list[Checked]] = {}
    for checked in apparatus.quotations.values():
        for one in checked:
            found.setdefault(one.quotation.passage, []).append(one)
    return {passage: tuple(row) for passage, row in found.items()}


def _written(apparatus: Apparatus, shelves: Mapping[str, tuple[str, ...]]) -> dict[Ref, tuple[tuple[str, str], ...]]:
    works: dict[Ref, list[tuple[str, str]]] = {}
    for keys in shelves.values():
        for key in keys:
            for role, name in apparatus.authors.get(key, ()):
                works.setdefault(name, []).append((role, key))
    return {name: tuple(found) for name, found in works.items()}


def _order(edition: Edition, formatted: Formatted) -> dict[str, int]:
    """Return key to place; a work that the processor refused stands last, under its plain label."""
    keys = dict.fromkeys((*(key for key in formatted.order if key in edition.works), *edition.works))
    return {key: place for place, key in enumerate(keys)}


def _shelve(order: Mapping[str, int], targets: Mapping[Ref, tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the shelves in order, and on each its keys in the order of the style."""
    shelves: dict[str, list[str]] = {}
    for key in order:
        shelves.setdefault(targets[Ref(TargetKind.WORK, key)][0], []).append(key)
    return {page: tuple(group) for page, group in sorted(shelves.items())} or {"bibliography/index": ()}


NUMBERED = (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION)
"""Passages that carry a ¶ number."""
