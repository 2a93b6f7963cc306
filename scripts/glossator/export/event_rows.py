"""Events as plain rows: what every export of them says."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.interface import language
from glossator.model import Event
from glossator.publish.press import Impression
from glossator.weave.prose.signs import in_words


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with the words of what it names."""

    event: Event
    words: str
    """Its date as people write it; empty where undated."""
    text: str
    """What is said of it, with what its signs mean in brackets."""
    who: tuple[str, ...]
    where: tuple[str, ...]
    url: str
    """Its entry, from the root of the site."""


def event_rows(impression: Impression) -> list[EventRow]:
    """Return every event in order of time, cause before effect, undated ones last."""
    names = impression.edition.names
    return [
        EventRow(
            event,
            event.when.as_words(language()) if event.when else "",
            in_words(event.text, event.signs, impression.loom),
            tuple(names[id].label for id in event.who if id in names),
            tuple(names[id].label for id in event.where if id in names),
            impression.loom.addresses.target_url(event.ref),
        )
        for event in impression.loom.sequence
    ]
