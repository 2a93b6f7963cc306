"""A raw file as it came: decoded, hashed, and looked at for whether it is text at all."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from glossator.findings import Finding, finding
from glossator.model import Place, line_and_column
from glossator.witness.limits import too_large, too_many_lines

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_LONE_NULS = 0.01
"""Share of NUL characters up to which a file is text with a blemish; UTF-16 read as UTF-8 has a half."""
_CONTROL_SHARE = 0.05
_REPLACED_SHARE = 0.3
"""Latin-1 prose has at most a tenth of letters beyond ASCII; compressed data has most of its bytes there."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A raw file, as characters."""

    name: str
    sha256: str
    """Of the bytes, lower-case hexadecimal."""
    text: str
    """Decoded as UTF-8 without newline translation. A byte order mark stays, so that offsets are those of the file."""

    @property
    def characters(self) -> int:
        """How many Unicode characters it has."""
        return len(self.text)


def read_witness(data: bytes, name: str) -> tuple[Witness | None, list[Finding]]:
    """Return the witness and what is wrong with its bytes.

    w-001 (not UTF-8, at line and column): undecodable bytes become U+FFFD and
    reading goes on. w-002 (nothing in it) and w-003 (not text): None, except that a
    file of white space alone is still a witness. w-009 and w-010 (more bytes or
    lines than are read, see `limits`): None.
    """
    if not data:
        return None, [finding("w-002", Place(name))]
    if large := too_large(len(data), name):
        return None, large
    findings: list[Finding] = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "replace")
        before = data[: error.start].decode("utf-8")
        place = Place(name, *line_and_column(before, len(before)))
        findings.append(finding("w-001", place, byte=f"0x{data[error.start]:02X}", offset=error.start))
    why = _not_text(data, text)
    if why:
        return None, [finding("w-003", Place(name), why=why)]
    if long := too_many_lines(text, name):
        return None, [*findings, *long]
    if not text.strip("\ufeff \t\r\n\f\v"):
        findings.append(finding("w-002", Place(name)))
    return Witness(name, hashlib.sha256(data).hexdigest(), text), findings


def _not_text(data: bytes, text: str) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "it begins like UTF-16"
    size = len(text)
    if text.count("\0") > _LONE_NULS * size:
        return "it holds many NUL characters"
    replaced = text.count("\ufffd")
    if replaced > _REPLACED_SHARE * size:
        return "most of it cannot be decoded as UTF-8"
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * size:
        return "it holds many control characters"
    return ""
