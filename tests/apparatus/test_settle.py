"""Which of several claims on the same words stands."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.apparatus.settle import settle
from glossator.findings.nearest import nearest
from glossator.model import Markup, MarkupKind, Mention, MentionKind, Prose, Resolution, Unresolved

TEXT = "In July 2016 the coup attempt (Tol 2019) shook NATO and Turkey again."


def claim(kind, words, target="x", rule="form", reason=None):
    start = TEXT.index(words)
    return Mention(kind, start, start + len(words), words, rule), Resolution(target, reason)


K = MentionKind
ROWS = [
    ([claim(K.DATE, "July 2016"), claim(K.EVENT, "July 2016 the coup attempt")], ["July 2016 the coup attempt"],
     "the longer"),
    ([claim(K.DATE, "July 2016"), claim(K.EVENT, "July 2016")], ["event"], "of equal length the more telling"),
    ([claim(K.DATE, "July 2016"), claim(K.EVENT, "July 2016", None, reason=Unresolved.SEVERAL)], ["date"],
     "what denotes nothing never hides what does"),
    ([claim(K.NAME, "Tol"), claim(K.DATE, "2019"), claim(K.CITATION, "(Tol 2019)")], ["(Tol 2019)"],
     "a citation is one unit"),
    ([claim(K.NAME, "Tol"), claim(K.CITATION, "Tol 2019", None, reason=Unresolved.NO_CANDIDATE)], ["Tol 2019"],
     "also one that denotes nothing"),
    ([claim(K.TERM, "NATO"), claim(K.NAME, "NATO and Turkey")], ["NATO and Turkey"], "the longer of two forms"),
    ([claim(K.TERM, "NATO", "other", "forced"), claim(K.NAME, "NATO and Turkey")], ["NATO"],
     "the author has the last word"),
    ([claim(K.NAME, "NATO"), claim(K.QUOTATION, "shook NATO and")], ["shook NATO and", "NATO"],
     "quotations stand beside"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_rows(claims, expected, why):
    for order in (claims, claims[::-1]):
        kept = settle(order, Prose(TEXT, ()))
        assert [m.printed if m.printed in expected else m.kind.value for m, _ in kept] == expected, why


@pytest.mark.parametrize("kind", [MarkupKind.LINK, MarkupKind.PLAIN])
def test_an_author_s_link_or_plain_words_take_no_other_link(kind):
    at = TEXT.index("NATO")
    prose = Prose(TEXT, (), (Markup(kind, at, at + 4, "address"),))
    kept = settle([claim(K.NAME, "NATO"), claim(K.NAME, "Turkey")], prose)
    assert [m.printed for m, _ in kept] == ["Turkey"]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from([K.NAME, K.TERM, K.DATE, K.CITATION])))
)
def test_no_two_stand_over_one_character_and_order_of_claims_is_nothing(spans):
    claims = [(Mention(kind, start, start + size, "w", "r"), Resolution("t")) for start, size, kind in spans]
    kept = settle(claims, Prose("w" * 60, ()))
    assert kept == settle(claims[::-1], Prose("w" * 60, ()))
    for (first, _), (second, _) in pairwise(kept):
        assert first.end <= second.start


NEAR = [("tolTaspinr2019", "tolTaspinar2019"), ("sevres-syndrom", "sevres-syndrome"), ("xyz", None), ("", None)]


@pytest.mark.parametrize(("wanted", "expected"), NEAR)
def test_nearest(wanted, expected):
    found = nearest(wanted, ["tolTaspinar2019", "tolGoren2017", "sevres-syndrome", "security"])
    assert (found[0] if found else None) == expected
