"""Where sentences end: stops that end one, and stops that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.passages.sentences import HOLDS, sentences

ENDS = [
    ("two plain ones", "He left. She stayed.", ["He left.", "She stayed."]),
    ("quotation marks close behind the stop", "He said “no.” She left.", ["He said “no.”", "She left."]),
    ("a note mark belongs to its sentence", "It was so.[1] Now it is not.", ["It was so.[1]", "Now it is not."]),
    ("a year ends one", "It ended in 2009. The rest is known.", ["It ended in 2009.", "The rest is known."]),
    ("question and exclamation", "Why? Because! Good.", ["Why?", "Because!", "Good."]),
    ("an ellipsis before a capital", "It went on … Then it stopped.", ["It went on …", "Then it stopped."]),
    ("a blank line", "No stop here\n\nNext one", ["No stop here", "Next one"]),
    ("`no.` as an answer", "He said no. Then he left.", ["He said no.", "Then he left."]),
    ("a numbered war", "It was after World War I. Then came peace.", ["It was after World War I.", "Then came peace."]),
    ("Chinese stops need no space", "一。二。", ["一。", "二。"]),
    ("a bracket that closes behind the stop", "(He left.) She stayed.", ["(He left.)", "She stayed."]),
]

HOLD = [
    ("initials", "Then W. D. Matthews spoke."),
    ("an abbreviation before a name", "He met Dr. Smith and Gen. Jones."),
    ("a country in letters", "He served in the U.S. Army."),
    ("a page", "See p. 107 and pp. 12 of it."),
    ("latin", "States, e.g. Turkey, i.e. The Republic, agree."),
    ("et al.", "As Balta et al. (2019) say."),
    ("a month", "On 12 Oct. 2005 it began."),
    ("a number", "It grew by 1.7 percent, to No. 5 of all."),
    ("a citation", "They say so [@key, p. 107; @other, p. 3. Also here] and leave."),
    ("a question inside", "“Why?” he asked."),
    ("a small letter", "It was approx. three metres."),
    ("a list number", "1. First point"),
    ("a German date", "Am 3. Oktober war es so."),
    ("an ellipsis amid", "It went on … and on."),
    ("an address", "See www.example.org for more."),
]


@pytest.mark.parametrize(("why", "text", "wanted"), ENDS, ids=[row[0] for row in ENDS])
def test_ends(why: str, text: str, wanted: list[str]) -> None:
    found = [text[span.start : span.end] for span in sentences(text)]
    assert found == wanted, why


@pytest.mark.parametrize(("why", "text"), HOLD, ids=[row[0] for row in HOLD])
def test_holds(why: str, text: str) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == [text], why


@pytest.mark.fuzz
@given(st.text(alphabet=st.sampled_from(list(" \n\t.!?…()[]“”’abcXYZ0123,;：。İş\u0301p")), max_size=200))
def test_every_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentences(text)
    inside = [0] * len(text)
    for span in spans:
        assert span.start < span.end
        for at in range(span.start, span.end):
            inside[at] += 1
    assert all(count == 1 for count, character in zip(inside, text, strict=True) if not character.isspace())
    assert all(count <= 1 for count in inside)
    assert spans == sorted(spans)


@pytest.mark.fuzz
@given(st.text(max_size=120))
def test_no_text_throws(text: str) -> None:
    for span in sentences(text):
        assert text[span.start : span.end].strip() == text[span.start : span.end]


@pytest.mark.parametrize("hostile", ["(" * 50_000, "a." * 50_000, ". " * 50_000, "[" + "a. " * 40_000, "“" * 50_000])
def test_hostile_repetition_loses_nothing(hostile: str) -> None:
    """How long it takes is for tests/linear to say."""
    printed = "".join(hostile[span.start : span.end] for span in sentences(hostile))
    assert printed.replace(" ", "") == hostile.replace(" ", "")


def test_the_table_has_distinct_names() -> None:
    assert len({name for name, _ in HOLDS}) == len(HOLDS)
