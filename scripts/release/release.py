"""What `make release` does: version and changelog, wheel and sdist, their checks, and a try in clean environments."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from changelog import Wrong, released, tagged, with_version
from clean_rooms import try_everywhere

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG, PROJECT, PACKAGE = ROOT / "CHANGELOG.md", ROOT / "pyproject.toml", ROOT / "scripts/glossator/__init__.py"


def main() -> int:
    """Do what was asked for; 1 with a sentence where something stands in the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--version", help="name this version first: in the package, and in the changelog with today's date"
    )
    parser.add_argument("--tag", help="only say whether this tag is the version and the changelog has it")
    parser.add_argument("--no-rooms", action="store_true", help="do not install into clean environments")
    wanted = parser.parse_args()
    try:
        if wanted.tag is not None:
            tagged(wanted.tag, version(), CHANGELOG.read_text(encoding="utf-8"))
            return 0
        if wanted.version:
            name_version(wanted.version, f"{datetime.now(UTC):%Y-%m-%d}")
        wheel, _ = made(ROOT / "dist")
    except (Wrong, subprocess.CalledProcessError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    status = 0 if wanted.no_rooms else try_everywhere(wheel)
    if status == 0:
        print(f"dist/ holds {version()}. To publish it: commit, `git tag v{version()}`, push the tag (RELEASING.md).")
    return status


def version() -> str:
    """Return the version that pyproject.toml names."""
    return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])


def name_version(name: str, day: str) -> None:
    """Write version and changelog, all or none: what is wrong is found before anything is written."""
    fresh = {
        CHANGELOG: released(CHANGELOG.read_text(encoding="utf-8"), name, day),
        PROJECT: with_version(PROJECT.read_text(encoding="utf-8"), name),
        PACKAGE: with_version(PACKAGE.read_text(encoding="utf-8"), name),
    }
    for path, words in fresh.items():
        path.write_text(words, encoding="utf-8", newline="\n")


def made(folder: Path) -> tuple[Path, Path]:
    """Build wheel and sdist into an empty folder, check both, and return them; raises Wrong or CalledProcessError."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    subprocess.run([sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist)], check=True)
    lost = engine_of_wheel(wheel) - engine_of_sdist(sdist)
    if lost:
        raise Wrong(f"the sdist lacks what the wheel has: {', '.join(sorted(lost)[:5])}; see [tool.hatch.build]")
    return wheel, sdist


def engine_of_wheel(wheel: Path) -> set[str]:
    """Return the files of the package in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if name.startswith("glossator/")}


def engine_of_sdist(sdist: Path) -> set[str]:
    """Return the same of an sdist."""
    with tarfile.open(sdist) as archive:
        parts = (member.name.split("/scripts/", 1) for member in archive.getmembers() if member.isfile())
        return {part[1] for part in parts if len(part) == 2 and part[1].startswith("glossator/")}


if __name__ == "__main__":
    sys.exit(main())
