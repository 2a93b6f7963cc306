"""Writing one file: whole or not at all, and with a line that shows later who wrote it."""

from __future__ import annotations

import hashlib
import secrets
import stat
from pathlib import Path

from glossator.patterns import re

_SEAL = re.compile(
    rb"^(#|%) written by glossator ingest, may be replaced while it is unchanged: ([0-9a-f]{64})\n", re.M
)


def write_file(path: Path, data: bytes) -> None:
    """Write a file by one rename, so that a kill or a full disk leaves the old one whole; streams are written to."""
    try:
        _write(path, data)
    except OSError as error:
        # What fails while bytes are written has no name; whoever reads the message needs one.
        raise type(error)(error.errno, error.strerror, error.filename or str(path)) from error


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        path.write_bytes(data)
        return
    fresh = path.with_name(f".{path.name[:60]}.glossator-{secrets.token_hex(4)}")
    try:
        fresh.write_bytes(data)
        if path.exists():
            fresh.chmod(stat.S_IMODE(path.stat().st_mode))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def sealed(text: str, before: str, sign: str) -> str:
    """Return the text with a comment line put in front of its first line `before` (at its start for an empty one).

    The comment holds the SHA-256 of the text without it: `is_sealed` then tells a
    text that nobody has changed since. `sign` begins a comment: `#` in YAML, `%`
    in BibTeX.
    """
    at = text.index(f"\n{before}\n", 1) + 1 if before else 0
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return (
        f"{text[:at]}{sign} written by glossator ingest, may be replaced while it is unchanged: {digest}\n{text[at:]}"
    )


def is_sealed(data: bytes) -> bool:
    """Whether a file is as `sealed` wrote it."""
    match = _SEAL.search(data)
    return match is not None and hashlib.sha256(unsealed(data)).hexdigest().encode() == match[2]


def unsealed(data: bytes) -> bytes:
    """Return what `sealed` was given, or a file that has no such line as it is."""
    match = _SEAL.search(data)
    return data if match is None else data[: match.start()] + data[match.end() :]
