"""One date as a record or a reference prints it: `[1850?]`, `Spring/Summer 2010`, `erişim 3 Mart 2015`, `o. J.`."""

from glossator.dating.dating import Dating
from glossator.dating.read import read_date

__all__ = ["Dating", "read_date"]
