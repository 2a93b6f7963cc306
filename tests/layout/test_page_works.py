"""A page as a work that others cite: from front matter and the site's settings, and nothing that nobody wrote."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.export.bibtex import entry
from glossator.layout.page_works import named_person, page_work, page_works
from glossator.layout.site_name import SiteName, site_named
from glossator.model import Front, Text

SITE = SiteName("A Reader", "https://e.org/r/")
NAMES = [
    # as written, as CSL has it
    ("Ada Lovelace", {"family": "Lovelace", "given": "Ada"}),
    ("Lovelace, Ada", {"family": "Lovelace", "given": "Ada"}),
    ("Gönül Tol", {"family": "Tol", "given": "Gönül"}),
    ("Glossator editors", {"literal": "Glossator editors"}),
    ("World Bank", {"literal": "World Bank"}),
    ("Ministry of Foreign Affairs", {"literal": "Ministry of Foreign Affairs"}),
    ("Homer", {"literal": "Homer"}),
    ("King, Jr., Martin", {"literal": "King, Jr., Martin"}),
    ("Lovelace,", {"literal": "Lovelace,"}),
]


@pytest.mark.parametrize(("written", "name"), NAMES, ids=[row[0] for row in NAMES])
def test_who_is_named_in_front_matter(written: str, name: dict[str, str]) -> None:
    assert named_person(written) == name


def text(**front: object) -> Text:
    return Text("first", "docs/texts/first.md", "", Front(**{"title": "T", **front}), (), ())  # type: ignore[arg-type]


def test_all_that_is_known_is_said() -> None:
    written = text(authors=("Ada Lovelace", "The editors"), date="2020-05-01", language="tr")
    page = page_work(written, SITE, "texts/first/")
    assert dict(page.csl) == {
        "id": "first", "type": "webpage", "title": "T",
        "author": [{"family": "Lovelace", "given": "Ada"}, {"literal": "The editors"}],
        "issued": {"date-parts": [[2020, 5, 1]]}, "container-title": "A Reader", "URL": "https://e.org/r/texts/first/",
        "language": "tr",
    }  # fmt: skip


def test_what_nobody_said_is_not_invented() -> None:
    page = page_work(text(language="", date="last spring"), SiteName(), "texts/first/")
    assert dict(page.csl) == {"id": "first", "type": "webpage", "title": "T"}
    assert dict(page.fields) == {"title": "T"}


@pytest.mark.parametrize("title", ["Plain", "50% & {more} of </script> <b>", "A_b \\ c # d", "“Quoted” – a title"])
def test_as_bibtex_it_reads_back_to_the_same(title: str) -> None:
    page = page_work(text(title=title, authors=("Ada Lovelace", "World Bank"), date="2020-05"), SITE, "texts/first/")
    again, _ = read_library(entry(page), "x.bib")
    assert dict(again["first"].csl) == dict(page.csl)


def test_a_local_copy_is_no_page_to_cite_and_a_thousand_texts_have_none() -> None:
    own = text()
    local = Text("second", "x", "", Front("T"), (), (), local=True)
    assert list(page_works([own, local], SITE, True)) == ["first"]
    assert page_works([own], SITE, False)["first"].fields["url"] == "https://e.org/r/texts/first.html"
    assert page_works([own] * 401, SITE, True) == {}


SETTINGS = [
    # settings of mkdocs.yml, name, address, why
    ({"site_name": "A  Reader", "site_url": "https://e.org/r"}, "A Reader", "https://e.org/r/", "a slash at its end"),
    ({"site_name": "A", "site_url": ""}, "A", "", "nobody says where"),
    ({}, "", "", "nothing is said"),
    ({"site_name": 7, "site_url": ["x"]}, "", "", "other types"),
    ({"site_url": "javascript:alert(1)"}, "", "", "no address of a page"),
    ({"site_url": "ftp://e.org/"}, "", "", "another scheme"),
    ({"site_url": "https:///r"}, "", "", "no host"),
    ({"site_url": "https://[e.org"}, "", "", "broken"),
    ({"site_url": 'https://e.org/"><b'}, "", "", "signs of HTML"),
    ({"site_url": "https://e.org/?a=b"}, "", "", "a query, behind which no page stands"),
]


@pytest.mark.parametrize(("settings", "name", "address", "why"), SETTINGS, ids=[row[3] for row in SETTINGS])
def test_what_a_site_is_called(settings: dict[str, object], name: str, address: str, why: str) -> None:
    assert site_named(settings) == SiteName(name, address)
    assert SiteName(name, address).url("a/") == (f"{address}a/" if address else "")
