"""In what order claims are taken, and what stands at the edges of links, of plain words and of each other."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from glossator.apparatus.settle import settle
from glossator.model import Annotation, Markup, MarkupKind, Mention, MentionKind, Prose, Ref, Resolution, TargetKind

TEXT = "abcdefghijkl"
TELLING = [
    MentionKind.CITATION, MentionKind.EVENT, MentionKind.TERM, MentionKind.NAME, MentionKind.DATE, MentionKind.TIME,
]  # fmt: skip
"""The most telling first."""

Claimed = tuple[Mention[None], Resolution]


def claim(kind: MentionKind, start: int, end: int, target: str | None = "", rule: str = "form") -> Claimed:
    id = f"{kind}-{start}-{end}" if target == "" else target
    denoted = None if id is None else Ref(TargetKind.NAME, id)
    return Mention(kind, start, end, TEXT[start:end], rule, None), Resolution(denoted)


def standing(claims: list[Claimed], *markups: Markup) -> list[str]:
    found = settle("p", claims, Prose(TEXT, (), markups))
    return [one.mention.printed for one in found]


def kinds(one: Annotation) -> list[MentionKind]:
    return [one.mention.kind, *(kind for inner in one.inside for kind in kinds(inner))]


@pytest.mark.parametrize(("first", "second"), list(combinations(TELLING, 2)))
def test_of_the_same_words_the_more_telling_is_around(first: MentionKind, second: MentionKind) -> None:
    for claims in permutations([claim(first, 2, 6), claim(second, 2, 6)]):
        (found,) = settle("p", claims, Prose(TEXT, ()))
        assert kinds(found) == [first, second]


@pytest.mark.parametrize(("first", "second"), list(combinations(TELLING, 2)))
def test_of_equals_that_cross_the_more_telling_stands(first: MentionKind, second: MentionKind) -> None:
    for claims in permutations([claim(first, 4, 8), claim(second, 2, 6)]):
        (found,) = settle("p", claims, Prose(TEXT, ()))
        assert found.mention.kind is first


NAME = MentionKind.NAME
CROSSING = [
    # stretches by strength, what stands, why
    ([(2, 5), (5, 8)], ["cde", "fgh"], "two that touch"),
    ([(2, 6), (5, 9)], ["cdef"], "two that share a letter: the earlier of equals"),
    ([(2, 6), (5, 10)], ["fghij"], "the longer of two that share a letter"),
    ([(2, 6), (2, 4)], ["cdef"], "one that begins with the other"),
    ([(2, 6), (4, 6)], ["cdef"], "one that ends with the other"),
    ([(2, 9), (4, 6), (5, 8)], ["cdefghi"], "within the first two cross: neither is outside"),
    ([(0, 12), (0, 6), (6, 12)], ["abcdefghijkl"], "both halves of one"),
    ([(2, 3), (3, 4)], ["c", "d"], "single letters"),
    ([(2, 3), (2, 4)], ["cd"], "a single letter at the start of two"),
    ([(8, 12), (10, 12)], ["ijkl"], "at the end of the text"),
]


@pytest.mark.parametrize(("stretches", "stand", "why"), CROSSING, ids=[row[2] for row in CROSSING])
def test_crossing(stretches: list[tuple[int, int]], stand: list[str], why: str) -> None:
    claims = [claim(NAME, start, end) for start, end in stretches]
    assert standing(claims) == standing(claims[::-1]) == stand


def test_of_two_that_cross_within_a_third_one_is_held() -> None:
    (whole,) = settle("p", [claim(NAME, 2, 9), claim(NAME, 4, 6), claim(NAME, 5, 8)], Prose(TEXT, ()))
    assert [one.mention.printed for one in whole.inside] == ["fgh"]


LINK, PLAIN = MarkupKind.LINK, MarkupKind.PLAIN
EDGES = [
    # markups, stretch, whether it stands, why
    ([(LINK, 4, 8)], (1, 4), True, "it ends where a link begins"),
    ([(LINK, 4, 8)], (8, 10), True, "it begins where a link ends"),
    ([(LINK, 4, 8)], (4, 6), True, "the first words of a link"),
    ([(LINK, 4, 8)], (6, 8), True, "the last"),
    ([(LINK, 4, 8)], (3, 5), False, "a letter of a link and one before"),
    ([(LINK, 4, 8)], (7, 9), False, "a letter of a link and one behind"),
    ([(LINK, 4, 8)], (4, 9), True, "a link and a letter more"),
    ([(LINK, 1, 3), (LINK, 6, 11)], (2, 5), False, "across the shorter of two links"),
    ([(LINK, 1, 3), (LINK, 6, 11)], (5, 7), False, "across the longer of two links"),
    ([(LINK, 5, 5)], (5, 8), True, "a link without words before it"),
    ([(LINK, 5, 5)], (2, 5), True, "and behind it"),
    ([(LINK, 5, 5)], (4, 6), False, "and in it"),
    ([(LINK, 2, 2), (LINK, 9, 9)], (3, 8), True, "two without words on either side"),
    ([(PLAIN, 4, 8)], (1, 4), True, "it ends where plain words begin"),
    ([(PLAIN, 4, 8)], (8, 10), True, "it begins where they end"),
    ([(PLAIN, 4, 8)], (4, 8), False, "the plain words themselves"),
    ([(PLAIN, 4, 8)], (4, 9), True, "plain words and a letter behind"),
    ([(PLAIN, 4, 8)], (3, 8), True, "plain words and a letter before"),
    ([(PLAIN, 4, 8)], (4, 7), False, "their first letters"),
    ([(PLAIN, 4, 8)], (5, 8), False, "their last"),
    ([(PLAIN, 2, 4), (PLAIN, 6, 8)], (1, 9), True, "around two plain stretches"),
    ([(PLAIN, 2, 4), (PLAIN, 6, 8)], (3, 8), False, "part of the first of two"),
    ([(PLAIN, 2, 4), (PLAIN, 6, 8)], (2, 7), False, "part of the second of two"),
    ([(PLAIN, 2, 4), (PLAIN, 6, 8)], (4, 6), True, "between two"),
]


@pytest.mark.parametrize(("markups", "stretch", "stands", "why"), EDGES, ids=[row[3] for row in EDGES])
def test_edges(markups: list[tuple[MarkupKind, int, int]], stretch: tuple[int, int], stands: bool, why: str) -> None:
    marked = [Markup(kind, start, end, "address") for kind, start, end in markups]
    assert bool(standing([claim(NAME, *stretch)], *marked)) is stands


def test_a_link_in_a_link_bars_both() -> None:
    marked = [Markup(LINK, 4, 6, "address"), Markup(LINK, 2, 10, "address")]
    stretches = [(1, 3), (3, 5), (5, 7), (9, 11), (6, 10), (2, 4)]
    assert [bool(standing([claim(NAME, *one)], *marked)) for one in stretches] == [False] * 4 + [True] * 2


def test_what_stands_beside_is_in_reading_order() -> None:
    notes = [claim(MentionKind.NOTE, at, at) for at in (6, 3)]
    quoted = claim(MentionKind.QUOTATION, 2, 9)
    found = settle("p", [*notes, quoted, claim(NAME, 4, 8)], Prose(TEXT, ()))
    assert [(one.mention.start, one.mention.end) for one in found] == [(2, 9), (3, 3), (4, 8), (6, 6)]


def test_a_thing_may_be_spoken_of_twice_side_by_side() -> None:
    claims = [claim(NAME, 0, 8, "one"), claim(NAME, 0, 2, "two"), claim(NAME, 3, 5, "two"), claim(NAME, 9, 11, "one")]
    found = settle("p", claims, Prose(TEXT, ()))
    assert [one.mention.printed for one in found] == ["abcdefgh", "jk"]
    assert [one.mention.printed for one in found[0].inside] == ["ab", "de"]


def test_what_denotes_nothing_may_lie_in_what_denotes_nothing() -> None:
    (found,) = settle("p", [claim(NAME, 0, 8, None), claim(NAME, 2, 4, None)], Prose(TEXT, ()))
    assert [one.mention.printed for one in found.inside] == ["cd"]
