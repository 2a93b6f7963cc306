"""Maps that the editors draw: a page for each, with a list that says all of it in words, and who says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from glossator.cartography import View, around, lies_in, middle_of
from glossator.cartography.sphere import Vector, degrees, middle, vector
from glossator.interface import counted, later, say
from glossator.layout import MAPS, drawn_map_page
from glossator.layout.mapped import named_by, where_of
from glossator.model import DrawnMap, MapPart, Name, Status
from glossator.model.locations import LatLon
from glossator.names import NameKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.maps.caption import decided, source
from glossator.weave.maps.gazetteer import middle_place
from glossator.weave.maps.pins import Pin, charted
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.prose.as_of import as_of
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.said_where import passage_link, work_link
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet

_NARROWEST = 100.0
"""Kilometres that a map is wide at least."""
_STATUS = {Status.PLANNED: later("planned"), Status.DROPPED: later("never built")}


@dataclass(frozen=True, slots=True)
class Shown:
    """A part that is somewhere."""

    part: MapPart
    label: str
    at: LatLon
    route: tuple[LatLon, ...]
    area: bool

    @property
    def places(self) -> tuple[LatLon, ...]:
        """Return every place that a map of it must hold."""
        return (*(self.route or (() if self.part.outline else (self.at,))), *self.part.outline)


def drawn_map_pages(loom: Loom) -> Iterator[Task]:
    """Yield the list of maps and the page of each; nothing for an edition without any."""
    maps = list(loom.edition.maps.values())
    if not maps:
        return
    yield partial(_list, loom)
    for one, before, after in with_neighbours(maps):
        yield partial(_page, one, _door(before), _door(after), loom)


def shown_of(drawn: DrawnMap, loom: Loom) -> list[Shown]:
    """Return the parts of a map as far as anybody says where they are: what cannot be drawn is a finding."""
    found = []
    for part in drawn.parts:
        thing, place = named_by(part, loom.edition), where_of(part, loom.edition)
        if not place and not part.outline:
            continue
        at = middle_place(place) if place else degrees(middle(vector(*one) for one in part.outline))
        # An event or a place of one's own is a disc; what is named decides for itself.
        wide = isinstance(thing, Name) and thing.kind in (NameKind.STATE, NameKind.REGION)
        area = bool(place.route or part.outline or place.states or wide)
        label = part.label or (thing.label if thing else part.what.id if part.what else "")
        found.append(Shown(part, label, middle_of(place.route) if place.route else at, place.route, area))
    return found


def _door(drawn: DrawnMap | None) -> Door | None:
    return None if drawn is None else (drawn_map_page(drawn.id), drawn.label)


def _list(loom: Loom) -> Draft:
    draft = Draft(MAPS, say("Maps"))
    here = draft.sheet
    draft.heading(1, draft.title, "top")
    out = []
    for one in loom.edition.maps.values():
        text = f"<p>{signed(one.text, one.signs, here, loom)}{as_of(one.as_of)}</p>" if one.text else ""
        size = counted("{number} thing on it", "{number} things on it", len(shown_of(one, loom)))
        href = loom.path(here, drawn_map_page(one.id))
        out.append(f'<li><p><a href="{href}">{html(one.label)}</a></p>{text}<p class="g-small">{size}</p></li>')
    draft.html(['<ul class="g-texts">', *out, "</ul>"])
    return draft


def _page(drawn: DrawnMap, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    draft = Draft(drawn_map_page(drawn.id), drawn.label)
    here = draft.sheet
    draft.opening(drawn.label, say("Map"))
    if drawn.text:
        draft.html(f"<p>{signed(drawn.text, drawn.signs, here, loom)}{as_of(drawn.as_of)}</p>")
    shown = shown_of(drawn, loom)
    if shown:
        draft.html(map_figure(drawn, shown), words="")
    draft.heading(2, say("What the map shows"), "shown")
    items = [_item(at, one, here, loom) for at, one in enumerate(shown, 1)]
    draft.html(['<ol class="g-mapped">', *items, "</ol>"])
    draft.html(neighbours(here, (MAPS, say("All maps")), before, after, loom), words="")
    return draft


def _view(drawn: DrawnMap, shown: list[Shown]) -> View:
    if len(drawn.frame) == 2:
        (south, west), (north, east) = drawn.frame
        corners: list[Vector] = [vector(lat, lon) for lat in (south, north) for lon in (west, (west + east) / 2, east)]
        return around(corners, _NARROWEST, 0.0)
    return around([vector(*place) for one in shown for place in one.places], _NARROWEST, 0.08)


def map_figure(drawn: DrawnMap, shown: list[Shown]) -> str:
    """Return the map with its caption; its links lead to `p-1`, `p-2` …, the items of the list of what it shows."""
    pins, view = [], _view(drawn, shown)
    for at, one in enumerate(shown, 1):
        part = one.part
        if one.route or part.outline or lies_in(view.at(*one.at)):
            when = f", {in_words(part.date)}" if part.date else ""
            pins.append(
                Pin(
                    f"#p-{at}", one.label, f"{at}: {one.label}{when}", at, one.at, one.area, one.route, part.outline,
                    part.status is not Status.REAL,
                )
            )  # fmt: skip
    name = say("{map}; the list below has all that is on it", map=drawn.label)
    rough = any(one.part.outline for one in shown)
    told = [say("A number stands where words have no room; the list has them all.")]
    told += [say("Areas are schematic.")] if rough else []
    told += [say("Dotted lines were never built.")] if any(pin.faint and pin.route for pin in pins) else []
    told += [source(any(one.route for one in shown)), decided([view])]
    drawing = charted(pins, view, 2, (), name)
    return f'<figure class="g-chart">{drawing}<figcaption>{" ".join(filter(None, told))}</figcaption></figure>'


def _item(number: int, one: Shown, here: Sheet, loom: Loom) -> str:
    part = one.part
    thing = named_by(part, loom.edition)
    name = f"<a {loom.door(here, thing.ref)}>{html(one.label)}</a>" if thing else f"<b>{html(one.label)}</b>"
    facts = [html(in_words(part.date))] if part.date else []
    facts += [say(_STATUS[part.status])] if part.status in _STATUS else []
    dated = f' <span class="g-small">{", ".join(facts)}</span>' if facts else ""
    text = f"<p>{signed(part.text, part.signs, here, loom)}</p>" if part.text else ""
    where = [work_link(key, here, loom) for key in part.by if key in loom.edition.works]
    where += [passage_link(id, here, loom) for id in part.at if id in loom.passages]
    rests = f'<p class="g-small">{"; ".join(where)}</p>' if where else ""
    return f'<li id="p-{number}"><p>{name}{dated}</p>{text}{rests}</li>'
