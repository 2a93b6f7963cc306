"""UTF-8 that was once read in a wrong encoding and saved: seen by the shape of what came of it, undone where asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from glossator.formats.encodings.languages import TONGUES
from glossator.patterns import re

WRONGLY_READ_AS: tuple[tuple[str, str], ...] = (
    ("Windows-1252", "cp1252"),
    ("Windows-1254", "cp1254"),
    ("Windows-1251", "cp1251"),
    ("Windows-1250", "cp1250"),
    ("Windows-1253", "cp1253"),
    ("MacRoman", "mac_roman"),
    ("KOI8-R", "koi8_r"),
)
"""As people write it, and as Python does; of two that explain as much the first counts."""
_LEAST_SHARE = 0.3
"""Of the characters beyond ASCII: in sound prose such sequences are an accident."""
_SIGNS = "“”‘’„‚«»–—…•·°§№©®™€£†‡ ¿¡½¼²³×−‑\u00a0\u00ad"
_MOST_TIMES = 2
_BEYOND = re.compile(r"[^\x00-\x7f]+")
"""What lies beyond ASCII, as every character of such a sequence does: all that need be looked at of a text."""


@dataclass(frozen=True, slots=True)
class Mojibake:
    """How a text was damaged."""

    encoding: str
    """In which it was wrongly read, as people write it."""
    times: int
    count: int
    """Places that show it."""
    raw: str
    """One of them, with the word around it."""
    right: str
    """What it would read."""
    share: float
    """Of the characters beyond ASCII that it explains."""

    @property
    def as_encoding(self) -> str:
        """What to give as the encoding of the file, to have it undone."""
        return f"UTF-8 read as {self.encoding}{' twice' if self.times > 1 else ''}"


def find_mojibake(text: str) -> Mojibake | None:
    """Return how a text was damaged where it was, else None; takes linear time."""
    if text.isascii():
        return None
    runs = _BEYOND.findall(text)
    beyond = sum(map(len, runs))
    joined = " ".join(run for run in runs if len(run) > 1)
    best: Mojibake | None = None
    for name, codec in WRONGLY_READ_AS:
        found = [sequence for sequence in _pattern(codec).findall(joined) if _plausible(_undone(sequence, codec))]
        if len(found) < 2 and len(text) > 400:
            continue
        share = sum(map(len, found)) / beyond
        if not found or share < _LEAST_SHARE or (best is not None and share <= best.share):
            continue
        first = next(match for match in _pattern(codec).finditer(text) if match[0] == found[0])
        raw = _word_around(text, first)
        best = Mojibake(name, 1, len(found), raw, undo(raw, codec), share)
    if best is None:
        return None
    codec = dict(WRONGLY_READ_AS)[best.encoding]
    again = undo(best.raw, codec, _MOST_TIMES)
    if again != best.right:
        return Mojibake(best.encoding, _MOST_TIMES, best.count, best.raw, again, best.share)
    return best


def undo(text: str, codec: str, times: int = 1) -> str:
    """Return a text with every sequence that is UTF-8 read in `codec` as the character it was; the rest stays."""
    for _ in range(times):
        text = _pattern(codec).sub(lambda match: _undone(match[0], codec) or match[0], text)
    return text


def _undone(sequence: str, codec: str) -> str:
    bytes_of = _bytes(codec)
    try:
        return bytes(bytes_of[character] for character in sequence).decode("utf-8")
    except (UnicodeDecodeError, KeyError):
        return ""


@cache
def _bytes(codec: str) -> dict[str, int]:
    """Character to byte; what the codec has no character for passes through as a control, as programs let it."""
    found = {}
    for byte in range(0x80, 0x100):
        found[bytes([byte]).decode(codec, "ignore") or chr(byte)] = byte
    return found


@cache
def _pattern(codec: str) -> re.Pattern[str]:
    """Sequences of two to four characters that stand for one of UTF-8 (RFC 3629, section 4)."""
    by_byte = {byte: character for character, byte in _bytes(codec).items()}

    def of(low: int, high: int) -> str:
        return "[" + re.escape("".join(by_byte[byte] for byte in range(low, high + 1))) + "]"

    tail = of(0x80, 0xBF)
    return re.compile(f"{of(0xC2, 0xDF)}{tail}|{of(0xE0, 0xEF)}{tail}{{2}}|{of(0xF0, 0xF4)}{tail}{{3}}")


def _plausible(right: str) -> bool:
    return len(right) == 1 and (right in _SIGNS or right.lower() in _letters() or "À" <= right <= "ÿ")


@lru_cache(maxsize=1)
def _letters() -> frozenset[str]:
    known = {letter for tongue in TONGUES for letter in tongue.letters}
    return frozenset(known | {"i̇", "ı"} | set(map(chr, range(0x370, 0x530))) | set(map(chr, range(0x100, 0x180))))


def _word_around(text: str, match: re.Match[str]) -> str:
    start, end = match.span()
    while start > 0 and match.start() - start < 15 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and end - match.end() < 15 and not text[end].isspace():
        end += 1
    return text[start:end]
