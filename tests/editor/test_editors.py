"""The settings for editors: they can be read, and what they name is there."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib

import pytest
from playwright._impl._driver import compute_driver_executable
from small_project import CHECKOUT

from glossator import __version__
from glossator.arguments.point import PointKind
from glossator.commands.command_line import parser
from glossator.edition.notes import KINDS as NOTE_KINDS
from glossator.edition.schemas import schemas
from glossator.edition.shapes import SHAPES
from glossator.names.name_kinds import NameKind

EDITORS = CHECKOUT / "editors"
VSCODE = EDITORS / "vscode"
GUIDE = CHECKOUT / "manual/docs/guides/editor.md"
OF_RECORDS = {kind: shape.file for kind, shape in SHAPES.items() if shape.file.endswith(".yml")}


def _words(name: str) -> str:
    return (EDITORS / name).read_text(encoding="utf-8")


def _json(name: str):  # type: ignore[no-untyped-def]
    return json.loads(_words(name))


def _is_verb(words: list[str]) -> bool:
    return bool(parser().parse_args(words))


def test_the_extension_has_the_version_of_the_package_and_names_files_that_are_there():
    package = _json("vscode/package.json")
    assert package["version"] == __version__
    assert (VSCODE / package["main"]).is_file()
    named = [*package["contributes"]["snippets"], *package["contributes"]["yamlValidation"]]
    assert [one for one in named if not (VSCODE / (one.get("path") or one["url"])).is_file()] == []
    assert (VSCODE / "LICENSE").read_text("utf-8") == (CHECKOUT / "LICENSE").read_text("utf-8")


def test_every_file_of_records_has_its_schema_as_the_verb_prints_it():
    wired = {
        one["url"].rpartition("/")[2]: one["fileMatch"]
        for one in _json("vscode/package.json")["contributes"]["yamlValidation"]
    }
    assert wired == {f"{kind}.json": f"**/{file}" for kind, file in OF_RECORDS.items()}
    assert {path.name for path in (VSCODE / "schemas").iterdir()} == set(wired)
    for kind in OF_RECORDS:
        assert _json(f"vscode/schemas/{kind}.json") == schemas()[kind], f"glossator schema {kind} > editors/vscode/…"


SETTINGS = [
    # file, its schemas: from the path of a schema to the files that it is for
    ("helix/languages.toml", lambda words: tomllib.loads(words)["language-server"]["yaml-language-server"]["config"]["yaml"]["schemas"]),
    ("zed/settings.json", lambda words: json.loads(words)["lsp"]["yaml-language-server"]["settings"]["yaml"]["schemas"]),
    ("neovim/glossator.lua", lambda words: dict(re.findall(r'\["([^"]+\.json)"\] = "([^"]+)"', words))),
]  # fmt: skip


@pytest.mark.parametrize(("name", "schemas_of"), SETTINGS, ids=[row[0] for row in SETTINGS])
def test_settings_name_the_schemas_that_the_guide_writes(name, schemas_of):
    named = {path.removeprefix("./"): file for path, file in schemas_of(_words(name)).items()}
    assert named == {f".schemas/{kind}.json": file for kind, file in OF_RECORDS.items()}
    written = re.findall(r"^glossator schema (\w+) > (\S+)$", GUIDE.read_text(encoding="utf-8"), re.M)
    assert {path: OF_RECORDS[kind] for kind, path in written} == named


COMMANDS = [
    # file, how the server or a verb is called there
    ("helix/languages.toml", lambda words: [_of_helix(tomllib.loads(words)["language-server"]["glossator"])]),
    ("neovim/glossator.lua", lambda words: [re.findall(r'"([^"]+)"', re.search(r"cmd = \{([^}]*)\}", words)[1])]),
    ("zed/tasks.json", lambda words: [[one["command"], *one["args"]] for one in json.loads(words)]),
]


def _of_helix(server: dict) -> list[str]:  # type: ignore[type-arg]
    return [server["command"], *server["args"]]


@pytest.mark.parametrize(("name", "commands_of"), COMMANDS, ids=[row[0] for row in COMMANDS])
def test_commands_are_verbs(name, commands_of):
    for program, *words in commands_of(_words(name)):
        assert program == "glossator"
        assert _is_verb(words)


def test_a_command_that_is_no_verb_is_seen(capsys):
    with pytest.raises(SystemExit):
        _is_verb(["lps"])


def test_lua_is_closed_where_it_is_opened():
    words = re.sub(r'"[^"\n]*"|--[^\n]*', "", _words("neovim/glossator.lua"))
    depth: list[str] = []
    for sign in re.findall(r"[(){}\[\]]|\b(?:function|then|do|end)\b", words):
        if sign in ")}]" or sign == "end":
            assert (depth.pop(), sign) in {("(", ")"), ("{", "}"), ("[", "]"), ("function", "end"), ("then", "end")}
        else:
            depth.append(sign)
    assert depth == []


def test_helix_names_languages_that_have_the_server():
    for language in tomllib.loads(_words("helix/languages.toml"))["language"]:
        assert "glossator" in language["language-servers"]
        assert language["name"] in {"markdown", "yaml", "bibtex"}


def test_snippets_write_signs_that_are_known():
    bodies = [
        "\n".join(b if isinstance(b := one["body"], list) else [b])
        for name in ("markdown", "yaml")
        for one in _json(f"vscode/snippets/{name}.json").values()
    ]
    choices = [set(found.split(",")) for body in bodies for found in re.findall(r"\|([^|]*)\|", body)]
    assert choices == [set(NOTE_KINDS), {kind.value for kind in PointKind}, {kind.value for kind in NameKind}]
    assert not [body for body in bodies if body.count("${") == 0]


def test_the_guide_shows_the_settings_as_they_are():
    page = GUIDE.read_text(encoding="utf-8")
    names = ("helix/languages.toml", "neovim/glossator.lua", "zed/settings.json", "zed/tasks.json")
    assert [name for name in names if f"\n{_words(name)}```" not in page] == []
    assert f"glossator-{__version__}.vsix" in page


PROBE = """
const Module = require("module"), root = process.argv[1], named = [], runs = []
const read = { get: (key) => ({ command: "", project: process.argv[2] })[key] }
const stubs = {
  vscode: {
    workspace: { workspaceFolders: [{ uri: { fsPath: root } }], getConfiguration: () => read },
    window: { createTerminal: (made) => { runs.push(made); return { show() {} } } },
    commands: { registerCommand: (name, does) => { named.push([name, does]); return {} } },
  },
  "vscode-languageclient/node": { LanguageClient: class {
    constructor(...given) { runs.push(given[2]) }
    async start() {}
    async stop() { runs.push("stopped") }
  } },
}
const load = Module._load
Module._load = (name, ...rest) => stubs[name] ?? load(name, ...rest)
const extension = require(process.argv[3])
extension.activate({ subscriptions: [] }).then(async () => {
  for (const [, does] of named) await does()
  await extension.deactivate()
  console.log(JSON.stringify({ named: named.map(([name]) => name), runs }))
})
"""


@pytest.mark.parametrize("below", ["", "reader"])
def test_the_extension_starts_the_server_of_the_edition_and_has_each_command(tmp_path, below):
    own = tmp_path / below / ".venv/bin/glossator"
    own.parent.mkdir(parents=True)
    own.touch()
    asked = [compute_driver_executable()[0], "-e", PROBE, str(tmp_path), below, str(VSCODE / "extension.js")]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    commands = [one["command"] for one in _json("vscode/package.json")["contributes"]["commands"]]
    assert told["named"] == commands
    started = {"command": str(own), "args": ["lsp"], "options": {"cwd": str((tmp_path / below).resolve())}}
    first, stopped, again, *terminals, last = told["runs"]
    assert (first, stopped, again, last) == (started, "stopped", started, "stopped")
    assert [one["shellArgs"] for one in terminals] == [["check"], ["serve"]]
    assert all(_is_verb(one["shellArgs"]) for one in [*terminals, {"shellArgs": first["args"]}])
