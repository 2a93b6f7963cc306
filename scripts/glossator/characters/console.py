"""What a program prints, on consoles that cannot show every letter: nothing is ever refused.

A Windows pipe is in cp1252, where `ğ` does not exist, and Python then stops in
the middle of a sentence. What a stream cannot hold is written as JSON writes
it (`\\u011f`, two for a letter above U+FFFF), so that records stay JSON.
"""

from __future__ import annotations

import codecs
import io
from typing import TextIO

_NAME = "glossator-escape"


def prepare(*streams: TextIO) -> None:
    """Let streams print every letter: as it is where they can, else by its escape. What is no such stream stays."""
    codecs.register_error(_NAME, escaped)
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_NAME)


def escaped(error: UnicodeError) -> tuple[str, int]:
    """Return what stands for the letters that an encoding does not have, and where to go on."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    words = error.object[error.start : error.end]
    data = words.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[n]:02x}{data[n + 1]:02x}" for n in range(0, len(data), 2)), error.end
