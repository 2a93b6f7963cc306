"""Folding keeps the length, whatever comes in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.characters.folding import fold, slug

ROWS = [
    ("Sèvres", "sevres"), ("Taşpınar", "taspinar"), ("İSTANBUL", "istanbul"), ("Łódź", "lodz"), ("straße", "strase"),
    ("“NATO–Russia’s”", '"nato-russia\'s"'), ("Москва", "москва"), ("ﬁ", "ﬁ"), ("e\u0301", "e\u0301"), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "folded"), ROWS)
def test_fold(text, folded):
    assert fold(text) == folded or (text == "ﬁ" and len(fold(text)) == 1)


@given(st.text())
def test_folding_keeps_the_length_and_is_stable(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_text_folds_as_its_letters_do(text):
    assert fold(text) == "".join(map(fold, text))


def test_a_text_of_more_letters_than_are_replaced_one_kind_at_a_time():
    kinds = "".join(chr(code) for code in range(0xC0, 0x250))
    assert fold(kinds) == "".join(map(fold, kinds))


@given(st.text())
def test_a_slug_is_always_an_id(text):
    assert slug(text).replace("-", "").isalnum()
    assert slug(text) == slug(slug(text))
