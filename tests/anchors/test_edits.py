"""Scripted edits, each of which knows the truth: where do the links of the edition before lead?"""

from __future__ import annotations

import copy
import random

import pytest
from edits import EDITS, Writer, deleted, joined, judged, printed, words_changed

from glossator.anchors import State, follow


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_link_leads_to_its_words(edit):
    for seed in range(12):
        writer = Writer(random.Random(seed))
        edition = writer.edition()
        documents, old = printed(edition)
        entries = follow((), documents).entries
        edit(writer, edition)
        documents, new = printed(edition)
        followed = follow(entries, documents)
        found = judged(old, new, followed.entries, dict(followed.ids))
        assert not found["wrong"] and not found["lost"] and not found["ambiguous"], (seed, found)


@pytest.mark.parametrize("update", [True, False], ids=["updated-each-time", "updated-at-the-end"])
def test_rows_of_twenty_edits(update):
    right = total = wrong = 0
    for seed in range(8):
        writer = Writer(random.Random(seed))
        edition = writer.edition()
        documents, old = printed(edition)
        entries = follow((), documents).entries
        for number in range(20):
            writer.die.choice(EDITS)(writer, edition)
            if update or number == 19:
                documents, new = printed(edition)
                followed = follow(entries, documents)
                entries = followed.entries
        found = judged(old, new, entries, dict(followed.ids))
        right, wrong = right + len(found["right"]), wrong + len(found["wrong"])
        total += len(old)
    assert right >= 0.99 * total
    assert wrong <= 0.005 * total


@pytest.mark.parametrize("edit", [words_changed, joined, deleted], ids=lambda edit: edit.__name__)
def test_an_edit_taken_back_gives_the_old_ids_back(edit):
    for seed in range(6):
        writer = Writer(random.Random(seed))
        edition = writer.edition()
        before = copy.deepcopy(edition)
        documents, _ = printed(edition)
        first = follow((), documents).entries
        edit(writer, edition)
        second = follow(first, printed(edition)[0]).entries
        third = follow(second, printed(before)[0]).entries
        live = [{entry.key for entry in one if entry.state is State.PASSAGE} for one in (first, third)]
        assert live[0] == live[1], seed
