"""Where a verb may write: into nothing it did not make. What stands there before stands there after."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_project import Project

from hostile.outside import EVERYTHING, differences, run, run_apart, snapshot

# What every verb may write for itself, relative to the folder that holds the project.
OWN = ("project/build", "project/.cache")
Prepare = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Way:
    """One command, what lies there first, and what may come of it.

    `{top}` is the folder that holds the project and all else; commands run in the project.
    """

    command: tuple[str, ...]
    why: str
    codes: tuple[int, ...] = (1, 2)  # refused
    may: tuple[str, ...] = ()  # places that may come, or change, when it is not refused
    names: str = ""  # what the message must name, when it is refused
    prepare: Prepare = bool


def _files(place: str, **files: str) -> Prepare:
    def prepare(top: Path) -> None:
        for name, content in (files or {"mine.txt": "the work of years\n"}).items():
            path = top / place / name.replace("__", "/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)

    return prepare


def _link(place: str, target: str) -> Prepare:
    def prepare(top: Path) -> None:
        (top / place).parent.mkdir(parents=True, exist_ok=True)
        (top / place).symlink_to(top / target)

    return prepare


def _all(*prepares: Prepare) -> Prepare:
    def prepare(top: Path) -> None:
        for one in prepares:
            one(top)

    return prepare


def _built(place: str, *more: str) -> Prepare:
    """Build once into a place, so that what lies there is Glossator's own."""

    def prepare(top: Path) -> None:
        outcome = run(_project(top), "build", "--site-dir", str(top / place), *more)
        assert outcome.code == 0, outcome.said

    return prepare


def _woven(place: str) -> Prepare:
    def prepare(top: Path) -> None:
        assert run(_project(top), "weave", str(top / place)).code == 0

    return prepare


def _ingested(top: Path) -> None:
    project = _project(top)
    assert run(project, "ingest", str(project.root / "sources/raw.txt"), "-o", str(top / "out.md")).code == 0


def _edited(path: str) -> Prepare:
    def prepare(top: Path) -> None:
        with (top / path).open("a") as stream:
            stream.write("\n<!-- edited by hand, after hours of work -->\n")

    return prepare


def _removed(path: str) -> Prepare:
    return lambda top: (top / path).unlink()


def _project(top: Path) -> Any:
    found = Project.__new__(Project)
    found.root = top / "project"
    return found


SITE = ("project/site",)
BUILD = ("build", "--site-dir")
ZENSICAL = ("build", "--generator", "zensical", "--site-dir")

REFUSED = {
    f"{'zensical' if verb is ZENSICAL else 'mkdocs'}: {what}": Way((*verb, place), why, names=names)
    for verb in (BUILD, ZENSICAL)
    for what, place, why, names in (
        ("the project", ".", "its root, .git and all", "project"),
        ("the project by its whole path", "{top}/project", "the same, written out", "project"),
        ("the project by dots", "docs/../../project/.", "the same, in disguise", "project"),
        ("the folder above", "..", "a parent of the project", "{top}"),
        ("two above", "../..", "a parent of a parent", ""),
        ("docs", "docs", "what contributors edit", "docs"),
        ("inside docs", "docs/site", "becomes a part of what is published", "docs"),
        ("texts", "docs/texts", "the texts themselves", "docs"),
        ("references", "references", "the editors' data", "references"),
        ("inside references", "references/site", "watched and read", "references"),
        ("sources", "sources", "the originals", "sources"),
        ("inside sources", "sources/site", "would be read as originals", "sources"),
        ("git", ".git", "the history", ".git"),
        ("inside git", ".git/site", "the history", ".git"),
        ("a file", "notes.txt", "somebody's file", "notes.txt"),
        ("below a file", "notes.txt/site", "somebody's file", "notes.txt"),
        ("the configuration", "mkdocs.yml", "an input", "mkdocs.yml"),
        ("somebody's folder", "{top}/mine", "not empty, and not made by us", "mine"),
        ("somebody's folder in the project", "private", "not empty, and not made by us", "private"),
        ("a link to docs", "linkdocs", "the same as docs", "docs"),
        ("a link to references", "linkreferences", "the same as references", "references"),
        ("a link to the project", "linkproject", "the same as the root", "project"),
        ("a link to somebody's folder", "linkmine", "the same as the folder", "mine"),
        ("docs with a slash and dots", "./docs//.", "docs, in disguise", "docs"),
        ("docs by way of docs", "docs/../docs", "docs, in disguise", "docs"),
        ("a worktree for publishing", "{top}/pub", "its CNAME and .git are not ours", "pub"),
        ("a site with a file of the user's", "handadded", "the file would be lost", "handadded"),
        ("a site with an edited page", "handedited", "the edit would be lost", "handedited"),
        ("a home", "{top}/home", "not empty", "home"),
        ("hidden files only", "{top}/hidden", "not empty, though it looks so", "hidden"),
        ("an empty folder in a folder", "{top}/nested", "not empty, though it has no file", "nested"),
    )
}  # fmt: skip

