"""A term's page has the sentences that tell of its events in other words, each once, and no use of its own twice."""

from __future__ import annotations

import pytest
from small_project import Project


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path)
    project.write(
        "references/events.yml",
        '- id: notes-1843\n  date: "1843"\n  label: Lovelace publishes her notes\n  also: [the notes of 1843]\n'
        "  who: [ada-lovelace]\n  terms: [machine-learning]\n",
    )
    return project


def told(project: Project) -> str:
    page = project.page("glossary/machine-learning")
    return page.split('id="events-told"')[1].split('class="g-neighbours"')[0] if "events-told" in page else ""


def test_what_tells_of_an_event_is_listed_once_by_text(project):
    project.write(
        "docs/texts/second.md",
        "---\ntitle: Second text\n---\n\nThe notes of 1843 were read, and the notes of 1843 were praised.\n\n"
        "Machine learning begins with the notes of 1843.\n",
    )
    assert project.run("build") == 0
    found = told(project)
    assert found.count("were praised") == 1
    assert "begins with" not in found, "a use of the term itself stands above"
    assert "Second text" in found


def test_nothing_is_said_where_no_other_sentence_tells_of_them(project):
    assert project.run("build") == 0
    assert told(project) == ""
