"""Zips that somebody hostile sends: refused with a code and a sentence, and nothing is written or run."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest
from frozen_projects import zipped

from glossator.freezing import archive
from glossator.freezing.runs_nothing import runs_something
from glossator.freezing.verify import verify

ABOUT = b'{"format": 1, "name": "a", "version": "1", "day": "2026-01-01", "address": "", "engine": "1"}'
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture
def around(tmp_path, monkeypatch) -> Path:
    """Return a folder in which temporary folders are made, so that what gets out of them is seen."""
    inner = tmp_path / "out" / "of" / "here" / "tmp"
    inner.mkdir(parents=True)
    monkeypatch.setattr("tempfile.tempdir", str(inner))
    return tmp_path


def codes(around: Path, data: bytes) -> list[str]:
    path = around / "sent.zip"
    path.write_bytes(data)
    before = set(around.rglob("*"))
    found = verify(path)
    assert set(around.rglob("*")) == before, "something was left, or got out"
    assert all(one.message and one.hint for one in found)
    return [one.code for one in found]


NAMES = [
    ("../evil.txt", "z-002", "up"),
    ("a/../../evil.txt", "z-002", "up from within"),
    ("/evil.txt", "z-002", "from the root"),
    ("C:/evil.txt", "z-002", "a drive"),
    ("a\\..\\..\\evil.txt", "z-002", "as Windows writes it"),
    ("a//b.txt", "z-002", "an empty part"),
    ("a/./b.txt", "z-002", "a dot"),
    ("a/b\n.txt", "z-002", "a line in a name"),
    ("a/b. ", "z-002", "an end that Windows takes away"),
    ("a/" + "b" * 300, "z-002", "a name too long"),
    ("a/" * 600 + "b", "z-002", "a path too long"),
    ("evil.txt", "z-001", "no folder around it"),
    ("a/plain.txt", "z-001", "no record"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code", "why"), NAMES, ids=[row[2] for row in NAMES])
def test_names(around, name, code, why):
    assert codes(around, zipped({name: b"evil"})) == [code]


PAIRS = [
    ("a/One.txt", "a/one.txt", "letter case"),
    ("a/\u00e9.txt", "a/e\u0301.txt", "composed and not"),
    ("a/STRASSE", "a/stra\u00dfe", "a letter that folds to two"),
    ("a/b", "a/b/c", "a file and a folder"),
    ("a/B", "a/b/c", "a file and a folder in other letters"),
]


@pytest.mark.parametrize(("one", "other", "why"), PAIRS, ids=[row[2] for row in PAIRS])
def test_names_that_some_systems_take_for_the_same(around, one, other, why):
    assert codes(around, zipped({one: b"1", other: b"2"})) == ["z-002"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice(around):
    path = around / "twice.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a/b", "1")
        made.writestr("a/b", "2")
    assert codes(around, path.read_bytes()) == ["z-002"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK])
def test_links_and_devices(around, kind):
    assert codes(around, zipped({"a/link": b"/etc/passwd"}, kind | 0o777)) == ["z-002"]


def test_a_bomb_is_told_by_its_sizes(around, monkeypatch):
    monkeypatch.setattr(archive, "SMALL", 1_000_000)
    assert codes(around, zipped({"a/zeros": bytes(5_000_000)})) == ["z-003"]
    monkeypatch.setattr(archive, "MOST_FILES", 5)
    assert codes(around, zipped({f"a/{number}": b"" for number in range(6)})) == ["z-003"]


BROKEN = [
    (b"", "nothing"),
    (b"PK\x03\x04", "a beginning"),
    (b"Once upon a time", "no zip"),
    (zipped({"a/frozen.json": ABOUT, "a/SHA256SUMS": b"x"}), "a sum that is none"),
    (zipped({"a/frozen.json": ABOUT, "a/SHA256SUMS": b"\xff"}), "sums that are no words"),
    (zipped({"a/frozen.json": b"{", "a/SHA256SUMS": b""}), "a record that is no JSON"),
    (zipped({"a/frozen.json": b"[" * 100_000, "a/SHA256SUMS": b""}), "a record nested deeply"),
    (zipped({"a/frozen.json": ABOUT.replace(b'"1"', b'"../1"'), "a/SHA256SUMS": b""}), "a path for a version"),
    (zipped({"a/frozen.json": ABOUT.replace(b'""', b'"javascript:x"'), "a/SHA256SUMS": b""}), "no address"),
    (zipped({"a/frozen.json": ABOUT, "a/SHA256SUMS": f"{EMPTY}  b\n{EMPTY}  b\n".encode()}), "a path listed twice"),
    (zipped({"a/frozen.json": ABOUT, "a/SHA256SUMS": b""})[:-30], "cut at its end"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "why"), BROKEN, ids=[row[1] for row in BROKEN])
def test_what_is_no_frozen_edition(around, data, why):
    assert codes(around, data) == ["z-001"]


def test_files_are_held_against_their_hashes_before_anything_is_made(around):
    listed = f"{EMPTY}  gone.txt\n{EMPTY}  other.txt\n{EMPTY}  frozen.json\n".encode()
    files = {"a/frozen.json": ABOUT, "a/SHA256SUMS": listed, "a/other.txt": b"", "a/more.txt": b"", "a/source/x": b""}
    assert codes(around, zipped(files)) == ["z-004", "z-005", "z-006", "z-006"]


RUNS = [
    ("site_name: A\nhooks: [evil.py]\n", "hooks"),
    ("site_name: A\nplugins: [glossator, macros]\n", "a plugin"),
    ("site_name: A\nmarkdown_extensions: [pymdownx.snippets]\n", "an extension that reads files"),
    ("site_name: A\nmarkdown_extensions: [evil]\n", "a module"),
    ("site_name: A\nINHERIT: ../evil.yml\n", "settings of others"),
    ("site_name: A\nextra: !!python/object/apply:os.system ['true']\n", "a tag of Python"),
    ("site_name: A\nextra: !<tag:yaml.org,2002:python/name:os.system> x\n", "the same tag in full"),
    ("%TAG !e! tag:yaml.org,2002:python/\n---\nsite_name: A\nextra: !e!name:os.system x\n", "a short form of it"),
    ("site_name: A\nextra: !other x\n", "a tag that nobody knows"),
    ("site_name: A\ntheme: {name: material, custom_dir: own}\n", "templates"),
    ("site_name: A\ntheme: {name: material, custom_dir: ../around}\n", "templates around it"),
    ("site_name: [\n", "no YAML"),
    ("x: " + "[" * 2000, "nested deeply"),
]


@pytest.mark.parametrize(("settings", "why"), RUNS, ids=[row[1] for row in RUNS])
def test_what_would_run_programs_of_others(tmp_path, settings, why):
    source = tmp_path / "source"
    for folder in (source / "own", tmp_path / "around"):
        folder.mkdir(parents=True)
        (folder / "main.html").write_text("{{ ''.__class__ }}", encoding="utf-8")
    (source / "mkdocs.yml").write_text(settings, encoding="utf-8")
    assert runs_something(source)


def test_settings_that_run_nothing(tmp_path):
    (tmp_path / "mkdocs.yml").write_text(
        'site_name: A\nsite_url: !ENV [SITE_URL, ""]\ntheme: glossator\nplugins: [search, glossator]\n'
        "markdown_extensions: [attr_list, {toc: {permalink: true}}]\nextra: !!str x\n",
        encoding="utf-8",
    )
    assert runs_something(tmp_path) == ""
