"""The tables of kinds hold every kind: a new one that is missing somewhere is named here."""

from __future__ import annotations

import pytest

from glossator.apparatus.settle import _RANK
from glossator.edition import THINGS, Edition
from glossator.findings import CATALOGUE
from glossator.layout import place_of
from glossator.model import Event, MentionKind, Name, Place, TargetKind, Term, Work
from glossator.passages import read_prose
from glossator.weave.anchors import CLASSES

EXAMPLES = {
    TargetKind.WORK: Work("a", "book", {}, Place("x")),
    TargetKind.TERM: Term("a", "A", see=("b",), sources=("c",)),
    TargetKind.NAME: Name("a", "person", "A"),
    TargetKind.EVENT: Event("a", None, "A", who=("b",), where=("c",), terms=("d",), sources=("e",)),
}
OF_THE_TEXTS = {
    TargetKind.DATE, TargetKind.NOTE, TargetKind.COMMENT, TargetKind.TEXT, TargetKind.PASSAGE, TargetKind.ARGUMENT,
}  # fmt: skip
"""What no record describes."""


def test_every_kind_is_a_thing_or_of_the_texts():
    assert set(THINGS) | OF_THE_TEXTS == set(TargetKind)
    assert set(THINGS) & OF_THE_TEXTS == set()
    assert set(EXAMPLES) == set(THINGS)


@pytest.mark.parametrize("kind", list(THINGS))
def test_a_row_is_whole(kind):
    row = THINGS[kind]
    thing = EXAMPLES[kind]
    assert row.shelf(Edition()) == {}
    assert thing.ref == (kind, "a")
    assert row.label(thing)
    assert {row.missing, row.unused} <= set(CATALOGUE)
    assert place_of(*thing.ref)[0]
    assert row.mention in CLASSES
    (steered,) = read_prose(f"[words]{{{kind.value}=a}}").markups
    assert steered.target == f"{kind.value}=a"
    assert all(other in THINGS for other, _ in row.names(thing))


def test_ids_that_a_record_names_are_all_asked_for():
    named = {kind: sorted(id for _, ids in THINGS[kind].names(thing) for id in ids) for kind, thing in EXAMPLES.items()}
    assert named == {
        TargetKind.WORK: [], TargetKind.TERM: ["b", "c"], TargetKind.NAME: [], TargetKind.EVENT: ["b", "c", "d", "e"],
    }  # fmt: skip


def test_every_mention_that_claims_words_has_a_rank_and_what_is_linked_a_style():
    assert set(_RANK) | {MentionKind.ARGUMENT} == set(MentionKind)
    assert set(CLASSES) == set(MentionKind) - {MentionKind.NOTE, MentionKind.QUOTATION, MentionKind.ARGUMENT}
