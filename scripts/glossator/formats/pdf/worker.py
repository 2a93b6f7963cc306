"""A process that reads one PDF with PDFium, so that whatever a file does to it ends with it.

Run by its path, with the PDF on its standard input. Prints one line of JSON first
(`{"pages": n}` or `{"error": word}`), then one for each page: `[width, height,
objects, text, numbers, faces]`, where `numbers` are left, bottom, right and top of
each character in tenths of a point, and `faces` a digit for each: 1 bold, 2 slanted,
3 both, 0 neither.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

MOST_PAGES = 10_000
MOST_CHARACTERS = 20_000_000
MEMORY = 3_000_000_000
"""Bytes of address space."""


def main() -> None:
    """Read the PDF and print what is in it."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, ValueError, OSError):
        pass  # Windows has no such limit; that of time is kept all the same
    try:
        import pypdfium2
        import pypdfium2.raw as raw
    except ImportError:
        print(json.dumps({"error": "library"}))
        return
    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
        count = len(document)
    except pypdfium2.PdfiumError as error:
        print(json.dumps({"error": "password" if "password" in str(error).lower() else "damaged"}))
        return
    version = f"pypdfium2 {pypdfium2.version.PYPDFIUM_INFO}"
    print(json.dumps({"pages": count, "tool": version}))
    left = MOST_CHARACTERS
    for number in range(min(count, MOST_PAGES)):
        row = _page(document, number, raw, left)
        left -= len(row[3])
        print(json.dumps(row, ensure_ascii=True))
        if left <= 0:
            return


def _page(document: Any, number: int, raw: Any, most: int) -> list[Any]:
    try:
        page = document[number]
        width, height = page.get_size()
        objects = raw.FPDFPage_CountObjects(page)
        text_page = page.get_textpage()
    except Exception:  # whatever is wrong with one page costs no other
        return [0, 0, 1, "", [], ""]
    handle = text_page.raw
    count = min(raw.FPDFText_CountChars(handle), most)
    letters: list[str] = []
    boxes: list[int] = []
    faces: list[str] = []
    box = raw.FS_RECTF()
    fonts = _Fonts(raw)
    for at in range(count):
        code = raw.FPDFText_GetUnicode(handle, at)
        if code in (2, 0xFFFE):
            code = 45  # a hyphen at a line end, as PDFium writes it
        if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            code = 0xFFFD
        generated = raw.FPDFText_IsGenerated(handle, at) == 1
        if generated or not raw.FPDFText_GetLooseCharBox(handle, at, ctypes.byref(box)):
            letters.append(" " if generated else chr(code))
            boxes += [0, 0, 0, 0]
            faces.append("0")
            continue
        faces.append(fonts.face(handle, at))
        letters.append(chr(code))
        boxes += [round(10 * box.left), round(10 * box.bottom), round(10 * box.right), round(10 * box.top)]
    text_page.close()
    page.close()
    return [round(10 * width), round(10 * height), objects, "".join(letters), boxes, "".join(faces)]


class _Fonts:
    """The faces of characters, by the names and flags of their fonts."""

    _NAME = 128
    _SLANTED = 64
    """A flag of a font (ISO 32000-2, table 121: bit 7)."""
    _BOLD = 600

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._buffer = ctypes.create_string_buffer(self._NAME)
        self._flags = ctypes.c_int(0)
        self._known: dict[tuple[bytes, int], str] = {}

    def face(self, handle: Any, at: int) -> str:
        """Return the digit of a character."""
        size = self._raw.FPDFText_GetFontInfo(handle, at, self._buffer, self._NAME, ctypes.byref(self._flags))
        if not 0 < size <= self._NAME:
            return "0"
        key = self._buffer.raw[: size - 1], self._flags.value
        if key not in self._known:
            name = key[0].decode("utf-8", "replace").lower()
            bold = any(word in name for word in ("bold", "black", "heavy", "-bd", "fett"))
            bold = bold or self._raw.FPDFText_GetFontWeight(handle, at) >= self._BOLD
            slanted = any(word in name for word in ("italic", "oblique", "kursiv", "-it")) or key[1] & self._SLANTED
            self._known[key] = str(int(bold) + 2 * bool(slanted))
        return self._known[key]


if __name__ == "__main__":
    main()
