"""Linked data in a page: valid JSON, and nothing in it ends the element it stands in."""

from __future__ import annotations

import json

import pytest
from lxml import html as markup

from glossator.weave.linked_data import block

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]> --> </SCRIPT >",
    'a "quoted" \\ one\nand a line',
    "line\u2028separator & entity &lt;/script&gt;",
    "<!-- /woven -->",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_end_the_block(words: str) -> None:
    made = block({"@type": "Article", "headline": words, "author": [{"name": words}]})
    assert made.count("<") == 2
    assert "\n" not in made
    element = markup.fragment_fromstring(made)
    assert element.tag == "script"
    assert len(element) == 0
    read = json.loads(element.text)
    assert read == {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": words,
        "author": [{"name": words}],
    }


def test_what_is_empty_is_left_out() -> None:
    made = json.loads(
        markup.fragment_fromstring(block({"a": "", "b": [], "c": {"d": ""}, "e": [{"f": ""}], "g": 0})).text
    )
    assert made == {"@context": "https://schema.org", "e": [{}], "g": 0}


def test_a_sign_that_no_document_may_hold_is_none_there() -> None:
    assert json.loads(markup.fragment_fromstring(block({"a": "x\x00y\ud800"})).text)["a"] == "x\ufffdy\ufffd"
