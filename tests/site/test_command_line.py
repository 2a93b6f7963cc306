"""The verbs as a newcomer uses them: what comes out, and with which exit status."""

import json
import os
import shlex
import subprocess
import sys

import pytest

from glossator.__main__ import main
from glossator.commands import VERBS, module_of

FIELDS = {"text", "passage", "kind", "start", "end", "printed", "prefix", "suffix", "target", "reason", "candidates",
          "rule", "value", "inside"}  # fmt: skip


def test_annotate_prints_records_whose_offsets_are_those_of_the_file(project, capsys):
    path = project.root / "docs/texts/first.md"
    assert project.run("annotate", str(path)) == 0
    source = path.read_text(encoding="utf-8")
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert records
    for record in records:
        assert record.keys() == FIELDS
        stretch = source[record["start"] : record["end"]]
        assert stretch.replace("*", "") == record["printed"] or record["kind"] == "citation"
        if record["inside"]:
            start, end = record["inside"]
            assert start <= record["start"] < record["end"] <= end
        if record["kind"] == "citation":
            assert record["target"] in stretch
    assert {(r["kind"], r["target"]) for r in records} >= {
        ("term", "machine-learning"), ("name", "ada-lovelace"), ("citation", "smith2010"), ("event", "quotation-day"),
        ("date", "1843"),
    }  # fmt: skip
    assert {(r["kind"], r["target"]) for r in records if r["inside"]} == {("date", "2015-11-24")}


def test_annotate_takes_any_markdown_and_one_kind(project, tmp_path, capsys):
    path = tmp_path / "other.md"
    path.write_text("Ada Lovelace in 1843, see [@nokey].\n", encoding="utf-8")
    assert project.run("annotate", str(path), "--only", "citation") == 1
    out = capsys.readouterr()
    (record,) = [json.loads(line) for line in out.out.splitlines()]
    assert (record["target"], record["reason"]) == (None, "no candidate")
    assert "c-002" in out.err


RAW = "A Title Here\n\nSome words of a para-\ngraph that was broken (Smith 2010, 4), and more of it.\n\nA second paragraph.\n"


def test_ingest_writes_what_it_was_asked_for(project, tmp_path, capsys):
    raw = project.write("raw.txt", RAW)
    out, report, bib = tmp_path / "o.md", tmp_path / "o.json", tmp_path / "o.bib"
    assert project.run("ingest", str(raw), "-o", str(out), "--report", str(report), "--bib", str(bib)) == 0
    assert "paragraph that was broken" in out.read_text(encoding="utf-8")
    record = json.loads(report.read_text(encoding="utf-8"))
    assert record["witness"]["characters"] == len(RAW)
    citation = next(one for one in record["decisions"] if one["kind"] == "citation")
    assert citation["value"]["items"][0]["key"] == "smith2010"
    assert RAW[slice(*citation["spans"][0])] == citation["raw"]
    assert "@misc{smith2010," in bib.read_text(encoding="utf-8")
    capsys.readouterr()
    assert project.run("ingest", str(raw)) == 0
    assert "## A Title Here" in capsys.readouterr().out


@pytest.mark.parametrize(("data", "code"), [(b"", "w-002"), (bytes(range(256)) * 8, "w-003")])
def test_ingest_refuses_what_is_no_text(project, capsys, data, code):
    raw = project.write("raw.bin", data)
    assert project.run("ingest", str(raw)) == 1
    assert code in capsys.readouterr().err


def test_weave_writes_a_tree_that_needs_nothing_of_ours(project, tmp_path):
    project.write("docs/picture.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert project.run("weave", str(tmp_path / "tree")) == 0
    page = (tmp_path / "tree/texts/first.md").read_text(encoding="utf-8")
    assert page.startswith("---\n")
    assert "## One {#one}" in page
    assert (tmp_path / "tree/picture.svg").exists()
    assert (tmp_path / "tree/graph.json").exists()


def test_graph_prints_ids_only(project, capsys):
    assert project.run("graph") == 0
    graph = json.loads(capsys.readouterr().out)
    assert {"passages", "targets", "edges"} == graph.keys()
    for edge in graph["edges"]:
        assert edge.keys() - {"as", "inside", "evidence"} == {"passage", "target", "kind", "start", "end", "rule"}
        assert edge["passage"] in graph["passages"]
        assert edge["target"] in graph["targets"]
    assert {"text", "number", "file", "line", "quote"} <= next(iter(graph["passages"].values())).keys()
    assert project.run("graph", "--format", "dot") == 0
    assert capsys.readouterr().out.startswith("digraph")


@pytest.mark.parametrize("what", ["text", "term", "note", "argument", "event", "name"])
def test_new_starts_are_well_formed(project, capsys, what):
    words = "second" if what in ("note", "argument") else "A New Thing"
    more = ["--quote", "learning machines"] if what == "note" else []
    assert project.run("new", what, words, *more) == 0
    file = capsys.readouterr().err.split(":")[0]
    assert (project.root / file).exists()
    project.run("check", "--format", "json")
    codes = {one["code"] for one in json.loads(capsys.readouterr().out) if one["severity"] != "note"}
    assert codes == set()


def test_new_never_overwrites(project):
    assert project.run("new", "term", "thing") == 0
    with pytest.raises(SystemExit) as stopped:
        project.run("new", "term", "thing")
    assert stopped.value.code == 2


NEAR = [("chek", "check"), ("serv", "serve"), ("publish", "publish-check"), ("addwork", "add-work"), ("xyzzy", "build")]


@pytest.mark.parametrize(("typed", "meant"), NEAR)
def test_a_mistyped_verb_is_told_which_was_meant(capsys, typed, meant):
    with pytest.raises(SystemExit) as stopped:
        main([typed])
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert typed in said
    assert meant in said.split(";")[-1]


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_knows_every_verb_and_its_options(capsys, shell):
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(verb in script for verb in VERBS)
    assert "strict" in script
    if shell == "bash":
        asked = f"{script}\nCOMP_WORDS=(glossator chec); COMP_CWORD=1; _shtab_glossator; echo ${{COMPREPLY[@]}}"
        done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=False)
        assert done.stdout.split() == ["check"], done.stderr


