"""The entries of `nav` in mkdocs.yml that this edition has a page for."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from typing import Any

from glossator.adapters.supplied import named_pages, sections
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.layout import CHAINS, CHANGES, FIGURES, MAP, MAPS
from glossator.model import Place

_OPTIONAL = frozenset({f"{one}.md" for one in (MAP, CHAINS, CHANGES, FIGURES, MAPS)})
"""Pages that an edition may be without; any other that is missing is a mistake (`nav_findings`)."""


def navigation(nav: Any, pages: Sequence[str], plain: Collection[str], source: str) -> tuple[Any, list[Finding]]:
    """Return the navigation of a site, that of the settings as far as there are `pages` or a supplied one; and p-010.

    `plain` are the editors' own pages, `source` is the text of mkdocs.yml.
    """
    nav = without_absent(nav, pages)
    absent = nav_findings(nav, pages, source)
    return (without_pages(nav, pages, absent) if nav else sections(pages, plain)), absent


def titled_by_themselves(nav: Any) -> set[str]:
    """Return the pages that a navigation calls what they call themselves: their titles stand on every page."""
    if isinstance(nav, list):
        return {page for one in nav for page in titled_by_themselves(one)}
    if isinstance(nav, dict):
        return {page for one in nav.values() if isinstance(one, list) for page in titled_by_themselves(one)}
    return set(named_pages(nav))


def without_absent(nav: Any, pages: Container[str]) -> Any:
    """Return the navigation without the entries of optional pages that are not in `pages`; what is no list stays."""
    if not isinstance(nav, list):
        return nav
    return [one for one in nav if not any(path in _OPTIONAL and path not in pages for path in _paths(one))]


def nav_findings(nav: Any, pages: Collection[str], source: str) -> list[Finding]:
    """Return p-010 for each page that the navigation names and the site has not; `source` is the text of mkdocs.yml."""
    absent = [one for one in dict.fromkeys(named_pages(nav)) if one.endswith(".md") and one not in pages]
    if not absent:
        return []
    lines, known = source.splitlines(), Spellings(sorted(pages))
    return [
        finding("p-010", Place("mkdocs.yml", next((n for n, words in enumerate(lines, 1) if page in words), 1)),
                known.nearest(page), page=page)
        for page in absent
        if page not in _OPTIONAL
    ]  # fmt: skip


def without_pages(nav: Any, pages: Collection[str], said: Collection[Finding]) -> Any:
    """Return the navigation without the pages that are not there, where findings said so; generators repeat it."""
    return _kept(nav, {one for one in named_pages(nav) if one not in pages}) if said else nav


def _kept(nav: Any, absent: Container[str]) -> Any:
    if isinstance(nav, list):
        return [one for one in (_kept(one, absent) for one in nav) if one not in (None, {}, [])]
    if isinstance(nav, dict):
        named = {title: _kept(value, absent) for title, value in nav.items()}
        return {title: value for title, value in named.items() if value not in (None, {}, [])}
    return None if isinstance(nav, str) and nav in absent else nav


def _paths(entry: Any) -> list[Any]:
    """The page that an entry leads to itself; sections are the editors' own."""
    found = list(entry.values()) if isinstance(entry, dict) else [entry]
    return [path for path in found if isinstance(path, str)]
