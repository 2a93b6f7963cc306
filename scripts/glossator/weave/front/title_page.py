"""The first screen of the home page: the texts facing each other, time, terms, one passage, and three ways in."""

from __future__ import annotations

from glossator.interface import figure, later, say
from glossator.model import Term
from glossator.weave.escape import html
from glossator.weave.front.ways_in import ways
from glossator.weave.loom import Loom
from glossator.weave.prose.sample import passage_with_marks
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.uses.facing import facing
from glossator.weave.uses.strips import of_events
from glossator.weave.uses.uselist import count

TERMS = 5
DEFINED = 18
"""Words of a definition: two lines of a column."""
EVENTS = 60
"""Events on the strip, those spoken of most; the timeline has them all."""


def opening(said: str, here: Sheet, loom: Loom) -> str:
    """Return what stands under the title: `said`, finished HTML, beside the ways in; empty where neither is."""
    lede = f'<div class="g-lede">{said}</div>' if said else ""
    inside = lede + ways(here, loom)
    return f'<div class="g-opening">{inside}</div>' if inside else ""


def title_page(here: Sheet, loom: Loom) -> str:
    """Return the first screen behind its opening; what an edition has nothing for is left out."""
    inside = "".join(make(here, loom) for make in (facing, _time, _terms, passage_with_marks))
    return f'<div class="g-title-page">{inside}</div>' if inside else ""


def _time(here: Sheet, loom: Loom) -> str:
    known = [event for event in loom.sequence if event.id in loom.timeframe.extents]
    most = {event.id for event in sorted(known, key=lambda event: -count(event.ref, loom))[:EVENTS]}
    all_of_them = len(most) == len(known)
    named = say("When the events were; the timeline lists them")
    if not all_of_them:
        many = later("When {shown} of {number} events were; the timeline lists them")
        named = say(many, shown=EVENTS, number=figure(len(known)))
    drawn = of_events((event for event in known if event.id in most), here, loom, named)
    if not drawn:
        return ""
    whole = f'<a href="{loom.path(here, "timeline/index")}">{say("The timeline")}</a>'
    return f'<section class="g-when-all" aria-label="{say("Time")}"><p class="g-small">{whole}</p>{drawn}</section>'


def five(loom: Loom) -> list[Term]:
    """Return the terms that most texts use, then most passages."""
    own = {text.id for text in loom.edition.texts}

    def rank(term: Term) -> tuple[int, int, str]:
        uses = [use for use in loom.uses.get(term.ref, ()) if use.text in own]
        return -len({use.text for use in uses}), -len({use.passage for use in uses}), term.id

    return sorted(loom.edition.terms.values(), key=rank)[:TERMS]


def _terms(here: Sheet, loom: Loom) -> str:
    rows = "".join(
        f'<dt><a href="{loom.href(here, term.ref)}">{html(term.label)}</a></dt>'
        + f"<dd>{signed(term.definition, term.signs, here, loom, DEFINED)}</dd>"
        for term in five(loom)
    )
    return f'<section class="g-five" aria-label="{say("Terms")}"><dl>{rows}</dl></section>' if rows else ""
