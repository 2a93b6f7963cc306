"""The page that says how to take the edition along: each format and its files, how it is cited, under which licence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.bibliography.inlines import html_of
from glossator.interface import say
from glossator.layout import TAKE, page_of
from glossator.layout.media_types import media_type
from glossator.layout.taken_files import TAKEN_FILES, Share, TakenFile
from glossator.model import Text
from glossator.weave.beside.text_front import licence_in_words
from glossator.weave.escape import html
from glossator.weave.lacking import lacking, published_files, without
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet
from glossator.weave.taken_links import MANIFEST, file_link, head_link
from glossator.weave.things.tongue_words import tongue_in_words

MOST_TEXTS = 30
"""Texts up to which the page has the file of each; of more, each text's own page has it."""


def take_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page."""
    yield partial(_page, loom)


def _page(loom: Loom) -> Draft:
    draft = Draft(TAKE, say("Take it with you"))
    here = draft.sheet
    there = published_files(loom)
    draft.fields["links"] = [
        head_link("describedby", MANIFEST, here, loom),
        *(head_link("service", row.path(), here, loom) for row in there if row.name == "dts"),
        *(head_link("index", row.path(), here, loom) for row in there if row.name == "intersphinx"),
    ]
    draft.heading(1, draft.title, "top")
    listed = file_link(MANIFEST, MANIFEST, here, loom)
    said = say("All files, with their size, language and checksum, are listed in {file}.", file=listed)
    draft.html(f'<p class="g-small">{said}</p>')
    for share in Share:
        rows = [row for row in there if row.share is share]
        if rows:
            draft.heading(2, say(share.value), share.name.lower())
            draft.html(['<dl class="g-list">', *(line for row in rows for line in _row(row, here, loom)), "</dl>"])
    _on_request(draft, loom)
    _cited(draft, loom)
    _licences(draft, loom)
    return draft


def _row(row: TakenFile, here: Sheet, loom: Loom) -> list[str]:
    opens = f". {say('Opens in {programs}.', programs=html(row.opens))}" if row.opens else ""
    kind = media_type(row.path())
    files = [file_link(row.path(), row.file, here, loom, kind)] if not row.of_text else _of_texts(row, here, loom)
    return [
        f'<dt id="{row.name}">{html(say(row.about))}</dt>',
        f'<dd class="g-small">{", ".join(files)}{opens}</dd>',
    ]


def _of_texts(row: TakenFile, here: Sheet, loom: Loom) -> list[str]:
    texts = [text for text in loom.edition.texts if not text.local and not without(row.name, text)]
    if len(texts) > MOST_TEXTS:
        return [say("One a text: the foot of each text leads to its own.")]
    kind = media_type(row.path("x"))
    return [f"{file_link(row.path(text.id), text.front.title, here, loom, kind)}{_language(text)}" for text in texts]


def _language(text: Text) -> str:
    return f" ({html(tongue_in_words(text.front.language))})" if text.front.language else ""


def _on_request(draft: Draft, loom: Loom) -> None:
    """What is not published here, and can be made of the sources."""
    there = {row.name for row in published_files(loom)}
    rows = [row for name, row in TAKEN_FILES.items() if name not in there and (row.needs or not lacking(name, loom))]
    if not rows:
        return
    draft.heading(2, say("Made on request"), "on-request")
    said = say("From the sources of the edition {command} makes:", command="<code>glossator export FORMAT</code>")
    items = [f"<li><code>{row.name}</code> {html(say(row.about))}{_needed(row)}</li>" for row in rows]
    draft.html([f"<p>{said}</p>", '<ul class="g-doors">', *items, "</ul>"], words="")


def _needed(row: TakenFile) -> str:
    """What must be installed first, whether or not it is here: the page is the same whoever builds it."""
    install = f"<code>pip install 'glossator[{row.needs}]'</code>"
    return f". {say('It needs {command}.', command=install)}" if row.needs else ""


def _cited(draft: Draft, loom: Loom) -> None:
    """The texts; how the edition is cited stands at the end of each page (`imprint.py`)."""
    draft.heading(2, say("How to cite"), "cite")
    rows = []
    for text in [text for text in loom.edition.texts if not text.local][:MOST_TEXTS]:
        known = loom.taken.references.get(text.id)
        title = f'<a href="{loom.path(draft.sheet, page_of(text))}">{html(text.front.title)}</a>'
        rows.append(f"<li>{html_of(known.runs) if known else title}</li>")
    said = say("The foot of each text has its own reference, with a place for the number of a passage.")
    draft.html([f"<p>{said}</p>", *(['<ul class="g-sources">', *rows, "</ul>"] if rows else ())], words="")


def _licences(draft: Draft, loom: Loom) -> None:
    by: dict[str, list[Text]] = {}
    for text in loom.edition.texts:
        if text.front.licence and not text.local:
            by.setdefault(licence_in_words(text.front.licence), []).append(text)
    if not by:
        return
    draft.heading(2, say("Licence"), "licence")
    rows = []
    for licence, texts in by.items():
        links = [f'<a href="{loom.path(draft.sheet, page_of(one))}">{html(one.front.title)}</a>' for one in texts]
        more = [] if len(texts) <= MOST_TEXTS else ["…"]
        rows.append(f"<dt>{html(licence)}</dt><dd>{', '.join((*links[:MOST_TEXTS], *more))}</dd>")
    draft.html(['<dl class="g-list">', *rows, "</dl>"], words="")
