"""Lists of very many things, in pages: each thing once, the first page where the list always stands, all led to."""

import re

import pytest

from glossator.weave import list_pages

TEXTS = 5


@pytest.fixture
def many(project, monkeypatch):
    """Return a built project whose lists have two things a page."""
    monkeypatch.setattr(list_pages, "MOST", 2)
    for at in range(TEXTS):
        project.write(f"docs/texts/more-{at}.md", f"---\ntitle: More {at}\n---\n\nSays one [@w{at}; @smith2010].\n")
    library = (project.root / "references/library.bib").read_text(encoding="utf-8")
    works = "".join(
        f"@book{{w{at},\n  author = {{Writer, W{at}}},\n  title = {{Work {at}}},\n  date = {{{1990 + at // 2}}},\n}}\n"
        for at in range(TEXTS)
    )
    undated = "@book{undated,\n  author = {Writer, Z},\n  title = {Undated work},\n}\n"
    project.write("references/library.bib", library + works + undated)
    assert project.run("build") == 0
    return project


LISTS = [
    # first page, those after it, what is listed on all of them
    ("texts/index", "lists/texts", {"first", "second", *(f"more-{at}" for at in range(TEXTS))}),
    ("bibliography/by/year", "lists/bibliography-by-year", None),
    ("bibliography/by/uses", "lists/bibliography-by-uses", None),
]


@pytest.mark.parametrize(("first", "others", "listed"), LISTS, ids=[row[0] for row in LISTS])
def test_each_thing_is_on_one_page_of_a_list_and_each_page_leads_on_and_back(many, first, others, listed):
    works = {"smith2010", "doe2011", "undated", *(f"w{at}" for at in range(TEXTS))}
    pages, at = [many.page(first.removesuffix("/index"))], 2
    while f"{others}-{at}/" in pages[-1]:
        pages.append(many.page(f"{others}-{at}"))
        assert 'rel="prev"' in pages[-1]
        at += 1
    found = [_listed(page, texts=listed is not None) for page in pages]
    assert all(1 <= len(one) <= 2 for one in found)
    assert sorted(id for one in found for id in one) == sorted(listed or works)
    assert 'rel="next"' not in pages[-1].partition("<main")[2]


def _listed(page, texts):
    main = page.partition("<main")[2].partition("</main>")[0]
    if texts:
        return re.findall(r'<a href="[^"]*?(?:texts/)?([\w-]+)/">(?:First text|Second text|More \d)</a>', main)
    return re.findall(r'bibliography/#(\w+)">|\.\./#(\w+)">', main) and [
        one or other
        for one, other in re.findall(r'href="(?:[./]*bibliography/#(\w+)|[./]*#(\w+))">(?:not )?cited', main)
    ]


def test_works_stand_under_their_years_on_whichever_page(many):
    pages = [many.page("bibliography/by/year"), *(many.page(f"lists/bibliography-by-year-{at}") for at in (2, 3, 4))]
    years = [re.findall(r'<h2 id="([\w-]+)"', page) for page in pages]
    assert years == [["year-1990"], ["year-1991"], ["year-1992", "year-2010"], ["year-2011", "undated"]]


def test_a_list_that_fits_has_no_pages_beside(project):
    assert project.run("build") == 0
    assert not (project.root / "site/lists").exists()
