"""`glossator init`: a whole small edition that builds at once, or one that begins with raw texts."""

from __future__ import annotations

import io
import json

import pytest
import yaml

from glossator.__main__ import main
from glossator.starter.edition import Wanted, filled, started

RAW = """The Harbour of Marlow

The town council of Marlow built its harbour in 1841. The Harbour Company paid for the stones, and the old harbour
master kept the books. In May 1850 the Harbour Company sold the harbour to the town (Smith 1990, 12).

Nobody in Marlow asked the old harbour master. The old harbour master left, and the Harbour Company with him, for the
town of Ashby. The council of Ashby gave him a house in 1852.

References

Smith, Anna (1990): Harbours of the North. London: Press.
"""


def run(folder, *words):
    return main(["--project", str(folder), *words])


def test_the_small_edition_is_whole_and_nothing_is_found(tmp_path, capsys):
    folder = tmp_path / "my-reader"
    assert main(["init", str(folder), "--title", 'A *first* "reader": [x]', "--language", "de"]) == 0
    assert "glossator serve" in capsys.readouterr().out
    for file in (
        "mkdocs.yml", "README.md", ".gitignore", ".github/workflows/check.yml", ".github/workflows/pages.yml",
        ".gitlab-ci.yml", "tests/test_edition.py", "requirements.txt", "references/library.bib",
        "references/anchors.lock",
    ):  # fmt: skip
        assert (folder / file).is_file(), file
    assert run(folder, "check", "--strict", "--notes") == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings, 0 notes\n"
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(settings.replace("!ENV ", ""))["site_name"] == 'A *first* "reader": [x]'
    assert 'language: "de"' in settings
    assert run(folder, "graph") == 0
    graph = json.loads(capsys.readouterr().out)
    kinds = {edge["kind"] for edge in graph["edges"]}
    assert kinds >= {"citation", "term", "name", "event", "date", "quotation", "note"}


def test_the_small_edition_builds_with_the_theme_by_its_name(tmp_path, capsys):
    folder = tmp_path / "reader"
    assert main(["init", str(folder)]) == 0
    config = folder / "mkdocs.yml"
    # The entry point of the theme is there where the package is installed (tests/starter/test_wheel.py).
    config.write_text(config.read_text(encoding="utf-8").replace("name: glossator", "name: material"), encoding="utf-8")
    assert run(folder, "build", "--strict") == 0
    assert "the site is in" in capsys.readouterr().out
    assert run(folder, "graph", "verify", str(folder / "site")) == 0


def test_workflows_of_the_small_edition_are_sound(tmp_path):
    import subprocess
    import sys

    assert main(["init", str(tmp_path / "reader")]) == 0
    flows = sorted(map(str, (tmp_path / "reader/.github/workflows").glob("*.yml")))
    other = ["vendor.gitlab-ci", "--data-transform", "gitlab-ci", str(tmp_path / "reader/.gitlab-ci.yml")]
    for schema in (["vendor.github-workflows", *flows], other):
        call = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *schema]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_what_hosts_run_are_verbs_and_options_that_there_are(tmp_path):
    """Each call of `glossator` in the workflows of the small edition, and none is deployed before the checks."""
    import shlex

    from glossator.commands.command_line import parser

    assert main(["init", str(tmp_path / "reader")]) == 0
    gitlab = yaml.safe_load((tmp_path / "reader/.gitlab-ci.yml").read_text(encoding="utf-8"))
    github = yaml.safe_load((tmp_path / "reader/.github/workflows/pages.yml").read_text(encoding="utf-8"))
    steps = [step.get("run", "") for step in github["jobs"]["build"]["steps"]]
    lines = [line for job in gitlab.values() if isinstance(job, dict) for line in job.get("script", ())]
    calls = [
        line[line.index("glossator ") :] for line in [*lines, *steps] if "glossator " in line and "pip" not in line
    ]
    assert len(calls) > 8
    for call in calls:
        parser().parse_args(shlex.split(call)[1:])  # leaves with 2 where there is no such option
    assert gitlab["pages"]["needs"] == ["check"]
    assert {"glossator check --strict --format github", "python -m pytest"} <= set(steps), "before the upload"


