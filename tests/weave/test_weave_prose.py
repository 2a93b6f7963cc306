"""Prose, markup and links woven together: always well nested, always escaped."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Markup, MarkupKind, Prose
from glossator.passages import read_prose
from glossator.weave.escape import html, markdown
from glossator.weave.prose.anchors import Wrap
from glossator.weave.prose.inline import weave_prose


def woven(prose, links=()):
    wraps = [Wrap(start, end, f"<a n={number}>", "</a>") for number, (start, end) in enumerate(links)]
    return weave_prose(prose, wraps, lambda label: f"<sup>{html(label)}</sup>", lambda address: address).html


ROWS = [
    # Markdown, links, HTML, why
    ("plain words", [], "plain words", "nothing laid over"),
    ("a *b* c", [], "a <em>b</em> c", "emphasis"),
    ("a *b* c", [(2, 3)], "a <a n=0><em>b</em></a> c", "a link around emphasis"),
    ("*a b c*", [(2, 3)], "<em>a <a n=0>b</a> c</em>", "a link inside emphasis"),
    ("a *b c*", [(0, 3)], "<a n=0>a <em>b</em></a><em> c</em>", "emphasis is cut where a link ends"),
    ("*a b* c", [(2, 5)], "<em>a </em><a n=0><em>b</em> c</a>", "and where one begins"),
    ("***a** b*", [], "<em><strong>a</strong> b</em>", "nested emphasis"),
    ("a < b & c", [], "a &lt; b &amp; c", "escaping"),
    ("`x < y`", [], "<code>x &lt; y</code>", "code"),
    ("[a](b.md)", [], '<a href="b.md">a</a>', "an author's link"),
    ('[a](b"c)', [], '<a href="b&quot;c">a</a>', "an address is escaped"),
    ("![alt <x>](p.png)", [], '<img src="p.png" alt="alt &lt;x&gt;" loading="lazy">', "an image"),
    ("a  \nb", [], "a<br> b", "a hard break"),
    ("a~~b~~", [], "ab", "strikes are read as deletions"),
]


@pytest.mark.parametrize(("source", "links", "expected", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_rows(source, links, expected, why):
    result = woven(read_prose(source), links)
    assert result.replace("<del>", "").replace("</del>", "") == expected, why


class Nesting(HTMLParser):
    def __init__(self):
        super().__init__()
        self.stack, self.words = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ("br", "img"):
            self.stack.append(tag)
        if tag == "a":
            assert self.stack.count("a") == 1, "a link inside a link"

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.mark.fuzz
@given(st.data())
def test_whatever_overlaps_the_result_is_well_nested_and_keeps_every_word(data):
    text = data.draw(st.text(alphabet='ab <&"é', min_size=1, max_size=30))
    points = st.integers(0, len(text))
    spans = st.tuples(points, points).map(sorted).filter(lambda pair: pair[0] < pair[1])
    edges = sorted(data.draw(st.lists(points, max_size=6, unique=True)))
    links = [(edges[i], edges[i + 1]) for i in range(0, len(edges) - 1, 2)]
    outer = data.draw(spans)
    inner = (outer[0], data.draw(st.integers(outer[0] + 1, outer[1])))  # CommonMark nests its markup
    markups = [Markup(MarkupKind.EMPHASIS, *outer), Markup(MarkupKind.STRONG, *inner)]
    result = woven(Prose(text, ((0, 0, len(text), len(text)),), tuple(markups)), links)
    reader = Nesting()
    reader.feed(result)
    reader.close()
    assert reader.stack == []
    assert "".join(reader.words) == text


@pytest.mark.fuzz
@given(st.text())
def test_the_escaper_leaves_nothing_that_a_browser_reads_as_markup(words):
    escaped = html(words)
    assert not set('<>"') & set(escaped)
    reader = Nesting()
    reader.feed(f'<p title="{escaped}">{escaped}</p>')
    assert reader.stack == []


@pytest.mark.fuzz
@given(st.text())
def test_a_heading_is_one_line_without_loud_punctuation(words):
    line = markdown(words)
    assert "\n" not in line
    assert not set("\\`*_{}[]<>|~^$@") & set(line)
