"""The table of forms of file: how each is known by its first bytes, its content or its name, and who reads it.

To teach it another form, add a row here; one that cannot be read is a row of
`unread.py`. The first row that knows a file has it, and what no row knows is plain
text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glossator.findings import Finding
from glossator.formats.archive import kind_of_archive
from glossator.formats.documents import reader_of
from glossator.formats.extract import Extract
from glossator.formats.pdf import read_pdf
from glossator.formats.plain_text import read_plain_text
from glossator.formats.unread import sentence as unread_sentence
from glossator.formats.unread import what_it_is
from glossator.formats.web import read_web_page
from glossator.patterns import re

Reader = Callable[[bytes, str, str], tuple[Extract | None, list[Finding]]]
"""From bytes, the name of the file and the encoding that somebody gave (or empty) to its text."""

_HEAD = 4096
"""Bytes at the start that are looked at."""
_DOCTYPE = re.compile(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!doctype\s+html|<html[\s>])", re.I)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_LATEX = b"\\documentclass"
_TAGS = re.compile(rb"<(?:head|body|p|div|article|section|table|h[1-6])[\s>]", re.I)
_XML_ROOT = re.compile(rb"<(?![?!])(?:\w{1,20}:)?(\w{1,40})[\s>]")


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file."""

    name: str
    knows: Callable[[bytes, str], bool]
    """From the bytes and the extension in lower case, such as `.tex`."""
    read: Reader


def _extension(*names: str) -> Callable[[bytes, str], bool]:
    return lambda data, extension: extension in names


def _is_page(data: bytes, extension: str) -> bool:
    head = _COMMENT.sub(b"", _narrow(data[:_HEAD]))
    return bool(_DOCTYPE.match(head)) or (extension in (".html", ".htm", ".xhtml") and bool(_TAGS.search(head)))


def _root(*names: bytes) -> Callable[[bytes, str], bool]:
    def knows(data: bytes, extension: str) -> bool:
        head = _narrow(data[:_HEAD])
        match = _XML_ROOT.search(head) if head.lstrip().startswith((b"<?xml", b"<!DOCTYPE", b"<")) else None
        return match is not None and match[1] in names and (b"<?xml" in head or extension in (".xml", ".fb2", ".nxml"))

    return knows


def _narrow(head: bytes) -> bytes:
    """The first bytes without byte order mark and without the NUL bytes of UTF-16."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")


FORMS: tuple[Form, ...] = (
    Form("pdf", lambda data, _: b"%PDF-" in data[:1024], read_pdf),
    Form("docx", lambda data, _: kind_of_archive(data) == "docx", reader_of("docx")),
    Form("epub", lambda data, _: kind_of_archive(data) == "epub", reader_of("epub")),
    Form("odt", lambda data, _: kind_of_archive(data) == "odt", reader_of("odt")),
    Form("unread", lambda data, extension: bool(what_it_is(data, extension)), unread_sentence),
    Form("html", _is_page, read_web_page),
    Form("rtf", lambda data, _: data[:6].lstrip(b"\xef\xbb\xbf").startswith(b"{\\rtf"), reader_of("rtf")),
    Form("fb2", _root(b"FictionBook"), reader_of("fb2")),
    Form("jats", _root(b"article"), reader_of("jats")),
    Form("docbook", _root(b"book", b"chapter"), reader_of("docbook")),
    Form(
        "latex", lambda data, ext: ext in (".tex", ".latex") or b"\\documentclass" in data[:_HEAD], reader_of("latex")
    ),
    Form("markdown", _extension(".md", ".markdown"), reader_of("markdown")),
    Form("rst", _extension(".rst"), reader_of("rst")),
    Form("org", _extension(".org"), reader_of("org")),
    Form("text", lambda data, _: True, read_plain_text),
)


def read_form(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Return the characters of a file of any form and what it states about them, and what is wrong with it.

    None where nothing can be read; a finding then says what to do. Bounded in time
    and memory; nothing throws.
    """
    extension = "." + name.rsplit(".", 1)[-1].lower() if "." in name else ""
    form = next(form for form in FORMS if form.knows(data, extension))
    return form.read(data, name, encoding)
