"""The encodings of one byte a character that are weighed, in order of likelihood where nothing tells them apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Encoding:
    """One encoding."""

    name: str
    """As people write it."""
    codec: str
    """As Python writes it."""
    doubt: float = 0.0
    """Natural logarithm of how much rarer it is than the first."""


SINGLE_BYTE: tuple[Encoding, ...] = (
    Encoding("Windows-1252", "cp1252"),
    Encoding("Windows-1254", "cp1254", 0.5),
    Encoding("Windows-1251", "cp1251", 0.5),
    Encoding("Windows-1250", "cp1250", 0.5),
    Encoding("Windows-1253", "cp1253", 0.5),
    Encoding("Windows-1255", "cp1255", 0.5),
    Encoding("Windows-1256", "cp1256", 0.5),
    Encoding("KOI8-R", "koi8_r", 1.0),
    Encoding("MacRoman", "mac_roman", 1.5),
    Encoding("ISO 8859-2", "iso8859_2", 1.5),
    Encoding("DOS 866", "cp866", 2.0),
)
"""ISO 8859-1 and 8859-9 are the Windows encodings of their languages but for signs at 0x80 to 0x9F: see `named`."""

_SUBSETS = {"cp1252": "ISO 8859-1", "cp1254": "ISO 8859-9", "cp1253": "ISO 8859-7", "iso8859_2": "ISO 8859-2"}


def named(encoding: Encoding, data: bytes) -> str:
    """Return the name of the encoding for these bytes: that of the ISO where nothing of Windows' own is used."""
    iso = _SUBSETS.get(encoding.codec)
    if iso is None or encoding.codec == "cp1253" or (not data.isascii() and has_windows_signs(data)):
        return encoding.name
    return iso


def has_windows_signs(data: bytes) -> bool:
    """Whether a byte from 0x80 to 0x9F is used, which in ISO 8859 are controls that nobody writes."""
    return len(data) != len(data.translate(None, bytes(range(0x80, 0xA0))))


@cache
def decoded(codec: str) -> str:
    """Return the 256 characters of a codec; U+FFFD where it has none."""
    return bytes(range(256)).decode(codec, "replace")
