"""The package of a book and its navigation (EPUB 3.3, sections 5 and 7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from glossator.export.epub.text_part import Head
from glossator.export.epub.xhtml import document
from glossator.interface import language, later, say
from glossator.model.tongues import leftward, tag_of
from glossator.weave.escape import html

TYPES = {"xhtml": "application/xhtml+xml", "css": "text/css", "svg": "image/svg+xml", "woff2": "font/woff2",
         "txt": "text/plain"}  # fmt: skip


class About(NamedTuple):
    """What the package says of the book."""

    title: str
    authors: tuple[str, ...]
    languages: tuple[str, ...]
    """Tags, the first that of the book; at least one."""
    description: str
    rights: str
    identity: str
    """Words that no other book of anybody has."""
    modified: str
    """ISO day; no clock is asked."""
    source: str
    """Address of the same on the web; empty where it has none."""


class Line(NamedTuple):
    """A line of the table of contents."""

    file: str
    title: str
    heads: Sequence[Head] = ()


def package(about: About, files: Iterable[str], spine: Sequence[str], drawn: frozenset[str]) -> bytes:
    """Return the package document; `drawn` are documents with a drawing in them."""
    items = []
    for name in files:
        more = {"nav.xhtml": ' properties="nav"', "cover.svg": ' properties="cover-image"'}.get(name, "")
        more = ' properties="svg"' if name in drawn else more
        items.append(f'<item id="{_id(name)}" href="{name}" media-type="{TYPES[name.rpartition(".")[2]]}"{more}/>')
    way = ' page-progression-direction="rtl"' if leftward(about.languages[0]) else ""
    read = "\n".join(f'<itemref idref="{_id(name)}"/>' for name in spine)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{_metadata(about)}\n</metadata>\n'
        f"<manifest>\n{chr(10).join(items)}\n</manifest>\n<spine{way}>\n{read}\n</spine>\n</package>\n"
    ).encode()


def _metadata(about: About) -> str:
    rows = [
        f'<dc:identifier id="book">urn:uuid:{uuid5(NAMESPACE_URL, about.identity)}</dc:identifier>',
        f"<dc:title>{html(about.title.strip()) or '–'}</dc:title>",
        *(f"<dc:language>{one}</dc:language>" for one in about.languages),
        *(f"<dc:creator>{html(one)}</dc:creator>" for one in about.authors if one.strip()),
        *([f"<dc:description>{html(about.description)}</dc:description>"] if about.description.strip() else []),
        *([f"<dc:rights>{html(about.rights)}</dc:rights>"] if about.rights.strip() else []),
        *([f"<dc:source>{html(about.source)}</dc:source>"] if about.source else []),
        f'<meta property="dcterms:modified">{about.modified}T00:00:00Z</meta>',
        '<meta property="schema:accessMode">textual</meta>',
        '<meta property="schema:accessMode">visual</meta>',
        '<meta property="schema:accessModeSufficient">textual</meta>',
        *(
            f'<meta property="schema:accessibilityFeature">{one}</meta>'
            for one in ("displayTransformability", "pageNavigation", "readingOrder", "structuralNavigation",
                        "tableOfContents")
        ),
        '<meta property="schema:accessibilityHazard">none</meta>',
        f'<meta property="schema:accessibilitySummary">{html(say(_SUMMARY))}</meta>',
        '<meta property="pageBreakSource">none</meta>',
    ]  # fmt: skip
    return "\n".join(rows)


_SUMMARY = later("Every paragraph has a number that can be gone to; all that is drawn stands as a list, too.")


def navigation(title: str, lines: Sequence[Line], pages: Iterable[tuple[str, str, str]], body: str) -> bytes:
    """Return the navigation document: contents, ¶ as the list of pages (file, id, label), and landmarks."""
    contents = "\n".join(f'<li><a href="{line.file}">{html(line.title)}</a>{_nested(line)}</li>' for line in lines)
    listed = "".join(f'<li><a href="{file}#{id}">{html(label)}</a></li>\n' for file, id, label in pages)
    paged = f'<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><h2>¶</h2><ol>\n{listed}</ol></nav>\n'
    said = html(say("Contents"))
    inside = (
        f'<nav epub:type="toc" role="doc-toc" id="toc"><h1>{said}</h1><ol>\n{contents}\n</ol></nav>\n'
        f"{paged if listed else ''}"
        f'<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="toc" href="#toc">{said}</a></li>'
        f'<li><a epub:type="bodymatter" href="{body}">{html(title)}</a></li></ol></nav>'
    )
    return document(title, inside, language())


def _nested(line: Line) -> str:
    """The headings below a line: each level that begins is a list in the item before it."""
    out: list[str] = []
    open_levels: list[int] = []
    for head in line.heads:
        while open_levels and open_levels[-1] > head.level and len(open_levels) > 1:
            out.append("</li></ol>")
            open_levels.pop()
        if not open_levels or open_levels[-1] < head.level:
            out.append("<ol>")
            open_levels.append(head.level)
        else:
            out.append("</li>")
        out.append(f'<li><a href="{line.file}#{head.id}">{html(head.words)}</a>')
    return "".join(out) + "</li></ol>" * len(open_levels)


def language_tags(written: Iterable[str]) -> tuple[str, ...]:
    """Return the tags of languages, each once; that of the site where none is known."""
    return tuple(dict.fromkeys(filter(None, map(tag_of, written)))) or (language(),)


def _id(name: str) -> str:
    return "f-" + name.replace("/", "-")
