"""Saved web pages: what they state is taken, what stands around the text is furniture and said, and nothing throws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.formats import PartKind, read_form
from glossator.witness import Kind, ingest, read_witness

_PROSE = "The keeper wrote to the office twice a year and asked for oil, rope and a new stove. " * 3


def _page(body: str, head: str = '<meta charset="utf-8">') -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def _parts(body: str) -> list[tuple[str, str]]:
    extract, _ = read_form(_page(body), "page.html")
    assert extract is not None
    return [(part.kind.value, extract.text[part.start : part.end]) for part in extract.parts]


H, P, C, N, F = "heading", "paragraph", "caption", "note", "furniture"
PAGES: list[tuple[str, str, list[tuple[str, str]]]] = [
    # why, body, parts
    ("headings and paragraphs", "<h1>A</h1><p>One.</p><h2>B</h2><p>Two <em>and</em> <b>three</b>.</p>",
     [(H, "A"), (P, "One."), (H, "B"), (P, "Two and three.")]),
    ("loose words", "<div>One.<p>Two.</p>Three.</div>", [(P, "One."), (P, "Two."), (P, "Three.")]),
    ("two line ends make a paragraph", "One<br>line.<br><br>Two.", [(P, "One line."), (P, "Two.")]),
    ("lists", "<ul><li>a<ol start=3><li>b<li><p>c</p></ol><li>d</ul>",
     [(P, "• a"), (P, "3. b"), (P, "4. c"), (P, "• d")]),
    ("a quotation", "<blockquote><p>Words.</p></blockquote>", [(P, "Words.")]),
    ("a table of data", "<table><caption>T</caption><tr><th>a<th>b<tr><td>1<td>2</table>", [(C, "T"), (P, "a | b"), (P, "1 | 2")]),
    ("a table of layout", f"<table><tr><td>{_PROSE * 2}<td><p>Two.</p><p>Three.</p></table>",
     [(P, (_PROSE * 2).strip()), (P, "Two."), (P, "Three.")]),
    ("a figure", "<figure><img src=x alt=y><figcaption>A tower</figcaption></figure>", [(C, "A tower")]),
    ("a picture of a blog", '<div class="wp-caption"><img><p class="wp-caption-text">A tower</p></div>', [(C, "A tower")]),
    ("raised and lowered digits", "<p>10<sup>6</sup> of H<sub>2</sub>O, 1<sup>er</sup></p>", [(P, "10⁶ of H₂O, 1er")]),
    ("scripts and styles print nothing", "<style>a</style><script>b</script><p>One.</p><template>c</template>", [(P, "One.")]),
    ("a menu", f"<nav><a href=/>Home</a></nav><p>{_PROSE}</p>", [(F, "Home"), (P, _PROSE.strip())]),
    ("what surrounds an article", f"<div>Above</div><article><h1>A</h1><p>{_PROSE * 3}</p></article><div>Below</div>",
     [(F, "Above"), (H, "A"), (P, (_PROSE * 3).strip()), (F, "Below")]),
    ("a foot", f"<p>{_PROSE}</p><footer><p>Copyright</p></footer>", [(P, _PROSE.strip()), (F, "Copyright")]),
    ("the foot of a quotation", "<blockquote><p>A.</p><footer>Smith</footer></blockquote>", [(P, "A."), (P, "Smith")]),
    ("a head with the title", "<header><h1>A</h1><p>By B</p></header><p>One.</p>", [(H, "A"), (P, "By B"), (P, "One.")]),
    ("a page that is named a menu all over", f'<div class="menu"><p>{_PROSE}</p></div>', [(P, _PROSE.strip())]),
    ("two articles are one text", "<article><p>One.</p></article><article><p>Two.</p></article>", [(P, "One."), (P, "Two.")]),
    ("hidden words", '<p>One.</p><p style="display: none">Two.</p>', [(P, "One."), (F, "Two.")]),
    ("a pre keeps nothing but its words", "<pre>a\n  b</pre>", [(P, "a b")]),
    ("note by role", '<p>A<a role="doc-noteref" href="#x">1</a></p><aside role="doc-footnote" id="x">1. Body</aside>',
     [(P, "A[1]"), (N, "[1] Body")]),
    ("note by epub:type", '<p>A<a epub:type="noteref" href="#x">*</a></p><aside epub:type="footnote" id="x"><p>* Body</p></aside>',
     [(P, "A[1]"), (N, "[1] Body")]),
    ("notes of a list with ways back",
     '<p>A<sup id="r1"><a href="#n1">1</a></sup> b<sup id="r2"><a href="#n2">2</a></sup></p><ol><li id="n1">One <a href="#r1">↩</a><li id="n2"><p>Two</p><p>More <a href="#r2">back</a></p></ol>',
     [(P, "A[1] b[2]"), (N, "[1] One"), (N, "[2] Two\nMore")]),
    ("notes by name, as old pages write them",
     '<p>A<a name="b1" href="#a1"><sup>1</sup></a> and<a name="b2" href="#a2"><sup>2</sup></a>.</p><p><a name="a1" href="#b1">1</a> Body.</p><p><a name="a2" href="#b2">2</a> Other.</p>',
     [(P, "A[1] and[2]."), (N, "[1] Body."), (N, "[2] Other.")]),
    ("the numbers of the page stay",
     '<p>A<a href="#n286" id="r286">[286]</a> b<a href="#n287" id="r287">[287]</a></p><p id="n286"><a href="#r286">[286]</a> One.</p><p id="n287"><a href="#r287">[287]</a> Two.</p>',
     [(P, "A[286] b[287]"), (N, "[286] One."), (N, "[287] Two.")]),
    ("the title of the notes goes with them",
     '<p>A<a role="doc-noteref" href="#x">1</a></p><section role="doc-endnotes"><h2>Notes</h2><ol><li id="x">Body</ol></section>',
     [(P, "A[1]"), (F, "Notes"), (N, "[1] Body")]),
    ("a link to a section is no note", '<p>See <a href="#s2">2</a>.</p><h2 id="s2">B</h2><p>C.</p>', [(P, "See 2."), (H, "B"), (P, "C.")]),
    ("a link to the list of references is no note",
     '<p>As shown <a href="#b1">[1]</a> and <a href="#b2">[2]</a>.</p><ol class="ref-list"><li id="b1">Smith.<li id="b2">Doe.</ol>',
     [(P, "As shown [1] and [2]."), (P, "1. Smith."), (P, "2. Doe.")]),
    ("a reference by author and year is no note", '<p>So <a href="#s">Smith 2010</a>.</p><p id="s">Smith, A. 2010.</p>',
     [(P, "So Smith 2010."), (P, "Smith, A. 2010.")]),
    ("unclosed elements", "<p>One<p>Two<li>Three</b></div></p>", [(P, "One"), (P, "Two"), (P, "• Three")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body", "parts"), PAGES, ids=[row[0] for row in PAGES])
def test_what_a_page_states(why: str, body: str, parts: list[tuple[str, str]]) -> None:
    assert _parts(body) == parts, why


@pytest.mark.parametrize(("why", "body", "parts"), PAGES, ids=[row[0] for row in PAGES])
def test_every_character_is_in_one_decision(why: str, body: str, parts: list[tuple[str, str]]) -> None:
    witness, _ = read_witness(_page(body), "page.html")
    assert witness is not None
    ingested, _ = ingest(witness)
    placed = [0] * len(witness.text)
    for decision in ingested.decisions:
        if decision.kind in (Kind.FURNITURE, Kind.HEADING, Kind.PARAGRAPH, Kind.CAPTION, Kind.NOTE):
            for span in decision.spans:
                for at in range(span.start, span.end):
                    placed[at] += 1
    wrong = [at for at, sign in enumerate(witness.text) if not sign.isspace() and placed[at] != 1]
    assert not wrong, why


def test_what_is_left_out_is_said() -> None:
    body = f"<nav>Home and away</nav><p>{_PROSE}</p>"
    _, findings = read_form(_page(body), "page.html")
    (found,) = findings
    assert (found.code, found.severity) == ("w-038", "note")
    assert "11 characters" in found.message and "Home and away" in found.message


CHARSETS = [
    # declared, written in, expected words, why
    ('<meta charset="windows-1254">', "cp1254", "Türkiye’nin ışığı", "as stated"),
    ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">', "cp1254", "Türkiye’nin ışığı", "as browsers read it"),
    ('<meta charset="iso-8859-1">', "utf-8", "Türkiye’nin ışığı", "valid UTF-8 is UTF-8, whatever is said"),
    ("", "cp1254", "Türkiye’nin ışığı", "nothing stated"),
    ('<meta charset="no-such">', "cp1254", "Türkiye’nin ışığı", "nonsense stated"),
    ("", "utf-16", "Türkiye’nin ışığı", "UTF-16"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "codec", "words", "why"), CHARSETS, ids=[row[3] for row in CHARSETS])
def test_the_encoding_of_a_page(head: str, codec: str, words: str, why: str) -> None:
    data = f"<!doctype html><html><head>{head}</head><body><p>{words} gece bile sönmedi, şubatta yağmur yağdı.</p></body></html>"
    extract, _ = read_form(data.encode(codec), "page.html")
    assert extract is not None
    assert extract.text.startswith(words), why


HOSTILE = {
    "deep": "<div>" * 20_000 + "words" + "</div>" * 20_000,
    "deep lists": "<ul><li>" * 5_000 + "words",
    "deep quotations": "<blockquote>" * 5_000 + "words",
    "one table in another": "<table><tr><td>" * 300 + "words",
    "a thousand links to one note": '<a href="#n"><sup>1</sup></a>' * 3_000 + '<p id="n">Body</p>',
    "notes in notes": "".join(f'<p id="n{at}"><a href="#n{at + 1}"><sup>{at}</sup></a> Body' for at in range(900)),
    "open tags": "<p<p<p<p" * 5_000,
    "entities": "<p>" + "&amp;&#0;&#x110000;&nosuch;" * 5_000,
    "attributes": "<p " + 'a="b" ' * 20_000 + ">words",
    "NUL bytes": "<p>a\0b\0c</p>" * 100,
    "no element": "<!doctype html>",
    "comments": "<!doctype html>" + "<!-- a -->" * 5_000 + "<p>words</p>",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_end(name: str) -> None:
    witness, findings = read_witness(_page(HOSTILE[name]), "page.html")
    assert witness is not None or findings
    if witness is not None:
        ingest(witness)
        if name.startswith("deep"):
            assert "words" in witness.text or findings


def test_a_page_that_the_parser_gives_up_on_is_refused_and_never_cut() -> None:
    extract, _ = read_form(_page("<div>" * 1_900 + "words" + "</div>" * 1_900 + "<p>after</p>"), "page.html")
    assert extract is not None
    assert extract.text.split() == ["words", "after"]
    extract, (found,) = read_form(_page("<div>" * 3_000 + "words" + "</div>" * 3_000 + "<p>after</p>"), "page.html")
    assert (extract, found.code) == (None, "w-046")
    assert "nested too deeply" in found.message


_TAGS = (
    "p",
    "div",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "sup",
    "h2",
    "nav",
    "article",
    "main",
    "a href='#x'",
    "a id='x'",
    "br",
    "pre",
    "aside role='doc-footnote'",
    "section id='x'",
)


@given(
    st.lists(
        st.tuples(st.sampled_from(_TAGS), st.sampled_from(("", "1", "words", " [2] ")), st.booleans()), max_size=25
    )
)
def test_any_soup_is_read_and_accounted_for(soup: list[tuple[str, str, bool]]) -> None:
    body = "".join(f"<{tag}>{words}" + (f"</{tag.split()[0]}>" if closed else "") for tag, words, closed in soup)
    extract, findings = read_form(_page(body), "page.html")
    assert extract is not None or findings
    if extract is not None:
        ends = 0
        for part in extract.parts:
            assert ends <= part.start < part.end <= len(extract.text)
            assert not extract.text[ends : part.start].strip()
            ends = part.end
        assert not extract.text[ends:].strip()
        assert extract.text.count("words") == body.count("words")
        assert {mark.number for mark in extract.marks} <= {
            p.number for p in extract.parts if p.kind is PartKind.NOTE
        } | set(range(3))
