"""The reader of Markdown: passages, their spans, their ids."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.model import BlockKind, Front, MarkupKind, PassageKind
from glossator.passages import read_front, read_prose, read_text
from glossator.passages.safe_addresses import safe_address


def read(source):
    return read_text("text", "docs/texts/text.md", source, Front("Title"), 0)


KINDS = [
    # source, (kind, number, words) of each passage, why the row is here
    ("One.\n\nTwo.", [("paragraph", 1, "One."), ("paragraph", 2, "Two.")], "numbers count up"),
    ("One\ntwo.", [("paragraph", 1, "One two.")], "a soft break is one space"),
    ("> One.", [("quotation", 1, "One.")], "a quotation is numbered"),
    ("- One\n- Two", [("item", 1, "One"), ("item", 2, "Two")], "a tight list has no paragraphs of its own"),
    ("- *One* two\n\n- Two", [("item", 1, "One two"), ("item", 2, "Two")], "a loose list has"),
    ("A picture.\n{.caption}", [("caption", 0, "A picture.")], "a caption has no number"),
    (r"A picture. \{.caption}", [("paragraph", 1, "A picture. {.caption}")], "an escaped brace is a brace"),
    ("One.[^1]\n\n[^1]: Note.", [("paragraph", 1, "One."), ("note", 0, "Note.")], "a note is a passage"),
    (
        "One.[^1]\n\n[^1]: 1986. A year.",
        [("paragraph", 1, "One."), ("note", 0, "1986. A year.")],
        "a year that begins a note stays",
    ),
    (
        "One.[^1]\n\n[^1]: 1. A\n    2. B\n    - C",
        [("paragraph", 1, "One."), ("note", 0, "1. A"), ("note", 0, "2. B"), ("note", 0, "C")],
        "and so do numbers",
    ),
    (
        "One.[^1]\n\n[^1]: 3. *A*\n\n    4. B",
        [("paragraph", 1, "One."), ("note", 0, "3. A"), ("note", 0, "4. B")],
        "of a loose list too",
    ),
    (
        "One.[^1]\n\n[^1]: 3.\n\nTwo.",
        [("paragraph", 1, "One."), ("paragraph", 2, "Two.")],
        "an item of a note without words takes nothing along",
    ),
    ("| a |\n|---|\n| b |", [("cell", 0, "a"), ("cell", 0, "b")], "cells are passages"),
    ("<b>x</b>", [("paragraph", 1, "<b>x</b>")], "raw HTML is words"),
    ("<!-- hidden -->", [], "a comment is nothing"),
    ("```\ncode\n```", [], "code is no passage"),
    ("# Heading", [], "a heading is none either"),
    ("", [], "nothing is nothing"),
]


@pytest.mark.parametrize(("source", "expected", "why"), KINDS, ids=[row[2] for row in KINDS])
def test_passages(source, expected, why):
    text, _ = read(source)
    assert [(p.kind.value, p.number, p.prose.text) for p in text.passages] == expected, why


DESCRIBED = [
    # source, description: CommonMark 0.31, 6.4
    ("![a [c] d](x)", "a [c] d"),
    ("![a](x)", "a"),
    ("![](x)", ""),
    ("![*a* **b** `c` [d](y)](x)", "a b c d"),
    ("![a ![b](y) c](x)", "a b c"),
    (r"![a \] b](x)", "a ] b"),
    ("![a\nb](x)", "a b"),
    ("![a <b>](x)", "a <b>"),  # raw HTML is words here, too
    ("![a &amp; b][x]\n\n[x]: y", "a & b"),
]


@pytest.mark.parametrize(("source", "words"), DESCRIBED)
def test_an_image_is_described_by_all_its_words(source, words):
    prose = read_prose(source)
    assert [(m.kind, m.title) for m in prose.markups] == [(MarkupKind.IMAGE, words)]
    assert len(prose.text) == 1


STEERED = [
    ("[the pact]{term=article-5}", "the pact", MarkupKind.FORCED, "term=article-5"),
    ("[Georgia]{.plain}", "Georgia", MarkupKind.PLAIN, ""),
    ("so [*the* pact]{name=nato} says", "so the pact says", MarkupKind.FORCED, "name=nato"),
]


@pytest.mark.parametrize(("source", "words", "kind", "target"), STEERED)
def test_an_author_steers_a_mention(source, words, kind, target):
    prose = read_prose(source)
    assert prose.text == words
    steered = next(m for m in prose.markups if m.kind is kind)
    assert steered.target == target
    span = prose.source(steered.start, steered.end)
    assert words[steered.start : steered.end].split()[-1] in source[span.start : span.end]


@pytest.mark.parametrize("source", [r"\[pact\]{term=x}", "[pact]{colour=x}", "[pact] {term=x}", "`[pact]{term=x}`"])
def test_what_is_no_steering_stays_words(source):
    assert not [m for m in read_prose(source).markups if m.kind in (MarkupKind.FORCED, MarkupKind.PLAIN)]


def test_offsets_lead_back_to_the_file_across_wide_letters_and_entities():
    source = "---\ntitle: ü\n---\nİstanbul &amp; *Çanakkale* `x` end"
    fields, body, _ = read_front(source, "x.md")
    assert fields == {"title": "ü"}
    text, _ = read_text("x", "x.md", source, Front("ü"), body)
    prose = text.passages[0].prose
    for word, printed in [("İstanbul", "İstanbul"), ("&", "&amp;"), ("Çanakkale", "Çanakkale"), ("end", "end")]:
        at = prose.text.index(word)
        span = prose.source(at, at + len(word))
        assert source[span.start : span.end] == printed


FINDINGS = [
    ("One.[^9]", "t-006", (1, 5), "a mark without a note"),
    ("One.\n\n[^9]: Note.", "t-007", (3, 1), "a note without a mark"),
    ("One <i>two</i>", "t-005", (1, 5), "raw HTML"),
    ("Go [there](javascript:alert(1)).", "x-004", (1, 4), "an address that runs code"),
]


@pytest.mark.parametrize(("source", "code", "place", "why"), FINDINGS, ids=[row[3] for row in FINDINGS])
def test_findings_point_at_the_place(source, code, place, why):
    _, findings = read(source)
    found = next(finding for finding in findings if finding.code == code)
    if code != "t-007":
        assert (found.place.line, found.place.column) == place, why
    assert found.place.file == "docs/texts/text.md"


ADDRESSES = [
    ("https://example.org/", True), ("http://x", True), ("mailto:a@b", True), ("../a.md#b", True), ("#b", True),
    ("//example.org", True), ("javascript:alert(1)", False), ("JaVaScRiPt:alert(1)", False),
    ("java\nscript:alert(1)", False), ("\x01javascript:x", False), (" javascript:x", False), ("data:text,x", False),
    ("vbscript:x", False), ("file:///etc/passwd", False),
]  # fmt: skip


@pytest.mark.parametrize(("address", "safe"), ADDRESSES)
def test_only_listed_schemes_are_followed(address, safe):
    assert safe_address(address) is safe


def test_ids_outlive_edits_elsewhere_and_tell_equal_openings_apart():
    before, _ = read("First paragraph here.\n\nSecond one.\n\nSecond one.")
    after, _ = read("New start.\n\nSecond one.\n\nSecond one.\n\nFirst paragraph here.")
    ids = {p.id for p in before.passages}
    assert len(ids) == 3
    assert ids < {p.id for p in after.passages}
    other, _ = read_text("other", "x.md", "First paragraph here.", Front("x"), 0)
    assert other.passages[0].id not in ids


def test_blocks_open_and_close_in_pairs():
    text, _ = read("1. a\n   - b\n\n> q\n\n| a |\n|---|\n| b |\n\n[^1]: n\n")
    stack = []
    for block in text.blocks:
        if block.kind is BlockKind.OPEN:
            stack.append(block.tag)
        elif block.kind is BlockKind.CLOSE:
            assert stack.pop() == block.tag
    assert stack == []


MARKDOWNISH = st.text(alphabet="ab *_[](){}<>!#-+|`\\&;:^1.@=\n\t\"'éİ\U0001f600", max_size=200)


@pytest.mark.fuzz
@given(st.one_of(MARKDOWNISH, st.text(max_size=200)))
@example("[^1]: a\n\n[^1]: b")
@example("| a\n|-")
@example("***a** b*")
def test_no_input_throws_and_spans_lie_inside_the_file(source):
    text, findings = read(source)
    for passage in text.passages:
        assert 0 <= passage.span.start <= passage.span.end <= len(source)
        assert passage.kind in PassageKind
        for at in range(len(passage.prose.text)):
            span = passage.prose.source(at, at + 1)
            assert 0 <= span.start <= span.end <= len(source)
        previous = -1
        for at, origin, length, _ in passage.prose.runs:
            assert at == previous + 1 or at > previous
            assert passage.prose.text[at : at + length]
            assert origin >= 0
            previous = at + length - 1
        for markup in passage.prose.markups:
            assert 0 <= markup.start <= markup.end <= len(passage.prose.text)
    for finding in findings:
        assert finding.place.line >= 1


@pytest.mark.fuzz
@given(st.text(max_size=120))
def test_front_matter_never_throws(source):
    for text in (source, f"---\n{source}\n---\n"):
        fields, body, _ = read_front(text, "x.md")
        assert isinstance(fields, dict)
        assert 0 <= body <= len(text)


def test_broken_front_matter_is_a_finding_with_its_line():
    source = "---\ntitle: a\nauthors: [b\n---\nBody."
    fields, body, findings = read_front(source, "x.md")
    assert fields == {"title": "a"}
    assert source[body:] == "Body."
    assert [(f.code, f.place.line, f.place.column) for f in findings] == [("t-002", 3, 10)]
