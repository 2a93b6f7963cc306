"""Dates in the words of the site's language."""

from __future__ import annotations

from glossator.interface import language
from glossator.model import Edtf
from glossator.model.edtf import Stretch
from glossator.model.edtf.words import words_in


def in_words(date: Edtf) -> str:
    """Return a date as prose of the language prints it."""
    return date.as_words(language())


def worded(written: str) -> str:
    """Return what is written in EDTF as prose prints it; what is no date stays as it was written."""
    read = Edtf.from_text(written)
    return in_words(read) if isinstance(read, Edtf) else written


def stretch_in_words(years: Stretch) -> str:
    """Return years as a heading: `2015`, `1990s`, `19th century`."""
    return words_in(language()).stretch(years)


def decade_in_words(year: int) -> str:
    """Return the decade that people count a year to, as a heading."""
    return words_in(language()).decade(year)
