"""Works that records and front matter name by another of their keys (`ids`): they lead to the work by its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from glossator.edition.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Chain, DrawnMap, Event, Place, TargetKind, Term, Text, Work, spot

_Thing = TypeVar("_Thing", Term, Event)


def by_own_keys(edition: Edition) -> tuple[Edition, list[Finding]]:
    """Return the edition with the own key of each work that is named by another one, and c-109 at each such place.

    Another key that is the key of a work, or that two works have, is left as it is: it denotes no one work by itself.
    """
    own = _own_keys(edition.works)
    if not own:
        return edition, []
    found = list(_findings(edition, own))
    texts = tuple(_of(text, own) for text in edition.texts)
    warrants = tuple(replace(row, work=own[row.work]) if row.work in own else row for row in edition.warrants)
    figures = tuple(replace(row, work=own[row.work]) if row.work in own else row for row in edition.figures)
    sources = {
        id: replace(record, of=own[record.of]) if record.of in own else record for id, record in edition.sources.items()
    }
    terms, events = _sourced(edition.terms, own), _sourced(edition.events, own)
    chains = {id: _chained(chain, own) for id, chain in edition.chains.items()}
    maps = {id: _mapped(one, own) for id, one in edition.maps.items()}
    edition = replace(edition, chains=chains, figures=figures, maps=maps)
    return replace(edition, texts=texts, warrants=warrants, sources=sources, terms=terms, events=events), found


def _own_keys(works: Mapping[str, Work]) -> dict[str, str]:
    own: dict[str, str] = {}
    several = set()
    for work in works.values():
        for alias in work.aliases:
            if own.setdefault(alias, work.key) != work.key:
                several.add(alias)
    return {alias: key for alias, key in own.items() if alias not in works and alias not in several}


def _sourced(things: Mapping[str, _Thing], own: Mapping[str, str]) -> dict[str, _Thing]:
    return {
        id: replace(one, sources=tuple(own.get(key, key) for key in one.sources))
        if own.keys() & set(one.sources)
        else one
        for id, one in things.items()
    }


def _of(text: Text, own: Mapping[str, str]) -> Text:
    return replace(text, front=replace(text.front, of=own[text.front.of])) if text.front.of in own else text


def _chained(chain: Chain, own: Mapping[str, str]) -> Chain:
    by = (replace(arrow, by=tuple(own.get(key, key) for key in arrow.by)) for arrow in chain.arrows)
    return replace(chain, arrows=tuple(by))


def _mapped(one: DrawnMap, own: Mapping[str, str]) -> DrawnMap:
    parts = (replace(part, by=tuple(own.get(key, key) for key in part.by)) for part in one.parts)
    return replace(one, parts=tuple(parts))


def _findings(edition: Edition, own: Mapping[str, str]) -> Iterator[Finding]:
    things = (edition.shelf(TargetKind.TERM), edition.shelf(TargetKind.EVENT))
    named = [(one.place, key) for shelf in things for one in shelf.values() for key in getattr(one, "sources", ())]
    named += [(Place(text.path), text.front.of) for text in edition.texts]
    named += [(row.place, row.work) for row in edition.warrants]
    named += [(row.place, row.work) for row in edition.figures]
    arrows = [arrow for chain in edition.chains.values() for arrow in chain.arrows]
    parts = [part for one in edition.maps.values() for part in one.parts]
    named += [(spot(part.spots, part.place, "by", key), key) for part in parts for key in part.by]
    named += [(spot(arrow.spots, arrow.place, "by", key), key) for arrow in arrows for key in arrow.by]
    named += [(record.place, record.of) for record in edition.sources.values()]
    for place, key in named:
        if key in own:
            yield finding("c-109", place, alias=key, key=own[key])
