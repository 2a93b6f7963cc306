"""Arguments on the site: a page a text, marks at its passages, both ends of each edge, with both generators."""

from __future__ import annotations

import json
import re

import pytest
from served import served
from small_project import Project

ARGUMENT = """---
text: first
---

What the text argues, see [the text](../texts/first.md).

1. A machine was *never* built. {claim} [¶ 1 “never built”]
   - Ada Lovelace wrote about machine learning [@smith2010, p. 7]. {evidence} [¶ 1]
   - It is quoted. {evidence} [¶ 2, 3]
   - Who says <b>so</b> & why? {objection}
2. There is a note. [“A note that cites”]
"""


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def argued(request, tmp_path_factory: pytest.TempPathFactory) -> Project:
    if request.param == "zensical":
        pytest.importorskip("zensical")
    project = Project(tmp_path_factory.mktemp("argued"))
    project.write("docs/arguments/first.md", ARGUMENT)
    assert project.run("build", "--generator", request.param) == 0
    return project


def marks(html: str) -> dict[str, tuple[str, str]]:
    """Return the words of each mark of a page, with its address and the name it has beside its words."""
    found = re.findall(
        r'<a class="g-point" href="([^"]*)" data-card="[^"]*"(?: aria-label="([^"]*)")?>([^<]*)</a>', html
    )
    return {words: (href, name) for href, name, words in found}


def test_a_passage_says_what_it_is_there_for(argued):
    page = argued.page("texts/first/")
    assert list(marks(page)) == ["claim 1", "evidence for claim 1", "claim 2"]
    assert page.count(">evidence for claim 1</a>") == 3  # one at each passage
    href, name = marks(page)["claim 2"]
    assert href.startswith("../../arguments/first/#p")
    assert name == "", "its words say enough"


def test_two_points_of_one_kind_are_told_apart(project):
    project.write("docs/arguments/first.md", "- A [¶ 1]\n  - B {evidence} [¶ 1]\n  - C {evidence} [¶ 1]\n")
    assert project.run("build", "--strict") == 0
    found = marks(project.page("texts/first/"))
    assert list(found) == ["claim 1", "evidence for claim 1", "1.2"]
    assert found["1.2"][1] == "1.2: evidence for claim 1 in the argument"


def test_a_text_leads_to_its_argument_and_back(argued):
    assert re.search(
        r'In a hurry\? <a href="../../arguments/first/">The argument in 2 steps</a>', argued.page("texts/first/")
    )
    page = argued.page("arguments/first/")
    assert '<a href="../../texts/first/">Back to the text</a>' in page
    assert "2 claims, 2 pieces of evidence, 1 objection" in page
    assert '<a href="../../arguments/first/">The argument of' not in argued.page("texts/second/")


def test_the_page_prints_points_with_kinds_numbers_and_passages(argued):
    page = argued.page("arguments/first/")
    points = re.findall(r'aria-label="Point ([\d.]+)">[\d.]+</a> <span class="g-kind g-(\w+)">(\w+)</span>', page)
    assert points == [
        ("1", "claim", "claim"), ("1.1", "evidence", "evidence"), ("1.2", "evidence", "evidence"),
        ("1.3", "objection", "objection"), ("2", "claim", "claim"),
    ]  # fmt: skip
    assert len(re.findall(r'<a href="../../texts/first/#(p\w+)" data-card="\1">¶ [123]</a>', page)) == 4
    assert "{evidence}" not in page
    assert "[¶" not in page
    assert "<em>never</em>" in page
    assert "&lt;b&gt;so&lt;/b&gt; &amp; why?" in page
    assert 'data-card="smith2010"' in page  # citations and names are those of any document
    assert 'class="g-name"' in page


def test_the_list_of_arguments(argued, built):
    assert "The argument of “First text”" in argued.page("arguments/")
    assert "No argument has been written down yet" in built.page("arguments/")


def test_both_ends_of_each_edge_are_there(argued, capsys):
    assert argued.run("graph", "verify", str(argued.root / "site")) == 0
    record = json.loads((argued.root / "site/graph.json").read_text(encoding="utf-8"))
    edges = [edge for edge in record["edges"] if edge["kind"] == "argument"]
    assert len(edges) == 2 * 5
    source = ARGUMENT
    assert {source[e["start"] : e["end"]] for e in edges if e["rule"] == "anchor"} == {
        "[¶ 1 “never built”]", "[¶ 1]", "[¶ 2, 3]", "[“A note that cites”]",
    }  # fmt: skip
    first = (argued.root / "docs/texts/first.md").read_text(encoding="utf-8")
    assert "never built" in {first[e["start"] : e["end"]] for e in edges if e["rule"] == "argument"}
    kinds = {record["targets"][edge["target"]]["kind"] for edge in edges}
    assert kinds == {"argument", "passage", "note"}


@pytest.mark.parametrize(("page", "code"), [("texts/first", "x-003"), ("arguments/first", "x-002")])
def test_a_lost_end_is_found(argued, capsys, page, code):
    path = argued.root / "site" / page / "index.html"
    whole = path.read_text(encoding="utf-8")
    cut = r'<a class="?g-point.*?</a>' if page.startswith("texts") else r'<span class="?g-anchors.*?</span>'
    path.write_text(re.sub(cut, "", whole), encoding="utf-8")
    assert argued.run("graph", "verify", str(argued.root / "site")) == 1
    assert code in capsys.readouterr().out
    path.write_text(whole, encoding="utf-8")


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_its_pages_fit_and_are_accessible(argued, browser, width, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    wrong = []
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    with served(argued.root / "site") as address:
        for name in ("texts/first/", "arguments/", "arguments/first/"):
            page.goto(address + name)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            found = axe.run(page, context=".md-content").response["violations"]
            wrong += [(name, one["id"], one["nodes"][0]["html"][:120]) for one in found]
        page.get_by_role("link", name="¶ 2").click()
        page.locator(":target").get_by_role("link", name="evidence for claim 1").wait_for()
        context.close()
    assert wrong == []


def test_words_that_are_not_at_hand_are_named_without_links(project, capsys):
    project.write("references/sources.yml", "- id: far\n  title: A far text\n")
    project.write("docs/arguments/far.md", "- A claim. [¶ 4]\n")
    assert project.run("build", "--strict") == 0
    page = project.page("arguments/far/")
    assert "The argument of “A far text”" in page
    assert '<span class="g-anchors">¶ 4</span>' in page


def test_two_arguments_of_one_text_are_refused(project, capsys):
    project.write("docs/arguments/first.md", "- A [¶ 1]\n")
    project.write("docs/arguments/other.md", "---\ntext: first\n---\n\n- B [¶ 1]\n")
    assert project.run("check") == 1
    out = capsys.readouterr().out
    assert "a-014" in out
    assert "docs/arguments/first.md" in out


def test_what_new_writes_is_an_argument(project):
    assert project.run("new", "argument", "first") == 0
    assert project.run("check", "--strict") == 0
    with pytest.raises(SystemExit):
        project.run("new", "argument", "first")
