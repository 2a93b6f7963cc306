"""Words in the order of a language, and the letters they stand under."""

from __future__ import annotations

from random import Random

import pytest

from glossator.characters.alphabet import alphabetical, initial

ROWS = [
    # language, words in order, reason
    ("tr", "cam çay dal gaz ğ hava ılık Irak iz İzmir oda ödev sap şap us üst", "ç, ğ, ı, ö, ş and ü in their places"),
    ("tr", "kar kâr kara", "a circumflex is no letter of its own"),
    ("de", "Aal Affe Ähre Apfel Äpfel Ofen Öl Strasse Straße Übel Uhr", "ä as a, behind it where all else is alike"),
    ("es", "nada nube ñu oso", "ñ behind n"),
    ("fr", "cote coté côte côté", "accents decide last"),
    ("ru", "арбуз ёж ель ива йод Яна NATO", "ё as е, й behind и, Cyrillic first"),
    ("fr", "8 a b", "figures before letters"),
    ("en", "Äpfel apple Zebra", "English as it was: letters without their marks"),
]


@pytest.mark.parametrize(("language", "words", "reason"), ROWS, ids=[f"{row[0]}: {row[2]}" for row in ROWS])
def test_words_stand_in_their_places(language, words, reason):
    expected = words.split()
    mixed = Random(1).sample(expected, len(expected))
    assert sorted(mixed, key=lambda one: alphabetical(one, language)) == expected, reason


LETTERS = [("tr", "çay", "Ç"), ("tr", "ılık", "I"), ("tr", "iz", "İ"), ("tr", "Irak", "I"), ("tr", "âdem", "A"),
           ("de", "Ähre", "A"), ("es", "ñu", "Ñ"), ("ru", "ёж", "Е"), ("en", "çay", "C"), ("tr", "", "")]  # fmt: skip


@pytest.mark.parametrize(("language", "word", "letter"), LETTERS)
def test_the_letter_of_a_word(language, word, letter):
    assert initial(word, language) == letter


@pytest.mark.parametrize("language", ["tr", "de", "es", "ru"])
def test_words_of_one_letter_stand_together(language):
    mixed = "çay cam ıs is âb ab ñu no ёж еж ель 8 ß".split()  # noqa: SIM905
    words = sorted(mixed, key=lambda one: alphabetical(one, language))
    letters = [initial(word, language) for word in words]
    assert len(dict.fromkeys(letters)) == sum(a != b for a, b in zip(letters, [None, *letters], strict=False))
