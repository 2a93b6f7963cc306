"""A key alone in a sentence that no work has: a slip of the pen, or a word; and no item of a cluster lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.citation import LibraryIndex, find_citations, resolve_citation
from glossator.model import Place, Work

KEYS = ("doe2005", "roe2007", "kennan:1947", "poe", "x-1")
INDEX = LibraryIndex.of({key: Work(key, "book", {}, Place("l.bib", 1)) for key in KEYS})

ALONE = [
    # prose, codes of the findings, keys that resolve, why
    ("As @doe2005 says", [], ["doe2005"], "a key of the library"),
    ("As @deo2005 says", ["c-002"], [], "nearly one of the library"),
    ("As @marsh1999 says", ["c-002"], [], "a name with a year, as keys have it"),
    ("As @marsh:1999a says", ["c-002"], [], "the same with a mark and a letter"),
    ("As @marsh [p. 3] says", ["c-002"], [], "a locator says that it is a citation"),
    ("As [@marsh] says", ["c-002"], [], "brackets say so, too"),
    ("As -@marsh says", [], [], "a word behind a hyphen"),
    ("The @property of a class", [], [], "an attribute"),
    ("The @Override, @media and @import rules", [], [], "more of them"),
    ("So @someone wrote on the net", [], [], "a handle"),
    ("So @some_one12 wrote", [], [], "a handle with a number that is no year"),
    ("The package @types/node", [], [], "a name with a slash"),
    ("At @4 and @12 pounds", [], [], "prices"),
    ("As @property and @doe2005 say", [], ["doe2005"], "one of each"),
]  # fmt: skip


@pytest.mark.parametrize(("prose", "codes", "keys", "why"), ALONE, ids=[row[3] for row in ALONE])
def test_keys_alone(prose: str, codes: list[str], keys: list[str], why: str) -> None:
    found, resolved = [], []
    for mention in find_citations(prose):
        rows, findings = resolve_citation(mention, INDEX, Place("t.md"))
        found += [one.code for one in findings]
        resolved += [row.target.id for row in rows if row.target]
    assert (found, resolved) == (codes, keys)


ITEM = st.tuples(
    st.sampled_from(["", "see ", "cf. also ", "*e.g.* ", "[the] "]),
    st.sampled_from(["", "-"]),
    st.sampled_from([*KEYS, "{x-1}", "nobody1999"]),
    st.sampled_from(
        ["", ", p. 3", ", pp. 3-5, 7", " {iv}", ", my own", ", [sic] x", "{}, 4", ", s. 12 ve", ", (a); 5"]
    ),
)
CLUSTER = st.lists(ITEM, min_size=1, max_size=6)


def _written(items: list[tuple[str, str, str, str]], between: str) -> str:
    return between.join(f"{prefix}{minus}@{key}{suffix}" for prefix, minus, key, suffix in items)


@given(
    CLUSTER, st.sampled_from(["; ", ";", " ;\n"]), st.sampled_from(["[{}]", "@poe [{}]", "@poe [p. 3; {}]", "*[{}]*"])
)
def test_as_many_items_as_are_written_are_read(items, between, around) -> None:
    prose = f"So {around.format(_written(items, between))}, and so on."
    (mention,) = find_citations(prose)
    keys = [key.strip("{}") for _, _, key, _ in items]
    assert [work.key for work in mention.value.works] == [*(["poe"] if "@poe" in around else []), *keys]
    rows, findings = resolve_citation(mention, INDEX, Place("t.md"))
    assert len(rows) == len(mention.value.works)
    assert [row.target is None for row in rows].count(True) == keys.count("nobody1999") == len(findings)


@given(CLUSTER)
def test_no_key_is_lost_where_the_semicolons_are_forgotten(items) -> None:
    (mention,) = find_citations(f"So [{_written(items, ' ')}].")
    assert [work.key for work in mention.value.works] == [key.strip("{}") for _, _, key, _ in items]


@given(st.text("[]@;-{},. ab*", max_size=40))
def test_every_work_stands_where_it_is_said_to(prose: str) -> None:
    for mention in find_citations(prose):
        assert prose[mention.start : mention.end] == mention.printed
        end = mention.start
        for work in mention.value.works:
            assert end <= work.start < work.end <= mention.end
            assert f"@{work.key}" in prose[work.start : work.end].replace("{", "").replace("}", "") or "{" in work.key
            end = work.end
