"""What is being done, on a terminal and nowhere else: one line that the next one replaces, and that goes at the end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

_CLEAR = "\r\x1b[K"


class Progress:
    """Says what is being done; in a pipe, or on a terminal that knows no commands, nothing."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream if stream is not None and stream.isatty() and _obeys() else None
        self._shown = ""

    def say(self, doing: str, done: int = 0, of: int = 0) -> None:
        """Show what is being done; of a count only whole hundredths are shown, so that showing costs nothing."""
        if self._stream is None:
            return
        words = f"{doing}: {done * 100 // of} %" if of else doing
        if words != self._shown:
            self._shown = words
            self._stream.write(f"{_CLEAR}{words} …")
            self._stream.flush()

    def end(self) -> None:
        """Take the line away."""
        if self._stream is not None and self._shown:
            self._shown = ""
            self._stream.write(_CLEAR)
            self._stream.flush()


SILENT = Progress()


@contextmanager
def doing(words: str) -> Iterator[Progress]:
    """Say on standard error what the lines within do."""
    progress = Progress(sys.stderr)
    progress.say(words)
    try:
        yield progress
    finally:
        progress.end()


def _obeys() -> bool:
    return os.environ.get("TERM", "") != "dumb" and (os.name != "nt" or "WT_SESSION" in os.environ)
