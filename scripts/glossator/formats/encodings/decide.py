"""In which encoding bytes were written: marks first, then validity, then the letters that come out."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from math import exp

from glossator.formats.encodings.tables import SINGLE_BYTE, named
from glossator.formats.encodings.weigh import weigh
from glossator.formats.encodings.wide import wide_encoding
from glossator.patterns import re

_HIGH = re.compile(rb"[\x80-\xff]")
_AROUND = 100
"""Bytes on either side of one beyond ASCII that are looked at."""
_WHOLE = 120_000
"""Bytes up to which all of a file is looked at, and about as many are taken from a longer one."""
_BROKEN_SHARE = 0.2
"""A file is UTF-8 with damage where at most so many of its sequences beyond ASCII are broken."""
_LEAST_LIKELY = -6.5
"""Logarithm, for a character: sound prose of sixty bytes has -5.5 at worst, bytes at random have -7 at best."""
_MARKS = ((codecs.BOM_UTF8, "UTF-8", "utf-8"), (codecs.BOM_UTF32_LE, "UTF-32", "utf-32-le"),
          (codecs.BOM_UTF32_BE, "UTF-32", "utf-32-be"), (codecs.BOM_UTF16_LE, "UTF-16", "utf-16-le"),
          (codecs.BOM_UTF16_BE, "UTF-16", "utf-16-be"))  # fmt: skip
"""In an order in which no mark hides a longer one."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The encoding of a file."""

    name: str
    """As people write it; empty where none fits."""
    codec: str
    confidence: float
    """From 0 to 1."""
    why: str


def decide_encoding(data: bytes) -> Decided:
    """Return the encoding of bytes; its codec decodes them, if not without loss. Takes linear time, never throws."""
    for mark, name, codec in _MARKS:
        if data.startswith(mark):
            return Decided(name, codec, 1.0, "it begins with a byte order mark")
    wide = wide_encoding(data)
    if wide is not None:
        return Decided("UTF-16", wide, 0.97, "every other byte of its letters is the same")
    try:
        data.decode("utf-8")
        return Decided("UTF-8", "utf-8", 1.0, "all of it is valid UTF-8")
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return Decided("UTF-8", "utf-8", 0.9, "nearly all of it is valid UTF-8")
    return _by_letters(data)


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(map(len, re.findall(r"[^\x00-\x7f\ufffd]+", text)))
    return sound > 0 and broken <= _BROKEN_SHARE * (sound + broken)


def _by_letters(data: bytes) -> Decided:
    sample = _sampled(data)
    weighed = []
    for order, encoding in enumerate(SINGLE_BYTE):
        text = sample.decode(encoding.codec, "replace")
        weight = weigh(text)
        weighed.append((weight.score - encoding.doubt, -order, encoding, text, weight))
    weighed.sort(key=lambda row: (row[0], row[1]), reverse=True)
    best, _, encoding, text, weight = weighed[0]
    if weight.score < _LEAST_LIKELY * weight.count:
        return Decided("", encoding.codec, 0.0, "in no known encoding do its letters make words")
    rival = next((row[0] for row in weighed[1:] if row[3] != text), best - 100)
    confidence = round(min(0.99, 1 / (1 + exp(-min(best - rival, 50)))), 2)
    return Decided(named(encoding, data), encoding.codec, confidence, f"its letters and words are {weight.tongue}")


def _sampled(data: bytes) -> bytes:
    """All of a short file; of a long one the surroundings of bytes beyond ASCII, from beginning to end."""
    if len(data) <= _WHOLE:
        return data
    parts: list[bytes] = []
    step, at = len(data) // (_WHOLE // (2 * _AROUND)), 0
    while (match := _HIGH.search(data, at)) is not None:
        parts.append(data[max(match.start() - _AROUND, at) : match.start() + _AROUND])
        at = max(match.start() + _AROUND, at + step)
    return b"\n".join(parts)
