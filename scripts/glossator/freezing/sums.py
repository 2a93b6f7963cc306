"""`SHA256SUMS`: a line a file, as `sha256sum --check` of the GNU core utilities reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from glossator.patterns import re
from glossator.publish.manifest import files_below, hash_of

SUMS = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def sums_of(folder: Path) -> dict[str, str]:
    """Return path to SHA-256 of every file below a folder, sorted by path."""
    return dict(sorted((path, hash_of(entry.path)) for path, entry in files_below(folder)))


def as_sums(sums: Mapping[str, str]) -> bytes:
    """Return the file, sorted by path."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items())).encode()


def read_sums(data: bytes) -> dict[str, str]:
    """Return path to SHA-256; raises ValueError, half a sentence, for a line that is none or a path listed twice."""
    sums: dict[str, str] = {}
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise ValueError(f"{SUMS} is not UTF-8") from None
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"line {number} of {SUMS} is no hash with two spaces and a path")
        if match[2] in sums:
            raise ValueError(f"line {number} of {SUMS} lists a path again")
        sums[match[2]] = match[1]
    return sums
