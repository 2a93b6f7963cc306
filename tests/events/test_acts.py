"""Stems, classes of acts, and what was not done."""

from __future__ import annotations

import pytest

from glossator.events.acts import ACTS, Act, Lexicon, parse_act, stem, with_own
from glossator.events.tellings import Telling
from glossator.model import Place

LEXICON = Lexicon.of(ACTS)

SAME = [
    ("annexed", "annexation", "a past and a noun"),
    ("ratifies", "ratification", "a present and a noun"),
    ("withdrew", "withdrawal", "a past of its own"),
    ("expelled", "expels", "a double letter that the ending brought"),
    ("apologised", "apologizes", "two spellings"),
    ("treaties", "treaty", "a plural in -ies"),
    ("women", "woman", "a plural of its own"),
    ("manchurian", "manchuria", "who is of a country"),
    ("dug", "digging", "a past of its own"),
]
APART = [
    ("station", "state", "words that only begin alike"),
    ("national", "native", "the same"),
    ("sign", "sink", "other letters"),
    ("union", "unit", "a short word in -ion"),
    ("called", "calendar", "a double letter of its own"),
    ("founded", "found", "a past of found, and one of find"),
    ("convention", "convent", "a house of monks"),
]


@pytest.mark.parametrize(("first", "second", "why"), SAME)
def test_forms_of_one_word(first: str, second: str, why: str) -> None:
    assert stem(first) == stem(second), why


@pytest.mark.parametrize(("first", "second", "why"), APART)
def test_words_that_are_two(first: str, second: str, why: str) -> None:
    assert stem(first) != stem(second), why


DONE = [
    ("The two signed it.", "sign", "a past"),
    ("They put their names to the paper.", "sign", "a phrase with words between"),
    ("Its accession pleased all.", "join", "a noun"),
    ("The envoys met to sign it.", "sign", "what they met for was done"),
    ("It gave notice that it would leave.", "withdraw", "done by saying so"),
    ("Sanctions against Vesk were lifted.", "lift", "against governs Vesk"),
    ("They refused to sign.", "refuse", "refusing is an act"),
    ("They said no to the treaty.", "refuse", "the no of an answer denies no act"),
    ("The port was founded in 1902.", "found", "founded is no past of find"),
    ("He stepped down in May.", "resign", "May the month allows nothing"),
]
UNDONE = [
    ("The two did not sign it.", "sign", "negated"),
    ("They refused to sign.", "sign", "refused"),
    ("It was to join the League.", "join", "planned"),
    ("It would join the League.", "join", "would"),
    ("It considered joining.", "join", "considered"),
    ("They voted against joining.", "join", "voted against"),
    ("The signing was postponed.", "sign", "put off"),
    ("Without signing, he left.", "sign", "without"),
    ("It nearly withdrew.", "withdraw", "nearly"),
]
ABSENT = [
    ("They set up a camp.", "cede", "no class of giving away"),
    ("He gave up his membership.", "join", "the end of a phrase is told by the phrase"),
    ("On 3 March it rained.", "protest", "March is no march"),
]


@pytest.mark.parametrize(("sentence", "act", "why"), DONE)
def test_acts_told_as_done(sentence: str, act: str, why: str) -> None:
    assert (act, True) in {(id, done) for id, _, done in Telling.of(sentence, LEXICON).acts}, why


@pytest.mark.parametrize(("sentence", "act", "why"), UNDONE)
def test_acts_told_as_not_done(sentence: str, act: str, why: str) -> None:
    told = {done for id, _, done in Telling.of(sentence, LEXICON).acts if id == act}
    assert told == {False}, why


@pytest.mark.parametrize(("sentence", "act", "why"), ABSENT)
def test_acts_that_are_not_told(sentence: str, act: str, why: str) -> None:
    assert act not in {id for id, _, _ in Telling.of(sentence, LEXICON).acts}, why


def test_a_word_of_two_classes_tells_of_both() -> None:
    own = with_own([Act("dance", ("waltz",)), Act("spin", ("waltz",)), Act("sign", ("waltz",))])
    assert {id for id, _, _ in Telling.of("They waltzed.", Lexicon.of(own)).acts} == {"dance", "spin", "sign"}
    assert len(own) == len(ACTS) + 2


def test_every_class_has_an_id_of_its_own_and_words() -> None:
    ids = [act.id for act in ACTS]
    assert len(ids) == len(set(ids))
    assert [act.id for act in ACTS if not act.verbs] == []


RECORDS = [
    ({"id": "flood", "verbs": ["inundate"], "nouns": "flood"}, [], Act("flood", ("inundate",), ("flood",), Place("a"))),
    ({"id": "flood", "verb": ["inundate"]}, ["n-009"], Act("flood", (), (), Place("a"))),
    ({"verbs": ["inundate"]}, ["n-002"], None),
    ({"id": "../x"}, ["t-004"], None),
    ({"id": "flood", "verbs": [3]}, ["n-004"], Act("flood", (), (), Place("a"))),
]


@pytest.mark.parametrize(("record", "codes", "wanted"), RECORDS)
def test_a_record_of_a_class(record: dict[str, object], codes: list[str], wanted: Act | None) -> None:
    act, findings = parse_act(record, Place("a"))
    assert act == wanted
    assert [one.code for one in findings] == codes
