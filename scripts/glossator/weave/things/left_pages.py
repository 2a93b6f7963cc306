"""A page at the address of each text that was renamed or removed: every old place of it, and where that is now.

A redirection (`<meta http-equiv="refresh">`) would lose the fragment, and with it the passage a link meant. Here
the fragment finds its line, without JavaScript and from a folder, and the line has the link.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.anchors import Entry
from glossator.interface import say
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet
from glossator.weave.tombstones import fate

_OF_NOTES = "-note-"
"""Between the id of a text and the words that a note on it quotes."""


def left_pages(loom: Loom) -> Iterator[Task]:
    """Yield a page for each document that is gone, at its old address, unless something else has that address."""
    for page, entries in sorted(_by_page(loom).items()):
        if page not in loom.addresses.pages:
            yield partial(_page, page, entries, loom)


def left_notes(here: Sheet, loom: Loom) -> list[str]:
    """Return the lines for notes that are gone from a page of notes that is still there."""
    entries = _by_page(loom).get(here.page, [])
    return _lines(entries, here, loom) if entries else []


def _by_page(loom: Loom) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for text, entries in loom.edition.anchors.left.items():
        found.setdefault(_page_of(text, loom), []).extend(entries)
    return found


def _page_of(text: str, loom: Loom) -> str:
    """The page a document of that id was printed on; its front matter is gone with it."""
    of, mark, _ = text.partition(_OF_NOTES)
    if mark and (of in loom.documents or of in loom.edition.sources):
        return f"notes/{of}"
    if text.startswith("page:"):
        return text.removeprefix("page:")
    return text if text.startswith("glossary/") else f"texts/{text}"


def _page(page: str, entries: list[Entry], loom: Loom) -> Draft:
    name = page.rpartition("/")[2]
    draft = Draft(page, say("“{name}” is not here any more", name=name))
    draft.fields["search"] = {"exclude": True}
    draft.heading(1, draft.title, "top")
    said = f'<p class="g-small">{say("What stood here, and where it is now:")}</p>'
    draft.html([said, *_lines(entries, draft.sheet, loom)])
    return draft


def _lines(entries: list[Entry], here: Sheet, loom: Loom) -> list[str]:
    lines, seen = [], {"top"}
    for entry in entries:
        id = entry.id.removeprefix("#")
        if id not in seen:
            seen.add(id)
            lines.append(f'<li class="g-gone" id="{html(id)}">{fate(entry, here, loom)}</li>')
    return ['<ul class="g-left">', *lines, "</ul>"]
