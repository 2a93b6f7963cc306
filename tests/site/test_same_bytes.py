"""One edition, built anywhere by anybody, is one site byte for byte: each row changes what must not matter."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from executors import Carrying
from small_project import Project

from glossator.spread import working

GIT = {
    "GIT_AUTHOR_DATE": "2020-02-03T04:05:06Z",
    "GIT_COMMITTER_DATE": "2020-02-03T04:05:06Z",
    "GIT_CONFIG_GLOBAL": "/dev/null",
}
LATIN = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def as_it_is(project: Path) -> Path:
    return project


def elsewhere(project: Path) -> Path:
    return project.rename(project.with_name("bir yazı & yeni")).resolve()


def backwards(project: Path) -> Path:
    """Files made in another order: a folder is listed in the order of its making on some systems."""
    copy = project.with_name("copy")
    for path in sorted(project.rglob("*"), reverse=True):
        target = copy / path.relative_to(project)
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return copy


def of_another_time(project: Path) -> Path:
    for number, path in enumerate(sorted(project.rglob("*"))):
        if ".git" not in path.parts:
            os.utime(path, (10**9 + number, 10**9 + number))
            path.chmod(0o755 if path.is_dir() else 0o600)
    return project


def without_git(project: Path) -> Path:
    shutil.rmtree(project / ".git")
    return project


def with_other_branches(project: Path) -> Path:
    _git(project, "checkout", "-q", "-b", "other")
    (project / "draft.txt").write_text("not in git", encoding="utf-8")
    return project


def with_a_home_of_its_own(project: Path) -> Path:
    """A user who has another Pandoc, settings for it, and settings of git and Python."""
    home = project.with_name("home")
    for folder in (".local/share/pandoc/templates", ".pandoc", ".bin", ".config/git"):
        (home / folder).mkdir(parents=True)
    (home / ".bin/pandoc").write_text("#!/bin/sh\necho pandoc 99.9\n", encoding="utf-8")
    (home / ".bin/pandoc").chmod(0o755)
    (home / ".local/share/pandoc/default.csl").write_text("<style/>", encoding="utf-8")
    (home / ".config/git/config").write_text("[log]\n  date = human\n  showSignature = true\n", encoding="utf-8")
    (home / ".gitconfig").write_text("[format]\n  pretty = oneline\n[core]\n  quotepath = true\n", encoding="utf-8")
    (home / ".pdbrc").write_text("nonsense\n", encoding="utf-8")
    return project


def with_old_results(project: Path) -> Path:
    """What earlier builds left: a store that is spoilt, a site, folders of work."""
    for name in ("site/old.html", ".cache/references-old.json", "build/ingested/old.md"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(project / "site")
    (project / ".cache/references-old.json").write_text("{}", encoding="utf-8")
    (project / "build/ingested/old.md").write_text("---\ntitle: Old\n---\n\nOld.\n", encoding="utf-8")
    return project


ROWS = [
    # name, environment, preparation
    ("another time zone", {"TZ": "Pacific/Kiritimati"}, as_it_is),
    ("a zone behind", {"TZ": "America/Adak"}, as_it_is),
    ("a Turkish user", {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"}, as_it_is),
    ("a system that knows ASCII only", LATIN, as_it_is),
    ("a hash seed", {"PYTHONHASHSEED": "1"}, as_it_is),
    ("another hash seed", {"PYTHONHASHSEED": "4294967295"}, as_it_is),
    ("optimised code", {"PYTHONOPTIMIZE": "2"}, as_it_is),
    ("a narrow terminal", {"COLUMNS": "20", "NO_COLOR": "1", "TERM": "dumb"}, as_it_is),
    ("a file mode mask", {"@umask": "077"}, as_it_is),
    ("one core", {"@cores": "0"}, as_it_is),
    ("from the root of the disk", {"@cwd": "/"}, as_it_is),
    ("from inside the project", {"@cwd": "docs"}, as_it_is),
    ("another path", {}, elsewhere),
    ("a folder for short files in letters of its own", {"TMPDIR": "@/geçici dosya"}, as_it_is),
    ("files made in another order", {}, backwards),
    ("files of another time and mode", {}, of_another_time),
    ("another branch, and a file that git does not know", {}, with_other_branches),
    ("another home", {"HOME": "@/home", "XDG_CONFIG_HOME": "@/home/.config", "PATH": "@/home/.bin:" + os.environ["PATH"]},
     with_a_home_of_its_own),
    ("another Pandoc, named", {"PYPANDOC_PANDOC": "/bin/false"}, as_it_is),
    ("settings of Haskell", {"GHCRTS": "-N1 -nonsense"}, as_it_is),
    ("what earlier builds left", {}, with_old_results),
    ("without .git", {}, without_git),
]  # fmt: skip


def _git(project: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(
        ["git", *identity, *arguments], cwd=project, check=True, env={**os.environ, **GIT}, capture_output=True
    )


def _build(project: Path, given: dict[str, str]) -> dict[str, bytes]:
    """Build in a process of its own; `@` in a value stands for the folder beside the project."""
    beside = project.parent
    environment = {name: value.replace("@", str(beside)) for name, value in given.items() if name[0] != "@"}
    kept = {
        name: value for name, value in os.environ.items() if name not in ("TZ", "PYTHONHASHSEED", "SOURCE_DATE_EPOCH")
    }
    if "TMPDIR" in environment:
        Path(environment["TMPDIR"]).mkdir()
    command = [sys.executable, "-m", "glossator", "--project", str(project), "build", "--strict"]
    if "@cores" in given and shutil.which("taskset"):
        command = ["taskset", "-c", given["@cores"], *command]
    command = ["sh", "-c", f'umask {given.get("@umask", "022")}; exec "$@"', "sh", *command]
    cwd = project / given.get("@cwd", ".")
    done = subprocess.run(command, cwd=cwd, env={**kept, **environment}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    site = project / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A project in git, and the site it makes here and now."""
    project = Project(tmp_path_factory.mktemp("same") / "project").root
    (project / "references/styles").mkdir()
    (project / ".gitignore").write_text("/site/\n/.cache/\n/build/\n", encoding="utf-8")
    _git(project, "init", "-q")
    _git(project, "add", "-A")
    _git(project, "commit", "-q", "-m", "One")
    kept = shutil.copytree(project, project.with_name("kept"))
    return kept, _build(project, {})


