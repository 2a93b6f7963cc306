"""What a folder offers: regular files inside it in stable order, and a finding for everything else."""

import os
import socket
from pathlib import Path

import pytest

from glossator.records import folder as door
from glossator.records.folder import entries, read_inside, shown_path


@pytest.fixture
def project(tmp_path):
    for name in ("docs/a", "sources", ".git", "references"):
        (tmp_path / "project" / name).mkdir(parents=True)
    (tmp_path / "project/docs/fine.md").write_text("fine")
    (tmp_path / "project/sources/raw.txt").write_text("raw")
    (tmp_path / "project/.git/config").write_text("secret")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/file").write_text("outside")
    return tmp_path / "project"


def _socket(path):
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may have a hundred bytes only
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


ODD = [
    # name below docs/, how it is made, code, words of the message, why
    ("out.md", lambda p: p.symlink_to("../../outside/file"), "t-016", "a link that leads out of its", "relative"),
    ("abs.md", lambda p: p.symlink_to("/etc/hostname"), "t-016", "a link that leads out of its", "a system file"),
    ("a/up.md", lambda p: p.symlink_to("../../../outside/file"), "t-016", "leads out of its folder", "in a sub-folder"),
    ("dir", lambda p: p.symlink_to("../../outside"), "t-016", "a link that leads out", "a folder elsewhere"),
    ("again", lambda p: p.symlink_to("a"), "t-016", "a link to a folder", "a folder of its own"),
    ("self", lambda p: p.symlink_to("."), "t-016", "a link to a folder", "the folder it is in"),
    ("loop.md", lambda p: p.symlink_to("loop.md"), "t-016", "a link in a circle", "to itself"),
    ("gone.md", lambda p: p.symlink_to("nowhere.md"), "t-016", "a link to nothing", "to nothing"),
    ("raw.md", lambda p: p.symlink_to("../sources/raw.txt"), "t-016", "stays unpublished", "to an original"),
    ("git.md", lambda p: p.symlink_to("../.git/config"), "t-016", "stays unpublished", "to a hidden folder"),
    ("pipe.md", os.mkfifo, "t-016", "this is a pipe", "a pipe"),
    ("topipe.md", lambda p: (os.mkfifo(p.parent / ".p"), p.symlink_to(".p")), "t-016", "this is a link to", "its link"),
    ("socket.md", _socket, "t-016", "this is a socket", "a socket"),
    ("null.md", lambda p: p.symlink_to("/dev/null"), "t-016", "a link that leads out", "a device elsewhere"),
    ("fine.md~", lambda p: p.write_text("x"), "t-017", "named like a backup", "Emacs"),
    ("#fine.md#", lambda p: p.write_text("x"), "t-017", "named like a backup", "Emacs, not saved"),
    ("fine.md.bak", lambda p: p.write_text("x"), "t-017", "named like a backup", "a backup"),
    ("Thumbs.db", lambda p: p.write_text("x"), "t-017", "named like a backup", "Windows"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "make", "code", "words", "why"), ODD, ids=[row[0] for row in ODD])
def test_what_is_no_file_inside_is_a_finding(project, name, make, code, words, why):
    make(project / "docs" / name)
    files, findings = entries(project, project / "docs")
    assert files == [project / "docs/fine.md"], why
    assert [(one.code, one.place.file) for one in findings] == [(code, f"docs/{name}")], why
    assert words in findings[0].message, why
    assert findings[0].hint, why


FINE = [
    # name, how it is made, why
    ("a/deep.md", lambda p: p.write_text("x"), "in a sub-folder"),
    ("link.md", lambda p: p.symlink_to("fine.md"), "a link within the folder"),
    ("changes.md", lambda p: (p.parents[1].joinpath("C.md").write_text("x"), p.symlink_to("../C.md")), "the project's"),
    ("a b.md", lambda p: p.write_text("x"), "white space"),
    ("-o", lambda p: p.write_text("x"), "an option of commands"),
    ("new\nline.md", lambda p: p.write_text("x"), "a line end in the name"),
    ("é" * 120 + ".md", lambda p: p.write_text("x"), "the longest name"),
    ("x ", lambda p: p.write_text("x"), "white space at the end"),
    (os.fsdecode(b"caf\xe9.md"), lambda p: p.write_text("x"), "no UTF-8"),
    ("a\u202eb.md", lambda p: p.write_text("x"), "an override"),
    ("UPPER.TXT", lambda p: p.write_text("x"), "capitals"),
]


