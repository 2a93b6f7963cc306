"""Letters of old RTF: bytes in the code page of the document or of a font, which Pandoc takes for Windows-1252."""

from __future__ import annotations

import codecs
import re

_TOKEN = re.compile(
    rb"\\ansicpg(\d{1,5})|\\fcharset(\d{1,3})|\\f(\d{1,5})(?![\da-z])"
    rb"|(\\u-?\d{1,6} ?)?\\'([0-9a-fA-F]{2})|\\\\|\\[{}]|([{}])"
)
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Rich Text Format 1.9.1, font table: the character sets of fonts."""
_WIDE = frozenset({"cp932", "cp949", "gbk", "big5"})
"""Two bytes a letter: left to Pandoc."""
_MOST_DEPTH = 10_000


def letters_as_unicode(data: bytes) -> bytes:
    r"""Return RTF with each `\'hh` beyond ASCII as `\uN`, by the code page of its font or of the document.

    One that follows a `\uN` is its stand-in for old programs, and stays.
    """
    page = "cp1252"
    fonts: dict[int, str] = {}
    font, defined = -1, -1
    outer: list[int] = []
    out: list[bytes] = []
    at = 0
    for match in _TOKEN.finditer(data):
        code, charset, number, unicode, letter, brace = match.groups()
        if code:
            page = _codec(f"cp{int(code)}") or page
        elif charset and defined >= 0:
            fonts[defined] = _CHARSETS.get(int(charset), "")
        elif number:
            font = defined = int(number)
        elif brace == b"{" and len(outer) < _MOST_DEPTH:
            outer.append(font)
        elif brace == b"}" and outer:
            font = outer.pop()
        elif letter and not unicode and (byte := int(letter, 16)) >= 0x80:
            codec = fonts.get(font) or page
            if codec in _WIDE:
                continue
            character = bytes([byte]).decode(codec, "replace")
            number_of = ord(character) if character != "\ufffd" else byte
            out += [data[at : match.start()], b"\\u%d\\'3f" % number_of]
            at = match.end()
    return b"".join([*out, data[at:]])


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