# What these rows find there before.
LIES_THERE = _all(
    _files(
        "project", **{".git__HEAD": "ref: refs/heads/main\n", "notes.txt": "notes\n", "private__mine.txt": "mine\n"}
    ),
    _files("project/sources", **{"raw.txt": "A harmless witness.\n"}),
    _files("mine", **{"thesis.txt": "the work of years\n", "deep__er.txt": "and more\n"}),
    _files("pub", **{"CNAME": "reader.example\n", ".git": "gitdir: elsewhere\n", "index.html": "<p>old</p>\n"}),
    _files("home", **{".profile": "umask 022\n", "letters__one.txt": "Dear\n"}),
    _files("hidden", **{".keep": ""}),
    lambda top: (top / "nested/empty").mkdir(parents=True),
    _link("project/linkdocs", "project/docs"),
    _link("project/linkreferences", "project/references"),
    _link("project/linkproject", "project"),
    _link("project/linkmine", "mine"),
)

RAW = _files("project/sources", **{"raw.txt": "A harmless witness tells.\n\nIts second paragraph.\n"})

WAYS = REFUSED | {
    "a new folder": Way((*BUILD, "new-site"), "nothing is there", (0,), ("project/new-site",)),
    "a new folder elsewhere": Way((*BUILD, "{top}/public"), "nothing is there", (0,), ("public",)),
    "a new folder in a new one": Way((*BUILD, "a/b/c"), "nothing is there", (0,), ("project/a",)),
    "an empty folder": Way((*BUILD, "empty"), "nothing is in it", (0,), ("project/empty",), prepare=lambda top: (top / "project/empty").mkdir()),
    "its own site": Way(("build",), "made by the build before", (0,), SITE, prepare=_built("project/site")),
    "its own site elsewhere": Way((*BUILD, "{top}/public"), "made by the build before", (0,), ("public",), prepare=_built("public")),
    "its own site, a page removed": Way(("build",), "nothing of the user's is lost", (0,), SITE, prepare=_all(_built("project/site"), _removed("project/site/about/index.html"))),
    "its own site by dots": Way((*BUILD, "docs/../site"), "site, in disguise", (0,), SITE, prepare=_built("project/site")),
    "the site with a file of the user's": Way(("build",), "the file would be lost", names="site", prepare=_all(_built("project/site"), _files("project/site", **{"mine.html": "mine\n"}))),
    "the site with an edited page": Way(("build",), "the edit would be lost", names="site", prepare=_all(_built("project/site"), _edited("project/site/about/index.html"))),
    "the site with a CNAME": Way(("build",), "no file of ours", names="site", prepare=_all(_built("project/site"), _files("project/site", CNAME="reader.example\n"))),
    "the site with a .git": Way(("build",), "a worktree for publishing", names="site", prepare=_all(_built("project/site"), _files("project/site", **{".git": "gitdir: elsewhere\n"}))),
    "the default site, somebody's": Way(("build",), "not empty, and not made by us", names="site", prepare=_files("project/site")),
    "the default site, a file": Way(("build",), "somebody's file", names="site", prepare=_files("project", site="a file\n")),
    "the default site, a link to docs": Way(("build",), "the same as docs", names="site", prepare=_link("project/site", "project/docs")),
    "the default site, a dangling link": Way(("build",), "leads nowhere: refused, or the link is kept", (0, 1, 2), ("nowhere", *SITE), prepare=_link("project/site", "nowhere")),
    "the user's .site.old": Way(("build",), "a name that a swap may use", (0, 1, 2), SITE, prepare=_all(_built("project/site"), _files("project/.site.old"))),
    "the user's .site.new": Way(("build",), "a name that a swap may use", (0, 1, 2), SITE, prepare=_files("project/.site.new")),
    "the user's site.tmp and site~": Way(("build",), "names that a swap may use", (0, 1, 2), SITE, prepare=_all(_files("project/site.tmp"), _files("project/site~"), _files("project/site.bak"))),
    "the user's build folder": Way(("build",), "a name that the tool uses itself", (0, 1, 2), SITE, prepare=_files("project/build", **{"mine.txt": "mine\n"})),
    "build is a file": Way(("build",), "a name that the tool uses itself", (0, 1, 2), SITE, prepare=_files("project", build="a file\n")),
    ".cache is a file": Way(("build",), "a name that the tool uses itself", (0, 1, 2), SITE, prepare=_files("project", **{".cache": "a file\n"})),
    ".cache is a link": Way(("build",), "a store is no reason to write elsewhere", (0, 1, 2), SITE, prepare=_all(_files("mine"), _link("project/.cache", "mine"))),
    "build is a link": Way(("build", "--sources", "sources"), "nor is a folder for work", (0, 1, 2), SITE, prepare=_all(RAW, _files("mine"), _link("project/build", "mine"))),
    "zensical, its own site": Way((*ZENSICAL, "zsite"), "made by the build before", (0,), ("project/zsite",), prepare=_built("project/zsite", "--generator", "zensical")),
    "mkdocs into zensical's": Way((*BUILD, "zsite"), "made by the tool, by another way", (0, 1, 2), ("project/zsite",), prepare=_built("project/zsite", "--generator", "zensical")),
    "an empty name": Way((*BUILD, ""), "names nothing, or the root", (1, 2)),
    "a NUL": Way((*BUILD, "si\x00te"), "no name of a folder", (1, 2)),
    "300 letters": Way((*BUILD, "s" * 300), "no disk takes it", (1, 2), names="sssss"),
    "a newline": Way((*BUILD, "new\nsite"), "odd, but a name", (0, 1, 2), ("project/new\nsite",)),
    "a dash": Way(("build", "--site-dir=-rf"), "odd, but a name", (0, 1, 2), ("project/-rf",)),
    "a tilde": Way((*BUILD, "~/x"), "no shell, so a name", (0, 1, 2), ("project/~",)),
    # ------------------------------------------------------------------ weave
    "weave: a new folder": Way(("weave", "{top}/woven"), "nothing is there", (0,), ("woven",)),
    "weave: its own": Way(("weave", "{top}/woven"), "made by the weave before", (0,), ("woven",), prepare=_woven("woven")),
    "weave: its own, edited": Way(("weave", "{top}/woven"), "the edit would be lost", names="woven", prepare=_all(_woven("woven"), _edited("woven/texts/first.md"))),
    "weave: its own with more": Way(("weave", "{top}/woven"), "somebody's file is not lost", (0, 1, 2), ("woven",), prepare=_all(_woven("woven"), _files("woven", **{"mine.md": "mine\n"}))),
    "weave: somebody's folder": Way(("weave", "{top}/mine"), "not empty, and not made by us", names="mine", prepare=_files("mine", **{"index.md": "mine\n"})),
    "weave: somebody's other folder": Way(("weave", "{top}/mine"), "not empty, and not made by us", names="mine", prepare=_files("mine")),
    "weave: docs": Way(("weave", "docs"), "what contributors edit", names="docs"),
    "weave: docs by dots": Way(("weave", "references/../docs/"), "docs, in disguise", names="docs"),
    "weave: inside docs": Way(("weave", "docs/woven"), "would be read as pages", names="docs"),
    "weave: references": Way(("weave", "references"), "the editors' data", names="references"),
    "weave: sources": Way(("weave", "sources"), "the originals", names="sources", prepare=RAW),
    "weave: the project": Way(("weave", "."), "its root", names="project"),
    "weave: above": Way(("weave", ".."), "a parent of the project"),
    "weave: a link to docs": Way(("weave", "linkdocs"), "the same as docs", names="docs", prepare=_link("project/linkdocs", "project/docs")),
    "weave: git": Way(("weave", ".git"), "the history", names=".git", prepare=_files("project/.git", HEAD="ref: x\n")),
    "weave: a file": Way(("weave", "mkdocs.yml"), "an input", names="mkdocs.yml"),
    "weave: a site": Way(("weave", "site"), "made by the tool, but no weave", (0, 1, 2), SITE, prepare=_built("project/site")),
    # ------------------------------------------------------------------ ingest
    "ingest: onto the raw file": Way(("ingest", "sources/raw.txt", "-o", "sources/raw.txt"), "the witness itself", names="raw.txt", prepare=RAW),
    "ingest: onto it by dots": Way(("ingest", "sources/raw.txt", "-o", "docs/../sources/raw.txt"), "the witness, in disguise", names="raw.txt", prepare=RAW),
    "ingest: onto a link to it": Way(("ingest", "sources/raw.txt", "-o", "out.md"), "the witness, by a link", names="raw.txt", prepare=_all(RAW, _link("project/out.md", "project/sources/raw.txt"))),
    "ingest: from a link onto it": Way(("ingest", "in.txt", "-o", "sources/raw.txt"), "the witness, by a link", names="raw.txt", prepare=_all(RAW, _link("project/in.txt", "project/sources/raw.txt"))),
    "ingest: onto a hard link to it": Way(("ingest", "sources/raw.txt", "-o", "hard.md"), "the same bytes", names="hard.md", prepare=_all(RAW, lambda top: os.link(top / "project/sources/raw.txt", top / "project/hard.md"))),
    "ingest: onto another raw file": Way(("ingest", "sources/raw.txt", "-o", "sources/other.txt"), "another witness", names="other.txt", prepare=_all(RAW, _files("project/sources", **{"other.txt": "another\n"}))),
    "ingest: report onto the raw file": Way(("ingest", "sources/raw.txt", "--report", "sources/raw.txt"), "the witness itself", names="raw.txt", prepare=RAW),
    "ingest: bib onto the raw file": Way(("ingest", "sources/raw.txt", "--bib", "sources/raw.txt"), "the witness itself", names="raw.txt", prepare=RAW),
    "ingest: bib onto the library": Way(("ingest", "sources/raw.txt", "--bib", "references/library.bib"), "the editors' data", names="library.bib", prepare=RAW),
    "ingest: onto a text": Way(("ingest", "sources/raw.txt", "-o", "docs/texts/first.md"), "somebody's text", names="first.md", prepare=RAW),
    "ingest: onto the names": Way(("ingest", "sources/raw.txt", "-o", "references/names.yml"), "the editors' data", names="names.yml", prepare=RAW),
    "ingest: onto somebody's file": Way(("ingest", "sources/raw.txt", "-o", "{top}/mine/thesis.md"), "not made by us", names="thesis.md", prepare=_all(RAW, _files("mine", **{"thesis.md": "the work of years\n"}))),
    "ingest: onto a folder": Way(("ingest", "sources/raw.txt", "-o", "docs"), "a folder", names="docs", prepare=RAW),
    "ingest: report equal to output": Way(("ingest", "sources/raw.txt", "-o", "out.x", "--report", "out.x"), "one would be lost", names="out.x", prepare=RAW),
    "ingest: bib equal to report": Way(("ingest", "sources/raw.txt", "--bib", "out.x", "--report", "./out.x"), "one would be lost", names="out.x", prepare=RAW),
    "ingest: into no folder": Way(("ingest", "sources/raw.txt", "-o", "no/such/out.md"), "made, or said", (0, 1, 2), ("project/no",), names="no/such", prepare=RAW),
    "ingest: a new file": Way(("ingest", "sources/raw.txt", "-o", "{top}/out.md", "--report", "{top}/out.json"), "nothing is there", (0,), ("out.md", "out.json"), prepare=RAW),
    "ingest: its own, again": Way(("ingest", "sources/raw.txt", "-o", "{top}/out.md"), "the same bytes, or refused", (0, 1, 2), ("out.md",), names="out.md", prepare=_all(RAW, _ingested)),
    "ingest: a new text of the edition": Way(("ingest", "sources/raw.txt", "-o", "docs/texts/new.md"), "asked for, of one's own text", (0, 1, 2), ("project/docs/texts/new.md",), prepare=RAW),
    "ingest: a folder": Way(("ingest", "docs"), "no raw file", names="docs"),
    "ingest: nothing there": Way(("ingest", "no.txt"), "no raw file", names="no.txt"),
    "ingest: onto a dangling link": Way(("ingest", "sources/raw.txt", "-o", "out.md"), "refused, or its target is written", (0, 1, 2), ("target.md", "project/out.md"), prepare=_all(RAW, _link("project/out.md", "target.md"))),
    # ------------------------------------------------------------------ new
    **{
        f"new {what}: {said}": Way(("new", what, words), why, (0, 1, 2), ("project/docs/texts", "project/docs/glossary", "project/references/names.yml", "project/references/events.yml"))
        for what in ("text", "term", "name", "event")
        for said, words, why in (
            ("upwards", "../../x", "a path"),
            ("upwards, escaped", "..%2f..%2fx", "a path, to a careless reader"),
            ("a whole path", "{top}/evil/x", "a path"),
            ("nothing", "", "no word"),
            ("a space", " ", "no word"),
            ("dots", "..", "the folder above"),
            ("300 letters", "x" * 300, "no disk takes it"),
            ("con", "con", "a device on Windows"),
            ("index", "index", "the list of texts"),
            ("a newline", "first line\nid: second", "two lines of YAML"),
            ("the end of front matter", "x\n---\ntemplate: evil.html", "the end of front matter"),
            ("a quote", 'a "b": {c} #d', "YAML's signs"),
            ("NUL and escape", "a\x00b\x1b[31m", "controls"),
            ("signs only", "!!!", "no letter for an id"),
        )
    },
    "new text: there already": Way(("new", "text", "First"), "docs/texts/first.md is there", names="first"),
    "new term: there already": Way(("new", "term", "machine learning"), "the entry is there", names="machine-learning"),
    "new note: upwards": Way(("new", "note", "../../about"), "no text has that id", (0, 1, 2), ("project/docs/notes/about.md",), names="about"),
    "new note: there already": Way(("new", "note", "first", "--quote", "nowhere in it"), "the words are not there", names="first"),
    "new note: no such text": Way(("new", "note", "nowhere"), "no text has that id", (0, 1, 2), ("project/docs/notes/nowhere.md",)),
}  # fmt: skip


