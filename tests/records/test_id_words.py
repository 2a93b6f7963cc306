"""Ids and keys of words in any script: one rule for all of them, and a sentence where nothing can be made of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.__main__ import main
from glossator.bibliography import read_library
from glossator.citation import make_key
from glossator.intake import free_key
from glossator.model import CitedWork
from glossator.records import FileIds, id_from

WORDS = [
    # words, id, why
    ("Сольные дороги", "solnye-dorogi", "Cyrillic, the soft sign left out"),
    ("Щедрин и Ёлкин", "shchedrin-i-elkin", "letters that are several in Latin"),
    ("Größe und Straße", "grosse-und-strasse", "German"),
    ("Işık, Ağaoğlu ve Şahin", "isik-agaoglu-ve-sahin", "Turkish"),
    ("İnce", "ince", "a capital i with its dot"),
    ("Αθήνα", "athina", "Greek"),
    ("東京の港", "dongjingnogang", "Chinese signs go by one reading"),
    ("Œuvres d’été", "oeuvres-dete", "French"),
    ("Й", "y", "a letter and its mark apart"),
    ("… — !", "", "no letter"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("words", "id", "why"), WORDS, ids=[row[2] for row in WORDS])
def test_ids(words: str, id: str, why: str) -> None:
    assert id_from(words) == id, why
    assert FileIds(()).take(words) == (id or "x", "")


KEYS = [
    # author, title, year, key, why
    ("Толстой, Лев", "Дороги", "2014", "tolstoy2014", "Cyrillic"),
    ("Щедрин, А. and Юнг, Б.", "Дороги", "2014", "shchedrinYung2014", "two of them"),
    ("Größe, Anna", "Wege", "2014", "grosse2014", "German"),
    ("Ağaoğlu, Işıl", "Yollar", "2014", "agaoglu2014", "Turkish"),
    ("毛泽东", "路", "1955", "maoZeDong1955", "Chinese"),
    ("McBride, Ann", "Roads", "2014", "mcBride2014", "capitals within a name"),
    ("", "Дороги и соль", "2014", "dorogiISol2014", "a title alone"),
    ("", "…", "2014", "", "neither has a letter"),
]


@pytest.mark.parametrize(("author", "title", "year", "key", "why"), KEYS, ids=[row[4] for row in KEYS])
def test_keys(author: str, title: str, year: str, key: str, why: str) -> None:
    works, _ = read_library(f"@book{{a, author = {{{author}}}, title = {{{title}}}, date = {{{year}}}}}", "x.bib")
    assert free_key(works["a"], ()) == key, why
    names = tuple(one.get("family") or one["literal"] for one in works["a"].csl.get("author", ()))
    assert make_key(CitedWork(0, 0, "x", authors=names, title=title, year=year)) == (key or f"source{year}")


def test_a_text_with_a_cyrillic_title_has_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: X\n")
    assert main(["--project", str(tmp_path), "new", "text", "Сольные дороги"]) == 0
    assert (tmp_path / "docs/texts/solnye-dorogi.md").exists()
    with pytest.raises(SystemExit):
        main(["--project", str(tmp_path), "new", "text", "— … —"])
    assert "gives no id: write letters or digits" in capsys.readouterr().err