def test_raw_texts_stay_on_the_machine_unless_they_may_be_published(tmp_path, capsys):
    raw = tmp_path / "Harbour Ğ.txt"
    raw.write_text(RAW, encoding="utf-8")
    local, public = tmp_path / "local", tmp_path / "public"
    assert main(["init", str(local), "--from", str(raw)]) == 0
    assert main(["init", str(public), "--from", str(raw), "--publish", "--licence", "CC0"]) == 0
    assert (local / "sources/Harbour Ğ.txt").read_bytes() == raw.read_bytes()
    assert not (local / "docs/texts").exists()
    text = (public / "docs/texts/harbour-g.md").read_text(encoding="utf-8")
    assert text.startswith("---\ntitle: The Harbour of Marlow\nlanguage: en\nkind: original\nlicence: CC0\n---\n")
    assert not (public / "sources").exists()
    for folder in (local, public):
        assert "@book{smith1990," in (folder / "references/library.bib").read_text(encoding="utf-8")
        capsys.readouterr()
        assert run(folder, "check", "--strict") == 0
        names = yaml.safe_load((folder / "proposals/names.yml").read_text(encoding="utf-8"))
        assert {"id": "harbour-company", "kind": "organisation", "name": "Harbour Company"} in names
        assert "Smith" not in {one["name"] for one in names}, "authors of citations stand in the library"
        terms = yaml.safe_load((folder / "proposals/terms.yml").read_text(encoding="utf-8"))
        assert {"term": "harbour master"} in terms
        events = yaml.safe_load((folder / "proposals/events.yml").read_text(encoding="utf-8"))
        assert {"1841", "1850-05", "1852"} <= {one["date"] for one in events}


REFUSED = [
    # what is asked for, words of the sentence
    (["--language", "klingon!"], "--language"),
    (["--title", "\u202e"], "--title"),
    (["--title", "  "], "--title"),
    (["--from", "nowhere.txt"], "nowhere.txt"),
    (["--from", "empty.txt"], "Nothing is written"),
]


@pytest.mark.parametrize(("asked", "holds"), REFUSED)
def test_what_cannot_be_begun_writes_nothing(tmp_path, monkeypatch, capsys, asked, holds):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(SystemExit) as stopped:
        main(["init", "reader", *asked])
    assert stopped.value.code == 2
    assert holds in capsys.readouterr().err
    assert not (tmp_path / "reader").exists()


def test_nothing_is_written_over_and_no_project_stands_in_another(tmp_path, capsys):
    folder = tmp_path / "reader"
    folder.mkdir()
    (folder / "README.md").write_text("mine", encoding="utf-8")
    for place, holds in ((folder, "README.md"), (folder / "README.md", "is a file")):
        with pytest.raises(SystemExit):
            main(["init", str(place)])
        assert holds in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["README.md"]
    (folder / "README.md").unlink()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    assert main(["init", str(folder)]) == 0
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    with pytest.raises(SystemExit):
        main(["init", str(folder / "docs/another")])
    assert "lies in the project" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_asked_for_title_language_and_licence(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", Terminal("Letters home\nfr\n\n"))
    monkeypatch.setattr("sys.stderr", Terminal())
    assert main(["init", str(tmp_path / "reader")]) == 0
    settings = (tmp_path / "reader/mkdocs.yml").read_text(encoding="utf-8")
    assert 'site_name: "Letters home"' in settings
    assert 'language: "fr"' in settings
    assert "CC BY 4.0" in (tmp_path / "reader/docs/about.md").read_text(encoding="utf-8")


def test_no_field_of_a_template_is_left_open():
    wanted = Wanted("T", "L", "en", "1931")
    for name, words in started(wanted).items():
        assert ":yaml}" not in words, name
        assert "{title" not in words or name.endswith(".bib"), name
    assert filled("{title} {title:yaml} {other}", Wanted('a "b"', "", "", "")) == 'a "b" "a \\"b\\"" {other}'
