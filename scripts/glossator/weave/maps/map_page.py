"""The page with all places: maps, and a list of every place with how many passages speak of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial

from glossator.interface import later, say
from glossator.layout import MAP, drawn_map_page
from glossator.model import Ref
from glossator.weave.escape import html
from glossator.weave.in_order import by_label
from glossator.weave.loom import Loom
from glossator.weave.maps.caption import decided, source
from glossator.weave.maps.chart import Frame, chart, passages
from glossator.weave.maps.frames import frames
from glossator.weave.maps.gazetteer import Located
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet

_APPARATUS = {
    "entry": later("glossary"),
    "comment": later("editorial notes"),
    "argument": later("arguments"),
    "page": later("other pages"),
}
"""Documents that are not told apart here, by the kind of their front matter."""


def map_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page; nothing where nothing is located."""
    if loom.located:
        yield partial(_page, loom)


def _page(loom: Loom) -> Draft:
    draft = Draft(MAP, say("Map"))
    here = draft.sheet
    draft.fields["hide"] = ["navigation", "toc"]
    draft.heading(1, draft.title, "top")
    listed = sorted(loom.located, key=lambda one: (by_label(one.label), one.ref))
    numbers = {one.ref: at for at, one in enumerate(listed, 1)}
    maps = frames(loom.located)
    draft.html(_figure(maps[0], numbers, here, loom), words="")
    if insets := [_figure(frame, numbers, here, loom) for frame in maps[1:]]:
        draft.html(['<div class="g-insets">', *insets, "</div>"], words="")
    told = [source(any(one.route for one in listed)), decided([frame.view for frame in maps])]
    told.insert(0, say("A number stands where words have no room; the list has them all."))
    draft.html(f'<p class="g-small">{" ".join(told)}</p>', words="")
    draft.html(_drawn(here, loom), words="")
    draft.heading(2, say("All places"), "places")
    titles = _titles(loom)
    entries = [f"<li>{_entry(one, titles, here, loom)}</li>" for one in listed]
    draft.html(['<ol class="g-places g-told">', *entries, "</ol>"], words="")
    return draft


def _drawn(here: Sheet, loom: Loom) -> str:
    """The way to the maps that the editors draw."""
    maps = loom.edition.maps.values()
    links = [f'<a href="{loom.path(here, drawn_map_page(one.id))}">{html(one.label)}</a>' for one in maps]
    return f"<p>{say('More maps: {maps}.', maps='; '.join(links))}</p>" if links else ""


def _figure(frame: Frame, numbers: Mapping[Ref, int], here: Sheet, loom: Loom) -> str:
    title = frame.title or say("The places that the texts speak of")
    name = say("{map}; the list below has every place", map=title)
    said = f"<figcaption>{html(frame.title)}</figcaption>" if frame.title else ""
    return f'<figure class="g-chart g-whole">{chart(frame, numbers, name, here, loom)}{said}</figure>'


def _titles(loom: Loom) -> dict[str, str]:
    """What each document is called in the list: a text by what stands before the colon, where no other is called so."""
    short = {id: text.front.title.partition(":")[0] for id, text in loom.documents.items()}
    often = Counter(short[text.id] for text in loom.edition.texts)
    return {
        id: say(_APPARATUS.get(text.front.kind, "")) or (short[id] if often[short[id]] == 1 else text.front.title)
        for id, text in loom.documents.items()
    }


def _entry(one: Located, titles: Mapping[str, str], here: Sheet, loom: Loom) -> str:
    told: Counter[str] = Counter()
    for id, times in one.passages:
        told[titles[id]] += times
    by_text = "; ".join(f"{html(title)} {times}" for title, times in told.items())
    said = f"{passages(one.weight)}{f': {by_text}' if by_text else ''}"
    return f'<a href="{loom.href(here, one.ref)}">{html(one.label)}</a> <span class="g-small">{said}</span>'
