"""Dates in the words of languages other than English."""

from __future__ import annotations

import pytest

from glossator.interface.catalogue import languages
from glossator.model import Edtf
from glossator.model.edtf import Stretch
from glossator.model.edtf.words import words_in

ROWS = [
    # EDTF, language, words
    ("1843-10-25", "de", "25. Oktober 1843"), ("1843-10-25", "tr", "25 Ekim 1843"),
    ("1843-10-25", "es", "25 de octubre de 1843"), ("1843-10-25", "fr", "25 octobre 1843"),
    ("1843-10-25", "ru", "25 октября 1843"), ("1843-10", "ru", "октябрь 1843"), ("1843", "ru", "1843"),
    ("17XX", "de", "das 18. Jahrhundert"), ("17XX", "fr", "le XVIIIe siècle"), ("00XX", "fr", "le Ier siècle"),
    ("17XX", "es", "el siglo XVIII"), ("17XX", "tr", "18. yüzyıl"), ("184X", "de", "die 1840er"),
    ("184X", "tr", "1840’lar"), ("192X", "tr", "1920’ler"), ("200X", "tr", "2000’ler"),
    ("-0043", "de", "44 v. Chr."), ("-0043", "tr", "MÖ 44"), ("0014", "es", "14 d. C."),
    ("1843~", "fr", "vers 1843"), ("1843?", "de", "1843 (?)"), ("1843/..", "de", "ab 1843"),
    ("../1843", "es", "hasta 1843"), ("1843/", "de", "ab 1843 (Ende unbekannt)"),
    ("1843-03-01/1843-03-07", "de", "1.–7. März 1843"), ("1843/1845", "fr", "1843–1845"),
    ("1843-03/1843-05", "de", "März–Mai 1843"), ("1843-03-30/1844-04-02", "tr", "30 Mart 1843 – 2 Nisan 1844"),
    ("{1843,1845}", "ru", "1843 и 1845"), ("[1843,1845]", "tr", "1843 ya da 1845"), ("1843-21", "fr", "printemps 1843"),
    ("1843-33", "de", "1. Quartal 1843"), ("1843-32", "es", "invierno de 1843 (hemisferio sur)"),
    ("XXXX", "de", "ein unbekanntes Jahr"), ("184X-12-25", "de", "25. Dezember, die 1840er"),
    ("-0005/0006", "fr", "6 av. J.-C. – 6 apr. J.-C."), ("1843-10-25", "xx", "25 October 1843"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "language", "words"), ROWS, ids=[f"{row[1]} {row[0]}" for row in ROWS])
def test_dates(edtf, language, words):
    read = Edtf.from_text(edtf)
    assert isinstance(read, Edtf)
    assert read.as_words(language) == words


HEADINGS = [(1843, 1843, "de", "1843"), (1840, 1849, "de", "1840er"), (1800, 1899, "es", "Siglo XIX"),
            (-50, -20, "de", "51–21 v. Chr."), (0, 9999, "tr", "bilinmeyen yıl"),
            (1843, 1850, "fr", "1843–1850")]  # fmt: skip


@pytest.mark.parametrize(("first", "last", "language", "words"), HEADINGS)
def test_headings(first, last, language, words):
    assert words_in(language).stretch(Stretch(first, last)) == words


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "edtf", ["1843-10~", "1843?-10-25", "XXXX-12-XX", "1XXX", "[..1843]", "Y17000", "1843-24/1844-21"]
)
def test_every_date_has_words(edtf, language):
    read = Edtf.from_text(edtf)
    if isinstance(read, Edtf):
        assert read.as_words(language).strip()


@pytest.mark.parametrize(("year", "words"), [(1843, "1840er"), (-43, "40er v. Chr."), (5, "1–9 n. Chr.")])
def test_decades(year, words):
    assert words_in("de").decade(year) == words