def test_the_project_may_be_named_behind_the_verb(project, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--project", str(project.root)]) == 0
    assert capsys.readouterr().out.startswith("0 errors")


EXAMPLES = [(verb, call) for verb in VERBS for call, _ in getattr(module_of(verb), "EXAMPLES", ())]


@pytest.mark.parametrize(("verb", "call"), EXAMPLES)
def test_examples_of_the_help_are_calls_that_are_understood(verb, call):
    from glossator.commands.command_line import parser

    words = shlex.split(call.partition(" > ")[0])
    assert words[:2] == ["glossator", verb]
    assert parser().parse_args(words[1:]).verb == verb


def test_every_verb_that_is_more_than_a_word_has_an_example():
    assert {verb for verb, _ in EXAMPLES} >= set(VERBS) - {"revert"}


ENCODINGS = ["cp1252", "ascii", "cp437", "utf-8"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_encoding_of_a_console_breaks_what_is_printed(project, encoding):
    project.write("docs/texts/second.md", "---\ntitle: Ağaoğlu 😀\n---\n\nTaşpınar Ada Lovelace [@ağaoğlu], 1843 😀.\n")
    outputs = {}
    for call in (["check", "--notes"], ["annotate", "docs/texts/second.md"], ["graph"], ["nosuch"]):
        done = subprocess.run(
            [sys.executable, "-m", "glossator", *call], cwd=project.root, capture_output=True, check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONPATH": os.pathsep.join(sys.path)},
        )  # fmt: skip
        assert b"Traceback" not in done.stderr
        assert done.returncode in (0, 1, 2)
        outputs[call[0]] = done.stdout.decode(encoding)
    assert "Lovelace" in outputs["annotate"]
    assert json.loads(outputs["annotate"].splitlines()[0])
    assert "Taşpınar" in json.dumps(json.loads(outputs["graph"]), ensure_ascii=False)


def test_wrong_use_is_two_and_help_names_every_verb(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["frobnicate"])
    assert stopped.value.code == 2
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    assert all(verb in shown for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_says_what_the_file_of_a_verb_says(verb, capsys):
    assert VERBS[verb] == (module_of(verb).__doc__ or "").split("\n")[0]
    with pytest.raises(SystemExit) as stopped:
        main([verb, "--help"])
    assert stopped.value.code == 0
    assert VERBS[verb][:40] in capsys.readouterr().out


SPARED = [
    # what is asked, rooms that it must not import, why
    (["--help"], {"publish", "edition", "adapters"}, "the list of verbs is a table"),
    (["--version"], {"publish", "edition", "adapters"}, "one number"),
    (["date", "5 May 1821"], {"publish", "edition", "chronology", "weave"}, "strings, and no project"),
    (["check"], {"weave", "adapters", "export", "search"}, "findings, and no page"),
    (["annotate", "docs/texts/first.md"], {"weave", "adapters", "export", "search"}, "mentions, and no page"),
]


@pytest.mark.parametrize(("asked", "spared", "why"), SPARED, ids=[row[0][0] for row in SPARED])
def test_a_verb_imports_what_it_needs(project, asked, spared, why):
    told = (
        "import sys\nfrom glossator.__main__ import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*(name for name in sys.modules if name.startswith('glossator.')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", told, *asked], cwd=project.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rooms = {name.split(".")[1] for name in done.stderr.splitlines()[-1].split()}
    assert "commands" in rooms
    assert not rooms & spared, why


def test_a_mistake_of_the_tool_is_three(monkeypatch, capsys):
    def broken(arguments):
        raise RuntimeError("inside")

    monkeypatch.setattr(module_of("check"), "run", broken)
    assert main(["check"]) == 3
    assert "report it" in capsys.readouterr().err


REFUSED_STARTS = [
    # what, words, why
    ("text", "Index", "the list of texts"),
    ("term", "Con", "a device of Windows"),
    ("name", "People", "a list of names"),
    ("event", "Top", "the heading of the timeline"),
    ("event", "D Day", "would look like a decade of the timeline"),
    ("note", "First Text", "no id of a text"),
    ("note", "../../mkdocs", "a path"),
    ("text", "x" * 300, "no file's name"),
]


@pytest.mark.parametrize(("what", "words", "why"), REFUSED_STARTS, ids=[row[2] for row in REFUSED_STARTS])
def test_what_cannot_have_an_id_is_not_started(project, capsys, what, words, why):
    before = {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()}
    with pytest.raises(SystemExit) as stopped:
        project.run("new", what, words)
    assert stopped.value.code == 2, why
    assert "cannot be an id" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.root.rglob("*") if path.is_file()} == before
