"""The picture of time in a book: the narrow drawing of the site, its marks leading to the list below it."""

from __future__ import annotations

from glossator.export.epub.book import Book
from glossator.export.epub.xhtml import xml_id
from glossator.interface import say
from glossator.weave.escape import html
from glossator.weave.figures import Timeframe, whole
from glossator.weave.figures.whole import NARROW, Item
from glossator.weave.prose.date_words import in_words

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" '


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
    drawing = whole(items, (), frame.scale, NARROW, name)
    return f'<figure class="time">{drawing.replace("<svg ", _SVG, 1)}</figure>\n'
