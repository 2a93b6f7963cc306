"""The tables of kinds hold every kind: a new one that is missing somewhere is named here."""

from __future__ import annotations

import pytest

from glossator.apparatus.settle import _RANK
from glossator.edition import THINGS, Edition
from glossator.findings import CATALOGUE
from glossator.layout import place_of
from glossator.model import OF_TEXTS, Event, MentionKind, Name, Place, TargetKind, Term, Work
from glossator.passages import read_prose
from glossator.starter.entries import STARTS
from glossator.weave.kinds import WOVEN
from glossator.weave.prose.anchors import style

EXAMPLES = {
    TargetKind.WORK: Work("a", "book", {}, Place("x")),
    TargetKind.TERM: Term("a", "A", see=("b",), sources=("c",)),
    TargetKind.NAME: Name("a", "person", "A"),
    TargetKind.EVENT: Event("a", None, "A", who=("b",), where=("c",), terms=("d",), sources=("e",)),
}


def test_every_kind_is_a_thing_or_of_the_texts():
    assert set(THINGS) | OF_TEXTS == set(TargetKind)
    assert set(THINGS) & OF_TEXTS == set()
    assert set(EXAMPLES) == set(THINGS)


@pytest.mark.parametrize("kind", list(THINGS))
def test_a_row_is_whole(kind):
    row = THINGS[kind]
    thing = EXAMPLES[kind]
    assert Edition().shelf(kind) == {}
    assert thing.ref == (kind, "a")
    assert thing.label
    begun = STARTS.get(kind.value)
    assert bool(row.records) == (row.parse is not None) == bool(begun and begun.record)
    assert row.lists
    assert WOVEN[kind].makers
    assert WOVEN[kind].leads()
    assert {row.missing, row.unused} <= set(CATALOGUE)
    assert place_of(*thing.ref)[0]
    assert style(row.mention).startswith("g-")
    (steered,) = read_prose(f"[words]{{{kind.value}=a}}").markups
    assert steered.target == f"{kind.value}=a"
    assert all(other in THINGS for other, _, _ in row.names(thing))


def test_ids_that_a_record_names_are_all_asked_for():
    named = {
        kind: sorted(id for _, _, ids in THINGS[kind].names(thing) for id in ids) for kind, thing in EXAMPLES.items()
    }
    assert named == {
        TargetKind.WORK: [], TargetKind.TERM: ["b", "c"], TargetKind.NAME: [], TargetKind.EVENT: ["b", "c", "d", "e"],
    }  # fmt: skip


def test_every_mention_that_claims_words_has_a_rank():
    beside = {MentionKind.NOTE, MentionKind.QUOTATION}  # they stand beside all else and never contend
    assert set(_RANK) | beside | {MentionKind.ARGUMENT} == set(MentionKind)


@pytest.mark.parametrize("kind", [kind for kind, row in THINGS.items() if row.records])
def test_a_record_that_is_started_is_one_that_can_be_read(kind):
    row, start = THINGS[kind], STARTS[kind.value]
    said = {one.name: () if one.several else one.default for one in start.questions}
    thing, found = row.parse(start.record("a-b", "A B", said), Place("x"))
    assert found == []
    assert (thing.ref, thing.label) == ((kind, "a-b"), "A B")
