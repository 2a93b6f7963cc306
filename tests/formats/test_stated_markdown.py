"""What a file states about its words comes to the Markdown: emphasis, lists, tables, quotations; and the way back stays."""

from __future__ import annotations

import pytest

from glossator.edition.ingested import read_ingested
from glossator.formats.pdf.faces import headings_by_face
from glossator.witness import ingest, read_witness

PAGE = "<html><body><article><h1>The Mole</h1><p>{}</p><p>{}</p>{{}}<p>{}</p></article></body></html>".format(
    *(f"The harbour board met on the {day} day and talked about coal until the lamps were lit." for day in "abc")
)

# name, HTML of the middle, what must stand in the Markdown
CASES: list[tuple[str, str, str]] = [
    ("emphasis", "<p>He read <em>The Long Road</em> and <b>nothing</b> else.</p>", "read *The Long Road* and **nothing** else"),
    ("emphasis within a word", "<p>It was re<em>ally</em> so, they said.</p>", "re*ally* so"),
    ("emphasis at a sign within a word", "<p>It was x<em>(ally)</em>y so, they said.</p>", "x(ally)y so"),
    ("space within the emphasis", "<p>He read <i> The Road </i>twice.</p>", "read *The Road* twice"),
    ("emphasis within emphasis of its sort", "<p>See <i>the <cite>Road</cite> again</i>, twice.</p>", "See *the Road* again, twice"),
    ("a sign of emphasis that is none", "<p>See * and <i>this</i> * there.</p>", "See \\* and *this* \\* there"),
    ("items", "<ul><li>oil</li><li>wicks<ul><li>short</li><li>long</li></ul></li><li>rope</li></ul>", "- oil\n- wicks\n  - short\n  - long\n- rope"),
    ("counted items", "<ol start='3'><li>fold</li><li>wait</li></ol>", "3. fold\n4. wait"),
    ("another list counts anew", "<ol><li>fold</li></ol><ol><li>wait</li></ol>", "1. fold\n1) wait"),
    ("an item of two paragraphs", "<ul><li>oil<p>but clean</p></li><li>rope</li></ul>", "- oil\n\n  but clean\n- rope"),
    (
        "rows",
        "<table><tr><th>month</th><th>birds</th></tr><tr><td>March</td><td><b>204</b></td></tr><tr><td></td><td>9</td></tr></table>",
        "| month | birds |\n| --- | --- |\n| March | **204** |\n|  | 9 |",
    ),
    ("a quotation", "<blockquote><p>that it be made</p><p>of stone</p></blockquote>", "> that it be made\n>\n> of stone"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_what_a_page_states_is_markdown(html: str, expected: str) -> None:
    witness, _ = read_witness(PAGE.replace("{}", html).encode(), "a.html")
    assert witness is not None
    ingested, _ = ingest(witness)
    assert f"\n{expected}" in ingested.markdown or f" {expected}" in ingested.markdown


@pytest.mark.parametrize("html", [row[1] for row in CASES], ids=[row[0] for row in CASES])
def test_every_passage_knows_where_it_stands(html: str) -> None:
    witness, _ = read_witness(PAGE.replace("{}", html).encode(), "a.html")
    assert witness is not None
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    assert text.origin is not None
    for passage in text.passages:
        words = passage.prose.text
        spans = text.origin.spans(passage.id, 0, len(words))
        assert " ".join("".join(witness.text[span.start : span.end] for span in spans).split()) == words


FACES: list[tuple[str, str, list[str]]] = [
    ("bold above a paragraph", "It ended so.\n*The Second Year\nNobody came.\n", ["The Second Year"]),
    ("two lines are one", "It ended so.\n*The Second Year\n*and the Third\nNobody came.\n", ["The Second Year\nand the Third"]),
    ("bold amid a sentence", "It was in\n*The Second Year\nthat nobody came.\n", []),
    ("a bold sentence", "It ended so.\n*Nobody came that year.\nThey waited.\n", []),
    ("a bold label of a figure", "It ended so.\n*Figure 2\nThey waited.\n", []),
    ("the last line", "It ended so.\n*The End\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), [row[1:] for row in FACES], ids=[row[0] for row in FACES])
def test_headings_of_another_face(typed: str, expected: list[str]) -> None:
    filler = "The board met and talked about coal.\n" * 9
    faced, text = [], filler
    for line in typed.splitlines():
        words = line.removeprefix("*")
        if words != line:
            faced.append((len(text), len(text) + len(words), 1))
        text += words + "\n"
    assert [text[part.start : part.end] for part in headings_by_face(text, faced)] == expected
