"""Dates in the words of a language. To add one: a file like `english.py`, a row here, cases in tests/model/."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glossator.model.edtf import english

if TYPE_CHECKING:
    from glossator.model.edtf.value import Edtf, Stretch


@dataclass(frozen=True, slots=True)
class Words:
    """How a language says dates."""

    date: Callable[[Edtf], str]
    stretch: Callable[[Stretch], str]
    """Years as a heading: `1990s`."""
    decade: Callable[[int], str]
    """The decade that people count a year to."""


_ENGLISH = Words(english.in_words, english.stretch_in_words, english.decade_in_words)

LANGUAGES: Mapping[str, Words] = {"en": _ENGLISH}
"""Primary language subtag (BCP 47) to its words."""


def words_in(language: str) -> Words:
    """Return the words of a language; English where the table has none for it."""
    return LANGUAGES.get(language.partition("-")[0].lower(), _ENGLISH)
