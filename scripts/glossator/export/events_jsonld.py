"""The events as linked data: a list of schema.org `Event`, JSON-LD 1.1."""

from __future__ import annotations

from glossator.export.graph_json import dump
from glossator.publish.press import Impression
from glossator.weave.linked_things import event_data


def events_jsonld(impression: Impression) -> str:
    """Return the list in order of time, one event a line; addresses are relative to the root of the site."""
    loom = impression.loom
    rows = ",\n".join(
        dump(
            {"@type": "ListItem", "position": at, "item": event_data(event, loom.addresses.target_url(event.ref), loom)}
        )
        for at, event in enumerate(loom.sequence, 1)
    )
    return f'{{"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [\n{rows}\n]}}\n'
