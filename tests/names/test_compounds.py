"""What a hyphen does to a form in small letters, each row with its reason: as many refusals as hits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Term
from glossator.names import FormIndex
from glossator.names.compounds import BEFORE, BEHIND, LONGEST, PHRASE, tied

INDEX, _ = FormIndex.of(
    [Term("alliance", "alliance"), Term("balance", "balance policy"), Term("ab", "soft power")], [], []
)

ROWS = [
    # words, number of mentions, reason
    ("pro-alliance voices", 1, "for the thing"),
    ("an anti-alliance speech", 1, "against the thing"),
    ("the post-alliance years", 1, "after the thing"),
    ("Pre-alliance plans", 1, "a capital at the head of a sentence"),
    ("inter-alliance rivalry", 1, "between things of the kind"),
    ("alliance-related costs", 1, "to do with the thing"),
    ("alliance-wide exercises", 1, "all over the thing"),
    ("an anti-balance-policy paper", 0, "a term of two words, hyphened into one, is another form"),
    ("alliance‑based security", 1, "a hyphen that does not break"),
    ("post-alliance-related", 1, "both sides, each in a table"),
    ("alliance-by-treaty", 1, "the head comes first, and a phrase says which kind"),
    ("balance policy-driven trade", 1, "behind the last word of a phrase"),
    ("pro-balance policies", 0, "policies for balance: a hyphen binds the first word of a phrase"),
    ("anti- and pro-alliance camps", 1, "the first part is suspended"),
    ("alliance- and trade-based", 1, "a hyphen with a space behind it ties nothing"),
    ("non-alliance states", 0, "the opposite"),
    ("un-alliance", 0, "the opposite"),
    ("de-alliance", 0, "the undoing"),
    ("an ex-alliance member", 0, "no longer the thing"),
    ("a quasi-alliance", 0, "not quite the thing"),
    ("a pseudo-alliance", 0, "not the thing"),
    ("re-alliance, neo-alliance, co-alliance", 0, "other concepts"),
    ("alliance-free", 0, "without the thing"),
    ("alliance-less", 0, "without the thing"),
    ("an alliance-like tie", 0, "not quite the thing"),
    ("alliance-building", 0, "the last noun says what the whole is"),
    ("an alliance-security nexus", 0, "nobody can say by rule"),
    ("trade-alliance talks", 0, "a noun before it makes another thing"),
    ("alliance-of-states", 0, "another thing as often as not"),
    ("alliance-by", 0, "a preposition with nothing behind it"),
    ("non-alliance-related", 0, "one bad part is enough"),
    ("non-pro-alliance", 0, "however far away it stands"),
    ("pro-alliance-free", 0, "on the other side too"),
    ("pro-pro-pro-pro-alliance", 0, "too many parts for a word"),
    ("pre-soft power", 0, "so for every phrase"),
    ("prοalliance", 0, "no hyphen, another word"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "count", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_compounds(words: str, count: int, why: str) -> None:
    assert len(INDEX.find(words)) == count, why


def test_what_is_before_in_the_tables_is_not_longer_than_what_is_read() -> None:
    parts = [part for row in (*BEFORE, *BEHIND, *PHRASE) for part in row.parts]
    assert len(parts) == len(set(parts))
    assert max(map(len, parts)) <= LONGEST


PIECES = st.lists(
    st.sampled_from(["pro", "non", "anti", "related", "by", "x", "-", "‑", " ", "é", "’", "alliance"]), max_size=20
)


@given(PIECES)
def test_any_compound_is_judged(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = INDEX.find(text)
    assert all(text[one.start : one.end] == one.printed and not tied(text, one.start, one.end) for one in found)
    spans = [(one.start, one.end) for one in found]
    assert spans == sorted(set(spans))


def test_a_long_chain_is_read_a_few_parts_at_a_time() -> None:
    class Counted(str):
        reads = 0

        def __getitem__(self, key: object) -> str:
            Counted.reads += 1
            return str.__getitem__(self, key)  # type: ignore[index]

    steps = []
    for size in (1_000, 2_000):
        text = Counted("pro-" * size + "alliance" + "-related" * size)
        Counted.reads = 0
        assert tied(text, 4 * size, 4 * size + 8)
        steps.append(Counted.reads)
    assert steps[0] == steps[1]
