"""Editorial notes on a text, one page a text: shown also where the text itself is not at hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.interface import say
from glossator.model import EditorialNote, Ref, TargetKind
from glossator.quotations import quoted_places
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Said, Task, plain
from glossator.weave.prose.as_of import as_of
from glossator.weave.things.left_pages import left_notes
from glossator.weave.uses.printed_as import dated_rightly


def note_pages(loom: Loom) -> Iterator[Task]:
    """Yield one page for each text that has editorial notes, in the order of the notes' file."""
    by_text: dict[str, list[EditorialNote]] = {}
    for note in loom.edition.notes:
        by_text.setdefault(note.text, []).append(note)
    for text, notes in sorted(by_text.items()):
        yield partial(_page, text, notes, loom)


def _page(id: str, notes: list[EditorialNote], loom: Loom) -> Draft:
    source = loom.edition.sources.get(id)
    text = loom.documents.get(id)
    title = text.front.title if text else source.title if source else id
    draft = Draft(f"notes/{id}", say("Notes on {text}", text=title))
    here = draft.sheet
    draft.heading(1, draft.title, "top")
    work = source.of if source else text.front.of if text else ""
    if work in loom.edition.works:
        href = loom.href(here, Ref(TargetKind.WORK, work))
        draft.html(f'<p class="g-small"><a href="{href}">{say("On")}</a>: {loom.formatted.reference(work)}</p>')
    out = ['<ol class="g-comments">']
    places = quoted_places([note.quotation for note in notes], text) if text is not None else {}
    said: list[Said] = []
    for note in notes:
        out.append(f'<li id="{html(note.id)}"><p class="g-kicker">{html(say(note.kind))}{as_of(note.as_of)}</p>')
        quotation = f"<q>{html(note.quotation)}</q>"
        for passage, _, _ in places.get(note.quotation, ())[:1]:
            quotation = f'<a href="{loom.href(here, passage.ref)}">{quotation}</a>'
        out.append(f'<p class="g-quotation">{quotation}</p>')
        comment = loom.documents[note.id]
        weaver = TextWeaver(comment, here, loom, numbers=False)
        out += [weaver.block(block) for block in comment.blocks if block.prose is None]
        right = list(dated_rightly(note, here, loom))
        out += [*right, "</li>"]
        spoken = (f"“{html(note.quotation)}”", *(words for _, words in weaver.words()), plain(right))
        said.append((note.id, " ".join(spoken)))
    draft.html([*out, "</ol>", *left_notes(here, loom)], words=said)
    return draft
