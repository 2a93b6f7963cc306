"""Whether words may print a year at all, or what stands for one: asked before patterns that want one are tried.

A pattern of years looks for a dozen beginnings at every character; here digits are skipped to, and what stands for a
year is asked for by letters that each of its forms has.
"""

from __future__ import annotations

from functools import lru_cache

from glossator.characters.letters_asked import asks, present
from glossator.patterns import re

_FOUR = re.compile(r"(?:1[5-9]|20)\d\d")
_LETTER = re.compile(r"\.\s?[dyJfaгrj]\.")
"""The second letter of `n.d.`, `o. J.` and the like; the full stop of the first is skipped to."""
_LETTERS = asks(
    (
        "forthcoming", "press", "prep", "appear", "accepted", "submitted", "review", "baskıda", "basımda", "yayı",
        "druck", "ersch", "paraître", "prensa", "prelo", "stampa", "druk", "печати", "ожид",
    )
)  # fmt: skip
"""Letters one of which is in each of the words that stand for a year."""


@lru_cache(maxsize=256)  # three forms of citations ask, and once more behind a note
def years_at(words: str) -> tuple[int, ...]:
    """Return where four digits begin that may be a year of `wording.YEAR`, in order."""
    return tuple([match.start() for match in _FOUR.finditer(words)])


def may_print_year(words: str) -> bool:
    """Return whether `wording.YEAR` may be found in the words; where this is False it is not."""
    return bool(years_at(words)) or may_be_undated(words)


def may_be_undated(words: str) -> bool:
    """Return whether what stands for a year, `n.d.` or `in press`, may be found in the words."""
    return not present(words).isdisjoint(_LETTERS) or ("." in words and _LETTER.search(words) is not None)
