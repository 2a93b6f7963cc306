"""The forms of a verb by rule, and which stems are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.glossary import parse_term
from glossator.glossary.verbs import verb_forms
from glossator.model import Place, Term
from glossator.names import FormIndex

ROWS = [
    # stem, forms that must be there, forms that must not, reason
    ("securitize", "securitizes securitized securitizing", "securitizeing securitizeed securitizer", "silent e"),
    ("securitiz", "securitize securitized securitizing", "securitiz", "a stem without its e"),
    ("analys", "analyse analysed analysing", "analyss", "in -yse too"),
    ("deter", "deters deterred deterring", "deterer", "doubled behind a stress that is not written"),
    ("offer", "offers offered offering", "offerr", "and not doubled"),
    ("ban", "bans banned banning", "baned banner", "one syllable; the agent is another word"),
    ("plan", "plans planned planning", "planed planing", "`planed` is of another verb"),
    ("ally", "allies allied allying", "allys allyed allier", "y behind a consonant"),
    ("deploy", "deploys deployed deploying", "deploies", "y behind a vowel"),
    ("suppress", "suppresses suppressed suppressing", "suppresss", "sibilant"),
    ("clash", "clashes clashed clashing", "clashs", "sibilant of two letters"),
    ("agree", "agrees agreed agreeing", "agreing", "ee stays"),
    ("tie", "ties tied tying", "tieing", "ie becomes y"),
    ("panic", "panics panicked panicking", "paniced", "c takes a k"),
    ("counter", "counters countered", "counterer", "no agent but of -ize"),
    ("box", "boxes boxed boxing", "boxs boxxed", "x is not doubled"),
    ("confront", "confronts confronted", "confrontted confronter", "two consonants are not doubled"),
    ("Deter", "", "Deter deter", "a capital is no verb"),
    ("de-securitize", "", "de-securitize", "two words in one"),
    ("", "", "s ed ing", "nothing"),
    ("go", "", "go goes", "too short for a rule"),
    ("güç", "", "güçed", "no English letters"),
]  # fmt: skip


@pytest.mark.parametrize(("stem", "there", "absent", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_verb_forms(stem: str, there: str, absent: str, why: str) -> None:
    forms = verb_forms(stem)
    assert set(there.split()) <= set(forms), why
    assert not set(absent.split()) & set(forms), why


TERM, _ = parse_term({"term": "securitization", "stem": "securitize"}, "Words.", Place("x.md"), "securitization")
PRINTED = [
    ("to securitize", 1, "itself"), ("Securitizing it", 1, "at the head"), ("securitised, securitises", 2, "British"),
    ("securitizers", 0, "who does it is another word"), ("anti-securitizing", 1, "in a compound of the table"),
    ("securitiz", 0, "a stem alone"), ("desecuritized", 0, "the opposite"), ("non-securitized", 0, "the opposite"),
    ("securitizable", 0, "an ending of no verb"), ("securitizeds", 0, "a verb has no plural"),
    ("de-securitizing", 0, "the undoing"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "count", "why"), PRINTED, ids=[row[2] for row in PRINTED])
def test_verbs_of_a_term(words: str, count: int, why: str) -> None:
    assert TERM is not None
    index, _ = FormIndex.of([TERM], [], [])
    assert len(index.find(words)) == count, why


FIELDS = [
    ("deter", ("deter",), [], "one"), (["deter", "deny"], ("deter", "deny"), [], "several"), (None, (), [], "none"),
    ("Deter", (), ["n-004"], "a capital"), ("to deter", (), ["n-004"], "two words"), ("-ize", (), ["n-004"],
     "an ending"),
    (7, (), ["n-004"], "a number"), ({"verb": "deter"}, (), ["n-004"], "a mapping"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "stems", "codes", "why"), FIELDS, ids=[row[3] for row in FIELDS])
def test_the_field(value: object, stems: tuple[str, ...], codes: list[str], why: str) -> None:
    term, found = parse_term({"term": "t", "stem": value}, "Words.", Place("x.md"), "t")
    assert term is not None
    assert (term.stem, [one.code for one in found]) == (stems, codes), why


def test_a_stem_is_a_listed_form() -> None:
    terms = [Term("a", "alpha", stem=("deter",)), Term("b", "beta", ("deter",))]
    assert [one.code for one in FormIndex.of(terms, [], [])[1]] == ["g-002"]
    other = [Term("a", "alpha", stem=("deter",)), Term("b", "beta", ("deterred",))]
    index, found = FormIndex.of(other, [], [])
    assert found == []
    assert [one.candidates[0].id for one in index.find("deterred")] == ["b"], "what is listed goes before what follows"


@given(st.text(max_size=50) | st.from_regex("[a-z]{1,45}", fullmatch=True))
def test_no_stem_throws(stem: str) -> None:
    assert all(form.isascii() and form.islower() for form in verb_forms(stem))
