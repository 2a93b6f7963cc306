"""Where every page and every target of the site lives, decided before a page is woven."""

from glossator.layout.addresses import Addresses
from glossator.layout.located import (
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
