"""Sentences of the texts that tell of a term's events without the term: `joined EFTA` speaks of its enlargement."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.apparatus import Use
from glossator.interface import counted
from glossator.model import Event, Ref
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet
from glossator.weave.uses.uselist import listed

FEW = 12
"""Sentences up to which they stand in sight; more are folded."""


def told_of_events(thing: Ref, events: Iterable[Event], here: Sheet, loom: Loom) -> list[str]:
    """Return HTML that lists the sentences by text, each once; uses of the thing itself are left out.

    Only sentences of texts: what a glossary entry says of an event is said on the event.
    """
    place = {text.id: at for at, text in enumerate(loom.edition.texts)}
    seen = {(use.passage, use.sentence) for use in loom.uses.get(thing, ())}
    found: dict[tuple[int, int, int], list[Use]] = {}
    for event in events:
        for use in loom.uses.get(event.ref, ()):
            if use.text in place and (use.passage, use.sentence) not in seen:
                start = loom.passages[use.passage][1].prose.source(0, 1).start
                found.setdefault((place[use.text], start, use.sentence.start), []).append(use)
    uses = listed([use for _, group in sorted(found.items()) for use in group], here, loom)
    if len(found) > FEW:
        said = counted("{number} sentence", "{number} sentences", len(found))
        return [f"<details><summary>{said}</summary>", *uses, "</details>"]
    return uses
