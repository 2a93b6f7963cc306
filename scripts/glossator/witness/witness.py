"""A raw file as it came: hashed, and made characters by the reader of its form."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from glossator.findings import Finding, finding
from glossator.formats import Extract, Part, StatedMark, StatedStyle, read_form
from glossator.model import Place
from glossator.witness.limits import too_large, too_many_lines


@dataclass(frozen=True, slots=True)
class Witness:
    """A raw file, as characters."""

    name: str
    sha256: str
    """Of the bytes, lower-case hexadecimal."""
    text: str
    """Of a plain text the file, decoded without newline translation: a byte order mark stays, so that offsets are those
    of the file. Of any other form the text that was extracted from it: bytes of a DOCX have no characters."""
    form: str = "text"
    """`text`, `html`, `docx` …"""
    encoding: str = "UTF-8"
    """Of a plain text or a web page, as people write it."""
    confidence: float = 1.0
    """How sure the encoding is, from 0 to 1."""
    tool: str = ""
    """What extracted the text, with its version; empty where the text is the file."""
    parts: tuple[Part, ...] = ()
    """What the file itself states about pieces of its text."""
    marks: tuple[StatedMark, ...] = ()
    """Note marks that it ties to their notes."""
    styles: tuple[StatedStyle, ...] = ()
    """Emphasis that it states."""

    @property
    def characters(self) -> int:
        """How many Unicode characters it has."""
        return len(self.text)

    def as_record(self) -> dict[str, Any]:
        """Return what a receipt says of the witness; of a plain text in UTF-8 only what it has always said."""
        record: dict[str, Any] = {"sha256": self.sha256, "characters": self.characters}
        if self.tool:
            record |= {"text": "extracted", "form": self.form, "tool": self.tool}
        if self.encoding not in ("", "UTF-8"):
            record |= {"encoding": self.encoding, "encoding_confidence": self.confidence}
        return record


def read_witness(data: bytes, name: str, encoding: str = "") -> tuple[Witness | None, list[Finding]]:
    """Return the witness and what is wrong with its bytes.

    `encoding` is what somebody says that it is written in; empty: it is found out.
    w-002 (nothing in it) and w-003 (not text): None, except that a file of white
    space alone is still a witness. w-009 and w-010 (more bytes or lines than are
    read, see `limits`): None. w-001 and w-038 to w-049 are of its form and encoding,
    see `formats`.
    """
    if not data:
        return None, [finding("w-002", Place(name))]
    if large := too_large(len(data), name):
        return None, large
    extract, findings = read_form(data, name, encoding)
    if extract is None:
        return None, findings
    if long := too_many_lines(extract.text, name):
        return None, [*findings, *long]
    if not extract.text.strip("\ufeff \t\r\n\f\v"):
        findings.append(finding("w-002", Place(name)))
    return _witness(name, hashlib.sha256(data).hexdigest(), extract), findings


def _witness(name: str, sha256: str, extract: Extract) -> Witness:
    return Witness(
        name, sha256, extract.text, extract.form, extract.encoding, extract.confidence, extract.tool, extract.parts,
        extract.marks, extract.styles,
    )  # fmt: skip
