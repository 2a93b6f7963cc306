"""The home page, and the other pages editors write: about, contributing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from glossator.edition import PlainPage
from glossator.interface import say
from glossator.model import BlockKind, PassageKind, Text
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.front.title_page import opening, title_page
from glossator.weave.front.ways_in import ways_in
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task

LONGEST = 45
"""Words of a first paragraph that may stand under the title; a longer one stays with those behind it."""


def plain_pages(loom: Loom) -> Iterator[Task]:
    """Yield the pages below `docs/` that are no texts; the home page is a title page before what editors wrote."""
    names = {page.name for page in loom.edition.pages}
    if "index" not in names:
        yield lambda: _empty_home(loom)
    for page in loom.edition.pages:
        yield partial(_home if page.name == "index" else _plain, page, loom)


def _plain(page: PlainPage, loom: Loom) -> Draft:
    draft = Draft(page.name, page.text.front.title)
    del draft.fields["hide"]  # these pages are few and belong together: the side bar shows the others
    draft.fields |= {name: value for name, value in page.fields.items() if name != "title"}
    draft.heading(1, page.text.front.title, "top")
    weaver = TextWeaver(page.text, draft.sheet, loom, numbers=False)
    weaver.body(draft)
    draft.html(weaver.footnotes(), words=weaver.words())
    return draft


def _empty_home(loom: Loom) -> Draft:
    draft = Draft("index", say("Home"))
    draft.fields["hide"] = ["navigation", "toc"]
    draft.html(opening("", draft.sheet, loom) + title_page(draft.sheet, loom), words="")
    ways_in(draft, loom)
    return draft


def _home(page: PlainPage, loom: Loom) -> Draft:
    draft = Draft("index", page.text.front.title)
    draft.fields |= {name: value for name, value in page.fields.items() if name != "title"}
    draft.fields["hide"] = list(dict.fromkeys(("navigation", "toc", *page.fields.get("hide", ()))))
    draft.heading(1, page.text.front.title, "top")
    weaver = TextWeaver(page.text, draft.sheet, loom, numbers=False)
    said, described = "", page.fields.get("description")
    if (at := _sentence(page.text)) is not None:
        said = weaver.block(page.text.blocks[at])
        weaver.text = replace(page.text, blocks=(*page.text.blocks[:at], *page.text.blocks[at + 1 :]))
    elif isinstance(described, str):
        said = f"<p>{html(described)}</p>"
    draft.html(opening(said, draft.sheet, loom), words=weaver.words())
    draft.html(title_page(draft.sheet, loom), words="")
    weaver.body(draft)
    draft.html(weaver.footnotes(), words=weaver.words())
    ways_in(draft, loom)
    return draft


def _sentence(text: Text) -> int | None:
    """Where the page's first words are, if they are a paragraph that is short enough to stand under its title."""
    for at, block in enumerate(text.blocks):
        if block.kind is BlockKind.HEADING and block.level == 1:
            continue
        if block.kind is not BlockKind.PASSAGE:
            return None
        first = text.passages[block.passage]
        short = first.kind is PassageKind.PARAGRAPH and len(first.prose.words.split()) <= LONGEST
        return at if short else None
    return None
