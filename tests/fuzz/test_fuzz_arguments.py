"""Whatever stands in an argument's file, it is read, and each point and sign has its place."""

from __future__ import annotations

import pytest
from fuzz_pieces import markdown
from hypothesis import given
from hypothesis import strategies as st

from glossator.arguments import read_argument
from glossator.model import Front
from glossator.passages import read_text

pytestmark = pytest.mark.fuzz

SIGNS = (
    "- ", "  - ", "    - ", "      - ", "1. ", "   1. ", "\n", "\n\n", "{claim}", "{evidence}", "{ reason }", "{evidense}", "{", "}",
    "[¶ 1]", "[¶¶ 1–3]", "[¶ 0]", "[¶ 99999999999]", "[¶ 3-1]", "[¶ 1, 2; 3]", "[¶", "¶", "]", "[“Words”]", "[¶ 2 “words”]", "[“", "”]",
    "“", "”", "\"", "“Words”", ". “Words”", "\\[¶ 1]", "\\{claim}", "`{claim}`", "[¶ 1](a)", "[¶ {claim}]", "Words ", "a", ". ", " ",
)  # fmt: skip
lists = st.lists(st.one_of(st.sampled_from(SIGNS), st.sampled_from(SIGNS), markdown), max_size=40).map("".join)
TEXT, _ = read_text("text", "docs/texts/text.md", "Words.\n\nMore words.\n\nWords, words.\n", Front("A text"), 0)


@given(lists)
def test_any_list_is_an_argument(source: str) -> None:
    argument, findings = read_argument(source, "docs/arguments/text.md", "text", {"text": TEXT}, {})
    if argument is None:
        assert findings
        return
    passages = {passage.id: passage for passage in argument.document.passages}
    assert len(passages) == len(argument.document.passages)
    points = list(argument.walk())
    assert len({point.path for point in points}) == len(points)
    there = {passage.ref: passage for passage in TEXT.passages}
    for point in points:
        assert point.id in passages
        assert 1 <= len(point.path) <= 6
        for anchor in point.anchors:
            assert 0 <= anchor.span.start <= anchor.span.end <= len(source)
            assert (anchor.passage is None) is (anchor.reason is not None)
            if anchor.passage is not None:
                assert 0 <= anchor.start <= anchor.end <= len(there[anchor.passage].prose.text)
    for passage in passages.values():
        for offset in range(len(passage.prose.text)):
            span = passage.prose.source(offset, offset + 1)
            assert 0 <= span.start <= span.end <= len(source)
    if any(anchor.reason for point in points for anchor in point.anchors):
        assert findings  # nothing is lost without a word
    for one in findings:
        assert 1 <= one.place.line <= source.count("\n") + 1
