"""Characters that print nothing or turn a line around: which do not belong where they stand, and how they are named.

They can make a line read otherwise than it is (Unicode Technical Standard 55,
"Trojan Source"), two ids look alike, and words hide from a search.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape

from glossator.patterns import re

_HIDDEN = (
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e01ef"
)
"""Controls but for tab, line end and form feed; formats; separators of lines; variation selectors; tags; and what is
no character."""
_FILLERS = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"
"""What may stand in words of some script, and never in an id."""
_SUSPECT = re.compile(f"[{_HIDDEN}]")
_UNSEEN = re.compile(f"[\t\n\r\x0c{_HIDDEN}{_FILLERS}]")
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no YAML stream may hold (YAML 1.2.2, section 5.1)."""
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,24});")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,16}\U000e007f")
"""England, Scotland, Wales: the only use of tags (Unicode Technical Standard 51, section 1.4.7)."""
_NEUTRALS = 8
"""Punctuation and digits passed over between a direction mark and the letter it is there for."""


def visible(words: str, spaces: bool = False) -> str:
    """Return words as one line that any terminal may print: what is not seen stands as its code point, `<U+202E>`.

    A byte of a file's name that is no UTF-8 (PEP 383) becomes `<0xFF>`. Joiners
    between letters stay, for there they are part of how a word is written; so do
    tabs and line ends where `spaces` asks for it.
    """
    if words.isprintable() and words.isascii():
        return words

    def shown(match: re.Match[str]) -> str:
        character = match.group()
        return character if (spaces and character in "\t\n\r") or _joins(words, match.start()) else _code(character)

    return _UNSEEN.sub(shown, words)


def _code(character: str) -> str:
    point = ord(character)
    return f"<0x{point - 0xDC00:02X}>" if 0xDC80 <= point <= 0xDCFF else f"<U+{point:04X}>"


def named(character: str) -> str:
    """Return a character's code point and name: `U+202E RIGHT-TO-LEFT OVERRIDE` (Unicode Character Database)."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'CONTROL CHARACTER')}"


def unseen(words: str) -> str:
    """Return the first character of an id or a key that is not seen, `""` where all of them are."""
    match = _UNSEEN.search(words)
    return match.group() if match else ""


def suspects(text: str, entities: bool = False) -> Iterator[tuple[int, str]]:
    """Yield (offset, character) of everything invisible in a text that does not belong where it stands.

    Belongs: a byte order mark at the start, a soft hyphen, a joiner in a word of a
    script that needs it or in an emoji, a direction mark beside letters that run
    from right to left, a variation selector after what has variants. `entities`:
    CommonMark's entities count as the characters they stand for. Linear.
    """
    spared = -1
    # One pattern for both would look at every character in turn, which takes fifteen times as long.
    matches: Iterable[re.Match[str]] = _SUSPECT.finditer(text)
    if entities and "&" in text:
        matches = sorted((*matches, *_ENTITY.finditer(text)), key=lambda match: match.start())
    for match in matches:
        start, end = match.span()
        character = match.group()
        if character[0] == "&":
            character = unescape(character)
            if not _SUSPECT.fullmatch(character):
                continue
        elif start < spared:
            continue
        elif flag := _FLAG.match(text, start - 1) if character >= "\U000e0020" else None:
            spared = flag.end()
            continue
        if not _belongs(character, text, start, end):
            yield start, character


def _belongs(character: str, text: str, start: int, end: int) -> bool:
    if character == "\ufeff":
        return start == 0
    if character in "\u200c\u200d":
        return _joiner(text[start - 1 : start], text[end : end + 1])
    if character in "\u200e\u200f\u061c":
        return _rightwards(text[max(start - _NEUTRALS, 0) : start][::-1]) or _rightwards(text[end : end + _NEUTRALS])
    if "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef":
        base = text[start - 1 : start]
        return bool(base) and (base in "#*0123456789" if base < "\x80" else not _SUSPECT.match(base))
    return False


def _joins(text: str, at: int) -> bool:
    return text[at] in "\u200c\u200d" and _joiner(text[at - 1 : at] if at else "", text[at + 1 : at + 2])


def _joiner(before: str, after: str) -> bool:
    if _joining(before) or _joining(after):
        return True
    return (unicodedata.category(before or " ") in ("So", "Sk") or before == "\ufe0f") and (
        unicodedata.category(after or " ") == "So"
    )


def _joining(letter: str) -> bool:
    """Whether it is a letter of a script in which joiners change how words are written: Arabic, those of India."""
    is_letter = bool(letter) and unicodedata.category(letter)[0] in "LM"
    return is_letter and any(low <= letter <= high for low, high in _JOIN)


_JOIN = (
    ("\u0600", "\u109f"), ("\u1780", "\u18af"), ("\u1a00", "\u1cff"), ("\ua800", "\uabff"), ("\ufb50", "\ufdff"),
    ("\ufe70", "\ufefe"), ("\U00010a00", "\U00011fff"),
)  # fmt: skip


def _rightwards(characters: str) -> bool:
    """Whether the first letter of a row runs from right to left (Unicode Standard Annex 9, classes R and AL)."""
    for character in characters:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL") and not _SUSPECT.match(character):
            return True
        if direction == "L" and not _SUSPECT.match(character):
            return False
    return False
