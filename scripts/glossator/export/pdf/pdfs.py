"""The edition on paper: a PDF of each text, and one of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.export.epub.book import Book, Order, book_of
from glossator.export.epub.books import about, public_texts
from glossator.export.epub.package import About
from glossator.export.pdf.paper import paper
from glossator.export.pdf.printed import printed
from glossator.export.pdf.style import STYLE
from glossator.model import Text
from glossator.publish.press import Impression
from glossator.weave.lacking import without
from glossator.weave.paper_letters import spelled

_TEXTS, _ALL = "exports/texts", "exports/edition.pdf"


def printable_texts(impression: Impression) -> tuple[Text, ...]:
    """Return the texts that may be published and can be set on paper."""
    return tuple(text for text in public_texts(impression) if not without("pdf", text))


def text_pdfs(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each text, `exports/texts/ID.pdf`, one at a time."""
    order = Order(impression)
    for text in printable_texts(impression):
        book = book_of(impression, (text,), text.front.title, order, printed=True)
        yield f"{_TEXTS}/{text.id}.pdf", _printed(book, about(book, text.front.authors, f"texts/{text.id}"))


def edition_pdf(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of all texts; none where there is no text."""
    texts = printable_texts(impression)
    if not texts:
        return
    name = impression.loom.taken.site.name or texts[0].front.title
    book = book_of(impression, texts, name, Order(impression), printed=True)
    authors = tuple(dict.fromkeys(one for text in texts for one in text.front.authors))
    yield _ALL, _printed(book, about(book, authors, ""))


def _printed(book: Book, said: About) -> bytes:
    return printed(spelled(paper(book, said, STYLE)), said.identity)
