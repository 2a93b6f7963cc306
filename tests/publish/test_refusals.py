"""Whatever the system or a broken mkdocs.yml refuses is one sentence with the path and what to do, exit status 2."""

from __future__ import annotations

import errno
import subprocess
import sys

import pytest

from glossator.__main__ import main
from glossator.adapters.live import serving
from glossator.commands import module_of
from glossator.publish import as_sentence
from glossator.publish.refusal import REMEDIES, shown

ERRORS = [
    # the error, what its sentence must hold
    (
        OSError(errno.ENOSPC, "No space left on device", "/x/site/a.html"),
        ["/x/site/a.html", "No space left", "free some"],
    ),
    (OSError(errno.EROFS, "Read-only file system", "/x"), ["/x", "read-only", "elsewhere"]),
    (PermissionError(errno.EACCES, "Permission denied", "/x"), ["/x", "permissions"]),
    (OSError(errno.ENAMETOOLONG, "File name too long", "/x/" + "n" * 5000), ["/x/n", "shorter name"]),
    (OSError(errno.ELOOP, "Too many levels of symbolic links", "/x"), ["/x", "circle"]),
    (OSError(errno.EMFILE, "Too many open files"), ["ulimit -n"]),
    (IsADirectoryError(errno.EISDIR, "Is a directory", "/x"), ["/x", "a folder stands where a file is meant"]),
    (NotADirectoryError(errno.ENOTDIR, "Not a directory", "/x"), ["/x", "a file stands where a folder is meant"]),
    (FileNotFoundError(errno.ENOENT, "No such file or directory", b"/x/\xff"), ["/x/", "make the folder first"]),
    (OSError(errno.EXDEV, "Invalid cross-device link", "/a", None, "/b"), ["/a", "/b", "inside it"]),
    (OSError(errno.EADDRINUSE, "Address already in use"), ["--address"]),
    (OSError("no number at all"), ["no number at all"]),
    (OSError(), ["OSError"]),
    (OSError(9999, "Something new", "/x"), ["/x", "Something new", "look after"]),
    (OSError(errno.EIO, "Input/output error", "/x\n\x1b[2J"), ["/x"]),
]


