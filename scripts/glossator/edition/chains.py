"""Chains of events from `references/chains.yml`: steps that are events, and arrows with who says them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from glossator.anchors import Anchors
from glossator.edition.moved import Moved
from glossator.edition.parts import parts_of
from glossator.findings import Finding
from glossator.model import Arrow, Chain, Place, Step, spot
from glossator.records import Fields, Kind

CHAINS = "references/chains.yml"
FIELDS = ("id", "label", "text", "steps", "arrows")
STEP_FIELDS = ("event", "text")
ARROW_FIELDS = ("from", "to", "said", "by", "at")


def parse_chain(record: Mapping[str, Any], place: Place) -> tuple[Chain | None, list[Finding]]:
    """Return the chain, and what is wrong with its record; None where `id`, `label` or `steps` cannot be used.

    A step or an arrow that lacks what it needs costs only itself. Findings: t-004 (id), n-002, n-004, n-009, d-063.
    """
    fields = Fields.of(record, place, FIELDS)
    id = fields.id(Kind.CHAIN)
    label, text = fields.words("label", needed=True), fields.words("text")
    steps = [step for part in parts_of("steps", STEP_FIELDS, fields) if (step := _step(part, fields)) is not None]
    arrows = [arrow for part in parts_of("arrows", ARROW_FIELDS, fields) if (arrow := _arrow(part, fields)) is not None]
    if not steps and fields.readable and fields.record.get("steps") is None:
        fields.missing("steps")
    chain = Chain(id, label, text, tuple(steps), tuple(arrows), place)
    return (chain if fields.complete and steps else None), fields.findings


def with_passages(
    chains: Mapping[str, Chain], passages: Collection[str], anchors: Anchors
) -> tuple[dict[str, Chain], list[Finding]]:
    """Return the chains with the passages of their arrows as they are called today, and t-034 and t-035.

    `passages` are the ids of today; what is none of them leads nowhere and is left out.
    """
    found: list[Finding] = []
    moved, kept = Moved.of(passages, anchors), {}
    for id, chain in chains.items():
        arrows = []
        for arrow in chain.arrows:
            today = tuple(anchors.aliases.get(one, one) for one in arrow.at)
            arrows.append(replace(arrow, at=tuple(one for one in dict.fromkeys(today) if one in passages)))
            found += (told for one in arrow.at for told in moved.told(one, _place(arrow, one)))
        kept[id] = replace(chain, arrows=tuple(arrows))
    return kept, found


def _place(arrow: Arrow, id: str) -> Place:
    return spot(arrow.spots, arrow.place, "at", id)


def _step(fields: Fields, whole: Fields) -> Step | None:
    step = Step(fields.words("event", needed=True), fields.words("text"), fields.at("event"))
    whole.findings += fields.findings
    return step if fields.complete else None


def _arrow(fields: Fields, whole: Fields) -> Arrow | None:
    cause, effect = fields.words("from", needed=True), fields.words("to", needed=True)
    said = fields.words("said", needed=True)
    arrow = Arrow(cause, effect, said, fields.listed("by"), fields.listed("at"), fields.at("from"), fields.spots)
    whole.findings += fields.findings
    return arrow if fields.complete else None
