"""Plain text: bytes to characters, with what is odd about them."""

from __future__ import annotations

import codecs

from glossator.findings import Finding, finding
from glossator.formats.encodings import Decided, decide_encoding
from glossator.formats.extract import Extract
from glossator.formats.mojibake import WRONGLY_READ_AS, find_mojibake, undo
from glossator.model import Place, line_and_column
from glossator.patterns import re

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_LONE_NULS = 0.01
"""Share of NUL characters up to which a file is text with a blemish; UTF-16 read as UTF-8 has a half."""
_CONTROL_SHARE = 0.05
_REPLACED_SHARE = 0.3
_SURE = 0.9
"""Below it the encoding is in doubt."""
_MISREAD = re.compile(r"(.+?)\s+read\s+as\s+(.+?)(\s+twice)?", re.IGNORECASE)
_CODECS = {"".join(filter(str.isalnum, name.lower())): codec for name, codec in WRONGLY_READ_AS}


def read_plain_text(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Return the characters of a plain text.

    `encoding`, where given, is that of the file (`Windows-1254`, `UTF-8 read as
    Windows-1252 twice`); w-042 where nobody knows it. Else it is found: w-040 says
    which one was guessed, w-041 that UTF-8 seems to have been read in a wrong one,
    w-001 that what is UTF-8 has bytes that are not. w-003 (not text): None.
    """
    given = given_encoding(encoding)
    findings: list[Finding] = []
    if encoding.strip() and given is None:
        findings.append(finding("w-042", Place(name), encoding=encoding))
    if given is not None:
        codec, misread, times = given
        text = data.decode(codec, "replace")
        if misread:
            text = undo(text, misread, times)
        if why := _not_text(text):
            return None, [*findings, finding("w-003", Place(name), why=why)]
        return Extract(text, encoding=encoding.strip()), findings
    decided = decide_encoding(data)
    text = data.decode(decided.codec, "replace")
    why = _not_text(text) or ("" if decided.name else decided.why)
    if why:
        return None, [*findings, finding("w-003", Place(name), why=why)]
    findings += _of_encoding(data, text, decided, name)
    return Extract(text, encoding=decided.name, confidence=decided.confidence), findings


def given_encoding(words: str) -> tuple[str, str, int] | None:
    """Return (codec, codec it was wrongly read in or empty, how often) of what somebody wrote; None where unknown."""
    match = _MISREAD.fullmatch(words.strip())
    base, misread, times = (match[1], match[2], 2 if match[3] else 1) if match else (words.strip(), "", 0)
    codec, wrong = _codec(base), _codec(misread) if misread else ""
    return None if codec is None or wrong is None else (codec, wrong, times)


def _codec(words: str) -> str | None:
    known = _CODECS.get("".join(filter(str.isalnum, words.lower())))
    if known:
        return known
    try:
        info = codecs.lookup(words.strip().lower().replace(" ", "-"))
    except (LookupError, ValueError):
        return None
    return info.name if info._is_text_encoding and info.name not in ("idna", "punycode", "undefined") else None


def _of_encoding(data: bytes, text: str, decided: Decided, name: str) -> list[Finding]:
    if decided.codec == "utf-8":
        found = find_mojibake(text)
        if found is not None:
            place = Place(name, *line_and_column(text, text.find(found.raw)))
            values = {"count": found.count, "encoding": found.encoding, "twice": " twice" if found.times > 1 else ""}
            return [*_damage(data, name), finding("w-041", place, **values, raw=found.raw, right=found.right,
                                                 given=found.as_encoding)]  # fmt: skip
        return _damage(data, name)
    if decided.confidence == 1.0:
        return []
    percent = round(100 * decided.confidence)
    if decided.confidence < _SURE:
        return [finding("w-043", Place(name), encoding=decided.name, sure=percent)]
    return [finding("w-040", Place(name), encoding=decided.name, sure=percent, why=decided.why)]


def _damage(data: bytes, name: str) -> list[Finding]:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = Place(name, *line_and_column(before, len(before)))
        return [finding("w-001", place, byte=f"0x{data[error.start]:02X}", offset=error.start)]
    return []


def _not_text(text: str) -> str:
    size = len(text)
    if text.count("\0") > _LONE_NULS * size:
        return "it holds many NUL characters"
    if text.count("\ufffd") > _REPLACED_SHARE * size:
        return "most of it cannot be decoded"
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * size:
        return "it holds many control characters"
    return ""
