"""Characters that print nothing or turn the line around: how they are named in messages."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Controls, formats, separators of lines, fillers and lone surrogates; joiners (U+200C, U+200D) stay in their words."""


def visible(words: str) -> str:
    """Return words as one line that any terminal may print: what is not seen stands as its code point, `<U+202E>`.

    A byte of a file's name that is no UTF-8 (PEP 383) becomes `<0xFF>`.
    """
    return _UNSEEN.sub(_code, words)


def _code(match: re.Match[str]) -> str:
    point = ord(match.group())
    return f"<0x{point - 0xDC00:02X}>" if 0xDC80 <= point <= 0xDCFF else f"<U+{point:04X}>"


def named(character: str) -> str:
    """Return a character's code point and name: `U+202E RIGHT-TO-LEFT OVERRIDE` (the Unicode Character Database)."""
    return f"U+{ord(character):04X} {unicodedata.name(character, _CONTROLS.get(ord(character), 'control character'))}"


_CONTROLS = {0: "NULL", 7: "BELL", 8: "BACKSPACE", 9: "TAB", 10: "LINE FEED", 13: "CARRIAGE RETURN", 27: "ESCAPE"}
