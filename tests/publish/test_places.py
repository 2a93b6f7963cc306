"""Where a verb may write: each row is a place, what is there before, and what must hold after.

A place that is refused leaves every file on that stretch of disk as it was, exits
with 2, and names the path; no page is pressed and no generator is loaded for it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from glossator.publish import MANIFEST

OLD_SITE = {"site/index.html": "<h1>old</h1>", "site/graph.json": "{}"}


def manifest(files, **more):
    record = {"format": 1, "tool": "glossator 0.1.0", "local": [], "shared": False, "files": files, **more}
    return json.dumps(record)


HASH_OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of the letter x
FOREIGN = {"pub/mine.txt": "years of work"}
MADE = {"pub/index.html": "x", f"pub/{MANIFEST}": manifest({"index.html": HASH_OF_X})}

SITES = [
    # why, the folder named, what is there before (None: a link to what `link` says), words the sentence must hold
    ("where one stands: the project", ".", {}, "project"),
    ("around it", "..", {}, "home"),
    ("the project by its full name", "{root}", {}, "the project itself"),
    ("the home folder, a parent of the project", "{root}/..", {}, "home"),
    ("the home folder by its full name", "{home}", {}, "{home}"),
    ("a parent of the home folder", "{tmp}", {}, "{tmp}"),
    ("the root of everything", "/", {}, "/"),
    ("the pages", "docs", {}, "pages that editors write"),
    ("the pages, with a slash", "docs/", {}, "pages that editors write"),
    ("the pages, the long way round", "references/../docs", {}, "pages that editors write"),
    ("the data of the edition", "references", {}, "works, names and events"),
    ("the originals", "sources", {"sources/raw.txt": "r"}, "original texts"),
    ("the originals, before there are any", "sources", {}, "original texts"),
    ("the history", ".git", {}, "history"),
    ("the engine", "scripts", {}, "the engine"),
    ("the theme", "looks", {}, "the theme"),
    ("inside the pages", "docs/site", {}, "{root}/docs/site"),
    ("inside the data", "references/site", {}, "{root}/references/site"),
    ("inside the originals", "sources/site", {}, "{root}/sources/site"),
    ("inside the history", ".git/site", {}, "{root}/.git/site"),
    ("inside the theme", "looks/site", {}, "{root}/looks/site"),
    ("inside the history of another", "../neighbour/.git/hooks", {"../neighbour/.git/HEAD": "ref"}, ".git"),
    ("what the build works with", "build", {}, "build"),
    ("what the build stores", ".cache", {}, ".cache"),
    ("inside what the build reads", "build/ingested/site", {}, "build/ingested"),
    ("the folder named by --sources", "../elsewhere", {}, "elsewhere"),
    ("inside it", "../elsewhere/site", {}, "elsewhere/site"),
    ("a folder with somebody's file", "pub", FOREIGN, "mine.txt"),
    ("a folder with a folder in it", "pub", {"pub/empty/.keep": ""}, "empty"),
    ("a neighbour of the project", "../neighbour", {}, "letter.txt"),
    ("a site of an older Glossator", "site", OLD_SITE, "delete the folder once"),
    ("a publishing worktree", "pub", {"pub/.git": "gitdir: x", "pub/CNAME": "a.org"}, "--keep-others"),
    ("a list that is no JSON", "pub", {**FOREIGN, f"pub/{MANIFEST}": "{"}, MANIFEST),
    ("a list of another format", "pub", {**FOREIGN, f"pub/{MANIFEST}": '{"format": 99}'}, MANIFEST),
    ("a list nested without end", "pub", {**FOREIGN, f"pub/{MANIFEST}": "[" * 100_000}, MANIFEST),
    ("a list with a file outside", "pub", {**MADE, f"pub/{MANIFEST}": manifest({"../x": HASH_OF_X})}, MANIFEST),
    ("a list with a full path", "pub", {**MADE, f"pub/{MANIFEST}": manifest({"/etc/x": HASH_OF_X})}, MANIFEST),
    ("a list with a wrong hash", "pub", {**MADE, f"pub/{MANIFEST}": manifest({"index.html": "0" * 64})}, "was changed"),
    ("a list without hashes", "pub", {**MADE, f"pub/{MANIFEST}": manifest({"index.html": ""})}, MANIFEST),
    ("a file changed since", "pub", {**MADE, "pub/index.html": "edited"}, "index.html was changed"),
    ("a file added since", "pub", {**MADE, "pub/notes/own.txt": "mine"}, "notes/own.txt was added"),
    ("a hidden file added since", "pub", {**MADE, "pub/.nojekyll": ""}, ".nojekyll was added"),
    ("a link to the pages", "link", {"link": "docs"}, "pages that editors write"),
    ("a link into the pages", "link/site", {"link": "docs"}, "docs/site"),
    ("a link to the project", "../link", {"../link": "project"}, "the project itself"),
    ("a link to a folder of somebody's", "link", {"link": "../neighbour"}, "letter.txt"),
    ("a link that leads nowhere", "link", {"link": "nowhere"}, "leads nowhere"),
    ("a link that leads to itself", "link", {"link": "link"}, "link"),
    ("a file where a folder is meant", "raw.txt", {}, "raw.txt is a file"),
    ("a file where the folder around is meant", "raw.txt/site", {}, "raw.txt is a file"),
    ("no name", "", {}, "empty"),
    ("a name of spaces", "  ", {}, "empty"),
    ("a name with a NUL", "pub\0lic", {}, "NUL"),
    ("a name of 300 letters", "p" * 300, {}, "shorter"),
    ("a name of 300 letters around it", "p" * 300 + "/site", {}, "shorter"),
    ("a tilde that no shell has read", "~", {}, "~"),
    ("a tilde with a folder", "~/site", {}, "~/site"),
]  # fmt: skip


def prepare(project, before, theme=True):
    links = [name for name in before if name.endswith("link")]
    for name, content in before.items():
        if name in links:
            (project.root / name).symlink_to(content)
        else:
            project.write(name, content)
    if theme:
        project.write("looks/main.html", '{% extends "base.html" %}\n')
        config = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
        lines = [line if "custom_dir" not in line else "  custom_dir: looks" for line in config.split("\n")]
        project.write("mkdocs.yml", "\n".join(lines))


def filled(words, project):
    root = project.root.resolve()
    return words.format(root=root, home=root.parent, tmp=root.parent.parent) if "{" in words else words


def refused(project, capsys, *arguments):
    """Run a verb that must refuse, and return what it said."""
    capsys.readouterr()
    try:
        status = project.run(*arguments)
    except SystemExit as stopped:
        status = stopped.code
    said = capsys.readouterr()
    assert status == 2, said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    (line,) = said.err.splitlines()
    assert line.startswith("glossator: ")
    return line


@pytest.fixture
def no_work(monkeypatch):
    """A place is judged before anything is read: nothing may be pressed for one that is refused."""
    import glossator.adapters.zensical as zensical
    import glossator.commands.weave as weave

    def pressed(*_, **__):
        raise AssertionError("the edition was pressed for a place that is refused")

    monkeypatch.setattr(zensical, "press", pressed)
    monkeypatch.setattr(weave, "press", pressed)
    monkeypatch.setattr("glossator.adapters.mkdocs.press", pressed)


@pytest.mark.parametrize("verb", ["mkdocs", "zensical", "weave"])
@pytest.mark.parametrize(("why", "place", "before", "says"), SITES, ids=[row[0] for row in SITES])
def test_a_folder_that_is_refused(project, capsys, look, no_work, verb, why, place, before, says):
    prepare(project, before)
    seen = look()
    place = filled(place, project)
    sources = ("--sources", "../elsewhere")
    if verb == "weave":
        line = refused(project, capsys, "weave", place, *sources)
    else:
        line = refused(project, capsys, "build", "--generator", verb, "--site-dir", place, *sources)
    assert filled(says, project) in line
    assert look() == seen


@pytest.mark.parametrize("place", [row[1] for row in SITES if row[1].strip() and "\0" not in row[1]][:30])
def test_the_plugin_refuses_the_same_folders(project, look, place):
    """`mkdocs build` asks the same door; MkDocs itself is not run for it, only the event that begins a build."""
    from mkdocs.exceptions import Abort
    from mkdocs.theme import Theme

    from glossator.adapters.mkdocs import GlossatorPlugin

    prepare(project, {"sources/raw.txt": "r", **FOREIGN, **OLD_SITE})
    seen = look()

    class Config(dict):
        config_file_path = str(project.root / "mkdocs.yml")
        site_dir = os.path.abspath(filled(place, project))  # noqa: PTH100 (as MkDocs does: links stay)
        docs_dir = str(project.root / "docs")
        theme = Theme(name=None, custom_dir=str(project.root / "looks"))

    plugin = GlossatorPlugin()
    plugin.load_config({"sources": "../elsewhere"})
    plugin.on_startup(command="build", dirty=False)
    with pytest.raises(Abort) as stopped:
        plugin.on_config(Config())
    assert stopped.value.exit_code == 2
    assert look() == seen


FILES = [
    # why, arguments after RAW, what is there before, words the sentence must hold
    ("the witness itself", ["-o", "raw.txt"], {}, "raw.txt"),
    ("the witness, the long way round", ["-o", "docs/../raw.txt"], {}, "raw.txt"),
    ("a link to the witness", ["-o", "link"], {"link": "raw.txt"}, "raw.txt"),
    ("a second name of the witness", ["-o", "hard"], {}, "hard"),
    ("a second name of the witness, by force", ["-o", "hard", "--force"], {}, "hard"),
    ("the receipt over the witness", ["--report", "raw.txt", "--force"], {}, "raw.txt"),
    ("the works over the witness", ["--bib", "raw.txt"], {}, "raw.txt"),
    ("two outputs of one name", ["-o", "out", "--report", "out"], {}, "out"),
    ("two outputs of one name by a link", ["-o", "out", "--bib", "link"], {"link": "out", "out": ""}, "out"),
    ("the other two", ["--report", "out", "--bib", "./out"], {}, "out"),
    ("the library, even by force", ["--bib", "references/library.bib", "--force"], {}, "library.bib"),
    ("a file of an editor", ["-o", "docs/about.md"], {}, "docs/about.md"),
    ("a file of somebody else", ["-o", "../neighbour/letter.txt"], {}, "--force"),
    ("a file that looks like Markdown of ours", ["-o", "own.md"], {"own.md": "---\ntitle: Mine\n---\n\nWords.\n"}, "own.md"),
    ("a receipt of somebody else", ["--report", "own.json"], {"own.json": '{"witness": 1}'}, "own.json"),
    ("works of somebody else", ["--bib", "own.bib"], {"own.bib": "@book{a,}\n"}, "own.bib"),
    ("a folder", ["-o", "docs"], {}, "docs is a folder"),
    ("a folder, with a slash", ["-o", "docs/"], {}, "docs is a folder"),
    ("a folder that is not there", ["-o", "nowhere/out.md"], {}, "nowhere"),
    ("a name that says folder", ["-o", "out.md/"], {}, "folder"),
    ("below a file", ["-o", "raw.txt/out.md"], {}, "raw.txt"),
    ("among the originals", ["-o", "sources/out.md"], {"sources/raw.txt": "r"}, "original texts"),
    ("in the history", ["-o", ".git/config", "--force"], {}, ".git"),
    ("in the history, as a new file", ["-o", ".git/hooks"], {}, ".git"),
    ("a link that leads nowhere", ["-o", "link"], {"link": "nowhere"}, "leads nowhere"),
    ("a link that leads to itself", ["-o", "link"], {"link": "link"}, "link"),
    ("no name", ["-o", ""], {}, "empty"),
    ("a name with a NUL", ["-o", "a\0b"], {}, "NUL"),
    ("a name of 300 letters", ["-o", "o" * 300], {}, "shorter"),
    ("where one stands", ["-o", "."], {}, "."),
    ("a tilde that no shell has read", ["-o", "~/out.md"], {}, "~/out.md"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "arguments", "before", "says"), FILES, ids=[row[0] for row in FILES])
def test_a_file_that_is_refused(project, capsys, look, why, arguments, before, says):
    prepare(project, before, theme=False)
    (project.root / "hard").hardlink_to(project.root / "raw.txt")
    seen = look()
    assert says in refused(project, capsys, "ingest", "raw.txt", *arguments)
    assert look() == seen


NEW = [
    ("no letters at all", ["term", "…"], {}, "…"),
    ("no words", ["text", ""], {}, "letters or digits"),
    ("a name of 300 letters", ["term", "w" * 300], {}, "w" * 20),
    ("one that exists", ["text", "first"], {}, "docs/texts/first.md"),
    ("a folder that leads out of the pages", ["note", "first", "--quote", "deep learning"], {"docs/notes-link": "../../neighbour"}, "out of that folder"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "arguments", "before", "says"), NEW, ids=[row[0] for row in NEW])
def test_a_start_that_is_refused(project, capsys, look, why, arguments, before, says):
    prepare(project, before, theme=False)
    if before:
        (project.root / "docs/notes/first.md").unlink()
        (project.root / "docs/notes").rmdir()
        (project.root / "docs/notes-link").rename(project.root / "docs/notes")
    seen = look()
    assert says in refused(project, capsys, "new", *arguments)
    assert look() == seen


ACCEPTED_FILES = [
    # why, what is there before, arguments, the files that are written
    ("new files", {}, ["-o", "o.md", "--report", "o.json", "--bib", "o.bib"], ["o.md", "o.json", "o.bib"]),
    ("a new text of the edition", {}, ["-o", "docs/texts/raw.md"], ["docs/texts/raw.md"]),
    ("an empty file, as mktemp makes one", {"o.md": ""}, ["-o", "o.md"], ["o.md"]),
    ("a file of somebody's, by force", {"o.md": "mine"}, ["-o", "o.md", "--force"], ["o.md"]),
    ("a file behind a link", {"o.md": "", "link": "o.md"}, ["-o", "link"], ["o.md"]),
    ("nothing at all", {}, ["-o", "/dev/null"], []),
]


@pytest.mark.parametrize(
    ("why", "before", "arguments", "written"), ACCEPTED_FILES, ids=[row[0] for row in ACCEPTED_FILES]
)
def test_a_file_that_is_written_and_written_again(project, look, why, before, arguments, written):
    prepare(project, before, theme=False)
    seen = look()
    assert project.run("ingest", "raw.txt", *arguments) == 0
    now = look()
    assert sorted(name for name in now if now[name] != seen.get(name)) == sorted(
        f"home/project/{one}" for one in written
    )
    project.write(
        "raw.txt", "Another Title\n\nThe witness has changed since, and so does what is made of it (Doe 2011).\n"
    )
    assert project.run("ingest", "raw.txt", *[one for one in arguments if one != "--force"]) == 0
    for one in written:
        assert "changed since" in (project.root / one).read_text(encoding="utf-8") or one.endswith(".bib")


def test_a_file_of_ours_that_was_edited_is_refused(project, capsys, look):
    assert project.run("ingest", "raw.txt", "-o", "o.md", "--bib", "o.bib") == 0
    for name in ("o.md", "o.bib"):
        whole = (project.root / name).read_text(encoding="utf-8")
        project.write(name, whole.replace("e", "é", 1) if name == "o.md" else whole + "% mine\n")
        seen = look()
        assert name in refused(project, capsys, "ingest", "raw.txt", "-o" if name == "o.md" else "--bib", name)
        assert look() == seen
        project.write(name, whole)


@pytest.mark.skipif(sys.platform != "linux", reason="a read-only disk is mounted with Linux' own means")
@pytest.mark.parametrize("arguments", [["build", "--site-dir"], ["build", "--generator", "zensical", "--site-dir"],
                                       ["weave"], ["ingest", "raw.txt", "-o"]])  # fmt: skip
def test_a_disk_that_is_read_only_is_refused(project, capsys, look, mounted, arguments):
    disk = mounted(project.root.parent / "disk", "ro,size=1m")
    seen = look()
    assert str(disk) in refused(project, capsys, *arguments, str(disk / "new"))
    if arguments[0] != "ingest":
        assert "disk of its own" in refused(project, capsys, *arguments, str(mounted(disk.parent / "own", "size=1m")))
    assert look().keys() - {"home/own"} == seen.keys()


def test_paths_that_leave_their_folder_are_refused(tmp_path):
    from glossator.publish import Refused, below

    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "in/link").symlink_to(tmp_path / "out")
    (tmp_path / "in/file").symlink_to(tmp_path / "out/file")
    assert below(tmp_path / "in", "a/b.md") == (tmp_path / "in/a/b.md").resolve()
    assert below(tmp_path / "in", "…/b c.md").name == "b c.md"
    for path in ("", ".", "..", "../out/x", "a/../../x", "a//b", "/etc/x", "link/x", "file", "a/./b", "a\0b", "link"):
        with pytest.raises(Refused):
            below(tmp_path / "in", path)


@pytest.mark.parametrize("link", [".cache", "build", "build/ingested"])
@pytest.mark.parametrize("target", ["docs", "../neighbour", "nowhere"])
@pytest.mark.parametrize("verb", ["build", "build --generator zensical", "weave tree"])
def test_a_work_folder_that_is_a_link_is_refused(project, capsys, look, no_work, verb, link, target):
    (project.root / link).parent.mkdir(exist_ok=True)
    (project.root / link).symlink_to(project.root / target)
    seen = look()
    assert str(project.root.resolve() / link) in refused(project, capsys, *verb.split())
    assert look() == seen


def test_an_ingested_text_that_was_changed_by_hand_is_kept(project, capsys):
    from dataclasses import replace

    from glossator.edition import read_edition
    from glossator.publish.ingested import leave_ingested

    text = replace(read_edition(project.root)[0].texts[0], path="build/ingested/x.md", source="One.\n")
    leave_ingested([text], project.root)
    leave_ingested([replace(text, source="Two.\n")], project.root)
    folder = project.root / "build/ingested"
    assert sorted(p.name for p in folder.glob("*.md")) == ["x.md"]
    (folder / "x.md").write_text("Mine.\n")
    capsys.readouterr()
    leave_ingested([text], project.root)
    (kept,) = folder.glob("x.changed-*.md")
    assert (kept.read_text(), (folder / "x.md").read_text()) == ("Mine.\n", "One.\n")
    assert kept.name in capsys.readouterr().err


def test_an_ingested_text_with_an_id_that_leads_out_is_refused(project, look):
    from dataclasses import replace

    from glossator.edition import read_edition
    from glossator.publish import Refused
    from glossator.publish.ingested import leave_ingested

    text = read_edition(project.root)[0].texts[0]
    seen = look()
    for id in ("../../docs/about", "../docs/x", "..", "/tmp/x", "a/../../../x"):
        with pytest.raises(Refused):
            leave_ingested(
                [replace(text, path=f"build/ingested/{id}.md" if id != ".." else "build/ingested/../x")], project.root
            )
    assert look() == seen
    (project.root / "build").symlink_to(Path("docs"))
    with pytest.raises(Refused):
        leave_ingested([replace(text, path="build/ingested/x.md")], project.root)
