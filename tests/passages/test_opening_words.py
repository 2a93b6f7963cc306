"""The id of a passage: its opening words are those of all its words folded, however much of them is looked at."""

from __future__ import annotations

import base64
import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.characters.folding import fold
from glossator.passages.passage_ids import OPENING_WORDS, PassageIds, opening_words

WORDS = st.lists(
    st.sampled_from(["a", "İstanbul", "x" * 40, "¨", "\u00a0", "Ñandú—", "\n", "y" * 170, "  "]), max_size=14
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(WORDS.map(" ".join), WORDS.map("".join), st.text(max_size=400)))
def test_opening_words_are_those_of_the_whole_passage(words: str) -> None:
    assert opening_words(words) == " ".join(fold(words).split(None, OPENING_WORDS)[:OPENING_WORDS])


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60))
def test_an_id_is_fifty_bits_of_the_hash_in_base_32(words: str) -> None:
    named = f"t\0paragraph\0{opening_words(words)}\x000".encode("utf-8", "surrogatepass")
    expected = base64.b32encode(hashlib.sha256(named).digest()[:7]).decode().lower()[:10]
    assert PassageIds("t").take("paragraph", words) == f"p{expected}"
