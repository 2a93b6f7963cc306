"""What is not frozen: editions without a day or with another version, and what is not ours to publish."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from frozen_projects import freezable
from small_project import Project

from glossator.freezing.sources import gather
from glossator.publish.settings import read_settings

ORIGINAL = (
    "A private report on the engine, of which nobody may publish a single sentence without leave of its author.\n"
)


@pytest.fixture
def project(tmp_path) -> Project:
    return freezable(tmp_path / "project")


def stopped(project: Project, *arguments: str) -> int:
    try:
        return project.run(*arguments)
    except SystemExit as stop:
        return int(stop.code or 0)


def below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


REFUSED = [
    # version, files, words of the sentence
    ("1.0", {"references/knowledge.yml": ""}, "nothing says of which day version 1.0 is"),
    ("1.0", {"references/knowledge.yml": "version: 2.0\nedition: 2026-01-01\n"}, "this is version 2.0, not 1.0"),
    ("1.0", {"references/knowledge.yml": "{edition: 2026-01-01}\n"}, "cannot be added to references/knowledge.yml"),
    ("../1.0", {}, "is no version"),
    ("1 0", {}, "is no version"),
    ("", {}, "is no version"),
    ("v" * 41, {}, "is no version"),
    ("1.0", {"docs/a\\b.txt": "One."}, "holds a backslash"),
    ("1.0", {"docs/Plan.txt": "One.", "docs/plan.txt": "Two."}, "some systems take it for the same"),
]  # fmt: skip


@pytest.mark.parametrize(("version", "files", "words"), REFUSED)
def test_refused_with_a_sentence(project, capsys, version, files, words):
    for name, content in files.items():
        project.write(name, content)
    assert stopped(project, "freeze", version) == 2
    assert words in " ".join(capsys.readouterr().err.split())
    assert not (project.root / "build/frozen/between-blocs-1.0.zip").exists()


def test_the_sources_are_what_may_be_published(project, tmp_path):
    project.write("sources/private.txt", ORIGINAL)
    mine = project.write("sources/mine.txt", "My own text, of three lines.\n\nIt has two paragraphs.\n")
    digest = hashlib.sha256(mine.read_bytes()).hexdigest()
    project.write("references/sources.yml", f"- id: mine\n  sha256: {digest}\n  publish: true\n")
    project.write("docs/.drafts/secret.md", "# Secret\n")
    project.write("docs/.nojekyll", "")
    project.write(".env", "TOKEN=1\n")
    (project.root / "docs/link.md").symlink_to("/etc/hostname")
    (tmp_path / "copy").mkdir()
    gather(read_settings(project.root), None, tmp_path / "copy")
    copied = below(tmp_path / "copy")
    assert {"sources/mine.txt", "docs/.nojekyll", "docs/index.md", "references/sources.yml", "mkdocs.yml"} <= copied
    assert not {name for name in copied if "private" in name or "secret" in name or "link" in name or ".env" in name}


def test_words_that_are_not_ours_stop_it(project, capsys):
    project.write("sources/private.txt", ORIGINAL)
    project.write("docs/texts/copied.md", f"---\ntitle: Copied\n---\n\n{ORIGINAL}")
    assert project.run("freeze", "1.0") == 1
    said = capsys.readouterr().err
    assert "x-012" in said and "source/docs/texts/copied.md" in said
    assert not (project.root / "build/frozen/between-blocs-1.0").exists()


def test_a_theme_out_of_the_project_is_refused(project, capsys, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    settings = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", settings.replace("theme:\n", "theme:\n  custom_dir: ../elsewhere\n"))
    assert stopped(project, "freeze", "1.0") == 2
    assert "out of the project" in capsys.readouterr().err


def test_what_lies_there_of_another_hand_is_kept(project, capsys):
    mine = project.write("build/frozen/between-blocs-1.0/mine.txt", "Mine.")
    assert stopped(project, "freeze", "1.0") == 2
    assert mine.read_text(encoding="utf-8") == "Mine."
