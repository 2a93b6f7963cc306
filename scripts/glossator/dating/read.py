"""The door: one small string to its date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from glossator.characters.folding import fold
from glossator.dating.dating import Dating, Read
from glossator.dating.families import FAMILIES
from glossator.dating.tex import plain_date
from glossator.model import Refused

LONGEST = 200
"""Characters of a date in a record; what is longer is prose."""
DEEPEST = 8
"""Frames around one date: `[erişim tarihi: 3 Mart 2015]` has two."""


def read_date(written: str) -> Dating | Refused:
    """Return the date that a field or a reference prints, or the reason why it is none.

    Read are EDTF (ISO 8601-2:2019, levels 0 to 2), what catalogues write for dates of publication (AACR2 1.4F, RDA
    2.8.6, MARC 21 field 008), and dates in words in English, German, French, Turkish and Russian; which language it is
    need not be said. What may be read in two ways has one of a set as its value, or says the other in `ambiguous`. A
    day outside the calendar is refused. Never raises; text beyond `LONGEST` characters is not looked at.
    """
    if len(written) > LONGEST:
        return Refused(f"it has more than {LONGEST} characters")
    return _read(written)


@lru_cache(maxsize=4096)  # the works of a library are of few years, and were seen on few days
def _read(written: str) -> Dating | Refused:
    text = plain_date(written)
    if not text:
        return Refused("it is empty")
    return _Reading({}).read(text, 0) or Refused("nothing in it is known as a date")


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of one string."""

    known: dict[str, Read]
    """What was read of its parts: families that try the same part twice would else double their work at each frame."""

    def read(self, text: str, depth: int) -> Read:
        """The first family that knows the text; frames hand what is inside them back."""
        text = text.strip(" ,;:")
        if not text or depth > DEEPEST:
            return None
        if text not in self.known:
            self.known[text] = None
            self.known[text] = self._first(text, depth)
        return self.known[text]

    def _first(self, text: str, depth: int) -> Read:
        folded = fold(text)
        for _, family in FAMILIES:
            found = family(text, folded, lambda inner: self.read(inner, depth + 1))
            if found is not None:
                return found
        return None
