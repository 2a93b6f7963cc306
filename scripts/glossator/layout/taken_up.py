"""Where else a passage is taken up: pages that are no texts, chains of events and drawn maps that lead to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.edition import Edition
from glossator.layout.locating import chain_page, drawn_map_page
from glossator.model import MarkupKind


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A page that leads to a passage."""

    page: str
    inside: str
    """Id of what on the page leads there first; empty for the whole of it."""
    label: str


def taken_up(edition: Edition) -> dict[str, tuple[TakenUp, ...]]:
    """Return passage id to the pages that lead to it, each once: plain pages, then chains, then maps.

    An address that a passage had before leads to what it is today (`references/anchors.lock`).
    """
    known = {passage.id for text in edition.texts for passage in text.spoken}
    found: dict[str, dict[str, TakenUp]] = {}
    for id, way in (*_of_pages(edition), *_of_chains(edition), *_of_maps(edition)):
        if (today := edition.anchors.aliases.get(id, id)) in known:
            found.setdefault(today, {}).setdefault(way.page, way)
    return {id: tuple(ways.values()) for id, ways in found.items()}


def _of_pages(edition: Edition) -> Iterator[tuple[str, TakenUp]]:
    for page in edition.pages:
        label = page.text.front.title.partition(":")[0]
        for passage in page.text.spoken:
            for markup in passage.prose.markups:
                if markup.kind is MarkupKind.LINK and "#" in markup.target:
                    yield markup.target.rpartition("#")[2], TakenUp(page.name, passage.id, label)


def _of_chains(edition: Edition) -> Iterator[tuple[str, TakenUp]]:
    for chain in edition.chains.values():
        for arrow in chain.arrows:
            yield from ((id, TakenUp(chain_page(chain.id), "", chain.label)) for id in arrow.at)


def _of_maps(edition: Edition) -> Iterator[tuple[str, TakenUp]]:
    for drawn in edition.maps.values():
        for part in drawn.parts:
            yield from ((id, TakenUp(drawn_map_page(drawn.id), "", drawn.label)) for id in part.at)