def _handmade(top: Path, way: Way) -> None:
    """Make the two sites with something by hand that the rows of REFUSED name."""
    target = way.command[-1]
    if target in ("handadded", "handedited"):
        _built(f"project/{target}", *way.command[1:-2])(top)
        if target == "handadded":
            (top / "project/handadded/mine.html").write_text("mine\n")
        else:
            _edited("project/handedited/about/index.html")(top)


@pytest.fixture
def top(tmp_path: Path) -> Path:
    Project(tmp_path / "top" / "project")
    return tmp_path / "top"


# The places are the same for both generators: the ordinary run tries a part of them with the second.
TRIED = [name for i, name in enumerate(WAYS) if EVERYTHING or not name.startswith("zensical: ") or i % 4 == 0]


@pytest.mark.parametrize("name", TRIED, ids=[name.replace(" ", "_") for name in TRIED])
def test_a_verb_writes_only_where_it_may(name: str, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    way = WAYS[name]
    if name in REFUSED:
        LIES_THERE(top)
        _handmade(top, way)
    way.prepare(top)
    before = snapshot(top.parent)
    monkeypatch.chdir(top / "project")
    monkeypatch.setenv("HOME", str(top / "home"))
    command = [part.format(top=top) if "{top}" in part else part for part in way.command]
    outcome = run(_project(top), *command)
    after = snapshot(top.parent)
    own = [f"top/{place}" for place in (*OWN, *(way.may if outcome.code == 0 or "new " in name else ()))]
    wrong = [
        change
        for change in differences(before, after)
        if not any((path := change.split(": ", 1)[1]) == place or path.startswith(place + "/") for place in own)
        or (change.startswith(("went", "changed")) and _is_the_users(before, change.split(": ", 1)[1], way))
    ]
    assert not wrong, f"{way.command} ({way.why}): {wrong[:8]} of {len(wrong)}; {outcome.code} {outcome.said[-600:]}"
    assert not outcome.is_civil()
    assert outcome.code in way.codes, f"{way.command} ({way.why}): {outcome.code} {outcome.said[-600:]}"
    if outcome.code:
        assert way.names.format(top=top) in outcome.said, f"the message names no place: {outcome.said[-600:]}"


def _is_the_users(before: dict[str, str], path: str, way: Way) -> bool:
    """Tell whether a place that may change holds a file of the user's: `mine` in its name says so."""
    return "mine" in Path(path).name and not before[path].startswith("folder")


def _caged(top: Path) -> tuple[str, ...]:
    """Return a command that shows its child a disk on which only the folder can be written."""
    if os.geteuid() != 0:
        return ()  # no need of it: the root of the disk is not ours
    script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro / && shift && exec "$@"'
    caged = ("unshare", "-m", "sh", "-c", script, "sh", str(top))
    if shutil.which("unshare") is None or subprocess.run([*caged, "true"], check=False, capture_output=True).returncode:
        pytest.skip("root without a mount namespace: the case could harm the machine")
    return caged


@pytest.mark.parametrize("command", [BUILD, ZENSICAL, ("weave",)], ids=["mkdocs", "zensical", "weave"])
def test_the_root_of_the_disk(command: tuple[str, ...], top: Path) -> None:
    """`/` is a parent of everything. The tool may not even try; a cage sees to it that trying does no harm."""
    before, there = snapshot(top), sorted(path.name for path in Path("/").iterdir())
    arguments: list[str | bytes] = ["--project", str(top / "project"), *command, "/"]
    (top / "tmp").mkdir()
    outcome = run_apart(arguments, at=top / "project", through=_caged(top), environment={"TMPDIR": str(top / "tmp")})
    assert sorted(path.name for path in Path("/").iterdir()) == there
    assert not differences(before, snapshot(top, leaving_out=(*OWN, "tmp")))
    assert not outcome.is_civil()
    assert outcome.code in (1, 2)
    assert "Read-only" not in outcome.said, "it tried"
    assert "/" in outcome.said


@pytest.mark.parametrize("option", ["-o", "--report"])
def test_a_full_disk(option: str, top: Path) -> None:
    """A device without room, one of our own: whoever replaces it instead of writing to it harms no machine."""
    RAW(top)
    full = top / "full"
    try:
        os.mknod(full, 0o600 | stat.S_IFCHR, os.makedev(1, 7))
        full.write_bytes(b"")
    except PermissionError:
        pytest.skip("only root makes a device")
    outcome = run(_project(top), "ingest", str(top / "project/sources/raw.txt"), option, str(full))
    assert not outcome.is_civil()
    assert outcome.code in (1, 2)
    assert "full" in outcome.said
    assert stat.S_ISCHR(full.stat().st_mode)


def test_a_new_record_adds_and_changes_nothing(top: Path) -> None:
    """`new name` and `new event` write into the editors' files: what stood there still stands there."""
    names, events = top / "project/references/names.yml", top / "project/references/events.yml"
    old = names.read_text(), events.read_text()
    made = set()
    for words in ("A: b", "x\n- id: evil", "\u2028", "'", '"', "&a *b !c %d @e", "#", "- x", "{}", "\ttab"):
        for what in ("name", "event"):
            outcome = run(_project(top), "new", what, words)
            assert not outcome.is_civil(), words
            if outcome.code == 0:
                made.add((what, words))
    assert names.read_text().startswith(old[0])
    assert events.read_text().startswith(old[1])
    for path, field in ((names, "name"), (events, "label")):
        records = yaml.safe_load(path.read_text())
        said = {" ".join(str(record[field]).split()) for record in records}
        assert {
            " ".join(words.split()) for what, words in made if what == ("name" if field == "name" else "event")
        } <= said
        assert "evil" not in {record["id"] for record in records}


def test_ids_of_sources_write_nowhere_else(top: Path) -> None:
    """An id is a slug: whatever `sources.yml` says, an original is written below build/ or not at all."""
    ids = ["../../docs/about", f"{top}/evil-id", "..", ".", "A B", "con", "index", "x" * 300, "a/b", "a\\b", "\u0131", "", "<b>", "a\nb", "a\x00b", "people", "404", "-x", "x.html", "caf\u00e9", "CASE", "case"]  # fmt: skip
    project = _project(top)
    from hashlib import sha256

    from hostile.outside import in_yaml

    records = []
    for i, id in enumerate(ids):
        raw = f"A harmless witness, number Qraw{i}raw.\n\nIts second paragraph.\n"
        project.write(f"sources/file{i}.txt", raw)
        records.append(f"- id: {in_yaml(id)}\n  title: Harmless {i}\n  sha256: {sha256(raw.encode()).hexdigest()}\n")
    project.write("references/sources.yml", "".join(records))
    before = snapshot(top.parent)
    outcome = run_apart(["--project", str(project.root), "build", "--sources", "sources"], at=project.root)
    changed = differences(before, snapshot(top.parent, leaving_out=(*(f"top/{p}" for p in OWN), "top/project/site")))
    assert not changed
    assert not outcome.is_civil()
    check = run_apart(["--project", str(project.root), "check", "--sources", "sources"], at=project.root)
    assert not check.is_civil()
    said = outcome.said + check.said
    silent, open_to_taste = [], ("case", "CASE", "people", "404", "-x", "x.html", "\u0131", "caf\u00e9")
    for i, id in enumerate(ids):
        line = 1 + 3 * i + sum(record.count("\n") - 3 for record in records[:i])
        if id not in open_to_taste and f"sources.yml:{line}:" not in said and f"sources.yml:{line + 1}:" not in said:
            silent.append(id)
    assert not silent, "no finding names these ids"
    built = project.root / "site"
    if outcome.code == 0:
        assert (built / "texts/index.html").is_file()
        assert "Qraw" not in (built / "texts/index.html").read_text()
        assert "Qraw" not in (built / "about/index.html").read_text()


def test_the_case_of_a_folder(top: Path) -> None:
    """Where a disk knows no case, `DOCS` is docs; elsewhere it is a folder of its own. Either way docs stays."""
    before = snapshot(top / "project/docs")
    outcome = run(_project(top), "build", "--site-dir", str(top / "project/DOCS"))
    assert not outcome.is_civil()
    assert snapshot(top / "project/docs") == before
    if shutil.os.path.exists(top / "project/docs/texts/first.md"):  # type: ignore[attr-defined]
        assert run(_project(top), "check").code in (0, 1)
