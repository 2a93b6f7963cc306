"""PDFs: tagged, with an outline, every passage, notes where their marks are, and no heading left alone."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

import pytest
from pdf_read import far_notes, lines, opened, outline, squeezed, stranded, tagged, targets, words

from glossator.characters.printable import printable
from glossator.export.epub.book import Order, book_of
from glossator.export.epub.books import about
from glossator.export.pdf.paper import paper
from glossator.export.pdf.printed import printed
from glossator.export.pdf.style import STYLE
from glossator.export.table import EXPORTS, written
from glossator.model import PassageKind
from glossator.weave import lacking as why_not
from glossator.weave.lacking import lacking, lacking_of, no_printer
from glossator.weave.paper_letters import spelled

NOTES = "".join(
    f"\n[^n{number}]: Note {number} is {'very ' * 400 if number == 3 else ''}short.\n" for number in range(4)
)
DEEP = "".join(f"{'  ' * depth}- level {depth} of Ada Lovelace\n" for depth in range(9))
ODD = {
    "docs/texts/large.md": f"---\ntitle: {'Long ' * 200_000}\n---\n\n###### Six\n\n## Two\n\n{DEEP}\n## two\n\n## Ab\n\n## ab\n\nEnd.\n",
    "docs/texts/signs.md": "---\ntitle: Signs\n---\n\nA \ufffe and \u0007 and <b> &amp; `a<b` ![a picture](x.png) [out](https://example.org/a%20b) [odd](https://exa\u00e4mple.org/\u00fc) [in](first.md) [bad](http://[) line  \nbreak ***both** one*.\n\n```\n<x> & y\n```\n\n3. third\n4. fourth\n\n| a | b |\n|---|---|\n| Ada Lovelace | [@doe2011] |\n",
    "docs/texts/third.md": f"---\ntitle: Long\n---\n\n## {'Word ' * 40_000}\n\nWords.[^n0][^n1] More.[^n2][^n3][^n0]\n{NOTES}\n[^left]: Nobody marks it.\n",
    "docs/texts/fourth.md": "---\ntitle: כותרת\nlanguage: he\nauthors: [\"<b>&\"]\n---\n\nמילים של Ada Lovelace על [@smith2010].[^a]\n\n[^a]: First, see [^b].\n\n[^b]: Second.\n",
    "docs/texts/deep.md": f"---\ntitle: Deep\n---\n\n{'>' * 40} words\n",
    "docs/texts/word.md": f"---\ntitle: Word\n---\n\n{'a' * 2000}\n",
    "docs/texts/emphasis.md": f"---\ntitle: Emphasis\n---\n\n{'*a **b ' * 40}x{'** c*' * 40}\n",
    "docs/texts/letters.md": "---\ntitle: Letters\n---\n\nOne of nobody: \U000f1234.\n",
    "docs/texts/cell.md": f"---\ntitle: Cell\n---\n\n| a | b |\n|---|---|\n| {'word ' * 3000} | b |\n",
}  # fmt: skip
CITED = re.compile(r"\[@[^]]*]|@\w+")
"""What the style words."""
LEFT_OUT = ("cell", "deep", "emphasis", "letters", "word")


@pytest.fixture(scope="session", autouse=True)
def printer(in_ci):
    if why := no_printer():
        if in_ci:
            pytest.fail(f"CI is set and nothing can be printed: {why}")
        pytest.skip(why)


@pytest.fixture(scope="module")
def impression(pressed):
    return pressed(ODD)


@pytest.fixture(scope="module")
def pdfs(impression):
    return {path: content for name in ("pdf", "pdf-edition") for path, content in written(EXPORTS[name], impression)}


@pytest.fixture(scope="module")
def edition(pdfs):
    return opened(pdfs["exports/edition.pdf"])


def test_there_is_one_of_each_text_and_one_of_all_but_what_cannot_be_set(impression, pdfs):
    texts = ["first", "fourth", "large", "second", "signs", "third"]
    assert sorted(pdfs) == ["exports/edition.pdf", *(f"exports/texts/{id}.pdf" for id in texts)]
    told = dict(EXPORTS["pdf"].left_out(impression))
    assert sorted(told) == [f"docs/texts/{id}.md" for id in LEFT_OUT]
    assert all(";" in why for why in told.values())  # what is wrong; what to do
    assert "no font here has \U000f1234;" in told["docs/texts/letters.md"]
    without = [text.id for text in impression.edition.texts if lacking_of(text, "pdf", impression.loom)]
    assert sorted(without) == [*LEFT_OUT]  # no page leads to a file of theirs


def test_each_is_tagged_and_says_what_it_is(pdfs):
    assert {path for path, content in pdfs.items() if not tagged(opened(content))} == set()
    meta = opened(pdfs["exports/texts/fourth.pdf"]).get_metadata_dict()
    assert (meta["Title"], meta["Author"]) == ("כותרת", "<b>&")


def test_every_heading_is_in_the_outline(edition):
    found = [(level, title) for level, title, _, _ in outline(edition)]
    assert (0, "1 First text") in found
    assert [title for level, title in found if level == 0][-4:] == ["Glossary", "Names", "Timeline", "Works"]
    long = next(title for level, title in found if level == 1 and title.startswith("Word Word"))
    assert len(long) <= 801 and long.endswith("…")


def test_every_passage_is_there(impression, edition):
    printed_words = words(edition)
    missing = [
        (passage.prose.words, word)
        for text in impression.edition.texts
        if text.id not in (*LEFT_OUT, "fourth")
        for passage in text.passages
        for word in CITED.sub("", printable(passage.prose.words)).split()
        if squeezed(word) not in printed_words
    ]
    assert missing == []


def test_links_lead_to_what_is_explained_and_to_the_web(edition):
    pages = {title: page for _, title, page, _ in outline(edition)}
    first = edition[pages["1 First text"]]
    assert {pages["Works"], pages["Names"], pages["Glossary"]} <= {page for page, _ in targets(first)}
    assert all(page is not None or address.startswith("http") for one in edition for page, address in targets(one))


def test_a_note_is_at_the_foot_and_a_long_one_behind_the_text(pdfs):
    document = opened(pdfs["exports/texts/third.pdf"])
    page = next(one for one in document if "More." in one.get_textpage().get_text_range())
    found = {line.words: line for line in lines(page)}
    marks = next(line for spoken, line in found.items() if "Words." in spoken)
    for number in range(3):
        note = next(line for spoken, line in found.items() if f"Note{number}is" in spoken)
        assert note.size < marks.size and note.y < marks.y
    behind = words(document).partition("Notes")[2]
    assert "4Note3isveryvery" in behind and "Nobodymarksit." in behind


def test_a_note_of_a_note_is_behind_it(pdfs):
    spoken = opened(pdfs["exports/texts/fourth.pdf"])[0].get_textpage().get_text_range()
    assert spoken.index("First, see") < spoken.index("Second")


def test_the_same_edition_gives_the_same_bytes(impression, pdfs):
    path, content = next(iter(written(EXPORTS["pdf"], impression)))
    assert content == pdfs[path]


def test_nothing_is_fetched(monkeypatch):
    asked = []
    monkeypatch.setattr("urllib.request.OpenerDirector.open", lambda self, request, *more: asked.append(request))
    page = "<html lang=en><body><img src='http://127.0.0.1:9/a.png' alt=a><img src='file:///etc/passwd' alt=b>words"
    assert words(opened(printed(page, "id"))).startswith("ab")
    assert asked == []


def test_no_letter_nor_a_space_between_two_is_a_box(caplog, monkeypatch):
    caplog.set_level(logging.WARNING, "weasyprint")
    monkeypatch.setattr(logging.getLogger("weasyprint"), "setLevel", lambda level: None)
    monkeypatch.setattr(logging.getLogger("weasyprint"), "propagate", True)
    said = ["Слово", "за", "словом,", "złoty", "łoś,", "kâğıt", "ve", "ağ."]
    page = f"<html lang=ru><head><style>{STYLE}</style></head><body><p>{' '.join(said)}<em> {' '.join(said)}</em>"
    assert words(opened(printed(page, "id"))).startswith("".join(said) * 2)
    assert ".notdef" not in caplog.text
    printed(page.replace("ve", "\U000f1234"), "id")
    assert ".notdef" in caplog.text


def test_a_letter_of_no_font_behind_the_texts_is_its_code_point():
    assert spelled("<p>a\U000f1234b") == "<p>a[U+F1234]b"


def test_the_mark_of_a_note_stays_with_its_word():
    note = "<span class=note id=a data-mark=18>Said.</span>"
    for letters in range(60, 76):
        page = f"<html lang=en><head><style>{STYLE}</style></head><body><p>{'ab ' * (letters // 3)}{'x' * (letters % 3)} of it.{note} And"
        spoken = opened(printed(page, "id"))[0].get_textpage().get_text_range()
        assert "of it." in spoken and not [
            line for line in spoken.splitlines() if line.strip("\u2060 ").startswith("18 And")
        ]


def test_a_heading_at_the_foot_is_seen():
    page = "<html lang=en><head><style>{}</style></head><body><h1>Alone</h1>{}</body></html>"
    note = f"<span class=note id=a data-mark=1>{'words ' * 60}</span>"
    alone = page.format(STYLE, f"<p>word{note}<p style='break-before: page'>words<br>words<br>words</p>")
    kept = page.format(STYLE, "<p>words<br>words<br>words</p>")
    assert [stranded(opened(printed(one, "id"))) for one in (alone, kept)] == [["Alone"], []]


@pytest.mark.parametrize("id", ["nato-russia-companion", "turkey-russia-companion"])
def test_no_heading_of_the_companions_is_left_at_the_foot_of_a_page(whole, id):
    text = next(one for one in whole.edition.texts if one.id == id)
    book = replace(book_of(whole, (text,), "", Order(whole), printed=True), terms=(), names=(), events=(), works=())
    document = opened(printed(paper(book, about(book, (), id), STYLE), id))
    titles = [title for _, title, _, _ in outline(document)]
    assert len(titles) == 1 + sum(1 for block in text.blocks if block.kind == "heading")
    assert stranded(document) == []
    marks, far = far_notes(document)
    assert marks >= sum(1 for passage in text.passages if passage.kind is PassageKind.NOTE)
    assert len(far) * 10 <= marks, far  # WeasyPrint moves the last note of a page on rather than part two lines


def test_without_weasyprint_or_texts_it_is_left_out_and_says_why(pressed, impression, monkeypatch):
    no_printer.cache_clear()
    monkeypatch.setattr(why_not, "find_spec", lambda name: None)
    assert "pip install glossator[pdf]" in lacking("pdf", impression.loom)
    no_printer.cache_clear()
    monkeypatch.undo()

    def without_pango(name):
        raise OSError(name)

    monkeypatch.setattr(why_not, "import_module", without_pango)
    assert "apt install libpango" in lacking("pdf", impression.loom)
    monkeypatch.undo()
    no_printer.cache_clear()
    bare = {f"docs/texts/{id}.md": ODD["docs/texts/deep.md"] for id in ("first", "second")}
    assert lacking("pdf-edition", pressed(bare).loom) == "no text of it can be set on paper"
