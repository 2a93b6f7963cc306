"""How a project is set up: each fault is one finding at its line, where it used to be a site without a reader."""

from __future__ import annotations

import json
import shutil

import pytest

from glossator.publish.set_up import KEYS

OURS = "plugins: [glossator]\n"

ROWS = [
    # code, mkdocs.yml, line, words of the finding, the suggestion that stands first
    ("p-001", "site_name: x\nplugins:\n  - search\n", 2, "`search`", ""),
    ("p-001", "site_name: x\n", 1, "nothing", ""),
    ("p-001", "site_name: x\nplugins:\n  - glosator\n", 2, "`glosator`", ""),
    ("p-001", "site_name: x\nplugins: {search: {}}\n", 2, "`search`", ""),
    ("p-002", f"site_name: x\n{OURS}docs_dir: content\n", 3, "“content”", ""),
    ("p-003", "site_name: x\nplugins:\n  - search\n  - glossator:\n      sources: nosuch\n", 5, "nosuch", ""),
    ("p-004", "site_name: x\nplugins:\n  - glossator:\n      source: nosuch\n", 4, "`source`", "sources"),
    ("p-012", "site_name: x\nplugins:\n  - glossator:\n      exports: [tei, epbu]\n", 4, "“epbu”", "epub"),
    ("p-012", "site_name: x\nplugins:\n  - glossator:\n      exports: 7\n", 4, "“7”", ""),
    ("p-007", f"site_name: x\n{OURS}theme:\n  name: readthedocs\n", 4, "“readthedocs”", ""),
    ("p-007", f"site_name: x\n{OURS}theme: materal\n", 3, "“materal”", "material"),
    ("p-008", OURS, 1, "`site_name`", ""),
    ("p-009", f"site_name: x\n{OURS}site_ulr: https://example.org\n", 3, "`site_ulr`", "site_url"),
]

FINE = [
    f"site_name: x\n{OURS}",
    f"site_name: x\n{OURS}theme: material\n",
    f"site_name: x\n{OURS}theme:\n  name: glossator\n  language: de\n",
    "site_name: x\nplugins: {glossator: {keep_others: true}}\n",
    f"site_name: x\n{OURS}docs_dir: ./docs\n",
    "site_name: x\nplugins: {glossator: {exports: all}}\n",
    "site_name: x\nplugins: {glossator: {exports: [tei, graph]}}\n",
    "site_name: x\nplugins: {glossator: {exports: }}\n",
    "INHERIT: base.yml\n",
]


def _checked(project, capsys):
    status = project.run("check", "--format", "json")
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("code", "config", "line", "words", "suggested"), ROWS)
def test_each_fault_is_one_finding_at_its_line(project, capsys, code, config, line, words, suggested):
    project.write("mkdocs.yml", config)
    _, findings = _checked(project, capsys)
    (one,) = [found for found in findings if found["code"].startswith("p-")]
    assert (one["code"], one["file"], one["line"]) == (code, "mkdocs.yml", line)
    assert words in one["message"]
    assert one["suggestions"][:1] == ([suggested] if suggested else one["suggestions"][:1])


@pytest.mark.parametrize("config", FINE)
def test_what_is_fine_is_no_finding(project, capsys, config):
    project.write("base.yml", f"site_name: x\n{OURS}")
    project.write("mkdocs.yml", config)
    _, findings = _checked(project, capsys)
    assert not [found for found in findings if found["code"].startswith("p-")]


@pytest.mark.parametrize("row", [row for row in ROWS if row[0] in ("p-001", "p-002", "p-003", "p-007", "p-008")][::2])
@pytest.mark.parametrize("verb", ["build", "serve"])
def test_no_verb_makes_a_bare_site(project, capsys, row, verb):
    project.write("mkdocs.yml", row[1])
    assert project.run(verb) == 2
    said = capsys.readouterr().err
    assert row[0] in said
    assert f"mkdocs.yml:{row[2]}:" in said
    assert "Traceback" not in said
    assert not (project.root / "site").exists()


def test_a_project_without_texts_or_pages_says_so(project, capsys):
    shutil.rmtree(project.root / "docs/texts")
    shutil.rmtree(project.root / "docs/notes")
    _, findings = _checked(project, capsys)
    assert [one["message"] for one in findings if one["code"] == "p-005"] == [
        "there is no text: no Markdown below docs/texts/, and no raw file in sources/"
    ]
    shutil.rmtree(project.root / "docs")
    status, findings = _checked(project, capsys)
    assert status == 1
    assert "p-006" in {one["code"] for one in findings}


def test_an_edition_whose_texts_lie_in_another_folder_is_told_once_and_is_whole_when_it_does_what_it_is_told(
    project, capsys
):
    config = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.run("anchors")
    capsys.readouterr()
    (project.root / "docs").rename(project.root / "content")
    project.write("mkdocs.yml", config.replace("\nplugins:", "\ndocs_dir: content\nplugins:"))
    status, findings = _checked(project, capsys)
    assert (status, [one["code"] for one in findings]) == (1, ["p-002"])
    assert project.run("build") == 2
    assert "p-002" in capsys.readouterr().err
    (project.root / "content").rename(project.root / "docs")
    project.write("mkdocs.yml", config)
    assert project.run("check", "--strict") == 0


def test_a_folder_without_mkdocs_yml_is_told_what_it_lacks(project, capsys):
    (project.root / "mkdocs.yml").unlink()
    status, findings = _checked(project, capsys)
    assert status == 0
    assert "p-011" in {one["code"] for one in findings}
    assert project.run("build") == 2
    assert "mkdocs.yml" in capsys.readouterr().err


@pytest.mark.parametrize(
    "verb", [["check"], ["build"], ["serve"], ["graph"], ["export", "graph"], ["new", "term", "x"]]
)
def test_a_folder_that_is_no_project_is_wrong_use(tmp_path, capsys, monkeypatch, verb):
    from glossator.__main__ import main

    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        main(verb)
    assert stopped.value.code == 2
    said = capsys.readouterr()
    assert "no project" in said.err
    assert "glossator init" in said.err
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


def test_the_project_is_found_from_any_folder_inside_it(project, capsys, monkeypatch):
    from glossator.__main__ import main

    monkeypatch.chdir(project.root / "docs/texts")
    assert main(["check", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found
    assert {one["file"].partition("/")[0] for one in found} <= {"docs", "references", "mkdocs.yml"}


def test_the_folder_of_originals_may_stand_in_mkdocs_yml(project, capsys):
    project.write("mkdocs.yml", "site_name: x\nplugins:\n  - glossator:\n      sources: raw\n")
    project.write("raw/letters.txt", "Letters\n\nA letter about engines, written in May 1843.\n")
    _, findings = _checked(project, capsys)
    assert "raw/letters.txt" in {one["file"] for one in findings}


def test_settings_are_those_of_mkdocs():
    from mkdocs.config.defaults import MkDocsConfig

    assert set(KEYS) - {"INHERIT"} >= {name for name, _ in MkDocsConfig()._schema}
