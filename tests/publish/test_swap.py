"""How the new takes the place of the old: killed, on a full disk, two at once, half-way, beside others."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from glossator.publish import MANIFEST, Project, Refused, Request, Staging, Use
from glossator.publish.lock import Lock
from glossator.publish.swap import MARK, make_staging, recover, swap

GLOSSATOR = [sys.executable, "-m", "glossator"]


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def staging_of(root: Path, name: str = "site", **more) -> Staging:
    return Staging.begin(Request(str(root / name), Use.FOLDER, "--site-dir DIR", **more), Project(root))


def make(root: Path, pages: dict[str, str], name: str = "site", local=(), **more) -> None:
    with staging_of(root, name, **more) as staging:
        for path, words in pages.items():
            (staging.new / path).parent.mkdir(parents=True, exist_ok=True)
            (staging.new / path).write_text(words, encoding="utf-8")
        staging.finish(tuple(local))


def test_what_was_made_is_listed_and_may_be_replaced(tmp_path):
    make(tmp_path, {"index.html": "a", "b/ü.html": "b"})
    first = files(tmp_path / "site")
    record = json.loads(first[MANIFEST])
    assert sorted(record["files"]) == ["b/ü.html", "index.html"]
    make(tmp_path, {"index.html": "new"})
    assert files(tmp_path / "site").keys() == {"index.html", MANIFEST}
    make(tmp_path, {"index.html": "a", "b/ü.html": "b"})
    assert files(tmp_path / "site") == first, "the same files, the same list"
    assert [p.name for p in tmp_path.iterdir()] == ["site"], "nothing is left beside it"


def test_a_folder_that_is_empty_or_a_link_to_one_is_free(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "site").symlink_to("disk")
    make(tmp_path, {"index.html": "a"})
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "disk/index.html").read_text() == "a"
    make(tmp_path, {"index.html": "b"})
    assert (tmp_path / "disk/index.html").read_text() == "b"


def test_a_file_added_while_a_build_runs_is_not_lost(tmp_path):
    make(tmp_path, {"index.html": "a"})
    with pytest.raises(Refused, match=r"mine\.txt"), staging_of(tmp_path) as staging:
        (tmp_path / "site/mine.txt").write_text("mine")
        (staging.new / "index.html").write_text("b")
        staging.finish()
    assert (tmp_path / "site/mine.txt").read_text() == "mine"
    assert (tmp_path / "site/index.html").read_text() == "a"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_build_that_is_given_up_leaves_nothing(tmp_path):
    with staging_of(tmp_path, "a/b/site") as staging:
        (staging.new / "index.html").write_text("x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exchanges", [True, False], ids=["in one step", "in two renames"])
def test_a_swap_that_died_half_way_is_put_right(tmp_path, monkeypatch, exchanges):
    make(tmp_path, {"index.html": "old"})
    site = tmp_path / "site"
    folder = make_staging(site)
    (folder / "new/index.html").write_text("new")
    if not exchanges:
        monkeypatch.setattr("glossator.publish.swap.exchange", lambda one, other: False)
        site.rename(folder / "old")  # as far as a killed build came
        recover(site)
        assert (site / "index.html").read_text() == "old"
        folder = make_staging(site)
        (folder / "new/index.html").write_text("new")
    swap(folder, site)
    assert (site / "index.html").read_text() == "new"
    recover(site)
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


OTHERS = [
    # a name beside the site, whether it is a folder, its mark: none of them is a staging folder of this site
    (".site.old", True, None),
    (".site.new", True, None),
    (".site.glossator-mine", True, None),
    (".site.glossator-mine", True, "{"),
    (".site.glossator-mine", True, '{"staging for": "other"}'),
    (".site.glossator-mine", False, None),
    (".other.glossator-1234", True, '{"staging for": "other"}'),
]


@pytest.mark.parametrize(("name", "is_folder", "mark"), OTHERS)
def test_what_is_not_marked_as_ours_is_never_removed(tmp_path, name, is_folder, mark):
    if is_folder:
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.txt").write_text("mine")
        if mark is not None:
            (tmp_path / name / MARK).write_text(mark)
    else:
        (tmp_path / name).write_text("mine")
    before = files(tmp_path)
    make(tmp_path, {"index.html": "a"})
    make(tmp_path, {"index.html": "b"})
    after = files(tmp_path)
    assert {path: after.get(path) for path in before} == before


def test_a_staging_folder_that_a_dead_build_left_is_removed(tmp_path):
    folder = make_staging(tmp_path / "site")
    (folder / "new/index.html").write_text("half")
    make(tmp_path, {"index.html": "a"})
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_two_builds_of_one_folder_are_kept_apart(tmp_path):
    first = staging_of(tmp_path)
    with pytest.raises(Refused, match=rf"process {os.getpid()}\) is writing"):
        staging_of(tmp_path)
    with staging_of(tmp_path, "other") as other:
        other.finish()
    assert first.new.is_dir(), "the second touched nothing of the first"
    code = "import sys; from pathlib import Path; from glossator.publish.lock import Lock; Lock.take(Path(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "site")], capture_output=True, text=True)
    assert f"another build (process {os.getpid()}) is writing" in done.stderr
    first.finish()
    with staging_of(tmp_path) as again:
        again.finish()


def test_a_lock_ends_with_its_process_and_is_nobody_s_file(tmp_path):
    code = "import sys, os; from pathlib import Path; from glossator.publish.lock import Lock; Lock.take(Path(sys.argv[1])); os._exit(9)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "site")])
    assert (tmp_path / ".site.glossator-lock").exists()
    lock = Lock.take(tmp_path / "site")
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []
    (tmp_path / ".site.glossator-lock").write_text("a diary")
    with pytest.raises(Refused, match="no lock of ours"):
        Lock.take(tmp_path / "site")
    assert (tmp_path / ".site.glossator-lock").read_text() == "a diary"


def test_many_at_once_get_the_lock_one_at_a_time(tmp_path):
    inside, most, done = 0, 0, 0
    guard = threading.Lock()

    def work():
        nonlocal inside, most, done
        for _ in range(200):
            try:
                lock = Lock.take(tmp_path / "site")
            except Refused:
                continue
            with guard:
                inside += 1
                most = max(most, inside)
            with guard:
                inside, done = inside - 1, done + 1
            lock.release()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert done > 0


# -- beside others: a publishing worktree


OTHER_HANDS = {".git": "gitdir: ../.git/worktrees/pub", "CNAME": "reader.org", ".nojekyll": "", "old/own.html": "own"}


@pytest.fixture
def worktree(tmp_path):
    for name, words in OTHER_HANDS.items():
        (tmp_path / "pub" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "pub" / name).write_text(words)
    return tmp_path / "pub"


def held(folder):
    return {path: words.decode() for path, words in files(folder).items() if path != MANIFEST}


def test_files_of_another_hand_stay(tmp_path, worktree):
    make(tmp_path, {"index.html": "1", "old/a.html": "1", "gone/b.html": "1"}, "pub", keep_others=True)
    make(tmp_path, {"index.html": "2", "old/a.html": "1"}, "pub", keep_others=True)
    assert held(worktree) == {**OTHER_HANDS, "index.html": "2", "old/a.html": "1"}
    assert not (worktree / "gone").exists()
    with pytest.raises(Refused, match=r"\.git was added"):
        make(tmp_path, {"index.html": "3"}, "pub")
    assert [p.name for p in tmp_path.iterdir()] == ["pub"]


BLOCKED = [
    # what happened to the folder, what the message names
    (lambda pub: (pub / "index.html").write_text("edited"), "index.html"),
    (lambda pub: (pub / "new.html").write_text("mine"), "new.html"),
    (lambda pub: (pub / "new.html").mkdir(), "new.html"),
    (lambda pub: (pub / "new.html").symlink_to("CNAME"), "new.html"),
    (lambda pub: (pub / "dir").write_text("a file"), "dir/new.html"),
    (lambda pub: (pub / "dir").symlink_to(".."), "dir/new.html"),
    (lambda pub: (pub / MANIFEST).write_text("{"), MANIFEST),
]


@pytest.mark.parametrize(("happen", "named"), BLOCKED, ids=[f"{row[1]} {i}" for i, row in enumerate(BLOCKED)])
def test_a_file_of_another_hand_in_the_way_is_named_and_nothing_is_changed(tmp_path, worktree, happen, named):
    make(tmp_path, {"index.html": "1"}, "pub", keep_others=True)
    happen(worktree)
    before = files(worktree)
    with pytest.raises(Refused, match=named.replace(".", r"\.")):
        make(tmp_path, {"index.html": "2", "new.html": "2", "dir/new.html": "2"}, "pub", keep_others=True)
    assert files(worktree) == before


def test_a_file_of_ours_that_was_edited_and_is_not_made_any_more_stays(tmp_path, worktree):
    make(tmp_path, {"index.html": "1", "a.html": "1"}, "pub", keep_others=True)
    (worktree / "a.html").write_text("edited")
    make(tmp_path, {"index.html": "2"}, "pub", keep_others=True)
    assert held(worktree) == {**OTHER_HANDS, "index.html": "2", "a.html": "edited"}


def test_an_update_that_dies_anywhere_is_completed_by_the_next(tmp_path, worktree, monkeypatch):
    """After each single change of the disk in turn, the update dies; the next one, of yet another edition, must go on."""
    old = {"index.html": "old", "a/same.html": "same", "a/gone.html": "old", "b.html": "old"}
    new = {"index.html": "new", "a/same.html": "same", "b.html": "new", "c/d.html": "new"}
    newest = {"index.html": "newest", "a/same.html": "same", "c/d.html": "new", "e.html": "newest"}
    changes = [(Path, "replace"), (Path, "unlink"), (Path, "rmdir"), (Path, "mkdir")]
    real = {name: getattr(kind, name) for kind, name in changes}
    make(tmp_path, old, "pub", keep_others=True)
    deaths = 0
    for last in range(100):
        make(tmp_path, old, "pub", keep_others=True)
        left = [last]

        def counted(name, left=left):
            def change(at, *arguments, **more):
                if "pub" in (at.name, *[one.name for one in at.parents]) or arguments:
                    if not left[0]:
                        raise KeyboardInterrupt
                    left[0] -= 1
                return real[name](at, *arguments, **more)

            return change

        with monkeypatch.context() as patch, staging_of(tmp_path, "pub", keep_others=True) as staging:
            for path, words in new.items():
                (staging.new / path).parent.mkdir(parents=True, exist_ok=True)
                (staging.new / path).write_text(words)
            for kind, name in changes:
                patch.setattr(kind, name, counted(name))
            try:
                staging.finish()
                died = False
            except KeyboardInterrupt:
                died = True
            patch.undo()
        seen = held(worktree)
        assert {path: seen.get(path) for path in OTHER_HANDS} == OTHER_HANDS
        for path in {*old, *new}:
            assert seen.get(path) in (old.get(path), new.get(path)), f"{path} is neither old nor new"
        make(tmp_path, newest, "pub", keep_others=True)
        assert held(worktree) == {**OTHER_HANDS, **newest}
        deaths += died
        if not died:
            break
    assert deaths >= 5


# -- whole builds


def build(project, *arguments, **more):
    return subprocess.Popen(
        [*GLOSSATOR, "--project", str(project.root), "build", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **more,
    )  # fmt: skip


def test_sixteen_kills_leave_sixteen_whole_sites(project, tmp_path):
    assert project.run("build") == 0
    before = files(project.root / "site")
    for number in range(60):
        project.write(f"docs/texts/t{number}.md", f"---\ntitle: T{number}\n---\n\n" + "Machine learning in 1843. " * 20)
    start = time.monotonic()
    process = build(project, "--site-dir", str(tmp_path / "measured"))
    process.communicate()
    whole = time.monotonic() - start
    assert process.returncode == 0
    killed = tries = 0
    while killed < 16 and tries < 64:
        tries += 1
        process = build(project)
        time.sleep(whole * (killed + 0.5) / 17)
        over = process.poll() is not None
        os.killpg(process.pid, signal.SIGKILL) if not over else None
        process.communicate()
        now = files(project.root / "site")
        if now != before:
            assert "texts/t59/index.html" in now, "neither the old site nor the new"
            assert json.loads(now[MANIFEST])["files"].keys() == now.keys() - {MANIFEST}
            before = now
        killed += not over
        whole *= 0.8 if over else 1  # measured while others had the machine, or before anything was kept
    assert killed == 16
    assert project.run("build") == 0
    assert "texts/t59/index.html" in files(project.root / "site")
    assert [p.name for p in project.root.iterdir() if "glossator" in p.name] == []


def test_two_builds_at_once_leave_one_whole_site_and_one_sentence(project):
    first = build(project)
    lock = project.root / ".site.glossator-lock"
    while not (lock.exists() and lock.read_text()) and first.poll() is None:
        time.sleep(0.005)
    os.killpg(first.pid, signal.SIGSTOP)  # it holds the lock for as long as the second needs to meet it
    second = build(project, "--generator", "zensical")
    said = second.communicate()[1]
    os.killpg(first.pid, signal.SIGCONT)
    assert second.returncode == 2
    assert f"another build (process {first.pid}) is writing {project.root.resolve() / 'site'}" in said
    assert "Traceback" not in said
    first.communicate()
    assert first.returncode == 0
    site = files(project.root / "site")
    assert json.loads(site[MANIFEST])["files"].keys() == site.keys() - {MANIFEST}


def test_two_folders_of_one_project_are_built_at_once(project):
    one, other = (
        build(project, "--site-dir", "one", cwd=project.root),
        build(project, "--site-dir", "other", cwd=project.root),
    )
    more = build(project, "--generator", "zensical", "--site-dir", "third", cwd=project.root)
    last = build(project, "--generator", "zensical", "--site-dir", "fourth", cwd=project.root)
    for process in (one, other, more, last):
        said = process.communicate()[1]
        assert process.returncode == 0, said
    assert files(project.root / "one") == files(project.root / "other")
    assert files(project.root / "third") == files(project.root / "fourth")


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is mounted with Linux' own means")
@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
@pytest.mark.parametrize("size", ["60k", "1200k"], ids=["hardly any room", "room for a part"])
def test_a_full_disk_is_a_sentence_and_the_old_site_is_whole(project, mounted, capsys, generator, size):
    disk = mounted(project.root.parent / "disk", "size=12m")
    site = disk / "site"
    assert project.run("build", "--generator", generator, "--site-dir", str(site)) == 0
    before = files(site)
    used = sum(len(words) for words in before.values())
    room = os.statvfs(disk)
    fill = room.f_bavail * room.f_frsize - (60_000 if size == "60k" else used // 3)
    (disk / "ballast").write_bytes(b"x" * fill)
    process = build(project, "--generator", generator, "--site-dir", str(site))
    said = process.communicate()[1]
    assert process.returncode == 2 or generator == "zensical", said
    assert process.returncode in (1, 2)
    assert "Traceback" not in said
    assert "mistake in the tool" not in said
    assert "No space left" in said or "disk may be full" in said or "gave up" in said
    assert files(site) == before
    (disk / "ballast").unlink()
    assert project.run("build", "--generator", generator, "--site-dir", str(site)) == 0
    assert sorted(p.name for p in disk.iterdir()) == ["site"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of a process are POSIX")
def test_a_limit_of_the_system_is_a_sentence(project):
    assert project.run("build") == 0
    before = files(project.root / "site")
    command = f"ulimit -f 40; trap '' XFSZ; exec {sys.executable} -m glossator --project {project.root} build"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert "ulimit" in done.stderr
    assert files(project.root / "site") == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_of_somebody_else_s_is_a_sentence(project, tmp_path):
    for place in (tmp_path, *tmp_path.parents):
        if not place.stat().st_mode & 0o001:
            place.chmod(place.stat().st_mode | 0o011)
    assert project.run("build") == 0
    before = files(project.root / "site")
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--clear-groups", *GLOSSATOR, "--project", str(project.root), "build"],
        capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert str(project.root) in done.stderr
    assert "cannot be written" in done.stderr
    assert files(project.root / "site") == before
