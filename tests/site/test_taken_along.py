"""What readers take along of a site: works in other styles, pages and passages as references, linked data, CITATION.cff."""

from __future__ import annotations

import html
import json
import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from csl_samples import LETTERS, NOTES, NUMERIC
from lxml import html as markup
from served import served
from small_project import Project

from glossator.bibliography import read_library

TITLE = 'First </script><script>alert(1)</script> <!-- "text" & more'
CITED = "Ada Lovelace, The editors 2020 First </script><script>alert(1)</script> <!-- “text” & more"
"""The page in the small style that is called APA here."""
OPENURL = "https://resolver.example.edu/openurl?sid=reader"
STYLES = {"apa": LETTERS, "ieee": NUMERIC, "chicago-notes-bibliography": NOTES}


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("taken"))
    front = f"title: '{TITLE}'\nauthors: [Ada Lovelace, The editors]\ndate: 2020-05-01\nlicence: CC BY-SA 4.0\nof: smith2010"
    text = (project.root / "docs/texts/first.md").read_text().replace("title: First text", front)
    project.write("docs/texts/first.md", text)
    for name, source in STYLES.items():
        project.write(f"references/styles/{name}.csl", source)
    project.write("references/citations.yml", f"style: apa\nopenurl: {OPENURL}\n")
    config = (project.root / "mkdocs.yml").read_text()
    project.write("mkdocs.yml", config.replace('!ENV [SITE_URL, ""]', "https://reader.example/r"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project.root)
        assert project.run("build") == 0
    return project


def data_of(page: str) -> list[dict]:
    tree = markup.document_fromstring(page)
    return [json.loads(one.text) for one in tree.iter("script") if one.get("type") == "application/ld+json"]


def test_an_entry_has_the_work_in_each_style_at_hand(taken):
    entry = markup.document_fromstring(taken.page("bibliography")).get_element_by_id("doe2011")
    fold = entry.xpath("details[@class='g-as-text']")[0]
    said = dict(zip(fold.xpath(".//dt/text()"), (one.text_content() for one in fold.iter("dd")), strict=True))
    assert said == {
        "Chicago author–date": "Doe, John. 2011. “Notes.” Journal.",
        "Chicago notes": "John Doe, Notes.",
        "APA": "John Doe 2011 Notes",
        "IEEE": "Notes",
    }


def test_a_file_a_style_has_all_works_and_is_led_to(taken):
    site = taken.root / "site/exports"
    assert (site / "library.apa.txt").read_text() == "John Doe 2011 Notes\nAnna Smith 2010 Engines\n"
    assert (site / "library.chicago-notes.txt").read_text() == "Anna Smith, Engines.\nJohn Doe, Notes.\n"
    assert not (site / "library.mla.txt").exists()
    page = taken.page("bibliography")
    assert 'href="../exports/library.apa.txt">APA</a>' in page
    assert "mla" not in page


def test_the_search_does_not_hold_a_reference_five_times(taken):
    whole = "".join(path.read_text() for path in (taken.root / "site/search").glob("*.js"))
    assert whole
    assert "John Doe 2011 Notes" not in whole


def test_a_work_is_looked_up_in_the_readers_own_library(taken):
    links = markup.document_fromstring(taken.page("bibliography")).xpath("//a[text()='look it up']/@href")
    assert len(links) == 2
    parts = urlsplit(links[0])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "https://resolver.example.edu/openurl"
    said = dict(parse_qsl(parts.query))
    assert said["sid"] == "reader"
    assert (said["url_ver"], said["ctx_ver"]) == ("Z39.88-2004", "Z39.88-2004")
    assert {dict(parse_qsl(urlsplit(one).query)).get("rft.atitle") for one in links} == {None, "Notes"}


def test_without_a_resolver_nothing_is_said_of_one(built):
    assert "look it up" not in built.page("bibliography")


def test_a_page_is_cited_in_the_style_of_the_edition(taken):
    tree = markup.document_fromstring(taken.page("texts/first"))
    (cited,) = tree.xpath("//details[@class='g-as-text']/p[@class='g-cited-as']")
    assert cited.text_content() == CITED
    for ending in ("bib", "ris", "json"):
        assert tree.xpath(f"//details[@class='g-as-text']//a[@href='../../exports/texts/first.{ending}']")
    site = taken.root / "site/exports/texts"
    (item,) = json.loads((site / "first.json").read_text())
    assert item == {
        "id": "first", "type": "webpage", "title": TITLE, "language": "en", "container-title": "Between Blocs",
        "author": [{"family": "Lovelace", "given": "Ada"}, {"literal": "The editors"}],
        "issued": {"date-parts": [[2020, 5, 1]]}, "URL": "https://reader.example/r/texts/first/",
    }  # fmt: skip
    works, _ = read_library((site / "first.bib").read_text(), "x.bib")
    assert dict(works["first"].csl) == {**item, "title": TITLE.replace("--", "–")}  # two hyphens are a dash in BibTeX
    assert "UR  - https://reader.example/r/texts/first/\r\n" in (site / "first.ris").read_bytes().decode()


def test_without_an_address_none_is_invented(built):
    assert "UR  -" not in (built.root / "site/exports/texts/first.ris").read_text()
    (data,) = data_of(built.page("texts/first"))
    assert "url" not in data
    assert data["isPartOf"] == {"@type": "WebSite", "name": "Between Blocs"}
    assert data["citation"][0]["@id"].startswith("../../bibliography/#")
    assert "access" not in built.page("texts/first").partition("Cite this page")[2].partition("</details>")[0]


def test_a_text_is_an_article_with_the_works_it_cites(taken):
    (data,) = data_of(taken.page("texts/first"))
    assert data == {
        "@context": "https://schema.org", "@type": "ScholarlyArticle", "url": "https://reader.example/r/texts/first/",
        "headline": TITLE, "datePublished": "2020-05-01", "inLanguage": "en",
        "author": [{"@type": "Person", "name": "Ada Lovelace"}, {"@type": "Organization", "name": "The editors"}],
        "license": "https://creativecommons.org/licenses/by-sa/4.0/",
        "isPartOf": {"@type": "WebSite", "name": "Between Blocs", "url": "https://reader.example/r/"},
        "about": {"@id": "https://reader.example/r/bibliography/#smith2010"},
        "citation": [{"@id": f"https://reader.example/r/bibliography/#{key}"} for key in ("doe2011", "smith2010")],
    }  # fmt: skip


def test_what_a_text_cites_is_described_where_its_id_leads(built):
    (data,) = data_of(built.page("bibliography"))
    nodes = {one["@id"]: one for one in data["@graph"]}
    assert nodes["#smith2010"] == {
        "@type": "Book", "@id": "#smith2010", "name": "Engines", "datePublished": "2010", "publisher": "Press",
        "author": [{"@type": "Person", "name": "Anna Smith"}],
    }  # fmt: skip
    assert nodes["#doe2011"]["isPartOf"] == {"@type": "Periodical", "name": "Journal"}
    (text,) = data_of(built.page("texts/first"))
    assert {one["@id"].partition("#")[2] for one in text["citation"]} == {id[1:] for id in nodes}


def test_the_glossary_is_a_set_of_terms(built):
    (data,) = data_of(built.page("glossary"))
    assert data["@type"] == "DefinedTermSet"
    assert data["hasDefinedTerm"][0] == {
        "@type": "DefinedTerm", "@id": "../glossary/machine-learning/", "name": "machine learning",
    }  # fmt: skip
    (term,) = data_of(built.page("glossary/machine-learning"))
    assert (term["name"], term["alternateName"]) == ("machine learning", ["deep learning", "learning machines"])
    assert term["inDefinedTermSet"] == {"@type": "DefinedTermSet", "@id": "../../glossary/"}
    assert term["description"].startswith("Programs that get better")


def test_each_page_has_one_block_of_data_at_most_and_no_other_script(taken):
    for path in (taken.root / "site").rglob("*.html"):
        tree = markup.document_fromstring(path.read_text())
        written = [one for one in tree.iter("script") if not one.get("src")]
        assert {one.get("type") for one in written} <= {"application/ld+json"}, path
        assert len(written) <= 1, path
        assert all(json.loads(one.text) for one in written), path


def test_how_to_cite_the_edition(taken):
    lines = (taken.root / "site/CITATION.cff").read_text().splitlines()
    fields = {name: json.loads(value) for name, _, value in (line.partition(": ") for line in lines)}
    # What the schema of CFF 1.2.0 asks for, and the forms it lets values have.
    assert {"cff-version", "message", "title", "authors"} <= fields.keys()
    assert fields["cff-version"] == "1.2.0"
    assert fields["type"] in ("software", "dataset")
    assert fields["authors"] == [{"given-names": "Ada", "family-names": "Lovelace"}, {"name": "The editors"}]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", fields["date-released"])
    assert (fields["title"], fields["url"]) == ("Between Blocs", "https://reader.example/r/")
    assert "license" not in fields  # the other text states none


def test_a_local_original_is_not_cited_as_a_page(project):
    project.write("sources/raw.txt", "A title\n\nWords of somebody else, a whole line of them.\n\nAnd more of these.\n")
    assert project.run("build") == 0
    assert "Cite this page" not in project.page("texts/raw")
    assert not (project.root / "site/exports/texts/raw.bib").exists()
    assert (project.root / "site/exports/texts/first.bib").exists()


@pytest.mark.browser
def test_what_is_copied_of_a_page_a_passage_and_a_work(taken, browser):
    with served(taken.root / "site") as address:
        context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
        page = context.new_page()
        wrong = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)

        def copied(button):
            button.click()
            page.wait_for_timeout(150)
            return page.evaluate("navigator.clipboard.readText()")

        page.goto(f"{address}texts/first/")
        page.locator(".g-as-text > summary").click()
        assert copied(page.get_by_role("button", name="Copy")) == CITED
        page.get_by_role("link", name="Paragraph 2", exact=True).click()
        passage = copied(page.get_by_role("button", name="Copy a citation"))
        assert passage == f"{CITED}, ¶ 2"
        page.goto(f"{address}bibliography/")
        page.locator("#doe2011 .g-as-text > summary").click()
        assert copied(page.get_by_role("button", name="Copy: APA")) == "John Doe 2011 Notes"
        context.close()
    assert wrong == []


def test_titles_stay_words_in_the_list_of_texts(taken):
    assert html.escape(TITLE, quote=False)[:30] in taken.page("texts").replace("&quot;", '"')
