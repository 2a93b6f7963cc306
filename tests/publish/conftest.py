"""A small project among neighbours, and a picture of everything on that stretch of disk."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from small_project import Project

RAW = "A Title Here\n\nSome words of a paragraph that was never broken (Smith 2010, 4), and a little more of it.\n"


@pytest.fixture(scope="session")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small project, built once; tests must not change it."""
    project = Project(tmp_path_factory.mktemp("public"))
    assert project.run("build") == 0
    return project.root / "site"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A project with everything that may be hurt, beside a neighbour, below a home folder; the tests run in it."""
    project = Project(tmp_path / "home" / "project")
    for name, content in {
        ".git/config": "[core]\n",
        "scripts/tool.py": "print()\n",
        "raw.txt": RAW,
        "../neighbour/letter.txt": "Dear all,\n",
        "../elsewhere/witness.txt": "A witness that lies elsewhere.\n",
    }.items():
        project.write(name, content)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(project.root)
    return project


def picture(folder: Path) -> dict[str, str]:
    """Everything below a folder, links not followed: what it is and what it holds."""
    seen = {}
    for here, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            path = Path(here, name)
            mode = path.lstat().st_mode
            if stat.S_ISLNK(mode):
                held = f"link to {path.readlink()}"
            elif stat.S_ISREG(mode):
                held = path.read_bytes().hex()
            else:
                held = f"kind {stat.S_IFMT(mode)}"
            seen[path.relative_to(folder).as_posix()] = held
    return seen


@pytest.fixture
def look(tmp_path: Path):
    """Return a function that takes the picture of the whole stretch of disk."""
    return lambda: picture(tmp_path)


@pytest.fixture
def mounted():
    """Return a function that mounts a small disk at a folder; without the right to mount the test is skipped."""
    places: list[Path] = []

    def mount(place: Path, options: str) -> Path:
        place.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "none", str(place)], capture_output=True, text=True
        )
        if done.returncode:
            place.rmdir()
            pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
        places.append(place)
        return place

    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    yield mount
    for place in reversed(places):
        subprocess.run(["umount", "-l", str(place)], check=True)
