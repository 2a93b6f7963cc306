"""The bibliography as a reader uses it: filters and orders as pages, what an entry says, a large library in shelves."""

from __future__ import annotations

import re

import pytest
from small_project import Project

from glossator.layout.work_shelves import MANY_WORKS

MORE = """
@report{roe1999, author = {Roe, Jane}, title = {On engines}, institution = {Office}, date = {1999}, language = {german},
  seen = {citation},
  isbn = {978-3-16-148410-0}, url = {https://e.org/r}, urldate = {2020-03-02}, doi = {10.1000/182}}
@misc{undated, title = {A leaflet}}
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def add(project: Project, more: str) -> None:
    path = project.root / "references/library.bib"
    path.write_text(path.read_text() + more)


def keys_in(page: str) -> list[str]:
    return re.findall(r'<li id="([\w]+)"[^>]*><div>', page)


def test_what_no_text_cites_is_listed_apart(project):
    add(project, MORE)
    assert project.run("build") == 0
    cited, other = project.page("bibliography").split('id="not-cited"')
    assert keys_in(cited) == ["doe2011", "smith2010"]
    assert keys_in(other) == ["undated", "roe1999"]


def test_each_filter_is_a_page_of_its_works_and_a_link_that_the_script_applies(project):
    add(project, MORE)
    assert project.run("build") == 0
    whole = project.page("bibliography")
    for key, page, title in (
        ("decade:1990s", "decade/1990s", "On engines"),
        ("decade:undated", "decade/undated", "A Leaflet"),
        ("kind:reports", "kind/reports", "On engines"),
        ("language:german", "language/german", "On engines"),
        ("language:unsaid", "language/unsaid", "A Leaflet"),
        ("seen:unsaid", "seen/unsaid", "A Leaflet"),
        ("text:first", "text/first", "Engines"),
    ):
        assert re.search(rf'<a href="\.\./bibliography/by/{page}/" data-by="{key}">', whole), key
        assert title in project.page(f"bibliography/by/{page}"), key
    entry = next(line for line in whole.splitlines() if '<li id="roe1999"' in line)
    assert {"decade:1990s", "kind:reports", "language:german"} <= set(re.search(r'data-by="([^"]*)"', entry)[1].split())
    assert 'data-of="works"' in whole


def test_the_other_orders_are_pages(project):
    add(project, MORE)
    assert project.run("build") == 0
    ranks = dict(re.findall(r'<li id="(\w+)"[^>]* data-rank="([^"]*)"', project.page("bibliography")))
    assert ranks.keys() == {"smith2010", "doe2011", "undated", "roe1999"}
    assert (ranks["undated"], ranks["roe1999"]) == (",0", "1999,0") and re.fullmatch(r"2010,[34]", ranks["smith2010"])
    by_year, by_uses = project.page("bibliography/by/year"), project.page("bibliography/by/uses")
    places = [by_year.index(f'id="{word}"') for word in ("year-1999", "year-2010", "year-2011", "undated")]
    assert places == sorted(places)
    assert by_uses.index("Engines") < by_uses.index("A Leaflet")
    assert "cited 4 times" in by_uses or "cited 3 times" in by_uses
    assert "not cited" in by_uses


def test_an_entry_says_where_to_get_the_work_and_what_it_is_near(project):
    add(project, MORE)
    assert project.run("build") == 0
    entry = project.page("bibliography").split('<li id="roe1999"')[1].split("</li>")[0]
    assert "ISBN 978-3-16-148410-0" in entry
    assert "10.1000/182" in entry


def test_a_large_library_is_shelved_by_the_names_the_style_puts_first(project):
    add(project, "".join(f"@book{{k{at}, author = {{Zola{at}, A}}, title = {{T{at}}}}}\n" for at in range(MANY_WORKS)))
    assert project.run("build") == 0
    index = project.page("bibliography")
    assert 'href="../bibliography/not-cited-z/"' in index
    assert 'href="../bibliography/s/"' in index
    assert keys_in(project.page("bibliography/s")) == ["smith2010"]
    assert len(keys_in(project.page("bibliography/not-cited-z"))) == MANY_WORKS
    assert "Zola" not in index, "the whole library on one page is what shelves are there to avoid"
    assert 'href="../../bibliography/s/#smith2010"' in project.page("texts/first")
