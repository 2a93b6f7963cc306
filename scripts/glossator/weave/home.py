"""The home page, and the other pages editors write: about, contributing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.edition import PlainPage
from glossator.weave.blocks import TextWeaver
from glossator.weave.kinds import WOVEN
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.text_pages import texts_as_list

FIRST_TEXTS = 12
"""Texts the home page offers; the list of texts has them all."""


def plain_pages(loom: Loom) -> Iterator[Task]:
    """Yield the pages below `docs/` that are no texts; the home page also leads to what there is to read."""
    names = {page.name for page in loom.edition.pages}
    if "index" not in names:
        yield lambda: _home(Draft("index", "Home"), loom)
    for page in loom.edition.pages:
        yield partial(_plain, page, loom)


def _plain(page: PlainPage, loom: Loom) -> Draft:
    draft = Draft(page.name, page.text.front.title)
    if page.name != "index":
        del draft.fields["hide"]  # these pages are few and belong together: the side bar shows the others
    draft.fields |= {name: value for name, value in page.fields.items() if name != "title"}
    draft.heading(1, page.text.front.title, "top")
    weaver = TextWeaver(page.text, draft.sheet, loom, numbers=False)
    weaver.body(draft)
    draft.html(weaver.footnotes(), words=weaver.words())
    return _home(draft, loom) if page.name == "index" else draft


def _home(draft: Draft, loom: Loom) -> Draft:
    edition = loom.edition
    draft.heading(2, "Read", "read")
    draft.html(texts_as_list(edition.texts[:FIRST_TEXTS], draft.sheet, loom))
    if len(edition.texts) > FIRST_TEXTS:
        draft.html(f'<p><a href="{loom.path(draft.sheet, "texts/index")}">All {len(edition.texts)} texts</a></p>')
    draft.heading(2, "Look up", "look-up")
    doors = [
        (page, title, f"{len(edition.shelf(kind))} {row.counted}" if row.counted else "")
        for kind, row in WOVEN.items()
        for page, title in row.leads()
    ]
    if edition.arguments:
        doors.append(("arguments/index", "Arguments", "texts in steps"))
    out = ['<ul class="g-doors">']
    for page, title, size in doors:
        if page in loom.addresses.pages:
            small = f' <span class="g-count">{size}</span>' if size else ""
            out.append(f'<li><a href="{loom.path(draft.sheet, page)}">{title}</a>{small}</li>')
    draft.html([*out, "</ul>"])
    return draft
