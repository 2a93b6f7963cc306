"""Whatever stands in a Markdown file, it is read, annotated and woven, and every place lies in the file."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from fuzz_pieces import markdown
from hypothesis import given
from hypothesis import strategies as st

from glossator.apparatus import Apparatus, graph_of, uses_of
from glossator.apparatus.annotate import annotate_text, indexes_of
from glossator.bibliography import read_library
from glossator.bibliography.formatting import Formatted
from glossator.bibliography.printed import Printed
from glossator.edition import Edition
from glossator.findings.show import FORMATS
from glossator.model import Edtf, Event, Front, Name, PassageKind, Prose, Term, Text
from glossator.passages import read_front, read_prose, read_text
from glossator.passages.sentences import sentences
from glossator.weave import Loom, Options
from glossator.weave.blocks import TextWeaver
from glossator.weave.page import Draft
from glossator.weave.sheet import Sheet
from glossator.weave.uses.uselist import use_list

pytestmark = pytest.mark.fuzz

_LIBRARY = """@book{smith2010, author = {Smith, Ann}, title = {Harbours}, year = {2010}, pages = {3--90}}
@article{doe, author = {Doe, Jane}, title = {Straits in Winter}, year = {2011}}"""
_WORKS, _ = read_library(_LIBRARY, "references/library.bib")
_EDITION = Edition(
    works=_WORKS,
    terms={"b": Term("b", "word", also=("words end",))},
    names={
        "nato": Name("nato", "organisation", "NATO"), "turkey": Name("turkey", "state", "Turkey"),
        "x": Name("x", "person", "Ada Lovelace", also=("A", "Ada")),
    },
    events={"talk": Event("talk", Edtf.of_day(2015, 11, 24), "Talk", who=("nato",))},
)  # fmt: skip
_INDEXES, _ = indexes_of(_EDITION)
_TAG = re.compile(r"<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>")
_VOID = frozenset({"br", "hr", "img"})


def read(source: str) -> Text:
    _, body, _ = read_front(source, "docs/texts/text.md")
    return read_text("text", "docs/texts/text.md", source, Front("A text"), body)[0]


def check_prose(prose: Prose, source: str) -> None:
    length = len(prose.text)
    at = 0
    for start, origin, size, printed in prose.runs:
        assert start >= at
        assert size > 0
        assert 0 <= origin <= origin + printed <= len(source)
        at = start + size
    assert at <= length
    for start in range(length):
        span = prose.source(start, start + 1)
        assert 0 <= span.start <= span.end <= len(source)
    for markup in prose.markups:
        assert 0 <= markup.start <= markup.end <= length
        span = prose.source(markup.start, markup.end)
        assert 0 <= span.start <= len(source)
        assert 0 <= span.end <= len(source)


@given(markdown)
def test_every_place_lies_in_the_file(source: str) -> None:
    text, findings = read_text("text", "docs/texts/text.md", source, Front("A text"), 0)
    for passage in text.passages:
        assert 0 <= passage.span.start <= passage.span.end <= len(source)
        assert passage.kind in PassageKind
        assert 1 <= passage.line <= source.count("\n") + 1
        check_prose(passage.prose, source)
    assert len({passage.id for passage in text.passages}) == len(text.passages)
    for block in text.blocks:
        if block.prose is not None:
            check_prose(block.prose, source)
    for one in findings:
        assert 1 <= one.place.line <= source.count("\n") + 1
        assert one.place.column >= 1
    for show in FORMATS.values():
        assert isinstance(show(findings, {"docs/texts/text.md": source}), str)


@given(markdown, st.integers(0, 40), st.integers(0, 60))
def test_a_part_of_a_file_is_read_in_place(source: str, start: int, length: int) -> None:
    start = min(start, len(source))
    upto = min(start + length, len(source))
    text, _ = read_text("text", "docs/notes/text.md", source, Front("A note"), start, upto=upto)
    for passage in text.passages:
        assert start <= passage.span.start <= passage.span.end <= upto
        check_prose(passage.prose, source)


@given(markdown)
def test_sentences_hold_every_word_once(source: str) -> None:
    for passage in read(source).passages:
        words = passage.prose.text
        spans = sentences(words)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        outside = list(words)
        for span in spans:
            assert words[span.start : span.end] == words[span.start : span.end].strip() != ""
            outside[span.start : span.end] = " " * (span.end - span.start)
        assert not "".join(outside).strip()


@given(markdown)
def test_it_is_annotated_and_woven_in_pairs_of_tags(source: str) -> None:
    text = read(source)
    annotations, _ = annotate_text(text, _INDEXES)
    prose = {passage.id: passage.prose.text for passage in text.spoken}
    reached: dict[str, int] = {}
    for one in annotations:
        mention = one.mention
        assert 0 <= mention.start <= mention.end <= len(prose[one.passage])
        if mention.start < mention.end and mention.kind != "quotation":
            assert mention.start >= reached.get(one.passage, 0)
            reached[one.passage] = mention.end
    edition = replace(_EDITION, texts=(text,))
    apparatus = Apparatus({"text": annotations})
    uses = uses_of(edition, apparatus)
    graph_of(edition, apparatus)
    printed = Printed(order=list(_WORKS), entries=dict.fromkeys(_WORKS, "A reference."))
    loom = Loom.of(edition, apparatus, uses, Formatted(_WORKS, printed), Options())
    draft = Draft("texts/text", "A text")
    weaver = TextWeaver(text, Sheet("texts/text"), loom)
    weaver.body(draft)
    for part in (*[part.as_markdown() for part in draft.parts], *weaver.footnotes()):
        if not part.startswith("#"):
            check_tags(part)
    for target in uses:
        for line in use_list(target, Sheet("index"), loom):
            check_tags(line, whole=False)


def check_tags(page: str, *, whole: bool = True) -> None:
    """Every `<` begins a tag of ours, and inline tags pair; containers may go on in the next part."""
    rest = re.sub(r"<!-- /?woven -->", "", page)
    stack: list[str] = []
    for match in _TAG.finditer(rest):
        closing, name = match[1], match[2]
        if name in _VOID or name not in ("a", "em", "strong", "del", "sup", "code", "span", "mark"):
            continue
        if closing:
            assert stack.pop() == name
        else:
            stack.append(name)
    assert stack == []
    assert "<" not in _TAG.sub("", rest)


@given(st.text(st.characters(exclude_categories=[]), max_size=40))
def test_prose_of_anything(source: str) -> None:
    prose = read_prose(source)
    assert isinstance(prose.words, str)
