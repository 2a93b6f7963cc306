"""Two texts side by side: what each says of everything that both speak of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from glossator.edition import THINGS
from glossator.interface import counted, say
from glossator.model import Ref, TargetKind, Text
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.pairs import Pair
from glossator.weave.prose.anchors import label
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot
from glossator.weave.uses.uselist import merged, use_line

INDEX = "side-by-side/index"
MOST = 4
"""Sentences of one text on one thing; the thing's own page has all of them."""


def pair_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of each pair, and the list of them; nothing where no two texts share enough."""
    if loom.pairs:
        yield partial(_list, loom)
    for pair, before, after in with_neighbours(loom.pairs):
        yield partial(_page, pair, _door(before), _door(after), loom)


def _door(pair: Pair | None) -> Door | None:
    return (pair.page, pair.title) if pair else None


def _list(loom: Loom) -> Draft:
    draft = Draft(INDEX, say("Side by side"))
    draft.heading(1, draft.title, "top")
    out = ['<ul class="g-texts">']
    for pair in loom.pairs:
        href = loom.path(draft.sheet, pair.page)
        first, second = (html(text.front.title) for text in _both(pair))
        titles = f'{first} <span class="g-count">{say("beside")}</span><br>{second}'
        out.append(f'<li><p><a href="{href}">{titles}</a></p><p class="g-small">{_shared(pair)}</p></li>')
    draft.html([*out, "</ul>"])
    return draft


def _page(pair: Pair, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    draft = Draft(pair.page, say("Side by side: {texts}", texts=pair.title))
    here = draft.sheet
    draft.heading(1, say("Side by side"), "top")
    draft.html(_ways(pair, loom), words="")
    heads = "".join(
        f'<p><a href="{loom.href(here, text.ref)}">{html(text.front.title)}</a></p>' for text in _both(pair)
    )
    draft.html(f'<div class="g-two g-heads">{heads}</div>')
    for kind, group in groupby(pair.shared, key=lambda ref: ref.kind):
        draft.heading(2, _kind(kind), kind.value)
        draft.html([_row(ref, pair, here, loom) for ref in group], words="")
    draft.html(neighbours(here, (INDEX, say("All pairs")), before, after, loom), words="")
    return draft


def _kind(kind: TargetKind) -> str:
    return say(THINGS[kind].title) if kind is not TargetKind.EVENT else say("Events")


def _ways(pair: Pair, loom: Loom) -> str:
    """A folded list of all that both speak of: with dozens of things nobody finds one by scrolling."""
    rows = []
    for kind, group in groupby(pair.shared, key=lambda ref: ref.kind):
        links = " · ".join(f'<a href="#{html(place(ref))}">{_called(ref, loom)}</a>' for ref in group)
        rows.append(f'<dt><a href="#{kind.value}">{_kind(kind)}</a></dt><dd><p>{links}</p></dd>')
    return f'<details class="g-sections"><summary>{_shared(pair)}</summary><dl>{"".join(rows)}</dl></details>'


def _shared(pair: Pair) -> str:
    return counted("{number} thing that both speak of", "{number} things that both speak of", len(pair.shared))


def _both(pair: Pair) -> tuple[Text, Text]:
    return pair.first, pair.second


def _row(ref: Ref, pair: Pair, here: Sheet, loom: Loom) -> str:
    """One thing: a heading over both columns, and in each what that text says."""
    link = f"<a {loom.door(here, ref)}>{_called(ref, loom)}</a>"
    columns = "".join(f"<div>{_told(ref, text, here, loom)}</div>" for text in _both(pair))
    return (
        f'<section class="g-pair" id="{html(place(ref))}"><h3>{link}</h3><div class="g-two">{columns}</div></section>'
    )


def _called(ref: Ref, loom: Loom) -> str:
    if ref.kind is TargetKind.WORK:
        return label(ref.id, loom) or html(ref.id)
    return html(loom.edition.shelf(ref.kind)[ref.id].label)


def _told(ref: Ref, text: Text, here: Sheet, loom: Loom) -> str:
    lines = merged([use for use in loom.uses[ref] if use.text == text.id])
    shown = "".join(use_line(line, here, loom) for line in lines[:MOST])
    more = len(lines) - MOST
    rest = f'<li><a href="{loom.href(here, ref)}">{say("{number} more", number=more)}</a></li>' if more > 0 else ""
    name = html(text.front.title)
    return f'<p class="g-pair-text">{name}</p><div class="g-uses"><ol aria-label="{name}">{shown}{rest}</ol></div>'


def place(ref: Ref) -> str:
    """Return the id on such a page of what is told of a thing."""
    return f"{ref.kind.value}-{ref.id}"


def side_by_side(ref: Ref, here: Sheet, loom: Loom) -> str:
    """Return links from a thing's page to where two texts on it stand side by side; nothing where none do."""
    links = [
        f'<a href="{loom.path(here, pair.page)}#{html(place(ref))}">{html(pair.title)}</a>'
        for pair in loom.pairs
        if ref in pair.shared
    ]
    said = say("Side by side: {texts}", texts="; ".join(links))
    return f'<p class="g-small g-beside">{said}</p>' if links else ""


def beside_others(spot: Spot) -> str:
    """Return, under the title of a text, links to it beside others; nothing where there are none."""
    links = []
    for pair in spot.loom.pairs:
        if spot.text.id in (pair.first.id, pair.second.id):
            other = pair.second if pair.first.id == spot.text.id else pair.first
            links.append(f'<a href="{spot.loom.path(spot.here, pair.page)}">{html(other.front.title)}</a>')
    said = say("Side by side with {texts}", texts="; ".join(links))
    return f'<p class="g-hurry">{said}</p>' if links else ""
