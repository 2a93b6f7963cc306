"""Trust on the page: a sign at the citation, words on card and entry, claims with what they rest on, and findings."""

from __future__ import annotations

import json
import re

import pytest
from small_project import Project

SEEN = (
    "  seen = {excerpt},\n  seenby = {Ada <b>},\n  seenon = {2026-11-22},\n  seenat = {https://www.e.org/x?a=1&b=2},\n"
)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def put(project: Project, fields: str) -> None:
    path = project.root / "references/library.bib"
    path.write_text(path.read_text().replace("  publisher = {Press},\n", "  publisher = {Press},\n" + fields))


def test_the_sign_stands_at_each_citation_and_the_words_on_card_and_entry(project):
    put(project, SEEN)
    assert project.run("build") == 0
    page, entry = project.page("texts/first"), project.page("bibliography")
    assert 'class="g-cite g-seen-excerpt"' in page
    told = 'seen in excerpt (Ada &lt;b&gt;, 22 November 2026, <a class="g-out" href="https://www.e.org/x?a=1&amp;b=2"'
    assert told in entry
    assert "seen in excerpt (Ada &lt;b&gt;, 22 November 2026)" in page, "its card leaves the address to the entry"
    assert re.search(r'<a href="\.\./contributing/#a-work-you-have-seen">Have you read all of it\?</a>', entry)


def test_of_a_work_of_which_nobody_has_said_anything_nothing_is_said(project):
    assert project.run("build") == 0
    assert "g-seen-" not in project.page("texts/first")
    assert "Have you" not in project.page("bibliography")


@pytest.mark.parametrize(
    ("fields", "code", "suggestions"),
    [
        ("  seen = {excerp},\n", "b-170", ["excerpt"]),
        ("  identification = {certian},\n", "b-170", ["certain"]),
        ("  seen = {citation},\n  seenon = {soon},\n", "b-170", []),
        ("  seen = {citation},\n  seenat = {e.org},\n", "b-170", []),
        ("  seen = {whole},\n", "b-171", []),
        ("  seen = {citation},\n", "", []),  # nothing to give an address of
        ("  seen = {record},\n  doi = {10.1000/182},\n", "", []),
    ],
)
def test_a_value_that_is_none_and_a_sight_without_a_place_are_findings(project, capsys, fields, code, suggestions):
    put(project, fields)
    project.run("check", "--format", "json")
    found = [one for one in json.loads(capsys.readouterr().out) if one["code"] in ("b-170", "b-171")]
    assert [(one["code"], one["suggestions"]) for one in found] == ([(code, suggestions)] if code else [])


def _passages(project: Project) -> list[str]:
    return re.findall(r'<p class="g-p" id="(p\w+)"', project.page("texts/first"))


def test_each_passage_leads_to_what_its_claims_rest_on_and_back(project):
    assert project.run("build") == 0
    first = _passages(project)[0]
    head = "claim,passage,words,original,line,work\n"
    rows = f"Lovelace <wrote>,{first},wrote about,own,,smith2010\nIn 1843,{first},in 1843,lost-witness,12,\n"
    rows += f"Of engines,{first},in 1843,engines,3,\n"
    project.write(
        "references/sources.yml", f"- id: engines\n  title: On Engines\n  of: smith2010\n  sha256: {'0' * 64}\n"
    )
    project.write("references/evidence.csv", head + rows + "Of nowhere,pnone,x,own,,\n,,,\n")
    assert project.run("build") == 0
    page, claims = project.page("texts/first"), project.page("evidence")
    assert f'href="../../evidence/#of-{first}">3 claims checked</a>' in page
    assert f'<section class="g-claims" id="of-{first}">' in claims
    assert f'href="../texts/first/#{first}"' in claims
    assert "Lovelace &lt;wrote&gt;" in claims
    assert "rests on no line of an original; see" in claims
    assert "lost-witness, line 12" in claims
    assert re.search(r'<a class="g-cite[^>]*smith2010[^>]*>On Engines</a>, line 3', claims)
    assert "Of nowhere" not in claims


def test_an_edition_without_the_table_has_no_such_page(project):
    assert project.run("build") == 0
    assert not (project.root / "site/evidence").exists()
    assert "claims checked" not in project.page("texts/first")
