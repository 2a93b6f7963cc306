"""Where every page and every target of the site lives, decided before a page is woven."""

from glossator.layout.addresses import Addresses
from glossator.layout.pages import LISTS, date_page, page_of, place_of
from glossator.layout.site_plan import SitePlan, holders, plan

__all__ = ["LISTS", "Addresses", "SitePlan", "date_page", "holders", "page_of", "place_of", "plan"]
