"""What the editors tell of all texts, in the book of the edition: figures with their pictures, and maps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.export.epub.book import Book
from glossator.export.epub.part import Back, part
from glossator.export.epub.xhtml import paragraphs
from glossator.interface import say
from glossator.model import DataPoint, DrawnMap, Ref, Signs, TargetKind
from glossator.weave.arguments.figure_drawings import by_series, by_subject, drawing, figure_id
from glossator.weave.escape import html
from glossator.weave.maps.drawn_pages import Shown, map_figure, shown_of
from glossator.weave.prose.amounts import amount_in_words
from glossator.weave.prose.anchors import label
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.signs import in_words as said_in_words

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" '


def told_parts(book: Book) -> Iterator[Back]:
    """Yield the figures, and each map that shows something."""
    if book.impression.edition.figures:
        words, drawn = _figures(book)
        yield part("figures.xhtml", say("Figures of the texts"), words, svg=drawn)
    loom = book.impression.loom
    for number, one in enumerate(book.impression.edition.maps.values(), 1):
        if shown := shown_of(one, loom):
            yield part(f"map-{number:04}.xhtml", one.label, _map(one, shown, book), svg=True)


def _figures(book: Book) -> tuple[str, bool]:
    """The figures by subject, and whether any of them is drawn."""
    out, number = [], 0
    for subject, rows in by_subject(book.impression.edition.figures).items():
        out.append(f"<h2>{html(subject)}</h2>")
        for group in by_series(rows):
            number += 1
            out.append(_drawn(drawing(group, number)))
        out += ["<dl>", *(_figure(row, book) for row in rows), "</dl>"]
    return "\n".join(out), number > 0


def _figure(row: DataPoint, book: Book) -> str:
    what = ", ".join(filter(None, (row.series, row.of, in_words(row.date) if row.date else "")))
    value = html(amount_in_words(row.value, row.unit))
    if row.corrected:
        should = say("should be {number}", number=html(amount_in_words(row.corrected, row.unit)))
        value = f"<s>{value}</s> <strong>{should}</strong>"
    said = f" <q>{html(row.said)}</q>" if row.said else ""
    works = book.impression.edition.works
    by = (row.work,) if row.work in works else ()
    return (
        f'<dt id="{figure_id(row)}">{html(what)}</dt>\n<dd><p>{value}{said}</p>'
        f"{_words(row.why, row.signs, book)}{_where(row.at, by, book)}</dd>"
    )


def _map(drawn: DrawnMap, shown: list[Shown], book: Book) -> str:
    items = []
    for number, one in enumerate(shown, 1):
        told = one.part
        place = book.places.get(told.what) if told.what else None
        name = f'<a href="{html(place)}">{html(one.label)}</a>' if place else f"<b>{html(one.label)}</b>"
        when = f", {html(in_words(told.date))}" if told.date else ""
        items.append(
            f'<li id="p-{number}"><p>{name}{when}</p>{_words(told.text, told.signs, book)}'
            f"{_where(told.at, told.by, book)}</li>"
        )
    listed = "\n".join(items)
    text = _words(drawn.text, drawn.signs, book)
    return f"{text}{_drawn(map_figure(drawn, shown))}\n<ol>\n{listed}\n</ol>"


def _drawn(figure: str) -> str:
    return figure.replace("<svg ", _SVG, 1)


def _words(text: str, signs: Signs, book: Book) -> str:
    return paragraphs(said_in_words(text, signs, book.impression.loom)) if text else ""


def _where(passages: Iterable[str], works: Iterable[str], book: Book) -> str:
    """Who says so, and where in the book it can be read: a line of links; empty where nobody does and nowhere."""
    loom, of_edition = book.impression.loom, book.impression.edition.works
    links = []
    for key in dict.fromkeys(works):
        if key in of_edition:
            place = book.places.get(Ref(TargetKind.WORK, key))
            words = label(key, loom) or html(key)
            links.append(f'<a href="{html(place)}">{words}</a>' if place else words)
    for id in dict.fromkeys(passages):
        found = loom.passages.get(id)
        place = book.places.get(Ref(TargetKind.PASSAGE, id))
        if found is not None and place:
            text, passage = found
            at = next((number for number, one in enumerate(book.texts, 1) if one.id == text.id), 0)
            named = book.label(at, passage.number) if passage.number else say("note")
            links.append(f'<a href="{html(place)}">{html(named)}</a>')
    return f'<p class="uses">{" ".join(links)}</p>' if links else ""
