"""A document of a form that Pandoc reads, as Pandoc's own tree."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from typing import Any

from glossator.pandoc.program import PandocError, environment, pandoc

_SECONDS = 30
_PER_BYTE = 1 / 200_000
"""Seconds: a megabyte of XML takes about one."""
_MEMORY = "2G"
"""Of Pandoc's heap: it gives up with a message beyond it."""
_LARGEST = 400_000_000
"""Bytes of a tree that is still read: a book of 50 MB makes some 300."""
_GAVE_UP = 251
"""Exit status of Haskell's runtime when its heap is full."""


def as_json(data: bytes, form: str) -> dict[str, Any]:
    """Return the tree of a document in one of Pandoc's input forms; raises PandocError, within bounded time and memory.

    Tracked changes are accepted. Runs in Pandoc's sandbox, in an empty folder.
    """
    command = [pandoc(), "+RTS", f"-M{_MEMORY}", "-RTS", f"--from={form}", "--to=json", "--sandbox", "--data-dir=."]
    command.append("--track-changes=accept")
    seconds = _SECONDS + _PER_BYTE * len(data)
    try:
        with tempfile.TemporaryDirectory(prefix="glossator-") as folder, tempfile.TemporaryFile() as out:
            answer = subprocess.run(
                command, input=data, stdout=out, stderr=subprocess.PIPE,
                timeout=seconds, check=False, cwd=folder, env=environment(),
            )  # fmt: skip
            size = os.fstat(out.fileno()).st_size
            out.seek(0)
            printed = out.read() if answer.returncode == 0 and size <= _LARGEST else b""
    except subprocess.TimeoutExpired as error:
        raise PandocError(f"it took longer than {seconds:.0f} seconds") from error
    except (OSError, subprocess.SubprocessError) as error:
        raise PandocError(f"pandoc did not run: {type(error).__name__}") from error
    if answer.returncode == _GAVE_UP or size > _LARGEST:
        raise PandocError("it needs too much memory")
    if answer.returncode:
        lines = answer.stderr.decode("utf-8", "replace").split("\n")
        raise PandocError(" ".join(" ".join(lines).split())[:200] or "no message")
    try:
        tree = json.loads(printed)
    except (ValueError, RecursionError) as error:
        raise PandocError("it is nested too deeply") from error
    if not isinstance(tree, dict) or not isinstance(tree.get("blocks"), list):
        raise PandocError("its answer is no document")
    return tree
