"""Dates in the words of a language: English has a file of its own, any other what its catalogue says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from glossator.interface import FALLBACK, catalogue, speaking
from glossator.model.edtf import catalogued, english

if TYPE_CHECKING:
    from glossator.model.edtf.value import Edtf, Stretch


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """How a language says dates."""

    date: Callable[[Edtf], str]
    stretch: Callable[[Stretch], str]
    """Years as a heading: `1990s`."""
    decade: Callable[[int], str]
    """The decade that people count a year to."""


_ENGLISH = Words(english.in_words, english.stretch_in_words, english.decade_in_words)


def words_in(language: str) -> Words:
    """Return the words of a language; English where there is no catalogue for it."""
    return _ENGLISH if language == FALLBACK else _catalogued(language)


@lru_cache(maxsize=8)
def _catalogued(language: str) -> Words:
    if catalogue(language).language == FALLBACK:
        return _ENGLISH

    def said(make: Callable[[T], str]) -> Callable[[T], str]:
        def words(value: T) -> str:
            with speaking(language):
                return make(value)

        return words

    return Words(said(catalogued.in_words), said(catalogued.stretch_in_words), said(catalogued.decade_in_words))
