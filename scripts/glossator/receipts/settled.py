"""Citations as a person has settled them."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.model import Span
from glossator.witness import Decision, Ingested, Kind, Witness, decide
from glossator.witness.overruled import RULE, WHY

_EMPTY = dict.fromkeys(("authors", "year", "locator", "title", "publisher", "date"))


def settled(witness: Witness, ingested: Ingested, found: Sequence[Decision]) -> list[Decision]:
    """Return the citation decisions; where a person has said what words cite, or that they cite nothing, that holds.

    A citation that was found on the very words keeps what it prints; others that
    cross them are left out.
    """
    if not ingested.citations:
        return list(found)
    kept = [one for one in found if not any(_cross(one.spans, span) for span, _ in ingested.citations)]
    for span, key in ingested.citations:
        if not key:
            continue
        same = next((one for one in found if _cross(one.spans, span) and len(one.value["items"]) == 1), None)
        printed = dict(same.value["items"][0]) if same is not None else dict(_EMPTY)
        value = {"items": [{**printed, "key": key}], "form": same.value["form"] if same is not None else "told"}
        kept.append(decide(witness, Kind.CITATION, (span,), value, 1.0, RULE, WHY))
    return kept


def _cross(spans: Sequence[Span], span: Span) -> bool:
    return any(one.start < span.end and span.start < one.end for one in spans)
