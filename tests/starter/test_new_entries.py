"""`glossator new`: right ids of any script, nothing twice, nothing overwritten, nothing that cannot be read."""

from __future__ import annotations

import io
import json

import pytest

from glossator.__main__ import main
from glossator.commands import asking

WORDS = [
    # what is asked for, the file or the id that comes of it
    (["text", "Größe"], "docs/texts/grosse.md"),
    (["text", "Мёртвые души"], "docs/texts/mertvye-dushi.md"),
    (["term", "Ağaoğlu’nun evi"], "docs/glossary/agaoglunun-evi.md"),
    (["term", "東京"], "docs/glossary/dongjing.md"),
    (["text", "Spring/Summer 2010"], "docs/texts/spring-summer-2010.md"),
    (["text", "word " * 40], "docs/texts/word-word-word-word-word-word-word-word-word-word-word-word.md"),
    (["term", "con", "--id", "con-artist"], "docs/glossary/con-artist.md"),
]


@pytest.mark.parametrize(("asked", "file"), WORDS)
def test_words_of_any_script_give_an_id(project, capsys, asked, file):
    assert project.run("new", *asked) == 0
    assert capsys.readouterr().err.startswith(f"{file}:")
    assert (project.root / file).is_file()
    assert project.run("check", "--strict") == 0


@pytest.mark.parametrize(("asked", "language"), [((), "fr"), (("--language", "ru"), "ru")])
def test_a_text_is_in_the_language_of_the_site_where_nothing_else_is_said(project, asked, language):
    settings = project.root / "mkdocs.yml"
    words = settings.read_text(encoding="utf-8")
    assert "  language: en\n" in words
    settings.write_text(words.replace("  language: en\n", "  language: fr\n"), encoding="utf-8")
    assert project.run("new", "text", "Un pendule", *asked) == 0
    assert f"language: {language}\n" in (project.root / "docs/texts/un-pendule.md").read_text(encoding="utf-8")


REFUSED = [
    # what is asked for, words of the sentence
    (["text", ""], "no id"),
    (["text", "''"], "no id"),
    (["term", "[]"], "no id"),
    (["term", "…—!"], "no id"),
    (["term", "../x"], "path"),
    (["text", "a/../../x"], "path"),
    (["term", "..\\x"], "path"),
    (["name", "/etc/passwd"], "path"),
    (["text", "x", "--id", "../y"], "--id"),
    (["text", "x", "--id", "Größe"], "--id"),
    (["term", "con"], "--id"),
    (["term", "index"], "--id"),
    (["text", "First"], "docs/texts/first.md:1"),
    (["term", "Machine Learning"], "docs/glossary/machine-learning.md:1"),
    (["term", "deep learning", "--id", "other"], "docs/glossary/machine-learning.md:1"),
    (["name", "ada lovelace", "--id", "lovelace"], "references/names.yml:1"),
    (["name", "first"], "docs/texts/first.md:1"),
    (["event", "A day", "--id", "other-day"], "references/events.yml:"),
    (["name", "Somebody", "--kind", "persn"], "person"),
    (["event", "A fire", "--date", "31 June"], "--date"),
    (["event", "A fire", "--date", "2015-06-31"], "--date"),
    (["event", "A fire", "--who", "ada-lovelac"], "ada-lovelace"),
    (["event", "A fire", "--source", "smiht2010"], "smith2010"),
    (["note", "frist", "--quote", "never"], "first"),
    (["note", "first", "--quote", "One"], "it is a heading"),
    (["name", "Here", "--kind", "place", "--coordinates", "95, 3"], "--coordinates"),
    (["name", "Here", "--kind", "place", "--coordinates", "north"], "--coordinates"),
    (["term", "other", "--see", "machine-lerning"], "did you mean machine-learning? Nothing"),
    (["note", "first"], "--quote"),
    (["note", "first", "--quote", "nowhere in it"], "nowhere"),
    (["note", "first", "--quote", "engine"], "times"),
    (["note", "first", "--quote", "was never built"], "docs/notes/first.md:5"),
    (["note", "first", "--quote", "one two three four five six seven eight nine"], "at most 8"),
    (["argument", "frist"], "first"),
    (["text"], "WORDS"),
    (["work", "Engines", "--author", "Smith, Anna", "--date", "2010"], "references/library.bib:1: “smith2010” is this"),
    (["work", "Oil", "--author", "Berg, Ida", "--date", "31 June"], "--date"),
    (["work", "Oil", "--id", "smith2010"], "references/library.bib:1"),
    (["work", "Oil", "--id", "a b"], "--id"),
    (["work", "…"], "--id"),
    (["work", "Oil", "--kind", "pamphlet"], "book"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "holds"), REFUSED)
