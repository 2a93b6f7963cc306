"""What Zotero sees of a page: a stand-in that reads the tags its translators read finds the page and the references.

It reads what the translators “Embedded Metadata” and “COinS” look for: `citation_*` before `DC.*` in the head, and
`span.Z3988` with an OpenURL in its title (Z39.88-2004, key/encoded-value format).
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qs

import pytest
from lxml import html as markup
from small_project import Project

HARD = """
@incollection{in2, author = {Doe, A. and {World Bank}}, title = {A & “Part”}, booktitle = {Whole}, editor = {Roe, B.}, pages = {10--20}, date = {1999}}
@thesis{th3, author = {Öz, Ş.}, title = {Tez}, type = {phdthesis}, institution = {U}, date = {2005-03-02}}
@misc{bare, title = {No author}}
"""
GENRES = {"book": "book", "bookitem": "bookSection", "report": "report", "proceeding": "conferencePaper"}
TYPES = {"thesis", "map", "patent", "statute", "manuscript"}
"""Types of Zotero that are called as in CSL: Dublin Core says them."""


class Item(NamedTuple):
    kind: str
    title: str
    creators: tuple[str, ...]
    date: str
    more: dict[str, str]


def page_item(tree) -> Item | None:
    """Return the item that a page is; None where Zotero would only save a web page."""
    said: dict[str, list[str]] = {}
    for one in tree.xpath("//head/meta[@name and @content]"):
        said.setdefault(one.get("name").casefold(), []).append(one.get("content"))

    def first(*names: str) -> list[str]:
        return next((said[name] for name in names if name in said), [])

    titles = first("citation_title", "dc.title")
    if not titles:
        return None
    (title,) = titles
    creators, dates = first("citation_author", "dc.creator"), first("citation_publication_date", "dc.date")
    more = {name: " ".join(first(f"citation_{name}", f"dc.{name}")) for name in ("language", "rights")}
    return Item("webpage", title, tuple(creators), "".join(dates), more)


def references(tree) -> list[Item]:
    """Return the items of a page's COinS; one that the translator could not use raises."""
    found = []
    for span in tree.xpath("//span[contains(concat(' ', @class, ' '), ' Z3988 ')]"):
        fields = parse_qs(span.get("title"), strict_parsing=True, keep_blank_values=True)
        one = {name: values[0] for name, values in fields.items()}
        assert fields["ctx_ver"] == ["Z39.88-2004"]
        family = one["rft_val_fmt"].rpartition(":")[2]
        assert one["rft_val_fmt"].startswith("info:ofi/fmt:kev:mtx:")
        said = one.get("rft.type", "")
        kind = {"journal": "journalArticle", "dc": said if said in TYPES else "document"}.get(family, "")
        kind = kind or GENRES.get(one.get("rft.genre", ""), "book")
        title = one.get("rft.atitle") or one.get("rft.btitle") or one["rft.title"]
        creators = [*fields.get("rft.au", []), *fields.get("rft.creator", [])]
        if not creators and "rft.aulast" in one:
            creators = [", ".join(filter(None, (one["rft.aulast"], one.get("rft.aufirst", ""))))]
        found.append(Item(kind, title, tuple(creators), one.get("rft.date", ""), one))
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("zotero"))
    library = project.root / "references/library.bib"
    project.write("references/library.bib", library.read_text("utf-8") + HARD)
    front = "title: 'First <text> & “more”'\nauthors: [Ada Lovelace, The editors]\ndate: 2020-05-01\nlicence: CC BY 4.0"
    first = (project.root / "docs/texts/first.md").read_text("utf-8")
    project.write("docs/texts/first.md", first.replace("title: First text", front))
    assert project.run("build") == 0
    return project


def _tree(project, page):
    return markup.document_fromstring(project.page(page))


def test_a_text_is_an_item_with_its_authors_date_language_and_rights(site):
    assert page_item(_tree(site, "texts/first")) == Item(
        "webpage", "First <text> & “more”", ("Ada Lovelace", "The editors"), "2020/05/01",
        {"language": "en", "rights": "CC BY 4.0"},
    )  # fmt: skip
    assert page_item(_tree(site, "about")) is None


def test_every_reference_of_the_bibliography_is_an_item(site):
    found = {item.title: item for item in references(_tree(site, "bibliography"))}
    assert {title: (item.kind, item.date[:4]) for title, item in found.items()} == {
        "Engines": ("book", "2010"), "Notes": ("journalArticle", "2011"), "A & “Part”": ("bookSection", "1999"),
        "Tez": ("thesis", "2005"), "No author": ("document", ""),
    }  # fmt: skip
    assert "Doe" in found["A & “Part”"].creators[0]
    assert "World Bank" in " ".join(found["A & “Part”"].creators)
    assert "Öz" in " ".join(found["Tez"].creators)
    assert found["No author"].creators == ()
