"""The wheel as somebody gets it: into an empty environment of each Python, and there a new reader from nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
"""The versions that the package is for."""
STEPS = (
    ("init", "reader", "--title", "A first reader"),
    ("--project", "reader", "check", "--strict"),
    ("--project", "reader", "build", "--strict"),
    ("graph", "verify", "reader/site", "--project", "reader"),
)


def pythons(names: Iterable[str] = PYTHONS) -> Iterator[tuple[str, str]]:
    """Yield (version, program) of each Python that is on this machine and can make environments."""
    for name in names:
        program = shutil.which(f"python{name}")
        if program is None:
            continue
        code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
        asked = subprocess.run([program, "-c", code], capture_output=True, text=True, check=False)
        if asked.returncode == 0 and asked.stdout.strip() == name:
            yield name, program


def try_wheel(wheel: Path, program: str, folder: Path) -> list[str]:
    """Return what went wrong, as the last lines of the step that failed; empty where a reader came of it.

    Nothing of this checkout is seen there: the folder is elsewhere, and no variable of ours is handed on.
    """
    bare = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GLOSSATOR", "VIRTUAL"))
    }
    room = folder / "env"
    run = [str(room / "bin" / "python"), "-m", "glossator"]
    calls = [
        [program, "-m", "venv", str(room)],
        [str(room / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)],
        [str(room / "bin" / "python"), "-m", "pip", "check"],
        *([*run, *step] if step[0] != "graph" else [*run, "--project", "reader", *step[:3]] for step in STEPS),
    ]
    for call in calls:
        done = subprocess.run(call, cwd=folder, env=bare, capture_output=True, text=True, check=False)
        if done.returncode:
            words = (done.stdout + done.stderr).strip().splitlines()[-8:]
            return [f"{' '.join(call[1:])} ended with {done.returncode}", *words]
    return [] if (folder / "reader/site/index.html").is_file() else ["there is no reader/site/index.html"]


def try_everywhere(wheel: Path) -> int:
    """Try a wheel with every Python of this machine; print a line for each; 1 where one failed or none is."""
    tried = failed = 0
    for name, program in pythons():
        with tempfile.TemporaryDirectory(prefix="glossator-release-") as folder:
            wrong = try_wheel(wheel.resolve(), program, Path(folder))
        tried, failed = tried + 1, failed + bool(wrong)
        print(f"Python {name}: {'a new reader was built' if not wrong else chr(10).join(wrong)}", flush=True)
    absent = sorted(set(PYTHONS) - {name for name, _ in pythons()})
    if absent:
        print(f"not on this machine, not tried: Python {', '.join(absent)}")
    return 1 if failed or not tried else 0


if __name__ == "__main__":
    sys.exit(try_everywhere(Path(sys.argv[1])))
