"""Where Pandoc is, which one it is, and the environment it runs in."""

from __future__ import annotations

import os
import subprocess
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

SECONDS = 20
"""Longest wait for a short answer."""


class PandocError(Exception):
    """Pandoc could not answer; the message is its first line of complaint."""


@lru_cache(maxsize=1)
def pandoc_version() -> str:
    """Return what tells this Pandoc from any other: its own first line and its size; empty where there is none."""
    try:
        program = pandoc()
        first, _, _ = subprocess.run(
            [program, "--version"], capture_output=True, timeout=SECONDS, check=True, env=environment()
        ).stdout.partition(b"\n")
        return f"{first.decode('utf-8', 'replace').strip()}, {Path(program).stat().st_size} bytes"
    except (PandocError, OSError, subprocess.SubprocessError):
        return ""


@lru_cache(maxsize=1)
def pandoc() -> str:
    """Return the path of the Pandoc that is locked with the project; raises PandocError where there is none.

    pypandoc's own search takes the newest it finds on the machine: another one in
    somebody's `~/bin` would print other references from the same files.
    """
    found = find_spec("pypandoc")  # not imported: that brings all that asks the network, a tenth of a second
    name = "pandoc.exe" if os.name == "nt" else "pandoc"
    program = Path(found.origin).parent / "files" / name if found is not None and found.origin else None
    if program is None or not program.is_file():
        raise PandocError("pandoc is not installed: install pypandoc-binary")
    return str(program)


def environment() -> dict[str, str]:
    """The environment without what would change an answer: the reader's language, and settings of Haskell's runtime."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "GHC"))}
    return {**kept, "LC_ALL": "C.UTF-8"}
