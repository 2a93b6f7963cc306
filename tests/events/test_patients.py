"""To what new thing an act is done, and who is only somebody's."""

from __future__ import annotations

import pytest

from glossator.events.acts import ACTS, Lexicon
from glossator.events.kin import belongs
from glossator.events.patients import patient
from glossator.events.tellings import Telling

LEXICON = Lexicon.of(ACTS)

NEW = [
    ("Vesk opened a hospital in Karsk.", "opened", "hospit", "an indefinite object"),
    ("Vesk hired twelve smiths.", "hired", "smith", "a number"),
    ("A choir was founded at Karsk.", "founded", "choir", "the subject of a passive"),
    ("Vesk set up a lottery.", "set", "lotteri", "behind the phrase, and not within it"),
]
OLD = [
    ("Vesk opened the bridge.", "opened", "a thing that is known already"),
    ("Vesk annexed Tarn.", "annexed", "a name"),
    ("The bridge was opened.", "opened", "a known subject"),
    ("A bank opened the bridge.", "opened", "a new doer is not what it is done to"),
    ("Vesk withdrew in a huff.", "withdrew", "how, not what"),
]
ANOTHER = [
    ("The wife of Anders Lunde reached Karsk.", "Anders Lunde", "a relative"),
    ("Lunde’s brother was arrested.", "Lunde", "the same in the genitive"),
    ("The price of the Halvard fell.", "Halvard", "what a thing costs"),
]
HIMSELF = [
    ("The armies of Norland fought.", "Norland", "an army is its state"),
    ("Norland’s parliament approved it.", "Norland", "so is a parliament"),
    ("Lunde reached the house.", "Lunde", "a house that is not said to be his"),
    ("His wife left and Lunde stayed.", "Lunde", "a relative in another clause"),
]


def _asked(sentence: str, word: str) -> frozenset[str]:
    telling = Telling.of(sentence, LEXICON)
    return patient(sentence, telling, telling.words.index(word))


@pytest.mark.parametrize(("sentence", "act", "wanted", "why"), NEW, ids=[row[3] for row in NEW])
def test_a_new_thing_is_found(sentence: str, act: str, wanted: str, why: str) -> None:
    assert wanted in _asked(sentence, act), why


@pytest.mark.parametrize(("sentence", "act", "why"), OLD, ids=[row[2] for row in OLD])
def test_what_is_known_is_not_new(sentence: str, act: str, why: str) -> None:
    assert _asked(sentence, act) == frozenset(), why


@pytest.mark.parametrize(("sentence", "name", "why"), ANOTHER, ids=[row[2] for row in ANOTHER])
def test_who_belongs_to_somebody_is_not_he(sentence: str, name: str, why: str) -> None:
    at = sentence.index(name)
    assert belongs(sentence, at, at + len(name)), why


@pytest.mark.parametrize(("sentence", "name", "why"), HIMSELF, ids=[row[2] for row in HIMSELF])
def test_what_acts_for_a_state_is_the_state(sentence: str, name: str, why: str) -> None:
    at = sentence.index(name)
    assert not belongs(sentence, at, at + len(name)), why
