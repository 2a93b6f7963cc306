"""Works in words beside works by key: each is a finding with the keys that fit; words that cite nothing are none."""

from __future__ import annotations

import pytest

from glossator.citation import LibraryIndex, find_slips, find_written, without_escaped
from glossator.model import Front, Place, Work
from glossator.passages import read_text


def _work(key: str, family: str, year: int) -> Work:
    csl = {"author": [{"family": family, "given": "Ada"}], "issued": {"date-parts": [[year]]}, "title": f"On {key}"}
    return Work(key, "book", {"title": f"On {key}"}, Place("l.bib", 1), csl=csl)


LIBRARY = (
    ("smith2010", "Smith", 2010), ("doe2011", "Doe", 2011), ("roe2007x", "Roe", 2007), ("roe2007y", "Roe", 2007),
    ("berlin1961", "Berlin", 1961),
)  # fmt: skip
INDEX = LibraryIndex.of({row[0]: _work(*row) for row in LIBRARY})

FITTING = [
    # source, words pointed at, keys
    ("So [@smith2010; Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010; cf. Doe, 2011, p. 3].", "Doe, 2011, p. 3", ("doe2011",)),
    ("So [@smith2010; Doe (2011)].", "Doe (2011)", ("doe2011",)),
    ("So [@smith2010, Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010, p. 3, and Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010 quoted in Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010, p. 3; 15; Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010; Doe 2011; @berlin1961].", "Doe 2011", ("doe2011",)),
    ("So (@smith2010; Doe 2011).", "Doe 2011", ("doe2011",)),
    ("So (Doe 2011; @smith2010).", "Doe 2011", ("doe2011",)),
    ("So (see *@smith2010*, p. 3, and Doe 2011).", "Doe 2011", ("doe2011",)),
    ("So @smith2010 [p. 3, and Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010; at the Hague, Doe 2011].", "Doe 2011", ("doe2011",)),
    ("So [@smith2010; Roe 2007].", "Roe 2007", ("roe2007x", "roe2007y")),
    ("So [@smith2010; Berlin 1961].", "Berlin 1961", ("berlin1961",)),
]

UNKNOWN = [
    # source, words pointed at, keys that are like it
    ("So [@smith2010; Nemo and Poe 1999].", "Nemo and Poe 1999", ()),
    ("So (@smith2010; see Nemo 1999).", "Nemo 1999", ()),
    ("So [@smith2010; Deo 2011].", "Deo 2011", ("doe2011",)),
]

NONE = [
    "So [@smith2010, and the literature there; for 1990 see the archive].",
    "So [@smith2010; May 2011], [@smith2010; 12 May 2011] and [@smith2010; Geneva 1954].",
    "So [@smith2010; Article 5 2011] and [@smith2010, trans. Miller 1977].",
    "So [@smith2010; published at Leyden, Brill 1953].",
    "So [@smith2010; @doe2011] and (Doe 2011), as in @smith2010 (Doe 2011).",
    "So (it was 2011, as @smith2010 says; Doe came later).",
    "So [see Doe 2011] and (Doe 2011; Roe 2007).",
    "So [someone@example.org; Doe 2011].",
    "So (\\@smith2010; the rest of 2011).",
]


def _found(source: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    text, _ = read_text("t", "t.md", source, Front(title=""), 0)
    (passage,) = text.passages
    mentions = find_written(passage.prose, source, "en")

    def at(start: int, end: int) -> tuple[Place, Place]:
        span = passage.prose.source(start, end)
        return text.place(span.start), text.place(span.end)

    return [
        (one.code, source[one.place.column - 1 : one.end_column - 1], one.suggestions, one.hint)
        for one in find_slips(without_escaped(passage.prose, source), mentions, INDEX, at)
        if one.code in ("c-160", "c-161")
    ]


@pytest.mark.parametrize(("source", "words", "keys"), FITTING, ids=[row[0] for row in FITTING])
def test_words_that_fit_works(source: str, words: str, keys: tuple[str, ...]) -> None:
    ((code, pointed, candidates, hint),) = _found(source)
    assert (code, pointed, candidates) == ("c-160", words, keys)
    assert all(f"@{key}" in hint for key in keys)


@pytest.mark.parametrize(("source", "words", "keys"), UNKNOWN, ids=[row[0] for row in UNKNOWN])
def test_words_that_fit_no_work(source: str, words: str, keys: tuple[str, ...]) -> None:
    ((code, pointed, candidates, _),) = _found(source)
    assert (code, pointed, candidates) == ("c-161", words, keys)


def test_a_long_group_is_read_to_its_end() -> None:
    source = f"So [{'; '.join(['@smith2010, p. 3'] * 60)}; Doe 2011]."
    assert [row[1] for row in _found(source)] == ["Doe 2011"]


@pytest.mark.parametrize("source", NONE)
def test_words_that_cite_nothing(source: str) -> None:
    assert _found(source) == []
