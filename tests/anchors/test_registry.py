"""The registry as text: what is read back, and what is said of lines that a hand or a merge left."""

from __future__ import annotations

import random

import pytest
from edits import Writer, printed
from hypothesis import given
from hypothesis import strategies as st

from glossator.anchors import State, addressed, as_text, follow, read_registry
from glossator.model import Front
from glossator.passages import read_text

WRITER = Writer(random.Random(7))
DOCUMENTS, _ = printed(WRITER.edition(2))
LOCK = as_text(follow((), DOCUMENTS).entries)
LINES = LOCK.splitlines()
LINE = next(line for line in LINES if "\tpassage\t" in line)


def changed(at: int, value: str) -> str:
    fields = LINE.split("\t")
    return "\t".join([*fields[:at], value, *fields[at + 1 :]])


BROKEN = [
    ("two words", "fields", "somebody wrote between the lines"),
    (LINE.replace("\t", "    "), "fields", "an editor that writes spaces for tabs"),
    (changed(0, ""), "text", "a passage stands in some text"),
    (changed(1, "first-passage"), "where an id stands", "ids are not chosen by hand"),
    (changed(1, "#heading"), "id of a passage", "a slug is the id of a heading"),
    (changed(2, "removed"), "where the state stands", "a state that is none"),
    (changed(2, "alias"), "leads to", "an alias leads somewhere"),
    (changed(3, "paaaaaaaaaa"), "leads to", "a passage leads nowhere else"),
    (changed(3, "../../etc"), "leads to", "a path is no id"),
    (changed(4, "before"), "stands before", "a neighbour is an id"),
    (changed(5, "many"), "number", "pairs are counted"),
    (changed(5, "9999999999"), "number", "no passage has so many"),
    (changed(6, "abc"), "fingerprint", "a fingerprint cut short"),
    (changed(6, "ÄÖÜ" * 40), "fingerprint", "letters that base64 has not"),
]


@pytest.mark.parametrize(("line", "words", "why"), BROKEN, ids=[row[2] for row in BROKEN])
def test_a_line_that_cannot_be_read_is_found_and_costs_nothing_else(line, words, why):
    entries, findings = read_registry(LOCK + line + "\n")
    assert [(one.code, one.place.line) for one in findings] == [("t-026", len(LINES) + 1)], why
    assert words in findings[0].message
    assert as_text(entries) == LOCK


def test_both_sides_of_a_conflict_are_read():
    half = len(LINES) // 2
    source = "\n".join([*LINES[:half], "<<<<<<< ours", *LINES[half:-1], "=======", LINES[-1], ">>>>>>> theirs", ""])
    entries, findings = read_registry(source)
    assert [(one.code, one.place.line) for one in findings] == [("t-025", half + 1)]
    assert as_text(entries) == LOCK


def test_of_two_lines_for_one_address_the_first_counts():
    entries, findings = read_registry(LOCK + changed(7, "other words") + "\n")
    assert [one.code for one in findings] == ["t-027"]
    assert as_text(entries) == LOCK


def test_one_id_alive_in_two_texts_is_found_and_both_addresses_stay():
    entries, findings = read_registry(LOCK + changed(0, "zz") + "\n")
    assert [one.code for one in findings] == ["t-027"]
    (other,) = (entry for entry in entries if entry.text == "zz")
    assert (other.state, other.targets) == (State.ALIAS, (other.id,))


def test_another_version_is_not_read():
    assert [one.code for one in read_registry(LOCK.replace("anchors 1:", "anchors 2:"))[1]] == ["t-026"]


def test_without_a_registry_ids_come_from_the_opening_words():
    texts, anchors, findings = addressed(None, DOCUMENTS)
    assert (texts, anchors.entries, [one.code for one in findings]) == ({}, (), ["t-030"])


def test_line_ends_of_windows_do_not_make_it_out_of_date():
    assert addressed(LOCK.replace("\n", "\r\n"), DOCUMENTS)[2] == []


def test_a_registry_that_lags_is_found():
    assert [one.code for one in addressed(LOCK, DOCUMENTS[:1])[2]] == ["t-029"]


@pytest.mark.parametrize(
    ("path", "local"), [("docs/texts/a.md", True), ("build/ingested/a.md", False)], ids=["local", "brought"]
)
def test_a_text_that_was_brought_is_never_written_down(path, local):
    text, _ = read_text("a", path, "Words that are not ours to keep.\n", Front("A"), 0, local)
    _, anchors, _ = addressed(LOCK, [*DOCUMENTS, text])
    assert as_text(anchors.entries) == LOCK


@given(
    st.text(st.characters(), max_size=300) | st.lists(st.sampled_from([*LINES, "<<<<<<<", "======="])).map("\n".join)
)
def test_any_text_is_read_and_what_is_read_is_written_back(source):
    entries, _ = read_registry(source)
    assert read_registry(as_text(entries)) == (entries, [])
    follow(entries, DOCUMENTS)


@given(st.permutations(range(12)))
def test_any_order_of_distinct_passages_keeps_all_ids(order):
    words = [Writer(random.Random(seed)).sentence(9) for seed in range(12)]
    before, _ = read_text("a", "docs/texts/a.md", "\n\n".join(words), Front("A"), 0)
    after, _ = read_text("a", "docs/texts/a.md", "\n\n".join(words[at] for at in order), Front("A"), 0)
    followed = follow(follow((), [before]).entries, [after])
    assert not followed.ids
    assert {entry.state for entry in followed.entries} == {State.PASSAGE}


@given(st.integers(0, 10_000), st.data())
def test_fewer_than_a_third_of_its_words_changed_keep_the_id(seed, data):
    writer = Writer(random.Random(seed))
    passages = [writer.sentence(30) for _ in range(5)]
    before, _ = read_text("a", "docs/texts/a.md", "\n\n".join(passages), Front("A"), 0)
    words = passages[2].split()
    for at in data.draw(st.sets(st.integers(0, len(words) - 1), max_size=9)):
        words[at] = f"new{at}"
    passages[2] = " ".join(words)
    after, _ = read_text("a", "docs/texts/a.md", "\n\n".join(passages), Front("A"), 0)
    followed = follow(follow((), [before]).entries, [after])
    kept = followed.ids.get(("a", after.passages[2].id), after.passages[2].id)
    assert kept == before.passages[2].id


TWINS = "The council met in the old hall and spoke of gas, grain and the straits until the evening came."


def test_of_two_twins_neither_is_guessed():
    def read(*passages):
        return [read_text("a", "docs/texts/a.md", "\n\n".join(passages), Front("A"), 0)[0]]

    first = follow((), read("Opening words of it all.", TWINS, "Closing words of it all.")).entries
    new = "Wholly new matter stands here, about sheep."
    _, anchors, findings = addressed(
        as_text(first), read(new, TWINS + " One.", new + " Still.", TWINS + " Two.", new + " Last.")
    )
    (found,) = (one for one in findings if one.code == "t-028")
    assert "docs/texts/a.md:3, docs/texts/a.md:7" in found.message
    (entry,) = (one for one in anchors.entries if one.state is State.SEVERAL)
    decided = as_text(anchors.entries).replace(f"several\t{','.join(entry.targets)}", f"alias\t{entry.targets[1]}")
    _, anchors, findings = addressed(
        decided, read(new, TWINS + " One.", new + " Still.", TWINS + " Two.", new + " Last.")
    )
    assert findings == []
    assert anchors.aliases[entry.id] == entry.targets[1]