@pytest.mark.parametrize(("name", "make", "why"), FINE, ids=[row[2] for row in FINE])
def test_a_regular_file_is_offered_whatever_its_name(project, name, make, why):
    make(project / "docs" / name)
    files, findings = entries(project, project / "docs")
    assert project / "docs" / name in files, why
    assert findings == [], why
    shown = shown_path(project / "docs" / name, project)
    assert shown.encode() and shown.isprintable(), why


def test_hidden_files_are_passed_over_and_named_where_that_is_asked_for(project):
    (project / "docs/.hidden").write_text("x")
    (project / "docs/.folder").mkdir()
    (project / "docs/.folder/x.md").write_text("x")
    assert entries(project, project / "docs") == ([project / "docs/fine.md"], [])
    files, findings = entries(project, project / "docs", hidden=True)
    assert files == [project / "docs/fine.md"]
    assert [(one.code, one.place.file) for one in findings] == [("t-017", "docs/.folder"), ("t-017", "docs/.hidden")]


def test_the_folder_itself_may_not_lead_out(project, tmp_path):
    (project / "docs/fine.md").unlink()
    (project / "docs/a").rmdir()
    (project / "docs").rmdir()
    (project / "docs").symlink_to(tmp_path / "outside")
    files, findings = entries(project, project / "docs")
    assert files == []
    assert [(one.code, one.place.file) for one in findings] == [("t-016", "docs")]


def test_links_of_a_folder_of_originals_end_in_it(project, tmp_path):
    originals = tmp_path / "elsewhere"
    originals.mkdir()
    (originals / "a.txt").write_text("x")
    (originals / "b.txt").symlink_to("a.txt")
    (originals / "c.txt").symlink_to(project / "docs/fine.md")
    files, findings = entries(project, originals, within=originals)
    assert files == [originals / "a.txt", originals / "b.txt"]
    assert [(one.code, one.place.file) for one in findings] == [("t-016", "../elsewhere/c.txt")]


def test_a_folder_that_does_not_exist_offers_nothing(project):
    assert entries(project, project / "gone") == ([], [])


def test_a_folder_without_permission_is_a_finding(project, monkeypatch):
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("docs/a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(door.os, "scandir", refuse)
    files, findings = entries(project, project / "docs")
    assert files == [project / "docs/fine.md"]
    assert [(one.code, one.place.file) for one in findings] == [("t-016", "docs/a")]
    assert "permission denied" in findings[0].message


def test_order_is_that_of_the_names(project, monkeypatch):
    for name in ("b.md", "a/z.md", "a.md", "a/b/c.md"):
        (project / "docs" / name).parent.mkdir(exist_ok=True)
        (project / "docs" / name).write_text("x")
    wanted = ["a/b/c.md", "a/z.md", "a.md", "b.md", "fine.md"]
    assert [path.relative_to(project / "docs").as_posix() for path in entries(project, project / "docs")[0]] == wanted


def test_depth_is_no_danger(project):
    path = project / "docs"
    for _ in range(400):
        path = path / "d"
    path.mkdir(parents=True)
    (path / "x.md").write_text("x")
    assert path / "x.md" in entries(project, project / "docs")[0]


READ = [
    # how the path is made, data, codes, why
    (lambda p: p.write_bytes(b"\xff\x00"), b"\xff\x00", [], "bytes as they are"),
    (lambda p: None, None, [], "no file"),
    (os.mkfifo, None, ["t-016"], "a pipe without a writer is not waited for"),
    (lambda p: p.mkdir(), None, ["t-016"], "a folder"),
    (lambda p: p.symlink_to("/etc/hostname"), None, ["t-016"], "a link out"),
    (lambda p: p.symlink_to("names.yml"), None, ["t-016"], "a link to itself"),
    (lambda p: p.symlink_to("../docs/fine.md"), b"fine", [], "a link within the project"),
]


@pytest.mark.parametrize(("make", "data", "codes", "why"), READ, ids=[row[3] for row in READ])
def test_reading_one_file(project, make, data, codes, why):
    path = project / "references/names.yml"
    make(path)
    read, findings = read_inside(path, project, project)
    assert read == data, why
    assert [one.code for one in findings] == codes, why


def test_a_file_beyond_the_limit_is_not_read(project, monkeypatch):
    monkeypatch.setattr(door, "LARGEST", 1_000_000)
    path = project / "references/names.yml"
    path.write_bytes(b"x" * 1_000_000)
    assert len(read_inside(path, project, project)[0]) == 1_000_000
    path.write_bytes(b"x" * 1_000_001)
    read, findings = read_inside(path, project, project)
    assert read is None
    assert [one.message for one in findings] == ["this file has 2 MB; 1 MB are read at most"]
