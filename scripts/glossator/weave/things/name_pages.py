"""People, organisations, places and things: a list of each, and a page for each name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from glossator.apparatus import Use
from glossator.interface import later, say
from glossator.layout import MAP
from glossator.model import Authored, Event, Name, Ref, TargetKind
from glossator.names import NameKind, NameList, list_of
from glossator.weave.escape import html
from glossator.weave.in_order import by_label, by_name
from glossator.weave.kind_words import kind_in_words
from glossator.weave.linked_things import of_name
from glossator.weave.loom import Loom
from glossator.weave.maps.around import map_around
from glossator.weave.maps.drawn_on import Drawn, maps_of, on_maps
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.prose.as_of import as_of, unless_said
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.taken_links import taken_line
from glossator.weave.things.pair_pages import side_by_side
from glossator.weave.timeline.event_links import event_links
from glossator.weave.uses.stops import ended
from glossator.weave.uses.strips import of_events
from glossator.weave.uses.use_pages import more_uses
from glossator.weave.uses.uselist import cited, count, use_list, used

TITLES: Mapping[NameList, str] = {
    NameList.PEOPLE: later("People"),
    NameList.ORGANISATIONS: later("Organisations"),
    NameList.PLACES: later("Places"),
    NameList.THINGS: later("Treaties, operations and things"),
}
"""What the lists of names are called."""


def name_pages(loom: Loom) -> Iterator[Task]:
    """Yield one page a name: who or what it is, forms, events, and every use."""
    events: dict[str, list[Event]] = {}
    for event in loom.edition.events.values():
        for id in dict.fromkeys((*event.who, *event.where)):
            events.setdefault(id, []).append(event)
    maps = maps_of(loom)
    for group in TITLES:
        members = _members(group, loom)
        for name, before, after in with_neighbours(members):
            told, drawn = events.get(name.id, []), maps.get(name.ref, ())
            yield partial(_page, name, group, told, drawn, _door(before), _door(after), loom)


def _page(
    name: Name, group: NameList, events: list[Event], maps: Sequence[Drawn],
    before: Door | None, after: Door | None, loom: Loom,
) -> Draft:  # fmt: skip
    draft = Draft(f"names/{name.id}", name.label)
    here = draft.sheet
    if name.text:
        draft.fields["description"] = name.text
    kicker = f'<a href="{loom.path(here, f"names/{group}")}">{html(kind_in_words(name.kind))}</a>'
    draft.opening(name.label, kicker)
    draft.html(_head(name, here, loom))
    draft.html(map_around(name.ref, here, loom), words="")
    if on := on_maps(maps, here, loom):
        draft.html(f'<p class="g-small">{on}</p>', words="")
    if events:
        draft.heading(2, say("Events"), "events")
        draft.html(of_events(events, here, loom), words="")
        draft.html(event_links(events, here, loom))
    if name.ref in loom.written:
        draft.heading(2, say("Works"), "works")
        draft.html(_works(name, here, loom))
    for title, id, wanted in ((say("Cited"), "cited", _as_writer), (say("In the texts"), "uses", _spoken_of)):
        uses = use_list(name.ref, here, loom, wanted)
        if uses:
            draft.heading(2, title, id)
            draft.html(side_by_side(name.ref, here, loom) if id == "uses" else "", words="")
            draft.html(uses, words="")
    draft.html(more_uses(name.ref, here, loom), words="")
    draft.html(of_name(name, loom), words="")
    draft.html(taken_line(TargetKind.NAME, here, loom), words="")
    draft.html(neighbours(here, (f"names/{group}", say(TITLES[group])), before, after, loom), words="")
    return draft


def _as_writer(use: Use) -> bool:
    return isinstance(use.annotation.mention.value, Authored)


def _spoken_of(use: Use) -> bool:
    return not _as_writer(use)


def _works(name: Name, here: Sheet, loom: Loom) -> list[str]:
    """What somebody wrote or edited, as the bibliography prints it, and how often it is cited."""
    out = ['<ul class="g-sources">']
    for role, key in loom.written[name.ref]:
        work = Ref(TargetKind.WORK, key)
        part = "" if role == "author" else f" ({say(role)})"
        number = count(work, loom)
        out.append(f"<li>{loom.formatted.reference(key)}{part} <a {loom.door(here, work)}>{cited(number)}</a></li>")
    return [*out, "</ul>"]


def name_lists(loom: Loom) -> Iterator[Task]:
    """Yield the list of each group of names, and the page that leads to the lists."""
    yield partial(_index, loom)
    for group, title in TITLES.items():
        yield partial(_list, group, say(title), _members(group, loom), loom)


def _index(loom: Loom) -> Draft:
    index = Draft("names/index", say("Names"))
    index.heading(1, index.title, "top")
    out = ['<ul class="g-texts">']
    for group, title in TITLES.items():
        members = _members(group, loom)
        href = loom.path(index.sheet, f"names/{group}")
        most = sorted(members, key=lambda name: (-count(name.ref, loom), by_label(name.label)))[:6]
        often = ", ".join(f'<a href="{loom.href(index.sheet, name.ref)}">{html(name.label)}</a>' for name in most)
        out.append(
            f'<li><p><a href="{href}">{say(title)}</a> <span class="g-count">{len(members)}</span></p>'
            f"<p>{often}</p></li>"
        )
    index.html([*out, "</ul>"])
    if MAP in loom.addresses.pages:
        index.html(f'<p><a href="{loom.path(index.sheet, MAP)}">{say("Map of all places")}</a></p>', words="")
    return index


def _door(name: Name | None) -> Door | None:
    return (f"names/{name.id}", name.label) if name else None


def _members(group: NameList, loom: Loom) -> list[Name]:
    names = (name for name in loom.edition.names.values() if list_of(name.kind) == group)
    return sorted(names, key=by_name)


def _head(name: Name, here: Sheet, loom: Loom) -> list[str]:
    out = [f"<p>{signed(name.text, name.signs, here, loom)}{as_of(name.as_of)}</p>"] if name.text else []
    forms = [form for form in dict.fromkeys((name.acronym, *name.also)) if form and form != name.label]
    if forms:
        printed = ended(say("Also printed as {forms}", forms=html(", ".join(forms))))
        out.append(f'<p class="g-small">{printed}</p>')
    if name.wikidata:
        address = html(f"https://www.wikidata.org/wiki/{name.wikidata}")
        link = f'<a class="g-out" href="{address}" rel="external">Wikidata {html(name.wikidata)}</a>'
        out.append(f'<p class="g-small">{link}</p>')
    return out


def _list(group: NameList, title: str, members: list[Name], loom: Loom) -> Draft:
    draft = Draft(f"names/{group}", title)
    here = draft.sheet
    draft.heading(1, title, "top")
    if not members:
        draft.html(f"<p>{say('None yet.')}</p>")
        return draft
    draft.html(unless_said(loom), words="")
    peoples = [name for name in members if name.kind == NameKind.PEOPLE]
    draft.html(_rows([name for name in members if name.kind != NameKind.PEOPLE], here, loom))
    if peoples:
        draft.heading(2, say("Peoples and groups"), "peoples")
        draft.html(_rows(peoples, here, loom))
    return draft


def _rows(members: Sequence[Name], here: Sheet, loom: Loom) -> list[str]:
    """Names as a list, each with its line and how often it is used; nothing where there is none."""
    if not members:
        return []
    out = ['<dl class="g-list">']
    for name in members:
        href = loom.href(here, name.ref)
        said = signed(name.text, name.signs, here, loom) + as_of(name.as_of)
        out.append(f'<dt><a href="{href}">{html(name.label)}</a>{used(name.ref, loom)}</dt><dd>{said}</dd>')
    return [*out, "</dl>"]
