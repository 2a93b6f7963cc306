"""What a reader who comes by an old address finds on the built site, and what the verb says."""

from __future__ import annotations

import json
import re

import pytest
from small_project import FILES, Project

from glossator.edition import read_edition

FIRST, SECOND = FILES["docs/texts/first.md"], FILES["docs/texts/second.md"]
PARAGRAPHS = [
    "The first engine was drawn on large sheets of paper in a quiet room.",
    "A second one followed when the money of the council had come at last.",
    "Nobody built the third, which would have filled a hall in the city.",
]


def body(*paragraphs: str, heading: str = "How it began") -> str:
    return f"---\ntitle: Third\n---\n\n## {heading}\n\n" + "\n\n".join(paragraphs) + "\n"


@pytest.fixture
def kept(tmp_path) -> tuple[Project, list[str]]:
    """Return a project with its registry, and the ids of the paragraphs of one text."""
    project = Project(tmp_path / "project")
    project.write("docs/texts/third.md", body(*PARAGRAPHS))
    assert project.run("anchors") == 0
    text = next(text for text in read_edition(project.root)[0].texts if text.id == "third")
    return project, [passage.id for passage in text.passages]


def rebuilt(project: Project) -> None:
    assert project.run("anchors", "--check") == 1
    assert project.run("anchors") == 0
    assert project.run("anchors", "--check") == 0
    assert project.run("build", "--strict") == 0
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_a_joined_passage_and_a_renamed_heading_keep_their_addresses(kept):
    project, (first, second, _) = kept
    project.write("docs/texts/third.md", body(" ".join(PARAGRAPHS[:2]), PARAGRAPHS[2], heading="Beginnings"))
    rebuilt(project)
    page = project.page("texts/third/")
    assert re.search(rf'<p class="?g-p"? id="?{first}"?>(?:<span[^>]*>)?.*id="?{second}"?', page)
    assert re.search(r'<div class="?g-old"? id="?how-it-began"?></div>\s*<h2 id="?beginnings', page)
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    assert graph["aliases"] == {second: {"passage": first}}


def test_what_was_removed_is_said_beside_its_neighbour(kept):
    project, (first, second, _) = kept
    project.write("docs/texts/third.md", body(PARAGRAPHS[0], PARAGRAPHS[2]))
    rebuilt(project)
    page = project.page("texts/third/")
    assert re.search(rf'id="?{first}"?>.*id="?{second}"?>¶ “A second one .*was removed here', page)


def test_a_renamed_text_leaves_a_page_with_every_old_place(kept):
    project, ids = kept
    (project.root / "docs/texts/third.md").rename(project.root / "docs/texts/engines.md")
    rebuilt(project)
    old, new = project.page("texts/third/"), project.page("texts/engines/")
    for id in ids:
        assert re.search(rf'<li class="?g-gone"? id="?{id}"?>.*href="?[./\w]*engines/#{id}', old)
        assert re.search(rf'<p class="?g-p"? id="?{id}', new)
    assert 'http-equiv="refresh"' not in old


def test_a_build_never_writes_the_registry(kept):
    project, (first, *_) = kept
    before = (project.root / "references/anchors.lock").read_bytes()
    project.write("docs/texts/third.md", body("When all was new, " + PARAGRAPHS[0], *PARAGRAPHS[1:]))
    assert project.run("build") == 0
    assert (project.root / "references/anchors.lock").read_bytes() == before
    assert f'id="{first}"' in project.page("texts/third/")


def test_a_file_that_cannot_be_read_is_not_taken_for_deleted(kept, capsys):
    project, _ = kept
    before = (project.root / "references/anchors.lock").read_bytes()
    project.write("docs/texts/third.md", body(*PARAGRAPHS).encode("utf-16"))
    assert project.run("anchors") == 1
    assert "count as deleted" in capsys.readouterr().err
    assert (project.root / "references/anchors.lock").read_bytes() == before


def test_a_registry_that_cannot_be_read_is_not_written_over(kept, capsys):
    project, _ = kept
    path = project.write("references/anchors.lock", "# glossator anchors 1\n".encode("utf-16"))
    before = path.read_bytes()
    assert project.run("anchors") == 1
    assert "count as deleted" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_the_first_registry_changes_no_byte(tmp_path):
    project = Project(tmp_path / "project")
    assert project.run("build") == 0
    before = project.files()
    assert project.run("anchors") == 0
    assert project.run("build") == 0
    assert project.files() == before


def test_the_registry_is_never_a_link(tmp_path):
    project = Project(tmp_path / "project")
    target = project.write("elsewhere.txt", "mine\n")
    (project.root / "references/anchors.lock").symlink_to(target)
    assert project.run("anchors") == 2
    assert target.read_text(encoding="utf-8") == "mine\n"
