"""What a change has probably lost: counts of the edition that fell below what was written down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import ceil

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.edition.floors import COUNTED, Kept
from glossator.findings import Finding, finding
from glossator.model import Text, layers


def counts_of(edition: Edition, apparatus: Apparatus) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Return how much there is of the edition, and of each text: its passages, and its mentions that lead somewhere.

    Originals that only some machines have are not counted.
    """
    texts = {text.id: _of_text(text, apparatus) for text in edition.texts if text.origin is None}
    whole = Counter[str]()
    for one in texts.values():
        whole.update(one)
    counted = {
        "texts": len(texts), "terms": len(edition.terms), "names": len(edition.names), "events": len(edition.events),
        "works": len(edition.works), "notes": len(edition.notes), **whole,
    }  # fmt: skip
    return {name: counted.get(name, 0) for name in COUNTED}, dict(sorted(texts.items()))


def _of_text(text: Text, apparatus: Apparatus) -> dict[str, int]:
    found = apparatus.annotations.get(text.id, ())
    links = sum(one.resolution.target is not None for one, _ in layers(found))
    return {"passages": len(text.passages), "links": links}


def fallen(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield f-015 for each count below its floor, f-016 for each text that is not there; nothing without a file."""
    floors = edition.floors
    if not floors.counts and not floors.texts:
        return
    counts, texts = counts_of(edition, apparatus)
    yield from _below(floors.counts, counts, floors.ratio, "the number of {}")
    for id, (place, kept) in floors.texts.items():
        if id in texts:
            yield from _below(kept, texts[id], floors.ratio, f"the number of {{}} of the text “{id}”")
        else:
            yield finding("f-016", place, text=id)


def _below(kept: Mapping[str, Kept], counts: Mapping[str, int], ratio: float, what: str) -> Iterator[Finding]:
    for name, (count, place) in kept.items():
        least, now = ceil(count * ratio), counts.get(name, 0)
        if now < least:
            yield finding("f-015", place, what=what.format(name), now=now, kept=count, least=least)
