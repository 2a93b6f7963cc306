"""What a link leads to is asked of its kind: no id can make a link lead to something else."""

import json
import re

import pytest

SETS = [
    # words, date, why
    ("on 3 and 7 March 2016", "{2016-03-03,2016-03-07}", "two days of a month"),
    ("in March and May 2011", "{2011-03,2011-05}", "two months of a year"),
    ("in 1871 and 1999", None, "two years"),
    ("05/06/2015", None, "a day or another: day and month may be the other way round"),
]


@pytest.mark.parametrize(("words", "date", "why"), SETS, ids=[row[2] for row in SETS])
def test_a_set_of_dates_is_built_and_linked(project, words, date, why):
    project.write("docs/texts/sets.md", f"---\ntitle: Sets\n---\n\nIt happened {words}, they say.\n")
    assert project.run("build", "--strict") == 0, why
    assert project.run("graph", "verify", str(project.root / "site")) == 0
    if date:
        year = date[1:5]
        assert f'id="{date}"' in project.page(f"timeline/{year}")
        assert f"timeline/{year}/#{date}" in project.page("texts/sets")
        main = project.page(f"timeline/{year}").partition("<main")[2].partition("</main>")[0]
        assert "{" not in re.sub(r"<[^>]*>", "", main)


def _links(page: str, words: str) -> list[str]:
    return re.findall(rf'<a class="g-[a-z]+" href="([^"]+)"[^>]*>{re.escape(words)}</a>', page)


def test_a_work_keyed_like_a_year_and_the_year_stay_apart(project):
    project.write(
        "references/library.bib",
        "@book{1843,\n  author = {Smith, Anna},\n  title = {Engines},\n  date = {2010},\n}\n\n"
        "@book{smith2010,\n  author = {Smith, Anna},\n  title = {More},\n  date = {2010},\n}\n\n"
        "@book{doe2011,\n  author = {Doe, John},\n  title = {Notes},\n  date = {2011},\n}\n",
    )
    project.write("docs/texts/years.md", "---\ntitle: Years\n---\n\nIn 1843 it began, says one [@1843].\n")
    assert project.run("build") == 0
    page = project.page("texts/years")
    assert _links(page, "1843") == ["../../timeline/1843/#1843"]
    assert 'href="../../bibliography/#1843" data-card="1843"' in page
    assert 'href="../../timeline/1843/#1843" data-card="date:1843"' in page
    bibliography = project.page("bibliography")
    entry = bibliography[bibliography.index('id="1843"') : bibliography.index('id="smith2010"')]
    assert "Cited once" in entry
    edges = json.loads((project.root / "site/graph.json").read_text())["edges"]
    assert {edge["target"] for edge in edges if edge["kind"] == "date" and "1843" in edge["target"]} == {
        "date:1843",
        "1843-03",
    }
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_things_of_one_id_keep_their_own_pages_and_are_a_finding(project, capsys):
    project.write("docs/texts/nato.md", "---\ntitle: A text on it\n---\n\nThe Alliance and the pact.\n")
    project.write("docs/glossary/nato.md", "---\nterm: pact\n---\n\nAn agreement.\n")
    project.write("references/names.yml", "- id: nato\n  kind: organisation\n  name: The Alliance\n")
    project.write("references/events.yml", '- id: nato\n  date: "1949"\n  label: It is signed\n')
    assert project.run("check", "--strict", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert [(one["file"], one["code"]) for one in found if one["code"] == "n-007"] == [
        ("references/events.yml", "n-007"),
        ("references/names.yml", "n-007"),
        ("docs/glossary/nato.md", "n-007"),
    ]
    assert project.run("build") == 0
    page = project.page("texts/nato")
    assert _links(page, "The Alliance") == ["../../names/nato/"]
    assert _links(page, "pact") == ["../../glossary/nato/"]
    assert "An agreement." in project.page("glossary/nato")
    assert 'id="nato"' in project.page("timeline")
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_headings_never_take_the_place_of_what_a_page_makes_itself(project):
    project.write(
        "docs/texts/parts.md",
        "---\ntitle: Parts\n---\n\n## Top\n\nOne.[^1]\n\n## Notes\n\nTwo.\n\n## pabcdefghij\n\nThree.\n\n[^1]: A note.\n",
    )
    assert project.run("build", "--strict") == 0
    ids = re.findall(r'\sid="?([^"\s>]+)', project.page("texts/parts"))
    assert len(ids) == len(set(ids))
    assert {"top", "top-2", "notes", "notes-2", "section-pabcdefghij"} <= set(ids)


OF_THE_SITE = ["names/people", "bibliography", "glossary", "timeline/1843", "search/index", "404", "notes"]


@pytest.mark.parametrize("name", OF_THE_SITE)
def test_no_page_of_the_editors_takes_the_place_of_one_of_the_site(built, project, capsys, name):
    project.write(f"docs/{name}.md", "---\ntitle: Mine\n---\n\nNot here.\n")
    assert project.run("check", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert [(one["code"], one["file"]) for one in found if one["severity"] == "error"] == [("t-004", f"docs/{name}.md")]
    assert project.run("build") == 0
    assert project.files() == built.files()
