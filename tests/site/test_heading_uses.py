"""What stands in headings: uses like all others, proved in the HTML, and no link in the heading itself."""

from __future__ import annotations

import json
import re

import pytest
from small_project import FILES

BODY = (
    "---\ntitle: Second text\n---\n\nWords by nobody.\n\n## Ada Lovelace *and* the **Analytical Engine**[^1]\n\nOne.\n\n"
    "Ada Lovelace in 1843\n----\n\n## Ada Lovelace\n\n## Ada Lovelace\n\n> ### Ada Lovelace again\n\n"
    "### On [@smith2010, p. 4] and `code`\n\n## Machine learning “on” <b>\n\n[^1]: A note.\n"
)
GENERATORS = ("mkdocs", "zensical")


def site_of(project, generator, body=BODY):
    if generator == "zensical":
        pytest.importorskip("zensical")
    project.write("docs/texts/second.md", body)
    assert project.run("build", "--generator", generator) == 0
    return project


def edges(project):
    return json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))["edges"]


@pytest.mark.parametrize("generator", GENERATORS)
def test_every_edge_of_a_heading_is_proved(project, generator, capsys):
    site_of(project, generator)
    found = {(e["passage"], e["target"]) for e in edges(project) if "#" in e["passage"]}
    first = "second#ada-lovelace-and-the-analytical-engine"
    note = next(target for passage, target in found if passage == first and target.startswith("p"))
    assert found == {
        (first, "ada-lovelace"), (first, "analytical-engine"), (first, note),
        ("second#ada-lovelace-in-1843", "ada-lovelace"), ("second#ada-lovelace-in-1843", "1843"),
        ("second#ada-lovelace", "ada-lovelace"), ("second#ada-lovelace-2", "ada-lovelace"),
        ("second#ada-lovelace-again", "ada-lovelace"), ("second#on-smith2010-p-4-and", "smith2010"),
        ("second#machine-learning-on-b", "machine-learning"),
    }  # fmt: skip
    capsys.readouterr()
    assert project.run("graph", "verify", str(project.root / "site")) == 0
    page = project.page("texts/second")
    for heading in re.findall(r"<h[1-6].*?</h[1-6]>", page, re.DOTALL):
        assert re.findall(r'<a class="(?!headerlink)', heading) == [], "no link in a heading but its own"
        assert "data-" not in heading
    assert "On (Smith 2010, 4) and code" in page, "a citation by key is worded"
    assert f'<div class="g-held" id="{first}" data-holds="ada-lovelace analytical-engine {note}">' in page
    assert re.search(rf'href="#{note}-1"[^>]*>↩', page), "a note leads back to its mark"


DAMAGE = [
    # what is replaced on the page, by what, the code, why
    (' data-holds="ada-lovelace 1843"', "", "x-003", "nothing names what the heading holds"),
    (' data-holds="ada-lovelace 1843"', ' data-holds="1843"', "x-003", "one of two is not named"),
    ('<h2 id="ada-lovelace-in-1843">', '<h2 id="gone">', "x-001", "the heading is gone"),
    ('id="second#ada-lovelace-in-1843"', 'id="gone"', "x-001", "the silent element is gone"),
    ('<div class="g-held" id="second#ada-lovelace-in-1843"', '<p>x</p><div id="second#ada-lovelace-in-1843"', "x-001",
     "something stands between the two"),
]  # fmt: skip


@pytest.mark.parametrize(("there", "put", "code", "why"), DAMAGE, ids=[row[3] for row in DAMAGE])
def test_what_is_missing_is_found(project, there, put, code, why, capsys):
    path = site_of(project, "mkdocs").root / "site/texts/second/index.html"
    page = path.read_text(encoding="utf-8")
    assert page.count(there) == 1
    path.write_text(page.replace(there, put), encoding="utf-8")
    capsys.readouterr()
    assert project.run("graph", "verify", str(project.root / "site")) == 1, why
    assert code in capsys.readouterr().out


def test_a_use_that_does_not_lead_back_is_found(project, capsys):
    path = site_of(project, "mkdocs").root / "site/names/ada-lovelace/index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("#ada-lovelace-2", "#one"), encoding="utf-8")
    capsys.readouterr()
    assert project.run("graph", "verify", str(project.root / "site")) == 1
    assert capsys.readouterr().out.count("x-002") == 1


