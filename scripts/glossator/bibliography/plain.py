"""Plain labels: what stands for a work that no style printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from glossator.bibliography.cited_item import CitedItem, Mode, Piece
from glossator.bibliography.inlines import Run, html_of, words_of
from glossator.model import Work

_MOST = 2
"""Authors that a label names; more are the first one and others."""


def label(work: Work | None, key: str) -> str:
    """Return author or title and year, `Doe and Roe 2005`, `Doe et al. 2005`; of no work the key."""
    if work is None:
        return key
    names = [_name(one) for one in _listed(work.csl.get("author") or work.csl.get("editor"))]
    known = [one for one in names if one]
    if len(names) > _MOST and known:
        first = f"{known[0]} et al."
    else:
        first = " and ".join(known) or work.fields.get("title", "")
    return f"{first} {year(work)}".strip() or key


def year(work: Work) -> str:
    """Return the year it came out in, as digits; nothing where that is not known."""
    issued = work.csl.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, Mapping) else None
    return str(parts[0][0]) if parts and parts[0] else ""


def plain_citation(items: Sequence[CitedItem], works: Mapping[str, Work]) -> tuple[Piece, ...]:
    """Return a citation in plain labels, in the writer's order: `(see Doe 2005, 3; Roe 2006)`."""
    if not items:
        return ()
    narrative = items[0].mode is Mode.NARRATIVE
    found = [] if narrative else [piece((("(", (), ""),))]
    for number, item in enumerate(items):
        work = works.get(item.key)
        words = label(work, item.key)
        if number:
            found.append(piece((("; ", (), ""),)))
        if item.prefix.strip():
            found.append(piece(((f"{item.prefix.strip()} ", (), ""),)))
        if work is not None and item.mode is Mode.SUPPRESS:
            words = year(work) or words
        found.append(piece(((words + (f", {item.locator}" if item.locator else ""), (), ""),), item.key))
        if item.suffix:
            found.append(piece(((item.suffix if item.locator else spaced(item.suffix), (), ""),)))
    closing = () if narrative else (piece(((")", (), ""),)),)
    return tuple(one for one in (*found, *closing) if one.text)


def piece(runs: Sequence[Run], key: str | None = None, hidden: tuple[str, ...] = ()) -> Piece:
    """Return runs as a piece of a citation."""
    return Piece(words_of(runs), key, html_of(runs), hidden)


def spaced(suffix: str) -> str:
    """Return the words behind a work with a space where they need one."""
    return suffix if not suffix or suffix[0] in ",.;:) " else f" {suffix}"


def _name(person: Any) -> str:
    if not isinstance(person, Mapping):
        return ""
    particle = str(person.get("non-dropping-particle", ""))
    return f"{particle} {person.get('family') or person.get('literal') or ''}".strip()


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()
