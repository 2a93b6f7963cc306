"""The whole woven tree, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.interface import speaking
from glossator.spread import spread
from glossator.weave.arguments.argument_pages import argument_list, argument_pages
from glossator.weave.arguments.evidence_pages import evidence_pages
from glossator.weave.arguments.figure_pages import figure_pages
from glossator.weave.cards import Deck, cards
from glossator.weave.front.change_pages import change_pages
from glossator.weave.front.contents import with_contents
from glossator.weave.front.home import plain_pages
from glossator.weave.front.imprint import Imprint
from glossator.weave.front.own_notes import own_notes
from glossator.weave.front.search_pages import search_pages
from glossator.weave.front.sign_pages import sign_pages
from glossator.weave.front.take_pages import take_pages
from glossator.weave.kinds import WOVEN, Maker
from glossator.weave.loom import Loom
from glossator.weave.maps.drawn_pages import drawn_map_pages
from glossator.weave.maps.map_page import map_pages
from glossator.weave.page import Draft, Page, names_of
from glossator.weave.prose.signs import signs_on_paper
from glossator.weave.texts.text_pages import text_list, text_pages
from glossator.weave.things.left_pages import left_pages
from glossator.weave.things.note_pages import note_pages
from glossator.weave.things.pair_pages import pair_pages
from glossator.weave.timeline.chain_pages import chain_pages
from glossator.weave.uses.use_pages import use_pages

MAKERS: tuple[Maker, ...] = (
    plain_pages,
    text_list,
    text_pages,
    note_pages,
    argument_list,
    argument_pages,
    left_pages,
    pair_pages,
    map_pages,
    drawn_map_pages,
    evidence_pages,
    chain_pages,
    figure_pages,
    sign_pages,
    search_pages,
    take_pages,
    change_pages,
    own_notes,
    use_pages,
    *(maker for row in WOVEN.values() for maker in row.makers),
)
"""Who makes pages, in order: of texts and what hangs on them, then of each kind of thing."""


class Weaving:
    """Every page of the woven tree, in the order of the makers, in the language of the site; each when it is asked for.

    A page that holds, or quotes in a list of uses, a local copy must not be
    indexed; since almost every page quotes, all pages of such an edition say so.
    """

    def __init__(self, loom: Loom) -> None:
        self._loom, self._language = loom, loom.taken.site.language
        self._shared: dict[str, Any] = {"robots": "noindex, noarchive"} if loom.edition.local else {}
        with speaking(self._language):
            self._tasks = [task for maker in MAKERS for task in maker(loom)]
            self._deck = Deck.of(loom)
            self._imprint = Imprint.of(loom)

    def __len__(self) -> int:
        return len(self._tasks)

    def paths(self) -> list[str]:
        """Return the path of each page, in order; no page is made for it."""
        with speaking(self._language):
            return [f"{name}.md" for name in names_of(self._tasks)]

    def page(self, at: int) -> Page:
        """Return the page at a place of the order."""
        with speaking(self._language):
            return _finished(self._tasks[at](), self._deck, self._imprint, self._shared)

    def pages(self) -> list[Page]:
        """Return all, made on all cores."""
        return spread(self.page, range(len(self)))

    def __reduce__(self) -> tuple[type[Weaving], tuple[Loom]]:
        """Say how another process has the same weaving: tasks are made of the loom, and do not travel."""
        return Weaving, (self._loom,)


def weave(loom: Loom) -> list[Page]:
    """Return every page of the woven tree, in the order of the makers."""
    return Weaving(loom).pages()


def _finished(draft: Draft, deck: Deck, imprint: Imprint, shared: Mapping[str, Any]) -> Page:
    """The page, its contents under its title, imprint and cards of what it opens behind all; the search reads none."""
    draft.parts = with_contents(draft.parts, draft.fields)
    draft.html(signs_on_paper(draft.sheet, deck.loom), words="")
    imprint.put(draft)
    draft.html(cards(draft.sheet, deck), words="")
    return draft.finish(shared)
