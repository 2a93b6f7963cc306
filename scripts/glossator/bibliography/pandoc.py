"""The only contact of the bibliography with a process and the disk: Pandoc, and a folder of its answers."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

SECONDS = 120
"""Longest wait for one answer; a thousand works in four forms take about four seconds."""


class PandocError(Exception):
    """Pandoc could not answer; the message is its first line of complaint."""


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
    with tempfile.TemporaryDirectory(prefix="glossator-") as name:
        folder = Path(name)
        references = folder / "references.json"
        references.write_text(request.references, encoding="utf-8")
        command = [_pandoc(), "--from=json", "--to=json", "--citeproc", "--sandbox", f"--data-dir={name}"]
        command.append(f"--bibliography={references}")
        if request.style:
            style = folder / "style.csl"
            style.write_text(request.style, encoding="utf-8")
            command.append(f"--csl={style}")
        try:
            answer = subprocess.run(
                command, input=request.document.encode(), capture_output=True, timeout=SECONDS, check=False, cwd=name
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PandocError(f"pandoc did not run: {type(error).__name__}") from error
    if answer.returncode:
        lines = answer.stderr.decode("utf-8", "replace").strip().splitlines() or ["no message"]
        raise PandocError(" ".join(lines).replace(name, "")[:200])
    return answer.stdout.decode("utf-8", "replace")


def cache_key(references: str, style: str, language: str) -> str:
    """Return a hash of everything that decides how a library is printed: works, style, language, Pandoc, our format."""
    parts = (_FORMAT, _pandoc_version(), language, style, references)
    return hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def load(folder: Path | None, key: str) -> dict[str, Any] | None:
    """Return what was stored under the key, or None; an unreadable file is nothing."""
    if folder is None:
        return None
    try:
        stored = json.loads((folder / f"references-{key}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stored if isinstance(stored, dict) else None


def store(folder: Path | None, key: str, table: dict[str, Any]) -> None:
    """Store a table under the key, in one swap; a folder that cannot be written is passed over."""
    if folder is None:
        return
    target = folder / f"references-{key}.json"
    fresh = target.with_suffix(f".{os.getpid()}.tmp")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
        fresh.replace(target)
    except OSError:
        fresh.unlink(missing_ok=True)


_FORMAT = "glossator-references-1"


@lru_cache(maxsize=1)
def _pandoc() -> str:
    import pypandoc  # it looks for the program when imported: not before the first reference is wanted

    try:
        return str(pypandoc.get_pandoc_path())
    except OSError as error:
        raise PandocError("pandoc is not installed") from error


@lru_cache(maxsize=1)
def _pandoc_version() -> str:
    try:
        return version("pypandoc_binary")
    except PackageNotFoundError:
        return "unknown"
