"""One id, one thing to think of: what two things of an edition share."""

import pytest

from glossator.edition.namespace import shared_ids
from glossator.model import Place

A, B = Place("a.bib", 1), Place("b.yml", 2)

ROWS = [
    # given, codes, why
    ([("work", "nato", A), ("name", "nato", B)], ["n-007"], "two kinds"),
    ([("work", "NATO", A), ("name", "nato", B)], ["t-021"], "two kinds, and case alone tells them apart"),
    ([("work", "STRASSE", A), ("work", "straße", A), ("term", "strasse", B)], ["t-021"], "letters not one for one"),
    ([("text", "nato", A), ("text", "nato", B)], [], "a source and the text it becomes"),
    ([("work", "nato", A), ("term", "nato", B), ("name", "nato", B)], ["n-007", "n-007"], "three kinds"),
    ([("work", "nato", A), ("term", "pact", B)], [], "two ids"),
]


@pytest.mark.parametrize(("given", "codes", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_shared_ids(given, codes, why):
    found = list(shared_ids(given))
    assert [one.code for one in found] == codes, why
    assert all(one.place == B and "a.bib:1" in one.message for one in found)
