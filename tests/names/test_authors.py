"""Who of the edition's people wrote a work."""

from __future__ import annotations

import pytest

from glossator.model import Name, Place, Work
from glossator.names import authorship

NAMES = [
    Name("adam-smith", "person", "Adam Smith"),
    Name("anna-smith", "person", "Anna Smith", ("A. B. Smith",)),
    Name("gonul-tol", "person", "Gönül Tol", ("Tol",)),
    Name("charles-de-gaulle", "person", "Charles de Gaulle"),
    Name("jean-paul-sartre", "person", "Jean-Paul Sartre"),
    Name("mehmet-ali-oz", "person", "Mehmet Ali Öz"),
    Name("plato", "person", "Plato"),
    Name("nato", "organisation", "North Atlantic Treaty Organization", acronym="NATO"),
    Name("bbc", "outlet", "BBC"),
    Name("smithfield", "place", "Smithfield"),
]


def work(**names):
    return Work("w", "book", {}, Place("references/library.bib", 3), dict(names))


def person(family, given="", particle=""):
    name = {"family": family, "given": given, "non-dropping-particle": particle}
    return {key: value for key, value in name.items() if value}


ROWS = [
    (person("Smith", "Adam"), ["adam-smith"], "the whole name"),
    (person("SMITH", "adam"), ["adam-smith"], "in any capitals"),
    (person("Smith", "Anna Maria"), ["anna-smith"], "a second given name is no other person"),
    (person("Smith", "A. B."), ["anna-smith"], "the initials that a form lists, exactly"),
    (person("Smith", "B."), [], "another initial"),
    (person("Smith", "Bella"), [], "another given name"),
    (person("Tol", "Gönül"), ["gonul-tol"], "the whole name with its marks"),
    (person("Tol", "Gonul"), ["gonul-tol"], "and without"),
    (person("Tol", "G."), ["gonul-tol"], "an initial"),
    (person("Tol"), ["gonul-tol"], "the family name alone where somebody lists it"),
    (person("Sartre"), [], "and nowhere else: it may be another"),
    (person("Gaulle", "Charles", "de"), ["charles-de-gaulle"], "a particle that is kept"),
    (person("de Gaulle", "C."), ["charles-de-gaulle"], "the same, in the family name"),
    (person("Sartre", "Jean-Paul"), ["jean-paul-sartre"], "a double given name"),
    (person("Sartre", "J.-P."), ["jean-paul-sartre"], "its initials"),
    (person("Sartre", "J. M."), [], "other initials"),
    (person("Öz", "Mehmet A."), ["mehmet-ali-oz"], "a name and an initial"),
    (person("Öz", "Ali"), [], "a second given name first is another"),
    (person("Plato"), ["plato"], "a single name"),
    (person("Smithfield", "Adam"), [], "a place is nobody"),
    ({"literal": "NATO"}, ["nato"], "a body by its acronym"),
    ({"literal": "North Atlantic Treaty Organization"}, ["nato"], "a body by its name"),
    ({"literal": "BBC News"}, [], "another body"),
    ({"literal": "others"}, [], "et al."),
    ({"literal": ""}, [], "nobody"),
]


@pytest.mark.parametrize(("written", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
@pytest.mark.parametrize("role", ["author", "editor"])
def test_who_wrote_it(written, expected, why, role):
    found, findings = authorship({"w": work(**{role: [written]})}, NAMES)
    assert [(part, ref.id) for part, ref in found.get("w", ())] == [(role, id) for id in expected], why
    assert findings == []


DOUBTFUL = [
    (person("Smith", "A."), ["adam-smith", "anna-smith"], "an initial of both"),
    (person("Smith"), ["adam-smith", "anna-smith"], "a family name of both"),
]


@pytest.mark.parametrize(("written", "candidates", "why"), DOUBTFUL, ids=[row[2] for row in DOUBTFUL])
def test_who_may_be_two_is_a_finding(written, candidates, why):
    found, (one,) = authorship({"w": work(author=[written])}, NAMES)
    assert found == {}, why
    assert (one.code, one.place.line) == ("n-013", 3)
    assert all(id in one.message for id in candidates)


def test_nobody_is_listed_twice_and_the_order_is_the_work_s():
    written = [person("Tol", "Gönül"), person("Smith", "Adam"), person("Tol", "G.")]
    found, _ = authorship({"w": work(author=written, editor=[person("Smith", "Adam")])}, NAMES)
    assert [(part, ref.id) for part, ref in found["w"]] == [
        ("author", "gonul-tol"), ("author", "adam-smith"), ("editor", "adam-smith"),
    ]  # fmt: skip
