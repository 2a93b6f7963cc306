"""One page a text, and the list of texts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.layout import page_of
from glossator.model import Ref, TargetKind, Text
from glossator.weave.argument_marks import hurry
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.loom import NUMBERED, Loom
from glossator.weave.navigation import Door, neighbours
from glossator.weave.page import Draft, Task

KINDS = {"companion": "Companion", "original": "Original text", "introduction": "Introduction"}

LOCAL = (
    "Local copy, not for redistribution. The rights to this text are not ours: it is shown on this machine only, "
    "with our apparatus, and is never part of the published site."
)


def text_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of each text, with links to its neighbours only."""
    yield from (partial(_page, index, loom) for index in range(len(loom.edition.texts)))


def _page(index: int, loom: Loom) -> Draft:
    texts = loom.edition.texts
    text = texts[index]
    here = f"texts/{text.id}"
    draft = Draft(here, text.front.title)
    if text.front.description:
        draft.fields["description"] = text.front.description
    if text.front.language:
        draft.fields["lang"] = text.front.language
    draft.heading(1, text.front.title, "top")
    draft.html(_front(text, here, loom))
    weaver = TextWeaver(text, loom)
    weaver.body(draft)
    footnotes = weaver.footnotes()
    if footnotes:
        draft.heading(2, "Notes", "notes")
        draft.html(footnotes)
    before, after = (_door(texts[at]) if 0 <= at < len(texts) else None for at in (index - 1, index + 1))
    draft.html(neighbours(here, ("texts/index", "All texts"), before, after, loom))
    return draft


def text_list(loom: Loom) -> Iterator[Task]:
    """Yield the list of texts, each with its kind, length and source."""
    yield partial(_list, loom)


def _list(loom: Loom) -> Draft:
    draft = Draft("texts/index", "Texts")
    draft.heading(1, "Texts", "top")
    draft.html(texts_as_list(loom.edition.texts, "texts/index", loom))
    return draft


def texts_as_list(texts: tuple[Text, ...], here: str, loom: Loom) -> list[str]:
    """Return texts as a list of links with a line about each."""
    out = ['<ul class="g-texts">']
    for text in texts:
        href = loom.href(here, text.ref)
        numbered = sum(passage.kind in NUMBERED for passage in text.passages)
        words = sum(len(passage.prose.text.split()) for passage in text.passages)
        about = f"<p>{html(text.front.description)}</p>" if text.front.description else ""
        mark = ' <span class="g-local">local copy</span>' if text.local else ""
        out.append(
            f'<li><p class="g-kicker">{KINDS.get(text.front.kind, "Text")}{mark}</p><p><a href="{href}">'
            f'{html(text.front.title)}</a></p>{about}<p class="g-small">{numbered} paragraphs, {words:,} words</p></li>'
        )
    out.append("</ul>")
    return out


def _front(text: Text, here: str, loom: Loom) -> list[str]:
    front = text.front
    facts = []
    if front.authors:
        facts.append(html(", ".join(front.authors)))
    if front.date:
        facts.append(f"<time>{html(front.date)}</time>")
    if front.licence:
        facts.append(html(front.licence))
    out = ['<div class="g-front">', f'<p class="g-kicker">{KINDS.get(front.kind, "Text")}</p>']
    if facts:
        out.append(f'<p class="g-small">{" · ".join(facts)}</p>')
    if front.of in loom.edition.works:
        href = loom.href(here, Ref(TargetKind.WORK, front.of))
        reference = loom.formatted.reference(front.of)
        verb = "Source" if front.kind == "original" else "Companion to"
        out.append(f'<div class="g-of"><a href="{href}">{verb}</a>: {reference}</div>')
    out += hurry(text, here, loom)
    if text.local:
        out.append(f'<p class="g-local-copy" role="note">{LOCAL}</p>')
    out.append("</div>")
    return out


def _door(text: Text) -> Door:
    return page_of(text), text.front.title
