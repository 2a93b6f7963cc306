"""A check and a build of a project in which nothing changed: the same words, without the work."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_project import Project

from glossator.findings import finding
from glossator.model import Place
from glossator.publish.settings import read_settings
from glossator.publish.standing import Standing
from glossator.publish.told_before import Memory
from glossator.records.fingerprint import fingerprint


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


def test_what_was_said_is_said_again(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("docs/texts/third.md", "---\ntitle: Third\n---\n\nSee [@smith2011].\n")

    def said(*words: str) -> str:
        assert project.run("check", "--notes", *words) == 1
        return capsys.readouterr().out

    first, json = said(), said("--format", "json")
    assert "c-002" in first and "[@smith2011]" in first
    with monkeypatch.context() as patch:
        patch.setattr("glossator.publish.examine.every_finding", lambda *_: pytest.fail("looked again"))
        assert said() == first
        assert said("--format", "json") == json
    project.write("docs/texts/third.md", "---\ntitle: Third\n---\n\nSee [@smith2012].\n")
    assert "smith2012" in said()


def _edited(root: Path) -> None:
    path = root / "docs/texts/first.md"
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes().replace(b"1843", b"1844"))
    os.utime(path, ns=times)


def _named(root: Path) -> None:
    (root / "docs/texts/first.md").rename(root / "docs/texts/erster.md")


def _moved(root: Path) -> None:
    (root / "docs/texts/first.md").rename(root / "docs/first.md")


def _emptied(root: Path) -> None:
    (root / "docs/new").mkdir()


def _brought(root: Path) -> None:
    (root / "sources").mkdir()
    (root / "sources/a.txt").write_text("words")


def _set(root: Path) -> None:
    path = root / "mkdocs.yml"
    path.write_text(path.read_text() + "\nnosuch: 1\n")


CHANGES = [_edited, _named, _moved, _emptied, _brought, _set]


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_looked_at(project: Project, change: Callable[[Path], None]) -> None:
    root = project.root
    Memory(root, None).tell([finding("p-006", Place("mkdocs.yml"))], {})
    assert Memory(root, None).told() is not None
    assert Memory(root, root / "docs").told() is None, "other originals"
    change(root)
    assert Memory(root, None).told() is None


def test_what_changed_meanwhile_is_not_kept(project: Project) -> None:
    memory = Memory(project.root, None)
    _edited(project.root)
    memory.tell([], {})
    assert Memory(project.root, None).told() is None
    sick = Memory(project.root, None)
    sick.tell([finding("b-006", Place("x"), why="no memory")], {})
    assert Memory(project.root, None).told() is None, "a process may answer another time"


def test_where_something_odd_lies_nobody_knows(project: Project) -> None:
    docs = project.root / "docs"
    assert fingerprint([docs]) is not None
    os.mkfifo(docs / "pipe")
    assert fingerprint([docs]) is None
    (docs / "pipe").unlink()
    (docs / "link.md").symlink_to(docs / "index.md")
    assert fingerprint([docs]) is None
    assert fingerprint([docs / "nothing", docs / "index.md"]) != fingerprint([docs / "index.md", docs / "nothing"])


@pytest.mark.standing
def test_a_site_that_stands_is_left(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert project.run("build") == 0
    first, site = capsys.readouterr().out, project.files()
    with monkeypatch.context() as patch:
        patch.setattr("glossator.adapters.mkdocs_run.build", lambda order: pytest.fail("built again"))
        assert project.run("build", "--strict") == 0
        assert capsys.readouterr().out == first
        page = project.root / "site/index.html"
        page.write_bytes(page.read_bytes() + b"<!-- by hand -->")
    assert project.run("build") == 2, "what somebody changed is theirs, as ever"
    shutil.rmtree(project.root / "site")
    assert project.run("build") == 0
    assert project.files() == site


def _hook(root: Path) -> None:
    (root / "hook.py").write_text("")
    path = root / "mkdocs.yml"
    path.write_text(path.read_text() + "\nhooks: [hook.py]\n")


def _plugin(root: Path) -> None:
    path = root / "mkdocs.yml"
    path.write_text(path.read_text().replace("  - glossator\n", "  - glossator\n  - tags\n", 1))


def _snippets(root: Path) -> None:
    path = root / "mkdocs.yml"
    path.write_text(path.read_text().replace("  - attr_list\n", "  - attr_list\n  - pymdownx.snippets\n", 1))


@pytest.mark.parametrize("change", [_brought, _hook, _plugin, _snippets])
def test_a_site_that_depends_on_more_than_the_edition_is_built(
    project: Project, change: Callable[[Path], None]
) -> None:
    def key() -> bytes | None:
        return Standing(read_settings(project.root), project.root / "site", None)._key

    assert key() is not None
    change(project.root)
    assert key() is None
