"""A text as a document of the book: divisions, passages with their ¶, notes as asides that a reader opens."""

from __future__ import annotations

from typing import NamedTuple

from glossator.export.epub.book import Book
from glossator.export.epub.inline import Inline, back_id, comment_words
from glossator.export.epub.xhtml import document, paragraphs, short, xml_id
from glossator.interface import say
from glossator.model import Block, BlockKind, Passage, PassageKind, Text
from glossator.weave.escape import html

_BREAK = 'epub:type="pagebreak" role="doc-pagebreak"'


class Head(NamedTuple):
    """A heading, for the table of contents."""

    level: int
    id: str
    words: str


class Part(NamedTuple):
    """A document with what navigation leads to in it."""

    content: bytes
    heads: tuple[Head, ...]
    pages: tuple[tuple[str, str], ...]
    """(id, label) of each ¶."""


def text_part(number: int, book: Book) -> Part:
    """Return the document of a text, counted from 1."""
    text = book.texts[number - 1]
    weaver = Inline(text, book)
    pages: list[tuple[str, str]] = []
    body, heads = blocks(text, weaver, book, number, pages)
    front = text.front
    by = f'<p class="by">{html(", ".join(front.authors))}</p>' if front.authors else ""
    title = f"<h1>{html(front.title)}</h1>"
    notes = _notes(text, weaver) + _comments(weaver, book)
    inside = f'<section epub:type="chapter" role="doc-chapter">\n{title}{by}{paragraphs(front.description)}\n{body}\n'
    return Part(document(front.title, f"{inside}{notes}</section>", front.language), tuple(heads), tuple(pages))


def blocks(
    text: Text, weaver: Inline, book: Book, number: int, pages: list[tuple[str, str]] | None
) -> tuple[str, list[Head]]:
    """Return the body of a text without its notes, and its headings; `pages` is given each ¶, None leaves them out."""
    out: list[str] = []
    heads: list[Head] = []
    levels: list[int] = []
    cell = "td"
    for block in text.blocks:
        if block.kind is BlockKind.OPEN and block.tag == "note":
            break
        if block.kind is BlockKind.HEADING and block.prose is not None:
            weaver.section()
            words = block.prose.words
            if block.level == 1 and words == text.front.title:
                continue
            written = max(block.level, 2)
            while levels and levels[-1] >= written:
                levels.pop()
            levels.append(written)
            level = min(len(levels) + 1, 6)  # no level is passed over (PDF/UA-1, section 7.4.2)
            own = ""
            if pages is not None:
                id = book.own(number, block.id)
                heads.append(Head(level, id, short(words) or "–"))
                own = f' id="{id}"'
            out.append(f"<h{level}{own}>{html(book.heading(words))}</h{level}>")
        elif block.kind is BlockKind.PASSAGE:
            passage = text.passages[block.passage]
            page = ""
            if pages is not None and passage.number:
                label = book.label(number, passage.number)
                pages.append((xml_id(passage.id), label))
                page = f'<span class="n" {_BREAK} aria-label="{label}">{passage.number}</span>'
            out.append(_passage(passage, page, weaver, cell, named=pages is not None))
        else:
            if block.tag == "thead":
                cell = "th" if block.kind is BlockKind.OPEN else "td"
            out.append(_step(block))
    return "\n".join(out), heads


def _passage(passage: Passage, page: str, weaver: Inline, cell: str, *, named: bool) -> str:
    own = f' id="{xml_id(passage.id)}"' if named else ""
    tag = cell if passage.kind is PassageKind.CELL else "p"
    kind = ' class="caption"' if passage.kind is PassageKind.CAPTION else ""
    return f"<{tag}{own}{kind}>{page}{weaver.words(passage)}</{tag}>"


def _step(block: Block) -> str:
    if block.kind is BlockKind.CODE:
        return f"<pre><code>{html(block.code)}</code></pre>"
    if block.kind is BlockKind.RULE:
        return "<hr/>"
    if block.kind is BlockKind.OPEN:
        if block.tag == "ol" and block.level != 1:
            return f'<ol start="{block.level}">'
        return "<thead><tr>" if block.tag == "thead" else f"<{block.tag}>"
    return "</tr></thead>" if block.tag == "thead" else f"</{block.tag}>"


def _notes(text: Text, weaver: Inline) -> str:
    """The author's notes in the order of their marks; those that nobody marks stand last."""
    bodies: dict[str, list[Passage]] = {}
    for passage in text.passages:
        if passage.kind is PassageKind.NOTE:
            bodies.setdefault(passage.label, []).append(passage)
    marked = set(weaver.numbers)
    out: list[str] = []
    done: set[str] = set()
    while len(done) < len(bodies):  # a note may hold the mark of another
        label = next((one for one in weaver.numbers if one not in done), None)
        if label is None:
            label = next(one for one in bodies if one not in done)
            weaver.numbers[label] = len(weaver.numbers) + 1
        done.add(label)
        number = weaver.numbers[label]
        first = bodies[label][0]
        mark = f'<a role="doc-backlink" href="#{back_id(first.id)}">{number}</a>' if label in marked else str(number)
        words = "".join(f'<p id="{xml_id(one.id)}-p">{weaver.words(one)}</p>' for one in bodies[label])
        out.append(
            f'<aside epub:type="footnote" role="doc-footnote" id="{xml_id(first.id)}">'
            f'<p class="mark">{mark}</p>{words}</aside>'
        )
    return _section(say("Notes"), out)


def _comments(weaver: Inline, book: Book) -> str:
    """The editors' notes on words of the text, in the order in which they were met."""
    bodies = {note.id: note for note in book.impression.edition.notes}
    out = []
    for id, kind in weaver.comments.items():
        if id not in bodies:
            continue
        note = bodies[id]
        words = "".join(f"<p>{one}</p>" for one in comment_words(id, book))
        out.append(
            f'<aside epub:type="footnote" role="doc-footnote" id="{xml_id(id, "comment")}">'
            f'<p class="mark"><a role="doc-backlink" href="#{back_id(id)}">✻</a> {html(say(kind))}</p>'
            f"<p><q>{html(note.quotation)}</q></p>{words}</aside>"
        )
    return _section(say("Editorial notes"), out)


def _section(title: str, parts: list[str]) -> str:
    if not parts:
        return ""
    return f'<section epub:type="footnotes">\n<h2>{html(title)}</h2>\n{"".join(parts)}\n</section>\n'
