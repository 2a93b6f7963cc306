"""Whole builds: with what an earlier build stored, and with nothing stored, the site is the same."""

from __future__ import annotations

import os
import random
import shutil

import pytest

from glossator.edition import files
from glossator.store.packs import HEAD

SWAPPED = (("smith2010,\n", "@@,\n"), ("doe2011,\n", "smith2010,\n"), ("@@,\n", "doe2011,\n"))


def swap_keys(project):
    for old, new in SWAPPED:
        _replace(project, "references/library.bib", old, new)


def rename_a_key(project):
    for name in ("references/library.bib", "docs/about.md", "docs/texts/first.md", "docs/texts/second.md",
                 "docs/glossary/machine-learning.md", "references/events.yml"):  # fmt: skip
        _replace(project, name, "smith2010", "Smith2010b")


def change_a_field(project):
    _replace(project, "references/library.bib", "{Smith, Anna}", "{Smythe, Anne}")


def cite_in_another_form(project):
    _replace(project, "docs/about.md", "[@smith2010]", "@smith2010 [chap. 3]")


def edit_the_store(project):
    for path in (project.root / ".cache").rglob("*.json"):
        words = path.read_text(encoding="utf-8")
        assert "Smith" in words or "pages" in path.parts, "what is stored of pages names texts, not works"
        path.write_text(words.replace("Smith", "<img src=x onerror=alert(1)>"), encoding="utf-8")


def a_file_for_a_store(project):
    shutil.rmtree(project.root / ".cache")
    (project.root / ".cache").write_text("a file", encoding="utf-8")


def _packs(project):
    found = sorted((project.root / ".cache/stages").glob("*.pack"))
    assert len(found) > 3
    return found


def noise_in_the_packs(project):
    for number, path in enumerate(_packs(project)):
        path.write_bytes(random.Random(number).randbytes(path.stat().st_size))


def half_written_packs(project):
    for path in _packs(project):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def bytes_turned_within_the_packs(project):
    for number, path in enumerate(_packs(project)):
        words = bytearray(path.read_bytes())
        words[random.Random(number).randrange(len(words))] ^= 0xFF
        path.write_bytes(bytes(words))


def packs_of_another_version(project):
    for path in _packs(project):
        words = path.read_bytes()
        assert words.startswith(HEAD)
        path.write_bytes(HEAD[:-1] + b"9" + words[len(HEAD) :])


def a_clock_that_runs_backwards(project):
    """Words are edited, as many as there were, and every file is older than when it was read."""
    _replace(project, "docs/texts/first.md", "in 1843", "in 1844")
    for path in project.root.rglob("*"):
        os.utime(path, (10**9, 10**9))


def an_editor_that_writes_by_rename(project):
    path = project.root / "docs/texts/first.md"
    other = path.with_name(".first.md.swp")
    other.write_text(path.read_text(encoding="utf-8").replace("in 1843", "in 1844"), encoding="utf-8")
    shutil.copystat(path, other)
    other.replace(path)


def _replace(project, name, old, new):
    path = project.root / name
    before = path.read_text(encoding="utf-8")
    assert old in before
    path.write_text(before.replace(old, new), encoding="utf-8")


EDITS = [swap_keys, rename_a_key, change_a_field, cite_in_another_form, edit_the_store, a_file_for_a_store,
         noise_in_the_packs, half_written_packs, bytes_turned_within_the_packs, packs_of_another_version,
         a_clock_that_runs_backwards, an_editor_that_writes_by_rename]  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_a_build_with_the_store_equals_one_without(project, edit):
    assert project.run("build", "--strict") == 0
    edit(project)
    assert project.run("build", "--strict") == 0
    with_store = project.files()
    store = project.root / ".cache"
    if store.is_dir():
        shutil.rmtree(store)
    else:
        store.unlink()
    assert project.run("build", "--strict") == 0
    without = project.files()
    assert [name for name in without if with_store.get(name) != without[name]] == []
    assert with_store.keys() == without.keys()
    assert not any(b"<img src=x" in content for content in with_store.values())


def test_a_store_that_may_not_be_written_costs_nothing_but_time(project, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    assert project.run("build", "--strict") == 0
    wanted = project.files()
    shutil.rmtree(project.root / "site")
    shutil.rmtree(project.root / ".cache")
    with monkeypatch.context() as patch:
        patch.setattr("glossator.store.packs.put_whole", refuse)
        assert project.run("build", "--strict") == 0
    assert project.files() == wanted
    assert not list((project.root / ".cache").rglob("*.pack"))


@pytest.mark.standing
def test_a_file_that_changes_while_a_build_reads_it_is_right_in_the_end(project, monkeypatch):
    """Whatever that build shows is of one state of the file, and the next build shows the last one."""
    monkeypatch.delenv("CI", raising=False)
    path, read = project.root / "docs/texts/first.md", files.read_inside
    old = path.read_bytes()
    new = old.replace(b"wrote about", b"spoke about")
    assert new != old

    def saved_meanwhile(place, *more):
        found = read(place, *more)
        if place == path:
            path.write_bytes(new)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(files, "read_inside", saved_meanwhile)
        assert project.run("build") == 0
    page = project.page("texts/first/")
    assert ("wrote about" in page) != ("spoke about" in page), "never a mixture"
    assert project.run("build") == 0
    after = project.files()
    shutil.rmtree(project.root / "site")
    shutil.rmtree(project.root / ".cache")
    assert project.run("build") == 0
    assert after == project.files()
    assert "spoke about" in project.page("texts/first/")
