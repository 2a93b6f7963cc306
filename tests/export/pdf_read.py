"""A PDF read as a reader reads it, by PDFium."""

from __future__ import annotations

import ctypes
import re
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

BODY, NOTE, MARK = 12.0, 8.5 / 0.75, 7.4 / 0.75
"""Sizes of letters as PDFium has them, in pixels: of what stands behind a text, the smallest of it; of notes at a foot,
of heads and numbers of pages; of the marks of notes."""
MARGIN, SIGN = 96, "✻"
"""Points to where lines begin, and the mark of an editor's note."""
FOOT = re.compile(rf"(\d+|{SIGN})")


class Line(NamedTuple):
    y: float
    """Points from the lower edge of the page to the line that its letters stand on."""
    size: float
    words: str


def opened(content: bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(content)


def words(document: pypdfium2.PdfDocument) -> str:
    """Return all words, with what divides them at the end of a line taken out, and no space."""
    text = "".join(page.get_textpage().get_text_range() for page in document)
    return squeezed(text.replace("‐", "").replace("￾", ""))


def squeezed(text: str) -> str:
    return "".join(text.replace("-", "").split())


def outline(document: pypdfium2.PdfDocument) -> list[tuple[int, str, int, float]]:
    """Return the bookmarks: (level from 0, words, page from 0, place of the upper edge)."""
    rows = []
    for one in document.get_toc():
        dest = one.get_dest()
        rows.append((one.level, one.get_title(), dest.get_index(), dest.get_view()[1][1]))
    return rows


def lines(page: pypdfium2.PdfPage) -> list[Line]:
    """Return the lines of a page from top to bottom, each with the size of its largest letters."""
    text = page.get_textpage()
    found: dict[int, list[tuple[float, str]]] = {}
    for at in range(text.count_chars()):
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(text, at, x, y)
        letter = chr(pdfium.FPDFText_GetUnicode(text, at))
        if letter.strip():
            found.setdefault(round(y.value), []).append((pdfium.FPDFText_GetFontSize(text, at), letter))
    return [
        Line(float(y), max(size for size, _ in row), "".join(letter for _, letter in row))
        for y, row in sorted(found.items(), reverse=True)
    ]


def far_notes(document: pypdfium2.PdfDocument) -> tuple[int, list[tuple[int, str]]]:
    """Return how many marks of notes there are, and those whose note begins at the foot of another page."""
    count, far = 0, []
    for number, page in enumerate(document):
        feet = [FOOT.match(line.words) for line in lines(page) if abs(line.size - NOTE) < 0.02]
        there = {found[1] for found in feet if found}
        marks = [mark for mark in _raised(page) if mark]
        count += len(marks)
        far += [(number, mark) for mark in marks if mark not in there]
    return count, far


def _raised(page: pypdfium2.PdfPage) -> list[str]:
    """The marks of notes: digits or signs smaller than the text, right of the margin."""
    text, marks, before = page.get_textpage(), [""], False
    for at in range(text.count_chars()):
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(text, at, x, y)
        letter, size = chr(pdfium.FPDFText_GetUnicode(text, at)), pdfium.FPDFText_GetFontSize(text, at)
        if abs(size - MARK) < 0.02 and x.value > MARGIN and (letter.isdecimal() or letter == SIGN):
            marks[-1] += letter
            before = True
        elif before:
            marks.append("")
            before = False
    return marks


def stranded(document: pypdfium2.PdfDocument) -> list[str]:
    """Return the headings below which their page has less than two lines of a text, or none of another heading."""
    bad, pages = [], [lines(page) for page in document]
    for _, title, page, top in outline(document):
        below = [line for line in pages[page] if line.y < top - 10 and line.size >= BODY - 0.1]
        own = squeezed(title)
        while below and below[0].words.replace("-", "") in own:  # the heading itself, however many lines it has
            below.pop(0)
        if len(below) < 2:
            bad.append(title)
    return bad


def tagged(document: pypdfium2.PdfDocument) -> bool:
    """Return whether it is tagged, and each page has elements of structure."""
    trees = [pdfium.FPDF_StructTree_GetForPage(page) for page in document]
    return bool(pdfium.FPDFCatalog_IsTagged(document)) and all(
        pdfium.FPDF_StructTree_CountChildren(tree) > 0 for tree in trees
    )


def targets(page: pypdfium2.PdfPage) -> list[tuple[int | None, str]]:
    """Return where the links of a page lead: (page from 0, "") or (None, address)."""
    document, found = page.pdf, []
    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        dest = pdfium.FPDFLink_GetDest(document, link)
        if dest:
            found.append((pdfium.FPDFDest_GetDestPageIndex(document, dest), ""))
        else:
            action = pdfium.FPDFLink_GetAction(link)
            size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
            buffer = ctypes.create_string_buffer(size)
            pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
            found.append((None, buffer.value.decode()))
    return found
