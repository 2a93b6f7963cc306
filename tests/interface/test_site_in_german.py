"""A small edition whose site is in German: what its frame says, what its texts say, and in which order things stand."""

from __future__ import annotations

import re

import pytest
from small_project import Project

from glossator.export import EXPORTS
from glossator.publish.press import press
from glossator.search import search_files


@pytest.fixture(scope="module")
def woven(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("german"))
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", config.replace("language: en", "language: de"))
    project.write(
        "docs/texts/first.md", "---\ntitle: Erster Text\nlanguage: de\n---\n\nAda Lovelace schrieb es 1843.\n"
    )
    project.write(
        "docs/texts/third.md",
        "---\ntitle: Third text\nlanguage: tr\n---\n\n## Bir bölüm\n\nSöz.\n\n## İki\n\nBir söz daha.\n",
    )
    project.write(
        "references/names.yml",
        "".join(f"- id: {id}\n  kind: person\n  name: {name}\n" for id, name in
                (("ada", "Ada Lovelace"), ("zoe", "Zoe Ähre"), ("anna", "Anna von Zabel"), ("bert", "Bert Affe")))
        + "- id: letts\n  kind: people\n  name: Letten\n",
    )  # fmt: skip
    impression = press(project.root)
    pages = impression.pages()
    found = search_files(pages, impression.loom)
    return {page.path: page.body() for page in pages}, {path: words.decode() for path, words in found.items()}


ROWS = [
    ("texts/index.md", "# Texte {#top}"), ("texts/index.md", "1 Absatz, 5 Wörter"), ("index.md", "Nachschlagen"),
    ("glossary/machine-learning.md", ">Glossar</p>"), ("timeline/index.md", "24. November 2015"),
    ("timeline/index.md", "1840er {#d-1840s}"), ("bibliography/index.md", "2 Werke, davon"),
    ("names/people.md", "# Personen"), ("names/people.md", "## Völker und Gruppen {#peoples}"),
    ("texts/second.md", '<p class="g-kicker">Nachweis</p>'),
    ("texts/second.md", '" lang="en"><a class="g-n"'),
    ("texts/third.md", '## Bir bölüm {#bir-bolum lang="tr"}'),
    ("texts/third.md", '<a href="#bir-bolum" lang="tr">Bir bölüm</a>'), ("search/index.md", "Sie braucht JavaScript"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "words"), ROWS)
def test_the_frame_is_in_german(woven, page, words):
    assert words in woven[0][page]


def test_what_is_in_the_language_of_the_site_need_not_say_so(woven):
    assert 'lang="de"' not in woven[0]["texts/first.md"]


def test_people_stand_by_their_family_names(woven):
    found = re.findall(r"<dt><a [^>]*>([^<]*)", woven[0]["names/people.md"])
    assert found == ["Bert Affe", "Zoe Ähre", "Ada Lovelace", "Anna von Zabel", "Letten"], "peoples stand apart"


def test_the_search_calls_its_kinds_in_german(woven):
    assert '["term","Begriffe"]' in woven[1]["search/manifest.js"]


def test_an_export_that_the_verb_prints_is_in_german_too(tmp_path, capsys):
    project = Project(tmp_path)
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", config.replace("language: en", "language: de"))
    name = next(name for name, row in EXPORTS.items() if row.file.endswith("events.csv"))
    assert project.run("export", name) == 0
    assert "24. November 2015" in capsys.readouterr().out


def test_the_next_site_of_the_same_run_is_in_english_again(woven, tmp_path):
    project = Project(tmp_path)
    pages = {page.path: page.body() for page in press(project.root).pages()}
    assert "# Texts {#top}" in pages["texts/index.md"]
