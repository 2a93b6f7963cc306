"""Whole builds: with what an earlier build stored, and with nothing stored, the site is the same."""

from __future__ import annotations

import shutil

import pytest

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


def _replace(project, name, old, new):
    path = project.root / name
    before = path.read_text(encoding="utf-8")
    assert old in before
    path.write_text(before.replace(old, new), encoding="utf-8")


EDITS = [swap_keys, rename_a_key, change_a_field, cite_in_another_form, edit_the_store, a_file_for_a_store]


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
