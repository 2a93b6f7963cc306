"""The picture of time in a book: the narrow drawing of the site, or one for paper; its marks lead to the list below."""

from __future__ import annotations

from glossator.export.epub.book import Book
from glossator.export.epub.xhtml import xml_id
from glossator.interface import say
from glossator.weave.escape import html
from glossator.weave.figures import Timeframe, whole
from glossator.weave.figures.whole import NARROW, SHEET, Item
from glossator.weave.prose.date_words import in_words

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" '
_ON_PAPER = (
    "text{font-family:Glossator,serif;fill:currentColor}text.g-in{fill:#fff}"
    ".g-year{text-anchor:middle;fill:#555}.g-start{text-anchor:start}.g-end{text-anchor:end}"
    ".g-span{color:#6b6558}.g-moment{color:#8a2f1d}rect:not([fill]),circle:not([fill]){fill:currentColor}"
    ".g-grid,.g-break,.g-ruler,.g-arrow{fill:none;stroke:currentColor;stroke-width:1}"
    ".g-grid{stroke:#ddd}.g-break{stroke:#aaa;stroke-dasharray:3 3}"
)
"""How it looks: a renderer for paper gives the style sheet of the document to no drawing in it."""


def timeline_picture(book: Book) -> str:
    """Return the figure; empty where no event has a date that can be drawn."""
    loom = book.impression.loom
    frame = Timeframe.of(book.events, [text.id for text in book.texts], loom.uses)
    items = [
        Item(
            f"#{html(xml_id(event.id, 'event'))}",
            in_words(event.when) if event.when else "",
            event.label,
            frame.extents[event.id],
            len(book.uses.get(event.ref, ())),
            f"#{html(xml_id(event.id, 'event'))}",
        )
        for event in book.events
        if event.id in frame.extents
    ]
    if not items:
        return ""
    name = say("Timeline: what happened, and what the texts speak of; the list below has everything")
    drawing = whole(items, (), frame.scale, SHEET if book.printed else NARROW, name)
    if book.printed:
        drawing = drawing.replace("<defs>", f"<style>{_ON_PAPER}</style><defs>", 1)
    return f'<figure class="time">{drawing.replace("<svg ", _SVG, 1)}</figure>\n'
