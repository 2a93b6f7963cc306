"""Pages of a kind that has none of its own making: a list, and a page for each thing with all that is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.edition import ThingKind
from glossator.interface import say
from glossator.model import Ref, Thing
from glossator.weave.escape import html
from glossator.weave.in_order import by_label
from glossator.weave.kind_words import kind_in_words
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet
from glossator.weave.uses.stops import ended
from glossator.weave.uses.use_pages import more_uses
from glossator.weave.uses.uselist import use_list, used


def thing_pages(row: ThingKind, loom: Loom) -> Iterator[Task]:
    """Yield the list of a kind, which may be empty, and the page of each thing that has one of its own."""
    things = sorted(loom.edition.shelf(row.kind).values(), key=lambda thing: (by_label(thing.label), thing.ref.id))
    yield partial(_list, row, things, loom)
    for thing, before, after in with_neighbours(things) if not row.fragment else ():
        yield partial(_page, row, thing, _door(before, loom), _door(after, loom), loom)


def _list(row: ThingKind, things: list[Thing], loom: Loom) -> Draft:
    draft = Draft(row.lists[0], say(row.title))
    here = draft.sheet
    draft.heading(1, draft.title, "top")
    out = ['<dl class="g-list">']
    words = []
    for thing in things:
        link = f'<a href="{loom.href(here, thing.ref)}">{html(thing.label)}</a>'
        anchor = f' id="{html(thing.ref.id)}"' if row.fragment else ""
        out.append(f"<dt{anchor}>{link}{used(thing.ref, loom)}</dt><dd>{html(row.about(thing))}")
        out += [*(_uses(thing, here, loom) if row.fragment else ()), "</dd>"]
        words += [html(thing.label), html(row.about(thing))]
    draft.html([*out, "</dl>"] if things else f"<p>{say('None yet.')}</p>", " ".join(words))
    return draft


def _page(row: ThingKind, thing: Thing, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    draft = Draft(loom.addresses.targets[thing.ref][0], thing.label)
    here = draft.sheet
    if about := row.about(thing):
        draft.fields["description"] = about
    draft.opening(thing.label, html(kind_in_words(row.kind.value)))
    draft.html(f"<p>{html(about)}</p>" if about else "")
    draft.html(_others(row, thing, here, loom))
    if uses := _uses(thing, here, loom):
        draft.heading(2, say("In the texts"), "uses")
        draft.html(uses, words="")
    draft.html(neighbours(here, (row.lists[0], say(row.title)), before, after, loom), words="")
    return draft


def _uses(thing: Thing, here: Sheet, loom: Loom) -> list[str]:
    return [*use_list(thing.ref, here, loom), *more_uses(thing.ref, here, loom)]


def _others(row: ThingKind, thing: Thing, here: Sheet, loom: Loom) -> list[str]:
    """Links to the things that the record names, as far as the edition has them."""
    links = []
    for kind, _, ids in row.names(thing):
        shelf = loom.edition.shelf(kind)
        links += [f"<a {loom.door(here, Ref(kind, id))}>{html(shelf[id].label)}</a>" for id in ids if id in shelf]
    see_also = ended(say("See also {things}", things=", ".join(links)))
    return [f'<p class="g-see">{see_also}</p>'] if links else []


def _door(thing: Thing | None, loom: Loom) -> Door | None:
    return (loom.addresses.targets[thing.ref][0], thing.label) if thing else None