@pytest.mark.parametrize(
    ("page", "link"),
    [
        ("names/ada-lovelace", "ada-lovelace-2"),
        ("glossary/machine-learning", "machine-learning-on-b"),
        ("bibliography", "on-smith2010-p-4-and"),
        ("timeline/1843", "ada-lovelace-in-1843"),
    ],
)
def test_lists_say_that_a_use_stands_in_a_heading(project, page, link):
    html = site_of(project, "mkdocs").page(page)
    assert re.search(rf'<li><a href="[./]*texts/second/#{link}">heading</a><span class="g-said"> [^<]*<mark>', html)


def test_a_heading_is_shown_whole(project):
    site_of(project, "mkdocs", "---\ntitle: Second text\n---\n\n## 2. Why. Ada Lovelace’s engine. Then\n\nA.\n")
    said = '<span class="g-said"> 2. Why. <mark>Ada Lovelace</mark>’s engine. Then</span>'
    assert f">heading</a>{said}</li>" in project.page("names/ada-lovelace")


def test_an_event_of_a_heading_is_on_the_timeline(project):
    events = (
        FILES["references/events.yml"] + '- id: show\n  date: "1862"\n  label: The great show\n  also: [great show]\n'
    )
    project.write("references/events.yml", events)
    site_of(project, "mkdocs", "---\ntitle: Second text\n---\n\n## After the great show\n\nA.\n")
    assert '#after-the-great-show">heading</a>' in project.page("timeline")
    assert project.run("graph", "verify", str(project.root / "site")) == 0


COUNTED = [
    # body with headings that are found, body with ones that are not, why
    ("## Ada Lovelace\n\nOne two.\n", "## Somebody else\n\nOne two.\n", "words, numbers and ids"),
    (
        "One.\n\n## Ada Lovelace wrote\n\n- Two.\n\n> Three.\n",
        "One.\n\n## Somebody wrote\n\n- Two.\n\n> Three.\n",
        "items",
    ),
]


@pytest.mark.parametrize(("found", "other", "why"), COUNTED, ids=[row[2] for row in COUNTED])
def test_nothing_is_counted_or_numbered_anew(project, found, other, why):
    shown = []
    for body in (found, other):
        site_of(project, "mkdocs", f"---\ntitle: Second text\n---\n\n{body}")
        page = project.page("texts/second")
        shown.append(
            (
                re.findall(r"\d+ paragraphs, [\d,]+ words", project.page("texts")),
                re.findall(r'<p class="g-p" id="\w+">', page),
            )
        )
    assert shown[0] == shown[1], why


def test_only_headings_that_speak_are_in_the_graph(project):
    site_of(project, "mkdocs", "---\ntitle: Second text\n---\n\n## Nothing\n\nA.\n\n## Ada Lovelace\n\nB.\n")
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    assert [id for id in graph["passages"] if "#" in id] == ["second#ada-lovelace"]
    assert graph["passages"]["second#ada-lovelace"]["url"] == "texts/second/#ada-lovelace"
    assert project.page("texts/second").count("g-held") == 1


def test_marks_in_headings_are_counted_in_reading_order(project):
    body = "## One[^b]\n\nA.[^a]\n\n## Two[^gone]\n\n[^a]: Later.\n\n[^b]: First.\n"
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{body}")
    project.run("build")
    page = project.page("texts/second")
    assert page.index('aria-label="Note 1">1</a>') < page.index("A.<sup") < page.index('aria-label="Note 2">2</a>')
    assert page.index("First.") < page.index("Later.")
    assert '<div class="g-held" id="second#two"><span class="g-unresolved" title="no candidate">[^gone]</span>' in page


def test_a_form_in_a_heading_is_printed(project, capsys):
    """Where the author forbids it, it makes no mention, and stands there all the same."""
    events = FILES["references/events.yml"] + '- id: show\n  date: "1862"\n  label: Show\n  also: [great show]\n'
    project.write("references/events.yml", events)
    said = []
    for words in ("[great show]{.plain}", "other show"):
        project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n## A {words}\n\nA.\n")
        capsys.readouterr()
        project.run("check", "--format", "json")
        found = json.loads(capsys.readouterr().out)
        said.append(any(one["code"] == "n-014" and "great show" in one["message"] for one in found))
    assert said == [False, True]