@pytest.mark.parametrize(("name", "environment", "prepare"), ROWS, ids=[row[0] for row in ROWS])
def test_the_site_is_the_same(wanted, tmp_path, name, environment, prepare):
    kept, site = wanted
    project = prepare(shutil.copytree(kept, tmp_path / "project"))
    built = _build(project, environment)
    assert sorted(built) == sorted(site)
    assert [path for path in site if site[path] != built[path]] == [], name


WAYS = [
    # what is asked for on the command line, how processes begin, from how many items
    ("1", None, None),
    ("2", "fork", 1),
    ("3", "fork", 1),
    ("2", "spawn", 1),
]


def test_whoever_shares_the_work_the_site_is_the_same(tmp_path, monkeypatch):
    """A large edition is read, woven and its search made by several processes; a small one by one."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    sites = []
    for jobs, start, least in WAYS:
        project = Project(tmp_path / f"{jobs}-{start}")
        with working(start=start, least=least):
            assert project.run("build", "--strict", "--jobs", jobs) == 0
        sites.append(project.files())
    assert all(site == sites[0] for site in sites[1:])
    assert any(path.startswith("search/") for path in sites[1])
    assert "graph.json" in sites[1]


def test_all_that_is_spread_can_travel(tmp_path):
    """To an executor that writes and reads all it is given, as one on another machine does."""
    carrying = Carrying()
    sites = []
    for executor in (None, carrying):
        project = Project(tmp_path / f"{executor is None}")
        with working(jobs=2 if executor else 1, least=2, executor=executor):
            assert project.run("build", "--strict") == 0
        sites.append(project.files())
    assert sites[0] == sites[1]
    assert len(carrying.carried) > 8, "texts, entries, mentions, quotations, checks and pages"


@pytest.mark.parametrize("words", ["0", "-3", "many", "1.5", "1000"])
def test_a_number_of_processes_that_is_none_is_a_sentence(tmp_path, monkeypatch, capsys, words):
    project = Project(tmp_path / "project")
    with pytest.raises(SystemExit) as refused:
        project.run("check", f"--jobs={words}")
    assert refused.value.code == 2
    assert "give one from 1" in capsys.readouterr().err
    monkeypatch.setenv("GLOSSATOR_JOBS", words)
    for verb in ("check", "build"):
        assert project.run(verb) == 2
        assert "GLOSSATOR_JOBS in the environment" in capsys.readouterr().err
    assert project.run("check", "--jobs", "2") == 0, "what is said on the line holds"
