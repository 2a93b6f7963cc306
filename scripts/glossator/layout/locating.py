"""Which things of an edition are somewhere on the globe: whether it has a map is decided before a page is woven."""

from __future__ import annotations

from glossator.edition import Edition
from glossator.layout.pages import LISTS
from glossator.model import Name, Term

MAP = "map/index"
"""The page of the map, which an edition without places has not."""
CLAIMS = "evidence/index"
"""The page that says what each claim rests on, which an edition without such a table has not."""

CHAINS = "chains/index"
"""The list of chains of events, which an edition without any has not; each stands on a page of its own beside it."""

MAPS = "maps/index"
"""The list of maps that the editors draw, which an edition without any has not; each has a page beside it."""

FIGURES = "figures/index"
"""The page of the figures that texts state, which an edition without a table of them has not."""

SIGNS = "signs/index"
"""The page that says what each sign of the edition means, which an edition without signs has not."""

CHANGES = "changes/index"
"""The page that says what changed since earlier editions, where any is listed."""


def located(edition: Edition) -> list[Name | Term]:
    """Return the names and terms whose records say where they are."""
    return [thing for shelf in (edition.names, edition.terms) for thing in shelf.values() if thing.location]


def lists_of(edition: Edition) -> tuple[str, ...]:
    """Return the pages of this site that are no thing's and no editor's."""
    own = [MAP] if located(edition) else []
    own += [CLAIMS] if edition.warrants else []
    own += [CHAINS, *map(chain_page, edition.chains)] if edition.chains else []
    own += [MAPS, *map(drawn_map_page, edition.maps)] if edition.maps else []
    own += [FIGURES] if edition.figures else []
    own += [SIGNS] if edition.signs else []
    own += [CHANGES] if edition.earlier else []
    return (*LISTS, *own)


def drawn_map_page(id: str) -> str:
    """Return the page of a map that the editors draw."""
    return f"maps/{id}"


def chain_page(id: str) -> str:
    """Return the page of a chain."""
    return f"chains/{id}"
