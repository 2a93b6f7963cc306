"""The edition on paper: a PDF of each text, and one of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.export.epub.book import Book, book_of
from glossator.export.epub.books import about, no_texts, public_texts
from glossator.export.epub.package import About
from glossator.export.pdf.paper import paper
from glossator.export.pdf.printable import unprintable
from glossator.export.pdf.printed import no_printer, printed
from glossator.export.pdf.style import STYLE
from glossator.model import Text
from glossator.publish.press import Impression

_TEXTS, _ALL = "exports/texts", "exports/edition.pdf"


def printable_texts(impression: Impression) -> tuple[Text, ...]:
    """Return the texts that may be published and can be set on paper."""
    return tuple(text for text in public_texts(impression) if not unprintable(text))


def no_pdf(impression: Impression) -> str:
    """Return why there is no PDF of an edition here; nothing where there is one."""
    none = no_texts(impression) or no_printer()
    return none or ("" if printable_texts(impression) else "no text of it can be set on paper")


def texts_left_out(impression: Impression) -> Iterator[tuple[str, str]]:
    """Yield the texts that are on no paper, each with the reason: (path, half a sentence)."""
    for text in public_texts(impression):
        if why := unprintable(text):
            yield text.path, why


def text_pdfs(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each text, `exports/texts/ID.pdf`, one at a time."""
    for text in printable_texts(impression):
        book = book_of(impression, (text,), text.front.title, printed=True)
        yield f"{_TEXTS}/{text.id}.pdf", _printed(book, about(book, text.front.authors, f"texts/{text.id}"))


def edition_pdf(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of all texts; none where there is no text."""
    texts = printable_texts(impression)
    if not texts:
        return
    book = book_of(impression, texts, impression.loom.taken.site.name or texts[0].front.title, printed=True)
    authors = tuple(dict.fromkeys(one for text in texts for one in text.front.authors))
    yield _ALL, _printed(book, about(book, authors, ""))


def _printed(book: Book, said: About) -> bytes:
    return printed(paper(book, said, STYLE), said.identity)
