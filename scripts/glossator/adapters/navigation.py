"""The entries of `nav` in mkdocs.yml that this edition has a page for."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from glossator.layout import MAP

_OPTIONAL = frozenset({f"{MAP}.md"})
"""Pages that an edition may be without; any other that is missing is a mistake that the generator reports."""


def without_absent(nav: Any, pages: Container[str]) -> Any:
    """Return the navigation without the entries of optional pages that are not in `pages`; what is no list stays."""
    if not isinstance(nav, list):
        return nav
    return [one for one in nav if not any(path in _OPTIONAL and path not in pages for path in _paths(one))]


def _paths(entry: Any) -> list[Any]:
    """The page that an entry leads to itself; sections are the editors' own."""
    found = list(entry.values()) if isinstance(entry, dict) else [entry]
    return [path for path in found if isinstance(path, str)]
