"""Local copies never get out: the mark, the deployments that stop, and the look at a finished site."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path

import pytest

from glossator.__main__ import main
from glossator.publish import MANIFEST
from glossator.publish.local import NOTICE
from glossator.publish.witness_words import Runs, reading_of, readings_of, words_of

CHECKOUT = Path(__file__).resolve().parents[2]
WITNESS = (
    "The Harbour Papers\n\n"
    "When the last lamp on the quay went out the harbour master counted his boats again and found one more than "
    "he had owned in the morning (Smith 2010, 4), and nobody could say whose it was.\n\n"
    "In the year after, two pilots drew the same map of the bay, each without the other’s know-\nledge, and each left "
    "the same island out.\n"
)
LEAK = "the harbour master counted his boats again and found one more than he had owned"


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def relist(site: Path, **changes) -> None:
    """Write the list of a site anew, as somebody would who wants the site to pass."""
    record = json.loads((site / MANIFEST).read_text(encoding="utf-8"))
    there = {p: hashlib.sha256(words).hexdigest() for p, words in files(site).items() if p != MANIFEST}
    (site / MANIFEST).write_text(json.dumps({**record, "files": there, **changes}), encoding="utf-8")


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_a_site_with_a_local_copy_carries_a_mark_and_no_address(project, capsys, monkeypatch, generator):
    monkeypatch.setenv("SITE_URL", "https://reader.example/")
    assert project.run("build", "--generator", generator) == 0
    assert "canonical" in project.page("about")
    assert "https://reader.example/about/" in unescape(files(project.root / "site")["sitemap.xml"].decode())
    assert b"lastmod" not in files(project.root / "site")["sitemap.xml"]
    capsys.readouterr()
    project.write("sources/harbour.txt", WITNESS)
    assert project.run("build", "--generator", generator) == 0
    said = capsys.readouterr().err
    assert len([line for line in said.splitlines() if "local copies" in line and "harbour" in line]) == 1
    site = files(project.root / "site")
    assert b"    harbour\n" in site[NOTICE]
    assert json.loads(site[MANIFEST])["local"] == ["harbour"]
    assert [name for name, words in site.items() if b"reader.example" in words] == []
    assert b"<url>" not in site["sitemap.xml"]
    if "sitemap.xml.gz" in site:
        assert gzip.decompress(site["sitemap.xml.gz"]) == site["sitemap.xml"]
    assert all(b"noindex" in words for name, words in site.items() if name.endswith("/index.html"))


def test_a_text_of_one_s_own_makes_no_mark(project, capsys):
    project.write("sources/harbour.txt", WITNESS)
    digest = hashlib.sha256(WITNESS.encode()).hexdigest()
    project.write("references/sources.yml", f"- id: harbour\n  title: Mine\n  sha256: {digest}\n  publish: true\n")
    assert project.run("build") == 0
    assert "local copies" not in capsys.readouterr().err
    site = files(project.root / "site")
    assert NOTICE not in site
    assert "texts/harbour/index.html" in site
    assert project.run("publish-check", str(project.root / "site")) == 0


def test_the_woven_tree_carries_the_mark_too(project, capsys):
    project.write("sources/harbour.txt", WITNESS)
    assert project.run("weave", "tree") == 0
    assert "local copies" in capsys.readouterr().err
    assert NOTICE in files(project.root / "tree")
    assert project.run("publish-check", "tree") == 1


CI = [
    # CI, whether the folder is named, the status
    ("true", False, 2), ("1", False, 2), ("yes", False, 2), ("true", True, 0), ("", False, 0), ("false", False, 0), ("0", False, 0),
]  # fmt: skip


@pytest.mark.parametrize(("ci", "named", "status"), CI)
@pytest.mark.parametrize("verb", ["build", "build --generator zensical", "weave tree"])
def test_in_ci_a_folder_that_merely_lies_there_is_refused(project, capsys, monkeypatch, look, verb, ci, named, status):
    if status == 0 and verb != "weave tree":
        verb = "weave tree"  # whole builds only where they are refused
    monkeypatch.setenv("CI", ci)
    project.write("sources/harbour.txt", WITNESS)
    before = look()
    assert project.run(*verb.split(), *(["--sources", "sources"] if named else [])) == status
    if status:
        assert "harbour" in capsys.readouterr().err
        now = look()
        assert {name for name in now if now[name] != before.get(name) and "/.cache" not in name} == set()


def mkdocs(project, *arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments], cwd=project.root, capture_output=True, text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
    )  # fmt: skip


def test_gh_deploy_stops(project):
    (project.root / ".git/config").unlink()
    (project.root / ".git").rmdir()
    subprocess.run(["git", "init", "-q", str(project.root)], check=True)
    project.write("sources/harbour.txt", WITNESS)
    done = mkdocs(project, "gh-deploy", "--force")
    assert done.returncode == 2
    assert "not ours to publish (harbour)" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project.root / "site").exists()
    branches = subprocess.run(["git", "-C", str(project.root), "branch", "-a"], capture_output=True, text=True)
    assert branches.stdout == ""


def test_mkdocs_build_stops_in_ci_and_refuses_a_foreign_folder(project):
    project.write("sources/harbour.txt", WITNESS)
    done = mkdocs(project, "build", "-q", CI="true", SITE_URL="https://reader.example/")
    assert done.returncode == 2
    assert "CI is set" in done.stderr
    done = mkdocs(project, "build", "-q", "-d", "scripts")
    assert done.returncode == 2
    assert "the engine" in done.stderr
    done = mkdocs(project, "build", "-q")
    assert done.returncode == 0, done.stderr
    assert "do not publish it: harbour" in done.stderr


# -- publish-check


@pytest.fixture
def site(project, public):
    """A public site, built where the witness is not; the folder `private` holds it."""
    shutil.copytree(public, project.root / "site")
    project.write("private/harbour.txt", WITNESS)
    return project.root / "site"


def codes(project, capsys, *arguments):
    capsys.readouterr()
    status = project.run("publish-check", "site", *arguments)
    out = capsys.readouterr().out
    return status, set(re.findall(r"\b(x-\d+)\b", out)), out


def test_a_public_site_passes_and_says_what_was_compared(project, site, capsys):
    assert codes(project, capsys, "--sources", "private")[:2] == (0, set())
    status, found, out = codes(project, capsys)
    assert (status, found) == (0, {"x-017"})
    assert "words were not compared" in out


def packed(path: Path, words: str) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("text/one.xhtml", words)


LEAKS = [
    # why, file, content (or who writes it)
    ("a page", "x.html", f"<p>And {LEAK}.</p>"),
    ("words with marks in them", "x.html", f"<p>{LEAK.replace('his', '<em>his</em>').replace('again', '<b>a</b>gain')}</p>"),
    ("words with a note between", "x.html", f"<p>{LEAK.replace('his', 'his<sup><a href=#n1>1</a></sup>')}</p>"),
    ("words by entities", "x.html", f"<p>{LEAK.replace('a', '&#97;')}</p>"),
    ("words over lines", "x.html", f"<p>{LEAK.replace(' ', chr(10))}</p>"),
    ("other letter case", "x.html", LEAK.upper()),
    ("letters with marks", "x.html", LEAK.replace("o", "ö")),
    ("an attribute", "x.html", f'<meta name="description" content="{LEAK}">'),
    ("what hyphens broke", "x.txt", "two pilots drew the same map of the bay each without the other’s knowledge and"),
    ("the search index", "x.json", json.dumps({"docs": [{"text": f"<p>{LEAK}</p>"}]})),
    ("JSON in ASCII", "x.json", json.dumps([LEAK.replace("h", "ħ").replace("ħ", "h").replace(" ", "\u00a0")])),
    ("Markdown", "x.md", f"> {LEAK}[^1]\n"),
    ("a script", "x.js", f'const t = "{LEAK.replace(" ", chr(92) + "u0020")}";'),
    ("a calendar", "x.ics", f"BEGIN:VCALENDAR\r\nSUMMARY:{LEAK[:30]}\r\n {LEAK[30:]}\r\nEND:VCALENDAR\r\n"),
    ("an address", "x.xml", f"<a href='#:~:text={LEAK.replace(' ', '%20')}'/>"),
    ("a feed without a suffix", "feed", f"<description>{LEAK}</description>"),
    ("a packed file", "x.gz", gzip.compress(LEAK.encode())),
    ("a packed file in a packed file", "x.gz", gzip.compress(gzip.compress(LEAK.encode()))),
    ("a book", "x.epub", packed),
    ("a hidden file", ".well-known/x.txt", LEAK),
    ("a text in UTF-16", "x.csv", LEAK.encode("utf-16")),
    ("a text behind a NUL", "x.dat", b"\0" + LEAK.encode()),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "content"), LEAKS, ids=[row[0] for row in LEAKS])
def test_eleven_words_in_any_file_are_found(project, site, capsys, why, name, content):
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if callable(content):
        content(path, f"<p>{LEAK}</p>")
    else:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    relist(site)
    status, found, out = codes(project, capsys, "--sources", "private")
    assert (status, found) == (1, {"x-012"})
    assert "harbour" in out
    assert name.removesuffix(".gz") in out
    (quoted,) = re.findall(r"“(.*?) …”", out)
    assert len(quoted.split()) == 8


INNOCENT = [
    ("ten words", "found one more than he had owned in the morning"),
    ("eleven words with another between", "the harbour master counted his new boats again and found one more"),
    ("eight words and their citation", "than he had owned in the morning (Smith 2010, 4)"),
    ("eleven words of two places", "the harbour master counted his boats two pilots drew the same map"),
]


@pytest.mark.parametrize(("why", "words"), INNOCENT, ids=[row[0] for row in INNOCENT])
def test_what_may_be_quoted_is_not_found(project, site, capsys, why, words):
    (site / "x.html").write_text(f"<p>{words}</p>", encoding="utf-8")
    relist(site)
    assert codes(project, capsys, "--sources", "private")[:2] == (0, set())


def test_the_title_of_a_work_is_a_fact(project, capsys):
    title = "When the Last Lamp on the Quay Went Out: The Harbour Master and His Boats"
    project.write(
        "references/library.bib",
        f"@book{{quay2001,\n author = {{Quay, Q.}},\n title = {{{title}}},\n date = {{2001}}\n}}\n",
    )
    project.write(
        "private/one.txt",
        f"On Lamps\n\nA book that everybody knows is {title}, and nobody has read it to the end of it.\n",
    )
    assert project.run("build") == 0
    assert title in project.page("bibliography")
    assert codes(project, capsys, "--sources", "private")[:2] == (0, set())
    page = project.root / "site/x.html"
    page.write_text(f"{title}, and nobody has read it to the end of it")
    relist(project.root / "site")
    assert codes(project, capsys, "--sources", "private")[1] == {"x-012"}


def test_the_name_of_a_body_behind_a_year_is_a_fact(project, capsys):
    body = "Commission for the Lamps and Beacons of the Northern Coast and Islands"
    project.write("references/library.bib", f"@book{{lamps2001,\n author = {{{{{body}}}}},\n date = {{2001}}\n}}\n")
    project.write("private/one.txt", f"On Lamps\n\nWhat was counted before 2001.\n\n{body}. Unsaid.\n")
    page = project.root / "site/x.txt"
    assert project.run("build") == 0
    for words, status in ((f"… 2001.\n{body}.", 0), (f"What was counted before 2001. {body}. Unsaid.", 0)):
        page.write_text(words)
        relist(project.root / "site")
        assert codes(project, capsys, "--sources", "private")[0] == status
    project.write("references/library.bib", "")
    assert codes(project, capsys, "--sources", "private")[1] == {"x-012"}


CHANGED = [
    # what happened to the site since it was built, the code
    (lambda site: (site / MANIFEST).unlink(), "x-013"),
    (lambda site: (site / MANIFEST).write_text("{"), "x-013"),
    (lambda site: (site / "index.html").write_text("edited"), "x-014"),
    (lambda site: (site / "added.html").write_text("added"), "x-014"),
    (lambda site: (site / "link.html").symlink_to("index.html"), "x-014"),
    (lambda site: (site / "about/index.html").unlink(), "x-015"),
    (lambda site: (site / NOTICE).write_text("by hand"), "x-010"),
    (lambda site: relist(site, local=["harbour"]), "x-010"),
    (lambda site: ((site / "x.gz").write_bytes(b"\x1f\x8b broken"), relist(site)), "x-016"),
    (lambda site: ((site / "x.html").write_text('<meta content="noindex" name=robots>'), relist(site)), "x-011"),
]


@pytest.mark.parametrize(("happen", "code"), CHANGED, ids=[f"{row[1]} {i}" for i, row in enumerate(CHANGED)])
def test_a_site_that_is_not_as_it_was_built_must_not_go_out(project, site, capsys, happen, code):
    happen(site)
    status, found, _ = codes(project, capsys, "--sources", "private")
    assert status == 1
    assert code in found


def test_a_publishing_worktree_may_hold_files_of_its_own_and_none_of_the_witness(project, capsys):
    project.write("site/CNAME", "reader.org")
    project.write("site/.git", "gitdir: x")
    project.write("private/harbour.txt", WITNESS)
    assert project.run("build", "--keep-others") == 0
    assert codes(project, capsys, "--sources", "private")[:2] == (0, set())
    (project.root / "site/link").symlink_to("../private")
    assert codes(project, capsys, "--sources", "private")[1] == {"x-014"}
    (project.root / "site/link").unlink()
    project.write("site/old.html", LEAK)
    assert codes(project, capsys, "--sources", "private")[1] == {"x-012"}


def test_each_stop_alone_is_enough(project, capsys):
    """A site with a local copy, of which two of the three signs are taken away: the third stops it."""
    project.write("sources/harbour.txt", WITNESS)
    assert project.run("build") == 0
    signs(project.root / "site", "harbour", lambda: codes(project, capsys))


def signs(site, text, look):
    """Take away every pair of signs, each time from the whole site."""
    whole = files(site)
    assert look()[1] == {"x-010", "x-011", "x-012"}

    def unmark():
        (site / NOTICE).unlink()
        return {"local": []}

    def index():
        for page in site.rglob("*.html"):
            page.write_bytes(page.read_bytes().replace(b"noindex", b"index"))

    def unsay():
        # A packed file would be broken by it, and holds no local copy in a sound site.
        for page in site.rglob("*"):
            if page.is_file() and page.name not in (MANIFEST, NOTICE) and b"\0" not in page.read_bytes():
                page.write_bytes(re.sub(rb"(?<=[^\s<>]) +(?=[^\s<>])", b" x ", page.read_bytes()))

    steps = {"x-010": unmark, "x-011": index, "x-012": unsay}
    for left in steps:
        changes = {}
        for code, step in steps.items():
            if code != left:
                changes |= step() or {}
        relist(site, **changes)
        status, found, _ = look()
        assert status == 1, f"{left} alone must be enough"
        assert found == {left}
        for name in files(site).keys() - whole.keys():
            (site / name).unlink()
        for name, words in whole.items():
            (site / name).write_bytes(words)


@pytest.mark.originals
def test_each_stop_alone_is_enough_for_the_originals(originals, tmp_path, capsys):
    site, texts = tmp_path / "site", str(originals / "texts")
    assert main(["--project", str(CHECKOUT), "build", "--sources", texts, "--site-dir", str(site)]) == 0

    def look():
        capsys.readouterr()
        status = main(["--project", str(CHECKOUT), "publish-check", str(site), "--sources", texts])
        out = capsys.readouterr().out
        assert max(len(words.split()) for words in re.findall(r"“(.*?) …”", out) or [""]) <= 8
        return status, set(re.findall(r"\b(x-\d+)\b", out)), out

    signs(site, "bardakci-2021", look)


@pytest.mark.originals
def test_the_public_site_after_a_local_one_is_that_of_a_fresh_clone(originals, tmp_path, monkeypatch):
    """Built in one folder after a build with the originals, and in a copy without `.git` or any store: equal, and clean."""
    texts, empty, here = str(originals / "texts"), tmp_path / "none", tmp_path / "checkout"
    empty.mkdir()
    names = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=CHECKOUT, capture_output=True, check=True, text=True
    ).stdout
    for name in filter(None, names.split("\0")):
        if name.split("/")[0] in ("docs", "references", "mkdocs.yml") or name.startswith("scripts/glossator/theme/"):
            for place in (here, tmp_path / "clone"):
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                (place / name).write_bytes((CHECKOUT / name).read_bytes())
    subprocess.run(["git", "init", "-q", str(here)], check=True)
    commit = ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x", "--allow-empty"]
    subprocess.run(["git", "-C", str(here), *commit], check=True)
    monkeypatch.setenv("SITE_URL", "https://reader.example/")
    assert main(["--project", str(here), "build", "--sources", texts]) == 0
    assert main(["--project", str(here), "build", "--sources", str(empty), "--strict"]) == 0
    assert main(["--project", str(tmp_path / "clone"), "build", "--strict"]) == 0
    one, other = files(here / "site"), files(tmp_path / "clone/site")
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []
    assert main(["--project", str(here), "publish-check", str(here / "site"), "--sources", texts]) == 0


# -- words


def test_words_are_compared_as_the_project_s_own_tool_does():
    assert words_of("Taşpınar’s know-\nledge, CO₂ \u00adand 3,067") == [
        "taspnars",
        "knowledge",
        "co2",
        "and",
        "3",
        "067",
    ]


SHAPES = [
    "<",
    "<a<a<a ",
    "&",
    "&#97;",
    "\\u00",
    "%20",
    "<sup>",
    "</sup>",
    '="' + "x" * 50,
    "a-\n",
    "[^1]",
    "word ",
    "{",
    "\n ",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_repetition_is_read_to_its_end(shape):
    """A word that stands behind it all is still read; how the time grows is for `tests/linear` to see."""
    text = shape * (100_000 // len(shape)) + "\n<p>\nthe very last word"
    assert any(words_of(reading)[-3:] == ["very", "last", "word"] for reading in readings_of(text))


def test_a_text_that_repeats_itself_is_followed_once():
    words = "one two three four five six seven eight nine ten eleven twelve " * 2000
    runs = Runs.of([reading_of("loop", words, (), ())])
    assert runs.shared(words) == {"loop": "one two three four five six seven eight"}
