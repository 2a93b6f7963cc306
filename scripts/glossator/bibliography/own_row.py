"""A work in a row of our own: who, when, what and where, as its entry says, for works of which nobody asked a style.

It is no reference and looks like none, so that nobody copies it for one; what is taken along of the work is whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from glossator.bibliography.inlines import Run
from glossator.bibliography.item_words import family_of, without_markup
from glossator.bibliography.plain import year
from glossator.characters.folding import fold
from glossator.model import Work

_MOST = 3
"""Persons that a row names; of more the first and others."""
_BETWEEN = " · "
_WHERE = ("container-title", "publisher", "genre", "URL")
"""The first of these says where it came out."""


def own_row(work: Work) -> list[Run]:
    """Return persons, year, title (emphasised) and where it came out, as far as they are known; at least the key."""
    item = work.csl
    title = without_markup(item.get("title"))
    where = next((words for name in _WHERE if (words := without_markup(item.get(name)))), "")
    parts: list[Run] = [(words, (), "") for words in (_persons(item), year(work)) if words]
    parts += [(title, ("em",), "")] if title else []
    parts += [(where, (), "")] if where else []
    parts = parts or [(work.key, (), "")]
    return [run for at, part in enumerate(parts) for run in (((_BETWEEN, (), ""), part) if at else (part,))]


def in_order(works: Mapping[str, Work]) -> list[str]:
    """Return the keys by persons, year and title, without regard to case and marks."""
    return sorted(works, key=lambda key: [*map(fold, _sorted_by(works[key])), key])


def _sorted_by(work: Work) -> tuple[str, str, str]:
    title = without_markup(work.csl.get("title"))
    return _persons(work.csl) or title, year(work), title


def _persons(item: Mapping[str, Any]) -> str:
    names = [name for name in _names(item) if name]
    return f"{names[0]}; et al." if len(names) > _MOST else "; ".join(names)


def _names(item: Mapping[str, Any]) -> Iterator[str]:
    persons = item.get("author") or item.get("editor")
    for one in persons if isinstance(persons, list | tuple) else ():
        if isinstance(one, Mapping):
            family, given = family_of(one), str(one.get("given") or "")
            yield f"{family}, {given}" if family and given else family or given or str(one.get("literal") or "")
