"""By which word a person is sorted."""

from __future__ import annotations

import pytest

from glossator.model import Name, Place
from glossator.names import parse_name
from glossator.names.family import family_first, sorted_as

ROWS = [
    # name, what the record says, what is sorted first, what next, reason
    ("Ada Lovelace", "", "Lovelace", "Ada", "the last word"),
    ("Alexander von Humboldt", "", "Humboldt", "Alexander von", "a particle in small letters does not count"),
    ("Maria De Filippi", "", "De Filippi", "Maria", "one with a capital does"),
    ("Vincent Van Der Berg", "", "Van Der Berg", "Vincent", "and so do two"),
    ("Nagib al-Mahfuz", "", "Mahfuz", "Nagib", "an article that is tied to the name"),
    ("Sammy Davis Jr.", "", "Davis", "Sammy Jr.", "a suffix"),
    ("Louis XIV", "", "Louis XIV", "", "a number"),
    ("William the Silent", "", "William the Silent", "", "a by-name"),
    ("Thomas of Aquino", "", "Thomas of Aquino", "", "a place"),
    ("Pelé", "", "Pelé", "", "one word"),
    ("Bartók Béla", "Bartók", "Bartók", "Béla", "the record says it"),
    ("Gabriel García Márquez", "García Márquez", "García Márquez", "Gabriel", "two words of it"),
    ("De Gaulle", "", "Gaulle", "De", "what stands first is no particle"),
    ("", "", "", "", "nothing"),
]


@pytest.mark.parametrize(("name", "family", "first", "then", "reason"), ROWS, ids=[row[4] for row in ROWS])
def test_family_names(name, family, first, then, reason):
    assert family_first(name, family) == (first, then), reason


def test_only_people_have_family_names():
    assert sorted_as(Name("n", "organisation", "Atlantic Council")) == ("Atlantic Council", "")
    assert sorted_as(Name("n", "person", "Ada Lovelace")) == ("Lovelace", "Ada")


FIELDS = [
    ("person", "Bartók Béla", "Bartók", "Bartók", []),
    ("person", "Bartók Béla", "Kodály", "", ["n-004"]),
    ("state", "Hungary", "Hungary", "", ["n-004"]),
]


@pytest.mark.parametrize(("kind", "label", "family", "kept", "codes"), FIELDS)
def test_the_field_names_words_of_the_name(kind, label, family, kept, codes):
    name, found = parse_name(
        {"id": "x", "kind": kind, "name": label, "family": family}, Place("references/names.yml", 1)
    )
    assert name is not None
    assert name.family == kept
    assert [one.code for one in found] == codes
