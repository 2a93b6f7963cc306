"""What stands behind the texts: glossary, names, timeline, works, each with where the texts speak of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from glossator.export.epub.book import FILES, Book
from glossator.export.epub.inline import Inline
from glossator.export.epub.part import APPENDIX, Back, part
from glossator.export.epub.text_part import blocks
from glossator.export.epub.timeline_picture import timeline_picture
from glossator.export.epub.told_parts import told_parts
from glossator.export.epub.xhtml import paragraphs, xml_id
from glossator.interface import later, say
from glossator.model import Name, Ref, Signs, TargetKind, Term, Text
from glossator.weave.escape import html
from glossator.weave.in_order import by_label
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.signs import in_words as said_in_words

Weaver = Callable[[Text, Book], Inline]
"""Makes what weaves the words of a text."""
NAMES = later("Names")
WORKS = later("Works")


def back_parts(book: Book, weaver: Weaver = Inline) -> Iterator[Back]:
    """Yield the parts that have something in them."""
    if book.terms:
        yield _part(TargetKind.TERM, say("Glossary"), _terms(book, weaver), ' epub:type="glossary" role="doc-glossary"')
    if book.names:
        yield _part(TargetKind.NAME, say(NAMES), _names(book), APPENDIX)
    if book.events:
        picture = timeline_picture(book)
        words = picture + _events(book)
        yield _part(TargetKind.EVENT, say("Timeline"), words, APPENDIX, bool(picture))
    if book.of_edition:
        yield from told_parts(book)
    if book.works:
        yield _part(TargetKind.WORK, say(WORKS), _works(book), ' epub:type="bibliography" role="doc-bibliography"')


def _part(kind: TargetKind, title: str, words: str, roles: str, svg: bool = False) -> Back:
    return part(FILES[kind], title, words, roles, svg)


def _terms(book: Book, weaver: Weaver) -> str:
    entries: Mapping[str, Text] = {entry.front.of: entry for entry in book.impression.edition.entries}
    out = []
    for term in sorted(book.terms, key=lambda one: by_label(one.label)):
        also = f'<p class="also">{html(", ".join(term.also))}</p>' if term.also else ""
        entry = _entry(term, entries.get(term.id), book, weaver)
        label = html(book.heading(term.label))
        out.append(
            f'<dt id="{xml_id(term.id, "term")}" epub:type="glossterm"><dfn>{label}</dfn></dt>\n'
            f'<dd epub:type="glossdef">{also}{entry}{_uses(term.ref, book)}</dd>'
        )
    return _listed(iter(out))


def _entry(term: Term, entry: Text | None, book: Book, weaver: Weaver) -> str:
    if entry is None:
        return _said(term.definition, term.signs, book)
    words, _ = blocks(entry, weaver(entry, book), book, 0, None)
    return words or _said(term.definition, term.signs, book)


def _names(book: Book) -> str:
    return _listed(
        f'<dt id="{xml_id(name.id, "name")}">{html(book.heading(name.label))}</dt>\n<dd>{_also(name)}'
        f"{_said(name.text, name.signs, book)}{_uses(name.ref, book)}</dd>"
        for name in sorted(book.names, key=lambda one: by_label(one.label))
    )


def _also(name: Name) -> str:
    words = ", ".join(dict.fromkeys(filter(None, (name.acronym, *name.also))))
    return f'<p class="also">{html(words)}</p>' if words else ""


def _events(book: Book) -> str:
    return _listed(
        f'<dt id="{xml_id(event.id, "event")}"><span class="when">{html(in_words(event.when)) if event.when else "–"}'
        f"</span> {html(book.heading(event.label))}</dt>\n"
        f"<dd>{_said(event.text, event.signs, book)}{_uses(event.ref, book)}</dd>"
        for event in book.events
    )


def _works(book: Book) -> str:
    reference = book.impression.loom.formatted.reference
    items = "\n".join(
        f'<li id="{xml_id(work.key, "work")}"><p>{reference(work.key)}</p>{_uses(work.ref, book)}</li>'
        for work in book.works
    )
    return f'<ul class="works">\n{items}\n</ul>'


def _said(text: str, signs: Signs, book: Book) -> str:
    return paragraphs(said_in_words(text, signs, book.impression.loom))


def _listed(rows: Iterator[str]) -> str:
    return "<dl>\n" + "\n".join(rows) + "\n</dl>"


def _uses(ref: Ref, book: Book) -> str:
    """Where the texts of the book speak of it: a link for each passage; empty where none does."""
    found = book.uses.get(ref, ())
    links = " ".join(f'<a href="{html(place)}">{label}</a>' for place, label in found)
    return f'<p class="uses">{links}</p>' if links else ""