def test_what_cannot_be_begun_is_a_sentence_and_changes_nothing(project, capsys, asked, holds):
    before = {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    with pytest.raises(SystemExit) as stopped:
        project.run("new", *asked)
    assert stopped.value.code == 2
    assert holds in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()} == before


def test_where_a_place_is_goes_into_its_record_as_numbers(project):
    assert project.run("new", "name", "Norrvik", "--kind", "place", "--coordinates", "61.2, -5.1") == 0
    assert "  coordinates: [61.2, -5.1]\n" in (project.root / "references/names.yml").read_text("utf-8")
    assert project.run("check", "--strict") == 0


def test_flags_say_all_there_is(project, capsys):
    assert (
        project.run("new", "event", "A fire", "--date", "0044", "--who", "ada-lovelace", "--source", "smith2010") == 0
    )
    record = (project.root / "references/events.yml").read_text(encoding="utf-8").split("- id: a-fire")[1]
    assert '  date: "0044"\n' in record
    assert "  who: [ada-lovelace]\n" in record
    assert (
        project.run(
            "new", "text", "Third", "--author", "A. B.", "--author", "C. D.", "--date", "1931", "--language", "tr"
        )
        == 0
    )
    text = (project.root / "docs/texts/third.md").read_text(encoding="utf-8")
    assert 'authors: [A. B., C. D.]\ndate: "1931"\nlanguage: tr\n' in text
    capsys.readouterr()
    project.run("check", "--format", "json")
    assert {one["code"] for one in json.loads(capsys.readouterr().out) if one["severity"] == "error"} == set()


def test_a_note_is_added_to_the_notes_of_its_text(project):
    before = (project.root / "docs/notes/first.md").read_bytes()
    assert (
        project.run("new", "note", "first", "--quote", "deep learning", "--kind", "question", "--comment", "Why?") == 0
    )
    after = (project.root / "docs/notes/first.md").read_bytes()
    assert after == before + b"\n## deep learning {kind=question}\n\nWhy?\n"
    assert project.run("check", "--strict") == 0


@pytest.mark.parametrize("content", [b"[]\n", b"# names of people\r\n", b""])
def test_an_empty_list_gets_its_first_record(project, content):
    project.write("references/names.yml", content)
    project.write("references/events.yml", "")
    assert project.run("new", "name", "Ada Lovelace") == 0
    assert b"\n" in (project.root / "references/names.yml").read_bytes()
    assert project.run("check") == 0


def test_what_is_not_utf_8_is_left_alone(project, capsys):
    path = project.write("references/names.yml", b"- id: a\n  kind: person\n  name: Caf\xe9\n")
    before = path.read_bytes()
    with pytest.raises(SystemExit):
        project.run("new", "name", "Grace Hopper")
    assert "UTF-8" in capsys.readouterr().err
    assert path.read_bytes() == before


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_asked_for_what_is_missing(project, monkeypatch, capsys):
    answers = "\nGrace Hopper\npersn\nperson\nAmazing Grace; Admiral Hopper\n\n"
    monkeypatch.setattr("sys.stdin", Terminal(answers))
    monkeypatch.setattr("sys.stderr", Terminal())
    assert main(["--project", str(project.root), "new", "name"]) == 0
    record = (project.root / "references/names.yml").read_text(encoding="utf-8")
    assert record.endswith(
        "- id: grace-hopper\n  kind: person\n  name: Grace Hopper\n  also: [Amazing Grace, Admiral Hopper]\n"
    )


def test_nobody_is_asked_without_end(monkeypatch):
    monkeypatch.setattr("sys.stdin", Terminal(""))
    monkeypatch.setattr("sys.stderr", Terminal())
    assert asking.may_ask()
    assert asking.ask("Words", needed=True) == ""
