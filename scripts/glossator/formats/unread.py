"""Kinds of file that are not read, each with a sentence that says how to turn it into text: a table, a row a kind."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.findings import Finding, finding
from glossator.formats.archive import kind_of_archive
from glossator.formats.extract import Extract
from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Unread:
    """A kind of file."""

    what: str
    """With its article: `an image`."""
    how: str
    """What to do."""
    signs: tuple[tuple[int, bytes], ...] = ()
    """Offsets and the bytes that stand there; one is enough."""
    archive: str = ""
    """Or what its zip archive is, see `kind_of_archive`."""
    inside: bytes = b""
    """Bytes that must also be somewhere in it."""
    extensions: tuple[str, ...] = ()
    """Where it has no sign: how its name ends."""


_OCR = "recognise its text (`tesseract IMAGE out -l tur`, or `ocrmypdf` for a PDF of it) and give the text"
_OLE = (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_SPREADSHEET = "save the sheet as CSV or copy its text into a text file; a table alone is no text to annotate"

UNREAD: tuple[Unread, ...] = (
    Unread(
        "a Word document with a password",
        "open it in Word or LibreOffice and save it as .docx without one",
        (_OLE,),
        inside="EncryptedPackage".encode("utf-16-le"),
    ),
    Unread("a spreadsheet of old Excel", _SPREADSHEET, (_OLE,), inside="Workbook".encode("utf-16-le")),
    Unread(
        "a presentation of old PowerPoint",
        "save its outline as RTF or text",
        (_OLE,),
        inside="PowerPoint Document".encode("utf-16-le"),
    ),
    Unread(
        "a document of old Word (.doc)",
        "open it in Word or LibreOffice and save it as .docx: `soffice --convert-to docx FILE`",
        (_OLE,),
    ),
    Unread("a WordPerfect document", "open it in LibreOffice and save it as .odt or .docx", ((0, b"\xffWPC"),)),
    Unread(
        "a DjVu file",
        "take its text out with `djvutxt FILE out.txt`, or make a PDF with `ddjvu -format=pdf` and recognise it",
        ((0, b"AT&TFORM"),),
    ),
    Unread(
        "a Kindle book",
        "convert it to EPUB with Calibre: `ebook-convert FILE out.epub`",
        ((60, b"BOOKMOBI"), (60, b"TEXtREAd")),
    ),
    Unread("a PostScript file", "turn it into a PDF with `ps2pdf FILE`", ((0, b"%!PS"),)),
    Unread(
        "an image",
        _OCR,
        (
            (0, b"\x89PNG\r\n\x1a\n"),
            (0, b"\xff\xd8\xff"),
            (0, b"GIF87a"),
            (0, b"GIF89a"),
            (0, b"II*\0"),
            (0, b"MM\0*"),
            (8, b"WEBP"),
            (4, b"ftyphei"),
            (4, b"ftypavif"),
            (0, b"\0\0\0\x0cjP  "),
        ),
    ),
    Unread("a Windows bitmap", _OCR, ((0, b"BM"),), inside=b"\0\0\0\0", extensions=(".bmp",)),
    Unread("a spreadsheet", _SPREADSHEET, archive="xlsx"),
    Unread("a spreadsheet or drawing of LibreOffice", _SPREADSHEET, archive="ods"),
    Unread("a presentation", "save its outline as text or RTF", archive="pptx"),
    Unread("a document of Apple Pages", "export it from Pages as Word or EPUB", archive="pages"),
    Unread("an archive", "unpack it and give the texts in it one by one", archive="zip"),
    Unread(
        "a packed file",
        "unpack it first and give the text in it",
        (
            (0, b"\x1f\x8b"),
            (0, b"BZh"),
            (0, b"\xfd7zXZ\0"),
            (0, b"7z\xbc\xaf\x27\x1c"),
            (0, b"Rar!\x1a\x07"),
            (0, b"\x28\xb5\x2f\xfd"),
        ),
    ),
    Unread("a web archive of Safari", "open the page and save it as HTML", ((0, b"bplist00"),)),
    Unread(
        "a web page in one MIME file",
        "open it and save the page as HTML alone",
        ((0, b"MIME-Version:"), (0, b"From: <Saved by")),
        inside=b"multipart/related",
    ),
    Unread("a Windows help file", "unpack it with `7z x FILE` and give its HTML", ((0, b"ITSF"),)),
    Unread(
        "a film or a recording",
        "write down what is said, or have it transcribed, and give the text",
        ((0, b"ID3"), (0, b"OggS"), (0, b"fLaC"), (4, b"ftyp"), (0, b"\x1aE\xdf\xa3"), (8, b"WAVE"), (8, b"AVI ")),
    ),
    Unread("a database", "export the text from the program that wrote it", ((0, b"SQLite format 3\0"),)),
    Unread("a program", "give the text itself", ((0, b"\x7fELF"), (0, b"MZ\x90\0"), (0, b"\xca\xfe\xba\xbe"))),
    Unread("a font", "give the text itself", ((0, b"wOFF"), (0, b"wOF2"), (0, b"OTTO\0"), (0, b"\0\1\0\0\0"))),
    Unread(
        "a TEI document",
        "turn it into HTML or DOCX with the TEI stylesheets (https://teigarage.tei-c.org)",
        ((0, b"<?xml"), (0, b"<TEI")),
        inside=b"http://www.tei-c.org/ns/1.0",
    ),
)

_LOOKED_AT = 200_000
"""Bytes in which `inside` is looked for."""


def what_it_is(data: bytes, extension: str) -> str:
    """Return what a file is, if it is of a kind that is not read; else empty."""
    row = _row(data, extension)
    return row.what if row else ""


def sentence(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Return nothing to read and w-044, which says what the file is and how it becomes text."""
    row = _row(data, "." + name.rsplit(".", 1)[-1].lower())
    if row is None:
        return None, []
    return None, [finding("w-044", Place(name), what=row.what, how=row.how)]


def _row(data: bytes, extension: str) -> Unread | None:
    kind = kind_of_archive(data)
    head = data[:_LOOKED_AT]
    for row in UNREAD:
        if row.archive:
            if row.archive == kind:
                return row
            continue
        if not any(head.startswith(sign, at) for at, sign in row.signs):
            continue
        if row.inside not in head and row.inside not in data[-_LOOKED_AT:]:
            continue
        if not row.extensions or extension in row.extensions:
            return row
    return None