SILENT = [
    # file, content, the passage that must not be, why
    ("docs/glossary/machine-learning.md", "---\nterm: machine learning\n---\n\n# machine learning\n\nPrograms.\n",
     "glossary/machine-learning#machine-learning", "an entry's title"),
    ("docs/glossary/machine-learning.md", "---\nterm: machine learning\n---\n\nPrograms.\n\n## Machine learning today\n\nMore.\n",
     "glossary/machine-learning#machine-learning-today", "a heading of an entry that speaks of its own term"),
    ("docs/texts/second.md", "---\ntitle: Ada Lovelace\n---\n\n# Ada Lovelace\n\nA.\n", "second#ada-lovelace", "a text's title"),
    ("docs/about.md", "# About\n\n## Ada Lovelace\n\nA.\n", "page:about#ada-lovelace", "pages of the site"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "content", "passage", "why"), SILENT, ids=[row[3] for row in SILENT])
def test_headings_that_hold_no_use(project, file, content, passage, why):
    project.write(file, content)
    project.run("build")
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    assert passage not in graph["passages"], why
    assert project.run("graph", "verify", str(project.root / "site")) == 0


SPOKEN = [
    ("docs/glossary/machine-learning.md", "---\nterm: machine learning\n---\n\nPrograms.\n\n## Ada Lovelace\n\nMore.\n",
     "glossary/machine-learning#ada-lovelace", "a heading of an entry"),
    ("docs/about.md", "# About\n\n## On [@smith2010]\n\nA.\n", "page:about#on-smith2010", "a citation on a page of the site"),
    ("docs/arguments/first.md", "## Ada Lovelace\n\n- She wrote [¶ 1]\n", "arguments/first#ada-lovelace", "a heading of an argument"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "content", "passage", "why"), SPOKEN, ids=[row[3] for row in SPOKEN])
def test_headings_of_other_documents(project, file, content, passage, why):
    project.write(file, content)
    project.run("build")
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    assert passage in graph["passages"], why
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_neither_notes_nor_arguments_nor_the_registry_take_a_heading_for_a_passage(project, capsys):
    project.write("docs/texts/first.md", FILES["docs/texts/first.md"].replace("## One", "## Ada foresaw everything"))
    project.write("docs/notes/first.md", "---\ntext: first\n---\n\n## foresaw everything {kind=context}\n\nNo.\n")
    project.write("docs/arguments/first.md", "- She did “foresaw everything” {evidence}\n")
    capsys.readouterr()
    project.run("check", "--format", "json")
    codes = {one["code"] for one in json.loads(capsys.readouterr().out)}
    assert "t-008" in codes, "a note quotes the body"
    assert any(code.startswith("a-") for code in codes), "and so does an argument"
    project.run("anchors")
    lines = (project.root / "references/anchors.lock").read_text(encoding="utf-8")
    assert "#ada-foresaw-everything" in lines
    assert "first#" not in lines


HOSTILE = [
    '" onclick="x',
    "}} {#x onclick=1}",
    "<!-- /woven -->",
    "--> <script>x</script>",
    "{: .x data-holds='y'}",
    "&quot; \\",
    "`<b>`",
]


@pytest.mark.parametrize("generator", GENERATORS)
def test_hostile_words_stay_words(project, generator):
    parts = "".join(f"## Ada Lovelace {words} here\n\nA {at}.\n\n" for at, words in enumerate(HOSTILE))
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{parts}")
    project.run("build", "--generator", generator)
    page = project.page("texts/second")
    article = page[page.index("<article") : page.index("</article")]
    assert len(
        re.findall(r'<div class="g-held" id="second#[a-z0-9-]+" data-holds="ada-lovelace" hidden></div>', article)
    ) == len(HOSTILE)
    data, block = re.subn(r'<script type="application/ld\+json">[^<]*</script>', "", article)
    assert block == 1  # linked data, which holds no markup: whatever else is a script came from the words
    assert not re.search(r"<[^>]*\s(?:onclick|style)=|<script|<b>", data)
    assert project.run("graph", "verify", str(project.root / "site")) == 0
