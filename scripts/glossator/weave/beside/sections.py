"""Who and what each section of a text speaks of: a fold under its title."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import say
from glossator.model import BlockKind, Ref, TargetKind, Text, layers
from glossator.names import NameList, list_of
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.spot import Spot

FEWEST = 3
"""Sections below which a text is looked through faster than this list."""
MOST = 8
"""Things of one kind that a section names; it begins with those that it speaks of first."""


def in_each_section(spot: Spot) -> str:
    """Return, section by section, the people, terms and events that a text speaks of; nothing for few sections."""
    spoken = _spoken(spot.text, spot.loom)
    rows = [(slug, words, found) for slug, words, found in spoken if found]
    if len(rows) < FEWEST:
        return ""
    out = [f'<details class="g-sections"><summary>{say("In each section")}</summary><dl>']
    for slug, words, found in rows:
        out.append(f'<dt><a href="#{html(slug)}">{html(words)}</a></dt><dd>{_things(found, spot)}</dd>')
    return "\n".join([*out, "</dl></details>"])


def _spoken(text: Text, loom: Loom) -> Iterator[tuple[str, str, dict[Ref, None]]]:
    """Each section of the second level: its id, its heading, and what it speaks of in the order of first uses."""
    sections: list[tuple[str, str]] = []
    of_heading: dict[str, int] = {}
    for block in text.blocks:
        if block.kind is BlockKind.HEADING and block.prose is not None:
            if block.level <= 2:
                sections.append((block.id, block.prose.words))
            of_heading[block.id] = len(sections) - 1
    found: list[dict[Ref, None]] = [{} for _ in sections]
    for passage in text.passages:
        at = of_heading.get(passage.section, -1)
        if at >= 0:
            for one, _ in layers(loom.by_passage.get(passage.id, ())):
                if one.resolution.target is not None:
                    found[at].setdefault(one.resolution.target)
    yield from ((slug, words, things) for (slug, words), things in zip(sections, found, strict=True))


def _things(found: dict[Ref, None], spot: Spot) -> str:
    edition = spot.loom.edition
    people = [ref for ref in found if ref.kind is TargetKind.NAME and _is_person(ref, spot.loom)]
    terms = [ref for ref in found if ref.kind is TargetKind.TERM]
    events = [ref for ref in found if ref.kind is TargetKind.EVENT]
    parts = []
    for title, refs in ((say("People"), people), (say("Terms"), terms), (say("Events"), events)):
        links = [
            f'<a href="{spot.loom.href(spot.here, ref)}">{html(edition.shelf(ref.kind)[ref.id].label)}</a>'
            for ref in refs[:MOST]
        ]
        more = [say("{number} more", number=len(refs) - MOST)] if len(refs) > MOST else []
        if links:
            parts.append(f'<p><span class="g-kicker">{title}</span> {", ".join([*links, *more])}</p>')
    return "".join(parts)


def _is_person(ref: Ref, loom: Loom) -> bool:
    name = loom.edition.names.get(ref.id)
    return name is not None and list_of(name.kind) is NameList.PEOPLE