@pytest.mark.parametrize(("error", "holds"), ERRORS, ids=[str(row[0].errno) for row in ERRORS])
@pytest.mark.parametrize("verb", ["check", "build", "ingest"])
def test_an_error_of_the_system_is_a_sentence(monkeypatch, capsys, verb, error, holds):
    def broken(arguments):
        raise error

    monkeypatch.setattr(module_of(verb), "run", broken)
    assert main([verb, *(["x"] if verb == "ingest" else [])]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert [words for words in holds if words not in line] == []
    assert line == f"glossator: {as_sentence(error)}"
    assert len(line) < 600
    assert line.isprintable()


def test_every_remedy_says_what_to_do():
    assert [
        number for number, words in REMEDIES.items() if not words or words.endswith(".") or words[0].isupper()
    ] == []


@pytest.mark.parametrize(("error", "holds"), [(MemoryError(), "not enough memory"), (RecursionError("x"), "nested")])
def test_limits_of_the_program_are_said_honestly(monkeypatch, capsys, error, holds):
    def broken(arguments):
        raise error

    monkeypatch.setattr(module_of("check"), "run", broken)
    assert main(["check"]) == 2
    said = capsys.readouterr().err
    assert holds in said
    assert "Traceback" not in said
    assert "mistake in the tool" not in said


def test_a_path_is_printed_on_one_line_and_without_what_a_terminal_obeys():
    assert shown("a\nb\x1b[31m\u202ec") == "a�b�[31m�c"
    assert len(shown("x" * 10_000)) < 250


CONFIGS = [
    # why, what mkdocs.yml is, what the sentence must hold
    ("bad YAML", "site_name: [x\ndocs_dir: docs\n", "line 2"),
    ("a tab", "site_name: x\nnav:\n\t- a\n", "line 3"),
    ("nested without end", "[" * 50_000, "nested too deeply"),
    ("no settings at all", "- a\n- b\n", "site_name"),
    ("nothing in it", "", "site_name"),
    ("not UTF-8", b"site_name: Caf\xe9\n", "UTF-8"),
    ("a NUL", "site_name: \0\n", "not YAML"),
    ("the site inside the pages", "site_name: x\nsite_dir: docs/site\n", "docs/site"),
    ("the site in the place of the project", "site_name: x\nsite_dir: .\n", "{root}"),
    ("the site around the pages", "site_name: x\nsite_dir: content\ndocs_dir: content/docs\n", "content"),
    ("no name of the site's folder", "site_name: x\nsite_dir: ''\n", "site_dir"),
    ("a list of folders", "site_name: x\nsite_dir: [a]\n", "site_dir"),
    ("a folder of pages that is a number", "site_name: x\ndocs_dir: 5\n", "docs_dir"),
    ("a theme that is not there", "site_name: x\ntheme:\n  name: material\n  custom_dir: nowhere\n", "nowhere"),
    ("a folder", None, "mkdocs.yml"),
]  # fmt: skip


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
@pytest.mark.parametrize(("why", "content", "holds"), CONFIGS, ids=[row[0] for row in CONFIGS])
def test_a_broken_mkdocs_yml_is_a_sentence(project, capsys, look, generator, why, content, holds):
    (project.root / "mkdocs.yml").unlink()
    if content is None:
        (project.root / "mkdocs.yml").mkdir()
    else:
        project.write("mkdocs.yml", content)
    seen = look()
    assert project.run("build", "--generator", generator) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert holds.format(root=project.root.resolve()) in line if "{" in holds else holds in line
    assert look() == seen


MKDOCS_OWN = [
    ("an unknown plugin", "plugins:\n  - nothing-like-it\n", "nothing-like-it"),
    ("an unknown theme", "theme: nothing-like-it\n", "nothing-like-it"),
    ("an option of the plugin", "plugins:\n  - glossator:\n      sources: nowhere\n", "nowhere"),
    ("an extension that is not there", "plugins: [glossator]\nmarkdown_extensions:\n  - nothing.like.it\n", "nothing.like.it"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "content", "holds"), MKDOCS_OWN, ids=[row[0] for row in MKDOCS_OWN])
def test_what_mkdocs_refuses_is_a_sentence(project, capsys, look, why, content, holds):
    project.write("mkdocs.yml", f"site_name: x\n{content}")
    seen = look()
    assert project.run("build") == 2
    said = capsys.readouterr().err
    assert holds in said
    assert "Traceback" not in said
    assert "\nglossator: " in f"\n{said}"
    assert look() == seen


TEMPLATES = [
    ("a mistake of grammar", "{% extends 'base.html' %}\n{% nonsense %}\n", "main.html, line 2"),
    ("a template that is not there", "{% extends 'nowhere.html' %}\n", "nowhere.html"),
    ("a value that is not there", "{{ config.nothing.at.all }}\n", "nothing"),
]


@pytest.mark.parametrize(("why", "content", "holds"), TEMPLATES, ids=[row[0] for row in TEMPLATES])
def test_a_broken_template_is_a_sentence(project, capsys, look, why, content, holds):
    project.write("looks/main.html", content)
    project.write(
        "mkdocs.yml", "site_name: x\ntheme:\n  name: material\n  custom_dir: looks\nplugins:\n  - glossator\n"
    )
    seen = look()
    assert project.run("build") == 2
    said = capsys.readouterr().err
    assert holds in said
    assert "Traceback" not in said
    assert {name for name, held in look().items() if seen.get(name) != held and ".cache" not in name} == set()


@pytest.mark.parametrize("name", ["build", ".cache"])
@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_a_file_where_a_work_folder_is_meant(project, capsys, generator, name):
    """The store of references may be done without; the Markdown of originals must go somewhere."""
    project.write(name, "a file of somebody's")
    project.write("sources/raw.txt", "A Title\n\nSome words of a text that lies there.\n")
    status = project.run("build", "--generator", generator)
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert (project.root / name).read_text() == "a file of somebody's"
    if name == ".cache":
        assert status == 0 or (status == 2 and str(project.root / ".cache") in said)
    else:
        assert status == 2
        assert str(project.root / "build") in said
        assert not (project.root / "site").exists()


def test_a_serving_of_a_broken_project_is_a_sentence(project, capsys):
    project.write("mkdocs.yml", "site_name: [x")
    assert project.run("serve") == 2
    assert "not YAML" in capsys.readouterr().err


@pytest.mark.parametrize(
    "address", ["x", "8000", ":8000", "127.0.0.1:99999", "127.0.0.1:0", "127.0.0.1:80x", "::1:8000"]
)
def test_an_address_that_is_none_is_said_before_anything_is_built(project, capsys, address):
    with pytest.raises(SystemExit) as stop:
        project.run("serve", "--address", address)
    assert stop.value.code == 2
    assert f"“{address}” is no HOST:PORT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "asked"),
    [
        ((), ("127.0.0.1", 8123)),
        (("--address", "127.0.0.2:8124"), ("127.0.0.2", 8124)),
        (("--address", "[::1]:8125"), ("::1", 8125)),
    ],
)
def test_a_preview_is_where_mkdocs_yml_says_if_no_address_is_given(project, monkeypatch, options, asked):
    with (project.root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\ndev_addr: 127.0.0.1:8123\n")
    listening = []
    monkeypatch.setattr(serving, "serve", lambda root, sources, load: listening.append(load()[0].dev_addr) or 0)
    assert project.run("serve", *options) == 0
    assert [tuple(one) for one in listening] == [asked]


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/full is the kernel's")
@pytest.mark.parametrize("verb", ["graph", "check --notes", "ingest raw.txt"])
def test_a_full_disk_behind_standard_output_is_a_sentence(project, verb):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "glossator", "--project", str(project.root), *verb.split()],
            stdout=full, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
    lines = [line for line in done.stderr.splitlines() if line.startswith("glossator: ")]
    assert done.returncode == 2
    assert len(lines) == 1
    assert "No space left" in lines[0]
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
