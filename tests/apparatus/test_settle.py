"""Which of several claims on the same words stand, and which hold which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.apparatus.settle import settle
from glossator.findings.nearest import nearest
from glossator.model import (
    Authored,
    Forced,
    Markup,
    MarkupKind,
    Mention,
    MentionKind,
    Prose,
    Ref,
    Resolution,
    TargetKind,
    Unresolved,
    layers,
)  # fmt: skip

TEXT = "In July 2016 the coup attempt (Tol 2019) shook NATO and Turkey again."
K = MentionKind


def ref(id):
    return Ref(TargetKind.NAME, id)


def claim(kind, words, target="", rule="form", reason=None, value=None, text=TEXT):
    start = text.index(words)
    target = None if target is None else ref(target or f"{kind}-{words}")
    return Mention(kind, start, start + len(words), words, rule, value), Resolution(target, reason)


def shape(annotations):
    """Each mention by its words (of no others that stand its kind beside), what it holds behind it."""
    return [
        (one.mention.printed, one.mention.kind.value, shape(one.inside)) if one.inside
        else (one.mention.printed, one.mention.kind.value)
        for one in annotations
    ]  # fmt: skip


JULY, COUP = "July 2016", "July 2016 the coup attempt"
ROWS = [
    ([claim(K.DATE, JULY), claim(K.EVENT, COUP)], [(COUP, "event", [(JULY, "date")])], "an event holds its date"),
    ([claim(K.DATE, JULY), claim(K.EVENT, JULY)], [(JULY, "event", [(JULY, "date")])],
     "of the same words the more telling is around"),
    ([claim(K.NAME, JULY), claim(K.TERM, JULY), claim(K.DATE, JULY)],
     [(JULY, "term", [(JULY, "name", [(JULY, "date")])])], "three on the same words"),
    ([claim(K.DATE, JULY), claim(K.EVENT, JULY, None, reason=Unresolved.SEVERAL)],
     [(JULY, "date", [(JULY, "event")])], "what denotes something is around what does not"),
    ([claim(K.NAME, "Tol"), claim(K.DATE, "2019"), claim(K.CITATION, "(Tol 2019)")],
     [("(Tol 2019)", "citation", [("Tol", "name"), ("2019", "date")])], "a citation holds its author and its year"),
    ([claim(K.NAME, "Tol"), claim(K.CITATION, "Tol 2019", None, reason=Unresolved.NO_CANDIDATE)],
     [("Tol 2019", "citation", [("Tol", "name")])], "also one that denotes nothing"),
    ([claim(K.TERM, "shook NATO"), claim(K.NAME, "NATO and Turkey")], [("NATO and Turkey", "name")],
     "of two that cross the longer"),
    ([claim(K.TERM, "attempt (Tol"), claim(K.CITATION, "(Tol 2019)")], [("(Tol 2019)", "citation")],
     "a citation before what crosses it, though shorter"),
    ([claim(K.TERM, "shook NATO", None, reason=Unresolved.SEVERAL), claim(K.NAME, "NATO and")],
     [("NATO and", "name")], "what denotes something before what crosses it and does not"),
    ([claim(K.TERM, "NATO and", rule="forced", value=Forced("x")), claim(K.NAME, "shook NATO")], [("NATO and", "term")],
     "what is forced before what crosses it"),
    ([claim(K.TERM, "NATO", rule="forced", value=Forced("x")), claim(K.NAME, "NATO and Turkey")],
     [("NATO and Turkey", "name", [("NATO", "term")])], "what is forced within something longer"),
    ([claim(K.TERM, "NATO", rule="forced", value=Forced("x")), claim(K.NAME, "NATO")], [("NATO", "term")],
     "on the same words what is forced stands alone"),
    ([claim(K.NAME, "NATO and Turkey", "nato"), claim(K.NAME, "NATO", "nato"), claim(K.NAME, "Turkey")],
     [("NATO and Turkey", "name", [("Turkey", "name")])], "a thing is no use of itself"),
    ([claim(K.NAME, "NATO and Turkey", "nato"), claim(K.TERM, "NATO and"), claim(K.NAME, "NATO", "nato")],
     [("NATO and Turkey", "name", [("NATO and", "term")])], "at no depth"),
    ([claim(K.NAME, "NATO"), claim(K.QUOTATION, "shook NATO and")],
     [("shook NATO and", "quotation"), ("NATO", "name")], "the words of editorial notes stand beside"),
    ([claim(K.CITATION, "Tol 2019"), claim(K.NAME, "Tol 2019", "tol", "author", value=Authored("tol2019", "author")),
      claim(K.NAME, "Tol", "tol"), claim(K.DATE, "2019")],
     [("Tol 2019", "citation", [("Tol 2019", "name"), ("2019", "date")])],
     "a writer is cited with the whole work, holds no words, and is not counted twice"),
]  # fmt: skip


@pytest.mark.parametrize(("claims", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_rows(claims, expected, why):
    for order in (claims, claims[::-1]):
        assert shape(settle("p", order, Prose(TEXT, ()))) == expected, why


MARKED = [
    # markup, its words, claims, what stands
    (MarkupKind.LINK, "NATO", ["NATO", "Turkey"], [("NATO", "name"), ("Turkey", "name")], "within the author's link"),
    (MarkupKind.LINK, "NATO and", ["NATO"], [("NATO", "name")], "deeper within it"),
    (MarkupKind.LINK, "NATO", ["shook NATO and"], [("shook NATO and", "name")], "around it"),
    (MarkupKind.LINK, "NATO and", ["shook NATO"], [], "across its start"),
    (MarkupKind.LINK, "shook NATO", ["NATO and"], [], "across its end"),
    (MarkupKind.PLAIN, "NATO", ["NATO", "Turkey"], [("Turkey", "name")], "plain words"),
    (MarkupKind.PLAIN, "NATO and", ["NATO"], [], "within plain words"),
    (MarkupKind.PLAIN, "NATO and", ["shook NATO"], [], "across the start of plain words"),
    (MarkupKind.PLAIN, "shook NATO", ["NATO and"], [], "across the end of plain words"),
    (MarkupKind.PLAIN, "NATO", ["shook NATO and"], [("shook NATO and", "name")], "around plain words"),
]


@pytest.mark.parametrize(("kind", "words", "claims", "expected", "why"), MARKED, ids=[row[4] for row in MARKED])
def test_what_the_author_marked(kind, words, claims, expected, why):
    at = TEXT.index(words)
    prose = Prose(TEXT, (), (Markup(kind, at, at + len(words), "address"),))
    assert shape(settle("p", [claim(K.NAME, one) for one in claims], prose)) == expected, why


def test_a_link_without_words_stands_in_nothing():
    at = TEXT.index("NATO")
    prose = Prose(TEXT, (), (Markup(MarkupKind.LINK, at + 2, at + 2, "address"),))
    kept = settle("p", [claim(K.NAME, "NATO"), claim(K.NAME, "Turkey")], prose)
    assert shape(kept) == [("Turkey", "name")]


COUNCIL = "He wrote in the North Atlantic Council Post of Ankara, at the Council of the Atlantic Alliance."
HEADS = [
    # who is around, who is whole, who is headed, what is left within
    ("North Atlantic Council", (), ("North Atlantic Council", "Atlantic Council"), [("Atlantic", "name")],
     "a body within a body that ends with it is another"),
    ("North Atlantic Council", (), ("Atlantic Council",),
     [("Atlantic Council", "name", [("Atlantic", "name")])], "within anything else it is spoken of"),
    ("Council of the Atlantic Alliance", (), ("Council of the Atlantic Alliance", "Atlantic Alliance"),
     [("Atlantic Alliance", "name")], "but a body that is of another holds it"),
    ("North Atlantic Council Post", ("North Atlantic Council Post",), (), [], "a newspaper speaks of nothing else"),
]  # fmt: skip


@pytest.mark.parametrize(("around", "whole", "headed", "expected", "why"), HEADS, ids=[row[4] for row in HEADS])
def test_names_within_names(around, whole, headed, expected, why):
    words = (around, "Atlantic Council", "Atlantic", "Atlantic Alliance", "Ankara")
    claims = [claim(K.NAME, one, one, text=COUNCIL) for one in words]
    found = settle("p", claims, Prose(COUNCIL, ()), {ref(one) for one in whole}, {ref(one) for one in headed})
    (one,) = (one for one in found if one.mention.printed == around)
    assert shape(one.inside) == expected, why


def test_a_thousand_lie_in_each_other():
    text = "a " * 2000
    claims = [
        (Mention(K.NAME, at, len(text) - at, text[at : len(text) - at], "form", None), Resolution(ref(str(at))))
        for at in range(1000)
    ]
    found = settle("p", claims, Prose(text, ()))
    assert len(found) == 1
    row = list(layers(found))
    assert len(row) == 1000
    assert all(holder is None or holder.mention.start == one.mention.start - 1 for one, holder in row)


SPANS = st.lists(
    st.tuples(
        st.integers(0, 40), st.integers(1, 12), st.sampled_from([K.NAME, K.TERM, K.DATE, K.CITATION]),
        st.sampled_from("abcde"), st.booleans(), st.sampled_from(["form", "forced"]),
    ),
    max_size=20,
)  # fmt: skip


@given(
    SPANS,
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 9), st.sampled_from([MarkupKind.LINK, MarkupKind.PLAIN])),
        max_size=3,
    ),
)
def test_no_two_cross_and_the_order_of_claims_is_nothing(spans, marked):
    claims = [
        (Mention(kind, start, start + size, f"{start}+{size}", rule, None), Resolution(ref(id) if known else None))
        for start, size, kind, id, known, rule in spans
    ]
    markups = tuple(Markup(kind, start, start + size, "x") for start, size, kind in marked)
    found = settle("p", claims, Prose("w" * 60, (), markups))
    assert found == settle("p", claims[::-1], Prose("w" * 60, (), markups))
    stretches = []
    for one, holder in layers(found):
        start, end = one.mention.start, one.mention.end
        stretches.append((start, end))
        if holder is not None:
            assert holder.mention.start <= start <= end <= holder.mention.end
            assert one.resolution.target is None or one.resolution.target != holder.resolution.target
    for start, end in stretches:
        assert not any(other < start < behind < end for other, behind in stretches)
    for markup in markups:
        if markup.kind is MarkupKind.LINK:
            crossing = [s for s in stretches if s[0] < markup.start < s[1] < markup.end]
            assert crossing == []


NEAR = [("tolTaspinr2019", "tolTaspinar2019"), ("sevres-syndrom", "sevres-syndrome"), ("xyz", None), ("", None)]


@pytest.mark.parametrize(("wanted", "expected"), NEAR)
def test_nearest(wanted, expected):
    found = nearest(wanted, ["tolTaspinar2019", "tolGoren2017", "sevres-syndrome", "security"])
    assert found == ((expected,) if expected else ())
