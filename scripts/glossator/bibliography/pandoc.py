"""The only contact of the bibliography with a process: Pandoc's citeproc."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from glossator.pandoc import SECONDS, PandocError, environment, pandoc, pandoc_version

__all__ = ["PandocError", "Request", "Runner", "default_style", "pandoc", "pandoc_version", "run_pandoc"]

PER_CHARACTER = 1 / 20_000
"""Seconds that each adds to the longest wait: a thousand works in four forms take about four."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question to Pandoc's citeproc."""

    document: str
    """A document in Pandoc's JSON."""
    references: str
    """The works, CSL-JSON."""
    style: str = ""
    """A CSL style as XML; empty for Pandoc's own, Chicago author-date."""


Runner = Callable[[Request], str]
"""Answers a request with the document in Pandoc's JSON; raises PandocError."""


def run_pandoc(request: Request) -> str:
    """Return the document with its citations and references printed, in Pandoc's JSON; raises PandocError.

    Runs in Pandoc's sandbox with an empty data folder: no other file and no
    address is read, and nothing of the user's own configuration shows.
    """
    try:
        answer = _answer(request)
    except (OSError, subprocess.SubprocessError) as error:
        why = getattr(error, "strerror", "") or type(error).__name__
        raise PandocError(f"pandoc did not run: {why}") from error
    if answer.returncode:
        lines = answer.stderr.decode("utf-8", "replace").strip().splitlines() or ["no message"]
        raise PandocError(" ".join(lines)[:200])
    return answer.stdout.decode("utf-8", "replace")


def _answer(request: Request) -> subprocess.CompletedProcess[bytes]:
    program = pandoc()
    with tempfile.TemporaryDirectory(prefix="glossator-") as name:
        # Names without their folder: a TMPDIR in letters that the locale has not is no trouble then.
        (Path(name) / "references.json").write_text(request.references, encoding="utf-8")
        command = [program, "--from=json", "--to=json", "--citeproc", "--sandbox", "--data-dir=."]
        command.append("--bibliography=references.json")
        if request.style:
            (Path(name) / "style.csl").write_text(request.style, encoding="utf-8", errors="replace")
            command.append("--csl=style.csl")
        document = request.document.encode()
        seconds = SECONDS + PER_CHARACTER * (len(request.document) + len(request.references))
        return subprocess.run(
            command, input=document, capture_output=True, timeout=seconds, check=False, cwd=name, env=environment()
        )


@lru_cache(maxsize=1)
def default_style() -> str:
    """Return the XML of Pandoc's own style, Chicago author-date; raises PandocError."""
    try:
        answer = subprocess.run(
            [pandoc(), "--print-default-data-file=default.csl"],
            capture_output=True, timeout=SECONDS, check=True, env=environment(),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise PandocError(f"pandoc did not run: {type(error).__name__}") from error
    return answer.stdout.decode("utf-8", "replace")
