"""Quarters of a year: `Q3 2011`, `third quarter 2011`, `2011Q1`, `3. Quartal 2011` (ISO 8601-2:2019, 4.8)."""

from __future__ import annotations

from glossator.dating.dating import Read, Reader, date_of
from glossator.patterns import re

_WHICH = {
    1: r"q1|1q|(?:1st|first|1\.|i\.?|1er|premier|1-и|birinci) {}",
    2: r"q2|2q|(?:2nd|second|2\.|ii\.?|2e|deuxieme|2-и|ikinci) {}",
    3: r"q3|3q|(?:3rd|third|3\.|iii\.?|3e|troisieme|3-и|ucuncu) {}",
    4: r"q4|4q|(?:4th|fourth|4\.|iv\.?|4e|quatrieme|4-и|dorduncu) {}",
}  # fmt: skip
_WORD = r"(?:quarter|qtr\.?|quartal|vierteljahr|trimestre|ceyrek|квартал)"
_ROWS = tuple(
    (
        number,
        re.compile(
            rf"(?:(?:{which})(?: of)?[\s,/]*(?P<y>\d{{4}})|(?P<z>\d{{4}})[\s,/-]*(?:{which}))".replace("{}", _WORD)
        ),
    )
    for number, which in _WHICH.items()
)


def parts(text: str, folded: str, read: Reader) -> Read:
    """The quarter."""
    for number, pattern in _ROWS:
        match = pattern.fullmatch(folded)
        if match is not None:
            return date_of(f"{match['y'] or match['z']}-{32 + number}")
    return None
