"""Zip archives: which document one is, and its XML within limits. What could burst is refused before it is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from glossator.patterns import re

MOST_ENTRIES = 10_000
MOST_TEXT = 50_000_000
"""Bytes of all XML and HTML of a document, unpacked."""
MOST_RATIO = 200
"""How many times larger XML may be than packed; prose is packed to a fifth, empty tables to a hundredth."""
_SMALL = 1_000_000
"""Bytes below which no ratio matters."""
_TEXT = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx")
_ENCRYPTED = 0x1
_TEXT_LOCKED = re.compile(rb"""URI\s*=\s*["'][^"']*\.(?:xhtml|html?|xml|opf)["']""")


class ArchiveError(Exception):
    """The archive is not read; the message says why, as the end of a sentence."""


class LockedError(ArchiveError):
    """It needs a password."""


def kind_of_archive(data: bytes) -> str:
    """Return `docx`, `epub`, `odt`, or what else a zip archive is (`xlsx`, `pptx`, `ods`, `pages`, `zip`).

    Empty for what is no archive.
    """
    if not data.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {info.filename for info in archive.infolist()[:MOST_ENTRIES]}
            said = _mimetype(archive)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return _by_bytes(data)
    for part, kind in (("epub", "epub"), ("opendocument.text", "odt"), ("opendocument", "ods")):
        if part in said:
            return kind
    for name, kind in (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"),
                       ("META-INF/container.xml", "epub"),
        ("content.xml", "odt"), ("Index/Document.iwa", "pages")):  # fmt: skip
        if name in names:
            return kind
    if any(name.startswith("word/document") for name in names):
        return "docx"
    return "zip"


def _mimetype(archive: zipfile.ZipFile) -> str:
    try:
        with archive.open("mimetype") as file:
            return file.read(200).decode("ascii", "replace")
    except (KeyError, RuntimeError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError):
        return ""


def _by_bytes(data: bytes) -> str:
    """An archive whose list of contents is cut off still begins with a name."""
    head = data[:4096]
    for sign, kind in ((b"application/epub", "epub"), (b"opendocument.text", "odt"), (b"word/", "docx"),
                       (b"[Content_Types].xml", "docx")):  # fmt: skip
        if sign in head:
            return kind
    return "zip"


def text_of_archive(data: bytes) -> bytes:
    """Return the archive anew with its XML and HTML alone; pictures and fonts stay out.

    Sizes are looked at before anything is unpacked, and held to while it is.
    Raises ArchiveError where it is damaged or too large, LockedError where it needs
    a password.
    """
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = archive.infolist()
            if len(listed) > MOST_ENTRIES:
                raise ArchiveError(f"it holds more than {MOST_ENTRIES:,} files")
            wanted = [one for one in listed if one.filename.lower().endswith(_TEXT) or one.filename == "mimetype"]
            _judge(wanted, data)
            _unlocked(archive, {one.filename for one in listed})
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as anew:
                size, seen = 0, set[str]()
                for one in wanted:
                    if one.filename in seen:
                        continue
                    seen.add(one.filename)
                    with archive.open(one) as file:
                        content = file.read(MOST_TEXT - size + 1)
                    size += len(content)
                    if size > MOST_TEXT:
                        raise ArchiveError(_too_large())
                    anew.writestr(zipfile.ZipInfo(one.filename), content)
    except ArchiveError:
        raise
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        if "password" in str(error) or "encrypted" in str(error):
            raise LockedError("it needs a password") from error
        raise ArchiveError("the archive that it is made of is damaged or cut off") from error
    return out.getvalue()


def _judge(wanted: list[zipfile.ZipInfo], data: bytes) -> None:
    if any(one.flag_bits & _ENCRYPTED for one in wanted):
        raise LockedError("it needs a password")
    if sum(one.file_size for one in wanted) > MOST_TEXT:
        raise ArchiveError(_too_large())
    if sum(one.compress_size for one in wanted) > len(data):
        raise ArchiveError("its files lie over one another, as those of a trap do")
    for one in wanted:
        if one.file_size > _SMALL and one.file_size > MOST_RATIO * max(one.compress_size, 1):
            raise ArchiveError(f"“{one.filename[-80:]}” would unpack to more than {MOST_RATIO} times its size")


def _unlocked(archive: zipfile.ZipFile, names: set[str]) -> None:
    """OpenDocument and EPUB lock file by file and say so in a list (ODF 1.2, part 3, 3.4; OCF 3.0, 3.5.2.2)."""
    if "META-INF/manifest.xml" in names and b"encryption-data" in _beginning(archive, "META-INF/manifest.xml"):
        raise LockedError("it needs a password")
    if "META-INF/encryption.xml" in names and _TEXT_LOCKED.search(_beginning(archive, "META-INF/encryption.xml")):
        raise LockedError("it can be opened by one reader's program only")


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(_SMALL)


def _too_large() -> str:
    return f"its text would unpack to more than {MOST_TEXT // 1_000_000} MB"
