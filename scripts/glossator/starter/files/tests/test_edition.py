"""The edition as a whole: nothing is found in it, and every link of its site has both ends."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(*words: str) -> None:
    """Run a verb on this edition; what it prints is shown where it fails."""
    done = subprocess.run([sys.executable, "-m", "glossator", *words], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_is_found() -> None:
    """No error and no warning."""
    run("check", "--strict")


def test_the_site_is_whole(tmp_path: Path) -> None:
    """A built site holds both ends of each link."""
    site = str(tmp_path / "site")
    run("build", "--strict", "--site-dir", site)
    run("graph", "verify", site)
