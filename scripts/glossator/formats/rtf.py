"""Letters of old RTF: bytes in the code page of the document or of a font, which Pandoc takes for Windows-1252."""

from __future__ import annotations

import codecs

from glossator.patterns import re

_TOKEN = re.compile(
    rb"\\ansicpg(\d{1,5})|\\fcharset(\d{1,3})|\\f(\d{1,5})(?![\da-z])|\\uc(\d)"
    rb"|\\u(-?\d{1,6}) ?(\\'[0-9a-fA-F]{2}|[^\\{}\r\n])?|\\'([0-9a-fA-F]{2})|\\\\|\\[{}]|([{}])"
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

    The stand-in behind a `\uN` becomes one byte, since Pandoc takes the whole word
    it stands in for it; notes that old programs may ignore are notes for it too.
    """
    data = data.replace(rb"{\*\footnote", rb"{\footnote")
    page = "cp1252"
    fonts: dict[int, str] = {}
    font, defined, stand_ins = -1, -1, 1
    outer: list[tuple[int, int]] = []
    out: list[bytes] = []
    at = 0
    for match in _TOKEN.finditer(data):
        code, charset, number, count, unicode, stand_in, letter, brace = match.groups()
        fresh = b""
        if code:
            page = _codec(f"cp{int(code)}") or page
        elif charset and defined >= 0:
            fonts[defined] = _CHARSETS.get(int(charset), "")
        elif number:
            font = defined = int(number)
        elif count:
            stand_ins = int(count)
        elif unicode and stand_in and stand_ins == 1:
            fresh = b"\\u%d\\'3f" % int(unicode)
        elif brace == b"{" and len(outer) < _MOST_DEPTH:
            outer.append((font, stand_ins))
        elif brace == b"}" and outer:
            font, stand_ins = outer.pop()
        elif letter and int(letter, 16) >= 0x80:
            fresh = _unicode(int(letter, 16), fonts.get(font) or page)
        if fresh:
            out += [data[at : match.start()], fresh]
            at = match.end()
    return b"".join([*out, data[at:]])


def _unicode(byte: int, codec: str) -> bytes:
    if codec in _WIDE:
        return b""
    character = bytes([byte]).decode(codec, "replace")
    return b"\\u%d\\'3f" % (ord(character) if character != "\ufffd" else byte)


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
