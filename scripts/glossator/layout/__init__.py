"""Where every page and every target of the site lives, decided before a page is woven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.layout.addresses import Addresses
    from glossator.layout.locating import (
        CHAINS,
        CHANGES,
        CLAIMS,
        FIGURES,
        MAP,
        MAPS,
        SIGNS,
        chain_page,
        drawn_map_page,
        lists_of,
        located,
    )
    from glossator.layout.pages import LISTS, OWN_NOTES, TAKE, date_page, page_of, place_of
    from glossator.layout.site_plan import SitePlan, holders, plan

__getattr__ = opens(
    __name__,
    {
        "Addresses": "addresses",
        "CHAINS": "locating",
        "CHANGES": "locating",
        "CLAIMS": "locating",
        "FIGURES": "locating",
        "MAP": "locating",
        "MAPS": "locating",
        "SIGNS": "locating",
        "chain_page": "locating",
        "drawn_map_page": "locating",
        "lists_of": "locating",
        "located": "locating",
        "LISTS": "pages",
        "OWN_NOTES": "pages",
        "TAKE": "pages",
        "date_page": "pages",
        "page_of": "pages",
        "place_of": "pages",
        "SitePlan": "site_plan",
        "holders": "site_plan",
        "plan": "site_plan",
    },
)

__all__ = [
    "CHAINS",
    "CHANGES",
    "CLAIMS",
    "FIGURES",
    "LISTS",
    "MAP",
    "MAPS",
    "OWN_NOTES",
    "SIGNS",
    "TAKE",
    "Addresses",
    "SitePlan",
    "chain_page",
    "date_page",
    "drawn_map_page",
    "holders",
    "lists_of",
    "located",
    "page_of",
    "place_of",
    "plan",
]
