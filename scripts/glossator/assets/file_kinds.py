"""The list of kinds that are published. To add a kind, add a row, with a test of what the file holds.

A file is listed by the suffix that servers choose its media type by. HTML,
scripts, styles and XML run or restyle in the reader's browser under the site's
own address; fonts, archives and office files nobody can look through here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glossator.assets import signatures as bytes_of
from glossator.assets.svg import wrong_svg


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of the list."""

    name: str
    suffixes: tuple[str, ...]
    """In lower case, without the dot."""
    wrong: Callable[[bytes], str]
    """Why some content is not of this kind, or nothing."""
    whole: bool = False
    """Whether it must see the whole file; else the first 4,096 bytes."""


KINDS: tuple[Kind, ...] = (
    Kind("PNG picture", ("png",), bytes_of.png),
    Kind("JPEG picture", ("jpg", "jpeg"), bytes_of.jpeg),
    Kind("GIF picture", ("gif",), bytes_of.gif),
    Kind("WebP picture", ("webp",), bytes_of.webp),
    Kind("AVIF picture", ("avif",), bytes_of.avif),
    Kind("icon", ("ico",), bytes_of.ico),
    Kind("SVG picture", ("svg",), wrong_svg, whole=True),
    Kind("PDF document", ("pdf",), bytes_of.pdf),
    Kind("EPUB book", ("epub",), bytes_of.zip_of_epub),
    Kind("plain text", ("txt", "csv", "tsv", "bib", "ris"), bytes_of.plain_text, whole=True),
    Kind("JSON data", ("json", "geojson"), bytes_of.json_text, whole=True),
    Kind("MP3 sound", ("mp3",), bytes_of.mp3),
    Kind("Ogg sound or film", ("ogg", "oga", "ogv", "opus"), bytes_of.ogg),
    Kind("MPEG-4 sound or film", ("mp4", "m4a", "m4v"), bytes_of.mp4),
    Kind("WebM film", ("webm",), bytes_of.matroska),
)

_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}


def kind_of(path: str) -> Kind | None:
    """Return the kind a path names by its last suffix, whatever its case, or None where it is on no list."""
    return _BY_SUFFIX.get(path.rpartition("/")[2].rpartition(".")[2].lower()) if "." in path else None
