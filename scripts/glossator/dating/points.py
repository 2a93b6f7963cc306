"""A year, month, day or season in words and figures, whole or short of what a range says once for both ends."""

from __future__ import annotations

from typing import NamedTuple

from glossator.dating.words import IDLE, MONTHS, SEASONS
from glossator.patterns import re

_TOKEN = re.compile(
    r"(?P<year>\d{4})(?![\w])|(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|[.-]?(?:го|е)|°|º)?(?!\w)|(?P<word>[^\W\d_]+)"
)
_BETWEEN = re.compile(r"[\s.,']*")
ORDERS = frozenset(("Y", "YM", "MY", "DMY", "MDY", "YMD", "YDM", "SY", "YS", "D", "M", "DM", "MD", "S", "DY"))
"""What may stand in what order: year, month, day, season."""


ISSUES = frozenset(("issue", "number", "special", "semester", "edition", "heft", "sayi", "numero"))
"""What may stand behind a season or month that names an issue."""


class Part(NamedTuple):
    """As much of a date as is printed; 0 for what is not."""

    year: str = ""
    month: int = 0
    day: int = 0
    season: int = 0

    def filled(self, other: Part) -> Part:
        """Return it with what only the other end says: the year, and the month of a bare day."""
        month = self.month or (other.month if self.day else 0)
        return self._replace(year=self.year or other.year, month=month)

    @property
    def edtf(self) -> str:
        """It as EDTF; empty where it has no year."""
        if not self.year or (self.day and not self.month):
            return ""
        if self.season:
            return f"{self.year}-{self.season}"
        return self.year + (f"-{self.month:02d}" if self.month else "") + (f"-{self.day:02d}" if self.day else "")


def part_of(text: str) -> Part | None:
    """Return what a folded string says, or None where it says anything else too. Linear in the text."""
    order, year, month, day, season, at = "", "", 0, 0, 0, 0
    while gap := _BETWEEN.match(text, at):
        at = gap.end()
        if at == len(text):
            break
        token = _TOKEN.match(text, at)
        if token is None or len(order) > 3:
            return None
        at = token.end()
        word = token["word"]
        if token["year"]:
            order, year = order + "Y", token["year"]
        elif token["day"]:
            order, day = order + "D", int(token["day"])
        elif word in MONTHS:
            order, month = order + "M", MONTHS[word]
        elif word in SEASONS:
            order, season = order + "S", SEASONS[word]
        elif word in ISSUES and order[-1:] in ("S", "M"):
            continue
        elif word not in IDLE:
            return None
    if order not in ORDERS or (day == 0 and "D" in order):
        return None
    return Part(year, month, day, season)
