"""Build the edition once with each Python named, each with its own locked packages, and compare the sites.

`make reproduce PYTHONS="python3.12 python3.13"` runs it. Each build happens in a
copy of the files that git knows, below `build/reproduce/`; nothing else is
touched. Exit status 0 where all sites are equal byte for byte, 1 where they are not.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "reproduce"
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def main(pythons: list[str]) -> int:
    """Return the exit status; a Python that is missing or too old ends the run with a sentence."""
    sites: dict[str, dict[str, str]] = {}
    for python in pythons:
        version = _version(python)
        if version is None:
            print(f"{python}: there is no such Python, or it is older than 3.11", file=sys.stderr)
            return 2
        print(f"{python} ({version}): building", flush=True)
        sites[version] = _digests(_build(python, version))
    first, *others = sites
    print(f"{first}: {len(sites[first])} files")
    return max([_compare(first, sites[first], other, sites[other]) for other in others], default=0)


def _version(python: str) -> str | None:
    code = "import sys; print('.'.join(map(str, sys.version_info[:3])) if sys.version_info >= (3, 11) else '')"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() or None


def _build(python: str, version: str) -> Path:
    """The site as that Python builds it, in a copy and with packages of its own."""
    venv, copy = WORK / f"venv-{version}", WORK / f"edition-{version}"
    own = venv / "bin" / "python"
    lock = (ROOT / "requirements.txt").read_bytes()
    ready = venv / f"ready-{hashlib.sha256(lock).hexdigest()[:16]}"
    shutil.rmtree(copy, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
    if not ready.exists():
        shutil.rmtree(venv, ignore_errors=True)
        subprocess.run([python, "-m", "venv", venv], check=True)
        subprocess.run([own, *PIP, "--require-hashes", "--requirement", ROOT / "requirements.txt"], check=True)
        ready.touch()
    subprocess.run([own, *PIP, "--no-deps", "--no-build-isolation", "--force-reinstall", copy], check=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([own, "-m", "glossator", "build", "--strict"], cwd=copy, env=kept, check=True)
    return copy / "site"


def _digests(site: Path) -> dict[str, str]:
    files = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _compare(first: str, one: dict[str, str], second: str, other: dict[str, str]) -> int:
    differing = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    print(f"{second}: {len(other)} files, {len(differing)} of them not as with {first}")
    for name in differing[:20]:
        print(f"  {name}")
    return 1 if differing else 0


if __name__ == "__main__":
    wanted = re.split(r"\s+", " ".join(sys.argv[1:]).strip())
    sys.exit(main([name for name in wanted if name] or [sys.executable]))
