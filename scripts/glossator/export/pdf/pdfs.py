"""The edition on paper: a PDF of each text, and one of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.export.epub.book import Book, book_of
from glossator.export.epub.books import about, public_texts
from glossator.export.epub.books import no_texts
from glossator.export.epub.package import About
from glossator.export.pdf.paper import paper
from glossator.export.pdf.printed import no_printer, printed
from glossator.export.pdf.style import STYLE
from glossator.publish.press import Impression

_TEXTS, _ALL = "exports/texts", "exports/edition.pdf"


def no_pdf(impression: Impression) -> str:
    """Return why there is no PDF of an edition here; nothing where there is one."""
    return no_texts(impression) or no_printer()


def text_pdfs(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each text that may be published, `exports/texts/ID.pdf`, one at a time."""
    for text in public_texts(impression):
        book = book_of(impression, (text,), text.front.title, printed=True)
        yield f"{_TEXTS}/{text.id}.pdf", _printed(book, about(book, text.front.authors, f"texts/{text.id}"))


def edition_pdf(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of all texts that may be published; none where there is no text."""
    texts = public_texts(impression)
    if not texts:
        return
    book = book_of(impression, texts, impression.loom.taken.site.name or texts[0].front.title, printed=True)
    authors = tuple(dict.fromkeys(one for text in texts for one in text.front.authors))
    yield _ALL, _printed(book, about(book, authors, ""))


def _printed(book: Book, said: About) -> bytes:
    return printed(paper(book, said, STYLE), said.identity)
