"""The books of an edition: one a text, and one of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from glossator.export.dated import latest_day
from glossator.export.epub.back_parts import back_parts
from glossator.export.epub.book import Book, Order, book_of, text_file
from glossator.export.epub.cover import cover
from glossator.export.epub.package import About, Line, language_tags, navigation, package
from glossator.export.epub.style import STYLE
from glossator.export.epub.text_part import text_part
from glossator.export.epub.xhtml import document, short
from glossator.export.zipped import zipped
from glossator.interface import say
from glossator.model import Text
from glossator.model.tongues import leftward
from glossator.publish.press import Impression
from glossator.weave.escape import html

_TEXTS, _ALL = "exports/texts", "exports/edition.epub"
_CONTAINER = (
    b'<?xml version="1.0" encoding="utf-8"?>\n'
    b'<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    b'<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)


def public_texts(impression: Impression) -> tuple[Text, ...]:
    """Return the texts that may be published, in their order."""
    return tuple(text for text in impression.edition.texts if not text.local)


def text_epubs(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the book of each text that may be published, `exports/texts/ID.epub`, one at a time."""
    order = Order(impression)
    for text in public_texts(impression):
        book = book_of(impression, (text,), text.front.title, order)
        yield f"{_TEXTS}/{text.id}.epub", bound(book, about(book, text.front.authors, f"texts/{text.id}"))


def edition_epub(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the book of all texts that may be published; none where there is no text."""
    texts = public_texts(impression)
    if not texts:
        return
    name = impression.loom.taken.site.name
    book = book_of(impression, texts, name or texts[0].front.title, Order(impression), of_edition=True)
    authors = tuple(dict.fromkeys(one for text in texts for one in text.front.authors))
    yield _ALL, bound(book, about(book, authors, ""))


def bound(book: Book, about: About) -> bytes:
    """Return the book as a file: the same bytes for the same edition."""
    parts = {text_file(number): text_part(number, book) for number in range(1, len(book.texts) + 1)}
    backs = list(back_parts(book))
    titles = {text_file(number): short(text.front.title) or "–" for number, text in enumerate(book.texts, 1)}
    lines = [Line(file, titles[file], part.heads) for file, part in parts.items()]
    lines += [Line(back.file, back.title) for back in backs]
    pages = [(file, id, label) for file, part in parts.items() for id, label in part.pages]
    first = text_file(1)
    inside = {
        "cover.svg": cover(about.title, ", ".join(about.authors), book.impression.loom.taken.site.name,
                           leftward(about.languages[0])),
        "cover.xhtml": _cover(about.title),
        "nav.xhtml": navigation(short(about.title) or "–", lines, pages, first),
        **{file: part.content for file, part in parts.items()},
        **{back.file: back.content for back in backs},
        "style.css": STYLE.encode(),
        **_fonts(),
    }  # fmt: skip
    spine = ["cover.xhtml", "nav.xhtml", *parts, *(back.file for back in backs)]
    drawn = frozenset(back.file for back in backs if back.svg)
    return zipped(
        [
            ("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", _CONTAINER),
            ("book/package.opf", package(about, inside, spine, drawn)),
            *((f"book/{name}", content) for name, content in inside.items()),
        ],
        # Letters are packed as they are: to pack them again takes most of the time and makes nothing smaller.
        frozenset({"mimetype", *(f"book/{name}" for name in inside if name.endswith(".woff2"))}),
    )


def about(book: Book, authors: Sequence[str], page: str) -> About:
    """Return what a file of the book says of itself; `page` is its page on the site, empty for the whole edition."""
    edition, site = book.impression.edition, book.impression.loom.taken.site
    single = book.texts[0].front if page else None
    licences = tuple(dict.fromkeys(text.front.licence for text in book.texts if text.front.licence))
    return About(
        book.title, tuple(authors), language_tags(text.front.language for text in book.texts),
        single.description if single else "", "; ".join(licences),
        f"{site.address or site.name}\n{page}", latest_day(edition, book.texts), site.url(f"{page}/" if page else ""),
    )  # fmt: skip


def _cover(title: str) -> bytes:
    picture = f'<img src="cover.svg" alt="{html(say("Cover"))}: {html(short(title))}" role="doc-cover"/>'
    return document(title, f'<section epub:type="cover" class="cover">{picture}</section>')


@cache
def _fonts() -> dict[str, bytes]:
    """Our own fonts with their licence, by their paths in the book."""
    folder = files("glossator.theme").joinpath("assets/glossator/fonts")
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith((".woff2", ".txt")))
    return {f"fonts/{name}": folder.joinpath(name).read_bytes() for name in names}
