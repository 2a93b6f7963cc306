"""Whether bytes are what a name says: the signatures of file formats, and what counts as plain text.

Each returns why the content is not of its kind, or nothing. A browser that finds
HTML under the name of a picture may show it as HTML; so the first bytes decide.
"""

from __future__ import annotations

from collections.abc import Callable

from glossator.patterns import re

Test = Callable[[bytes], str]

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
# The WHATWG's MIME sniffing standard, section 7.1, looks for markup after white space; so does this.
_MARKUP = re.compile(rb"[\t\n\x0c\r ]*<")
_JSON = re.compile(rb"[\t\n\r ]*[\[{\"0-9tfn-]")
_HOST = re.compile(rb"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\s*\Z", re.IGNORECASE)


def _begins(name: str, *patterns: bytes) -> Test:
    starts = re.compile(b"|".join(patterns), re.DOTALL)

    def wrong(content: bytes) -> str:
        return "" if starts.match(content) else f"its first bytes are not those of {name}"

    return wrong


png = _begins("a PNG picture", rb"\x89PNG\r\n\x1a\n")
jpeg = _begins("a JPEG picture", rb"\xff\xd8\xff")
gif = _begins("a GIF picture", rb"GIF8[79]a")
webp = _begins("a WebP picture", rb"RIFF....WEBP")
avif = _begins("an AVIF picture", rb"....ftyp(?:avif|avis|mif1|msf1)")
ico = _begins("an icon", rb"\x00\x00\x01\x00")
pdf = _begins("a PDF document", rb"%PDF-\d")
zip_of_epub = _begins("an EPUB book", rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip")
mp3 = _begins("an MP3 sound", rb"ID3", rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]")
ogg = _begins("an Ogg file", rb"OggS")
mp4 = _begins("an MPEG-4 file", rb"....ftyp")
matroska = _begins("a WebM film", rb"\x1a\x45\xdf\xa3")


def plain_text(content: bytes) -> str:
    """UTF-8 without control characters that does not begin as markup."""
    if _CONTROLS.search(content):
        return "it is no plain text: it has control characters"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"it is no plain text in UTF-8: byte 0x{content[error.start]:02x} at offset {error.start}"
    return "it begins like HTML or XML" if _MARKUP.match(content.removeprefix(b"\xef\xbb\xbf")) else ""


def json_text(content: bytes) -> str:
    """Plain text that begins as JSON (RFC 8259) does."""
    return plain_text(content) or ("" if _JSON.match(content) else "it does not begin as JSON does")


def host_name(content: bytes) -> str:
    """One host name and nothing else, as GitHub Pages reads it."""
    return "" if _HOST.match(content) else "it holds something else than one host name"


def empty(content: bytes) -> str:
    """Nothing at all."""
    return "it is not empty" if content else ""
