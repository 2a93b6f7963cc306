"""What the builder of prose says of each event: whether it was one of its own, and what stays as it is printed."""

from __future__ import annotations

import pytest

from glossator.model import MarkupKind
from glossator.passages import read_prose
from glossator.passages.prose import ProseBuilder

LINK = {"dest_url": "x", "title": ""}
EVENTS = [
    # event, whether it is inline: the reader takes any other for the start or end of a block
    ({"Text": "a"}, True),
    ({"Code": "a"}, True),
    ({"InlineHtml": "<b>"}, True),
    ({"FootnoteReference": "1"}, True),
    ("SoftBreak", True),
    ("HardBreak", True),
    ("Rule", False),
    ({"Start": "Emphasis"}, True),
    ({"Start": {"Link": LINK}}, True),
    ({"Start": {"Image": LINK}}, True),
    ({"Start": "Paragraph"}, False),
    ({"Start": "HtmlBlock"}, False),
    ({"Start": {"List": None}}, False),
    ({"End": "Paragraph"}, False),
    ({"End": {"List": True}}, False),
    ({"Html": "<hr>"}, False),
]


@pytest.mark.parametrize(("event", "inline"), EVENTS, ids=[str(row[0]) for row in EVENTS])
def test_what_is_an_inline_event(event: object, inline: bool) -> None:
    assert ProseBuilder("a", int).take(event, 0, 1) is inline


@pytest.mark.parametrize("tag", ["Emphasis", "Strong", "Strikethrough", "Link", "Image"])
def test_the_end_of_what_was_opened_is_one_too(tag: str) -> None:
    builder = ProseBuilder("a", int)
    for opened in ("Image", tag):  # an image, and what is within one
        assert builder.take({"Start": {opened: LINK} if opened in ("Link", "Image") else opened}, 0, 0)
    assert builder.take({"End": tag}, 1, 1)
    assert builder.take({"End": "Image"}, 1, 1)


STEERED = [
    # source, words, kinds of the markup, why
    (r"[\*a]{.plain}", "*a", [MarkupKind.PLAIN], "an escape behind the first bracket of a file"),
    ("[a]{.plain}", "a", [MarkupKind.PLAIN], "with nothing before it"),
    (r"\[a]{.plain}", "[a]{.plain}", [], "escaped, with nothing before the escape"),
    (r"b \[a]{.plain} [c]{.plain}", "b [a]{.plain} c", [MarkupKind.PLAIN], "the second of two, the first escaped"),
    ("b {c} *d*", "b {c} d", [MarkupKind.EMPHASIS], "a brace that steers nothing leaves all"),
    ("b [^ c] *d*", "b [^ c] d", [MarkupKind.EMPHASIS], "and so does what is no lost mark"),
]


@pytest.mark.parametrize(("source", "words", "kinds", "why"), STEERED, ids=[row[3] for row in STEERED])
def test_what_steers(source: str, words: str, kinds: list[MarkupKind], why: str) -> None:
    prose = read_prose(source)
    assert (prose.text, [markup.kind for markup in prose.markups]) == (words, kinds)
