"""One page a text, and the list of texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from glossator.interface import counted, figure, later, say
from glossator.layout import page_of
from glossator.model import Text
from glossator.weave.beside.panels import head
from glossator.weave.beside.text_front import KINDS
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.linked_data import of_text
from glossator.weave.list_pages import list_pages
from glossator.weave.loom import NUMBERED, Loom
from glossator.weave.navigation import Door, neighbours
from glossator.weave.page import Draft, Task, plain
from glossator.weave.prose.lengths import count_words
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot
from glossator.weave.taken_links import text_links
from glossator.weave.texts.meta_tags import meta_tags
from glossator.weave.texts.text_citing import text_citing
from glossator.weave.texts.text_comments import text_comments
from glossator.weave.texts.text_references import text_references


def text_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of each text, with links to its neighbours only."""
    yield from (partial(_page, index, loom) for index in range(len(loom.edition.texts)))


def _page(index: int, loom: Loom) -> Draft:
    texts = loom.edition.texts
    text = texts[index]
    draft = Draft(f"texts/{text.id}", text.front.title)
    here = draft.sheet
    if text.front.description:
        draft.fields["description"] = text.front.description
    if text.front.language:
        draft.fields["lang"] = text.front.language
    draft.fields["cited"] = [{"name": name, "content": words} for name, words in meta_tags(text)]
    draft.fields["links"] = text_links(text, here, loom)
    draft.opening(text.front.title, say(KINDS.get(text.front.kind, later("Text"))))
    shown, searched = head(Spot(text, here, loom))
    # Scripts put their tools into the empty element, whose room the style keeps: nothing moves when they come.
    draft.html(['<div class="g-front">', *shown, '<div class="g-tools"></div>', "</div>"], words=plain(searched))
    weaver = TextWeaver(text, here, loom)
    weaver.body(draft)
    footnotes = weaver.footnotes()
    if footnotes:
        draft.heading(2, say("Notes"), "notes")
        draft.html(footnotes, words=weaver.words())
    text_comments(draft, loom)
    cited = text_references(draft, loom)
    draft.html(of_text(text, cited, here, loom), words="")
    text_citing(draft, text, loom)
    before, after = (_door(texts[at]) if 0 <= at < len(texts) else None for at in (index - 1, index + 1))
    draft.html(neighbours(here, ("texts/index", say("All texts")), before, after, loom), words="")
    return draft


def text_list(loom: Loom) -> Iterator[Task]:
    """Yield the list of texts, each with its kind, length and source."""
    yield from list_pages("texts/index", loom.edition.texts, partial(_list, loom), loom)


def _list(loom: Loom, page: str, texts: Sequence[Text]) -> Draft:
    draft = Draft(page, say("Texts"))
    draft.heading(1, draft.title, "top")
    draft.html(texts_as_list(texts, draft.sheet, loom))
    return draft


def texts_as_list(texts: Sequence[Text], here: Sheet, loom: Loom) -> list[str]:
    """Return texts as a list of links with a line about each."""
    out = ['<ul class="g-texts">']
    for text in texts:
        href = loom.href(here, text.ref)
        numbered = sum(passage.kind in NUMBERED for passage in text.passages)
        words = sum(count_words(passage.prose.text) for passage in text.passages)
        about = f"<p>{html(text.front.description)}</p>" if text.front.description else ""
        mark = f' <span class="g-local">{say("local copy")}</span>' if text.local else ""
        kind = say(KINDS.get(text.front.kind, later("Text")))
        length = ", ".join((
            counted("{number} paragraph", "{number} paragraphs", numbered),
            counted("{number} word", "{number} words", words, number=figure(words)),
        ))  # fmt: skip
        out.append(
            f'<li><p class="g-kicker">{kind}{mark}</p><p><a href="{href}">'
            f'{html(text.front.title)}</a></p>{about}<p class="g-small">{length}</p></li>'
        )
    out.append("</ul>")
    return out


def _door(text: Text) -> Door:
    return page_of(text), text.front.title
