"""The glossary: one page a term, and the list of terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from glossator.characters.alphabet import initial
from glossator.interface import language, say
from glossator.model import TargetKind, Term, Text
from glossator.model.tongues import spoken
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.in_order import by_label
from glossator.weave.linked_data import of_glossary, of_term
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
from glossator.weave.things.tongue_words import tongue_in_words
from glossator.weave.timeline.event_links import event_links
from glossator.weave.uses.event_uses import told_of_events
from glossator.weave.uses.stops import ended
from glossator.weave.uses.strips import of_events
from glossator.weave.uses.use_pages import more_uses
from glossator.weave.uses.uselist import use_list, used


def glossary_pages(loom: Loom) -> Iterator[Task]:
    """Yield one page a term: definition, equivalents, relations, sources, every use, and the neighbours."""
    entries = {entry.front.of: entry for entry in loom.edition.entries}
    maps = maps_of(loom)
    for term, before, after in with_neighbours(_alphabetical(loom)):
        yield partial(_page, term, entries.get(term.id), maps.get(term.ref, ()), _door(before), _door(after), loom)


def _page(
    term: Term, entry: Text | None, maps: Sequence[Drawn], before: Door | None, after: Door | None, loom: Loom
) -> Draft:
    draft = Draft(f"glossary/{term.id}", term.label)
    here = draft.sheet
    if term.definition:
        draft.fields["description"] = term.definition
    draft.opening(term.label, say("Glossary"))
    draft.html(_head(term))
    if entry is not None:
        weaver = TextWeaver(entry, here, loom)
        weaver.body(draft)
        draft.html(weaver.footnotes(), words=weaver.words())
    draft.html(f"<p>{as_of(term.as_of).strip()}</p>" if term.as_of else "", words="")
    draft.html(map_around(term.ref, here, loom), words="")
    if on := on_maps(maps, here, loom):
        draft.html(f'<p class="g-small">{on}</p>', words="")
    draft.html(_relations(term, here, loom))
    events = [event for event in loom.edition.events.values() if term.id in event.terms]
    if events:
        draft.heading(2, say("Events"), "events")
        draft.html(of_events(events, here, loom), words="")
        draft.html(event_links(events, here, loom))
    uses = use_list(term.ref, here, loom)
    if uses:
        draft.heading(2, say("In the texts"), "uses")
        draft.html(side_by_side(term.ref, here, loom), words="")
        draft.html([*uses, *more_uses(term.ref, here, loom)], words="")
    if more := told_of_events(term.ref, events, here, loom):
        draft.heading(2, say("Where its events are told"), "events-told")
        draft.html(more, words="")
    draft.html(of_term(term, here, loom), words="")
    draft.html(taken_line(TargetKind.TERM, here, loom), words="")
    draft.html(neighbours(here, ("glossary/index", say("All terms")), before, after, loom), words="")
    return draft


def glossary_list(loom: Loom) -> Iterator[Task]:
    """Yield the list of terms with their short definitions."""
    yield partial(_list, loom)


def _list(loom: Loom) -> Draft:
    draft = Draft("glossary/index", say("Glossary"))
    draft.heading(1, draft.title, "top")
    out: list[str] = []
    shown = ""
    terms = _alphabetical(loom)
    if terms:
        draft.html(unless_said(loom), words="")
        # DPUB-ARIA 1.1, doc-glossary: around all letters, so that it is one place to go to and not twenty.
        draft.html(f'<section role="doc-glossary" aria-label="{say("Terms")}">', words="")
    for term in terms:
        letter = initial(term.label, language())
        if letter != shown:
            if out:
                draft.html([*out, "</dl>"])
            shown, out = letter, ['<dl class="g-list">']
            draft.heading(2, letter, f"letter-{letter.lower() if letter.isalnum() else format(ord(letter), 'x')}")
        href = loom.href(draft.sheet, term.ref)
        said = signed(term.definition, term.signs, draft.sheet, loom) + as_of(term.as_of)
        out.append(f'<dt><a href="{href}">{html(term.label)}</a>{used(term.ref, loom)}</dt><dd>{said}</dd>')
    if out:
        draft.html([*out, "</dl>"])
        draft.html("</section>", words="")
        draft.html(of_glossary(terms, draft.sheet, loom), words="")
    return draft


def _door(term: Term | None) -> Door | None:
    return (f"glossary/{term.id}", term.label) if term else None


def _alphabetical(loom: Loom) -> list[Term]:
    return sorted(loom.edition.terms.values(), key=lambda term: (by_label(term.label), term.id))


def _head(term: Term) -> list[str]:
    words = [
        f"<span{spoken(code)}>{html(word)}</span> ({html(tongue_in_words(code))})" for code, word in term.equivalents
    ]
    return [f'<p class="g-small">{" · ".join(words)}</p>'] if words else []


def _relations(term: Term, here: Sheet, loom: Loom) -> list[str]:
    out = []
    see = [loom.edition.terms[id] for id in term.see if id in loom.edition.terms]
    if see:
        links = [f'<a href="{loom.href(here, other.ref)}">{html(other.label)}</a>' for other in see]
        see_also = ended(say("See also {things}", things=", ".join(links)))
        out.append(f'<p class="g-see">{see_also}</p>')
    works = [loom.edition.works[key] for key in term.sources if key in loom.edition.works]
    if works:
        out.append(f'<p class="g-kicker">{say("Sources")}</p><ul class="g-sources">')
        for work in works:
            link = f"<a {loom.door(here, work.ref)}>{say('All uses')}</a>"
            out.append(f"<li>{loom.formatted.reference(work.key)} {link}</li>")
        out.append("</ul>")
    return out
