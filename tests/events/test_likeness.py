"""How like an event a whole sentence is: fields, words of every day, and the sum."""

from __future__ import annotations

import pytest
from rows_trades import EVENTS, LATER, NAMES, OTHERS, PARAPHRASES, UNRELATED

from glossator.chronology import find_dates
from glossator.chronology.stems import stem
from glossator.events import EventIndex, find_events
from glossator.events.fields import MOMENT, TRIFLES, fields, rows_of
from glossator.events.fields.mind import MIND
from glossator.events.fields.scripts import SCRIPTS
from glossator.events.fields.state import STATE
from glossator.events.fields.stories import STORIES
from glossator.events.fields.works import WORKS
from glossator.events.likeness import WEIGHTS, Case, agreeing, counted, fields_of, likeness, words_of
from glossator.events.windows import Fit
from glossator.names import FormIndex, resolve_things

FORMS, _ = FormIndex.of([], NAMES, EVENTS)
INDEX = EventIndex.of(EVENTS, FORMS, NAMES)


def _linked(text: str) -> set[str]:
    found = find_events(text, find_dates(text), FORMS.find(text), INDEX)
    return {one.target.id for one in resolve_things(found) if one.target}


def test_paraphrases_without_a_listed_act_are_linked_and_to_no_other() -> None:
    found = [(id, _linked(sentence)) for sentence, id in (*PARAPHRASES, *LATER)]
    assert [(id, linked) for id, linked in found if linked - {id}] == []
    assert sum(linked == {id} for id, linked in found) >= 0.75 * len(found)


def test_the_business_of_every_day_is_not_linked() -> None:
    false = [sentence for sentence in (*UNRELATED, *OTHERS) if _linked(sentence)]
    assert len(false) <= len((*UNRELATED, *OTHERS)) / 20, false


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("surgeon", "transplant", True),
        ("gallows", "execution", True),
        ("orbit", "rocket", True),
        ("stevedore", "strike", True),
        ("surgeon", "gallows", False),
        ("orbit", "bishop", False),
        ("librarian", "treaty", False),
    ],
)
def test_words_of_one_subject_share_a_field(one: str, other: str, together: bool) -> None:
    assert bool(fields()[stem(one)] & fields()[stem(other)]) is together


def test_each_field_has_a_name_of_its_own_and_several_words() -> None:
    rows = [row for table in (STATE, WORKS, MIND, SCRIPTS, STORIES) for row in rows_of(table)]
    names = [name for name, _ in rows]
    assert len(names) == len(set(names))
    assert [name for name, words in rows if not name or len(set(words)) < 4] == []


def _alike(label: str, sentence: str, **given: object) -> float:
    stems = {stem(word): 1.0 for word in label.split()}
    words = words_of([stem(word) for word in sentence.split()], INDEX.speaking)
    own = words_of(stems, INDEX.speaking)
    case = Case(Fit.DAY, False, **{"several": False, "main": 1.0, "act": 0.0, "others": 0, "lost": 0.0, **given})  # type: ignore[arg-type]
    return likeness(case, agreeing(fields_of(stems), (), stems, own, words))


def test_the_sum_rises_with_what_agrees_and_falls_with_what_does_not() -> None:
    told = _alike("kidney transplant", "surgeons gave patient organ")
    assert told > _alike("kidney transplant", "surgeons paid hotel bill")
    assert told > _alike("kidney transplant", "surgeons gave patient organ", lost=1.0)
    assert told > _alike("kidney transplant", "surgeons gave patient organ", others=1)
    assert told > _alike("kidney transplant", "surgeons gave patient organ", main=0.0)
    assert told < _alike("kidney transplant", "surgeons gave patient organ", act=1.0)


def test_a_long_sentence_is_no_proof() -> None:
    words = "surgeon patient hospital ward nurse clinic heal cure drug vaccine graft organ donor ether"
    assert _alike("kidney transplant", words + " serum syringe remedy") < _alike("kidney transplant", words) + 0.05


def test_a_word_of_many_fields_says_little_of_each() -> None:
    assert max(fields_of({stem("gallows"): 1.0}).values()) > max(fields_of({stem("fall"): 1.0}).values(), default=0.0)


def test_each_weight_weighs_something() -> None:
    case = Case(Fit.INSIDE, False, True, 2.0, 1.0, 2, 2.0, True, True, 1.0, 1.0)
    words = agreeing(
        {}, (), ["crowd"], words_of(["crowd"], INDEX.speaking), words_of(["crowd", "soup"], INDEX.speaking)
    )
    assert len(WEIGHTS) == len(counted(case, words))
    assert sum(not much for much in counted(case, words)) == 1  # not the very day


def test_trifles_and_moments_are_two_things() -> None:
    assert not TRIFLES & MOMENT
