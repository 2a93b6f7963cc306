"""Chains of events: a page for each, with a picture and a list that says who holds that one led to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from glossator.interface import counted, say
from glossator.layout import CHAINS, chain_page
from glossator.model import Arrow, Chain, Event, Step
from glossator.weave.escape import html
from glossator.weave.figures.chain import SIZES, Arc, Node, chain
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.said_where import passage_link, work_link
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.timeline.event_links import when_of


@dataclass(frozen=True, slots=True)
class Told:
    """A chain as far as its events are there: what cannot be drawn is a finding."""

    chain: Chain
    steps: tuple[tuple[Event, Step], ...]
    """Each event once, with what its first step says of it."""
    arrows: tuple[Arrow, ...]
    """In the order of the steps that they lead to; their numbers are counted from 1."""

    @classmethod
    def of(cls, chain: Chain, events: Mapping[str, Event]) -> Told:
        """Return the chain with the events of the edition."""
        said = {step.event: step for step in reversed(chain.steps) if step.event in events}
        order = list(dict.fromkeys(step.event for step in chain.steps if step.event in said))
        place = {id: at for at, id in enumerate(order)}
        arrows = [one for one in chain.arrows if one.cause in place and one.effect in place and one.cause != one.effect]
        arrows.sort(key=lambda one: (place[one.effect], place[one.cause]))
        return cls(chain, tuple((events[id], said[id]) for id in order), tuple(arrows))


def chain_pages(loom: Loom) -> Iterator[Task]:
    """Yield the list of chains and the page of each; nothing for an edition without any."""
    if not loom.edition.chains:
        return
    yield partial(_list, loom)
    told = [Told.of(chain, loom.edition.events) for chain in loom.edition.chains.values()]
    for one, before, after in with_neighbours(told):
        yield partial(_page, one, _door(before), _door(after), loom)


def chains_of(loom: Loom) -> dict[str, list[Chain]]:
    """Return id of an event to the chains that it is a step of, in their order."""
    found: dict[str, list[Chain]] = {}
    for one in loom.edition.chains.values():
        for id in dict.fromkeys(step.event for step in one.steps):
            found.setdefault(id, []).append(one)
    return found


def _door(told: Told | None) -> Door | None:
    return None if told is None else (chain_page(told.chain.id), told.chain.label)


def _list(loom: Loom) -> Draft:
    draft = Draft(CHAINS, say("Chains of events"))
    here = draft.sheet
    draft.heading(1, draft.title, "top")
    said = say("A chain takes events out of the timeline and says who holds that one led to another.")
    draft.html(f"<p>{said}</p>")
    out = []
    for one in loom.edition.chains.values():
        told = Told.of(one, loom.edition.events)
        href = loom.path(here, chain_page(one.id))
        text = f"<p>{signed(one.text, one.signs, here, loom)}</p>" if one.text else ""
        out.append(
            f'<li><p><a href="{href}">{html(one.label)}</a></p>{text}<p class="g-small">{_length(told)}</p></li>'
        )
    draft.html(['<ul class="g-texts">', *out, "</ul>"])
    return draft


def _length(told: Told) -> str:
    steps = counted("{number} event", "{number} events", len(told.steps))
    arrows = counted("{number} arrow", "{number} arrows", len(told.arrows))
    return say("{events}, {arrows}", events=steps, arrows=arrows)


def _page(told: Told, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    draft = Draft(chain_page(told.chain.id), told.chain.label)
    here = draft.sheet
    draft.opening(told.chain.label, say("Chain of events"))
    if told.chain.text:
        draft.html(f"<p>{signed(told.chain.text, told.chain.signs, here, loom)}</p>")
    draft.html(_figure(told, loom), words="")
    draft.heading(2, say("Step by step"), "steps")
    numbers = {id(arrow): at for at, arrow in enumerate(told.arrows, 1)}
    out = []
    for event, step in told.steps:
        out += _step(
            event, step, [(numbers[id(one)], one) for one in told.arrows if one.effect == event.id], here, loom
        )
    draft.html(['<ol class="g-timeline g-chain">', *out, "</ol>"])
    draft.html(neighbours(here, (CHAINS, say("All chains")), before, after, loom), words="")
    return draft


def _figure(told: Told, loom: Loom) -> str:
    if not told.steps:
        return ""
    place = {event.id: at for at, (event, _) in enumerate(told.steps)}
    nodes = [
        Node(f"#{html(f's-{event.id}')}", in_words(event.when) if event.when else "", event.label)
        for event, _ in told.steps
    ]
    arcs = [
        Arc(
            f"#a-{at}", at, f"{at}: {_named(arrow, loom)}", place[arrow.cause], place[arrow.effect],
            not _works(arrow, loom),
        )
        for at, arrow in enumerate(told.arrows, 1)
    ]  # fmt: skip
    described = "; ".join(arc.name for arc in arcs)
    drawings = (chain(nodes, arcs, size, told.chain.label, described) for size in SIZES)
    caption = say(
        "From top to bottom in time; rows are even, and the dates say how long it was between them. An arc joins two "
        "events of which somebody says that one led to the other, and its number leads to who; dashes are our own "
        "reading."
    )
    return f'<figure class="g-drawing g-chained">{"".join(drawings)}<figcaption>{caption}</figcaption></figure>'


def _named(arrow: Arrow, loom: Loom) -> str:
    events = loom.edition.events
    return say("{cause} → {effect}", cause=events[arrow.cause].label, effect=events[arrow.effect].label)


def _works(arrow: Arrow, loom: Loom) -> list[str]:
    return [key for key in arrow.by if key in loom.edition.works]


def _step(event: Event, step: Step, arrows: list[tuple[int, Arrow]], here: Sheet, loom: Loom) -> list[str]:
    out = [
        f'<li id="{html(f"s-{event.id}")}"><span class="g-when">{when_of(event)}</span>'
        f'<div><p><a class="g-what" {loom.door(here, event.ref)}>{html(event.label)}</a></p>'
    ]
    if step.text:
        out.append(f"<p>{signed(step.text, step.signs, here, loom)}</p>")
    if arrows:
        out += ['<ul class="g-led-here">', *(_arrow(number, arrow, here, loom) for number, arrow in arrows), "</ul>"]
    return [*out, "</div></li>"]


def _arrow(number: int, arrow: Arrow, here: Sheet, loom: Loom) -> str:
    cause = loom.edition.events[arrow.cause]
    link = f'<a href="#{html(f"s-{cause.id}")}">{html(cause.label)}</a>'
    start = say("{number} · from {event}:", number=number, event=link)
    said = signed(arrow.said, arrow.signs, here, loom)
    who = f'<span class="g-small">{_says(arrow, here, loom)}</span>'
    return f'<li id="a-{number}"><p>{start} {said} {who}</p></li>'


def _says(arrow: Arrow, here: Sheet, loom: Loom) -> str:
    """Who says so, and where that can be read."""
    works = [work_link(key, here, loom) for key in _works(arrow, loom)]
    who = "; ".join(works) or say("our reading")
    places = [passage_link(id, here, loom) for id in arrow.at if id in loom.passages]
    return f"({say('{who}; see {places}', who=who, places=', '.join(places)) if places else who})"
