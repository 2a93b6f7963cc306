"""Links to the files that the edition is taken away in: in the head of a page, and one quiet line at its foot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from glossator.interface import say
from glossator.layout import TAKE
from glossator.layout.media_types import media_type
from glossator.layout.taken_files import TAKEN_FILES
from glossator.model import TargetKind, Text
from glossator.weave.escape import html
from glossator.weave.lacking import lacking, lacking_of
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

MANIFEST = "manifest.json"
"""The list of all files, at the root of the site."""
SHORT = {
    "tei": "TEI", "epub": "EPUB", "pdf": "PDF", "annotations": "Web Annotation", "skos": "SKOS", "anki-text": "Anki",
    "dts": "DTS", "events-jsonld": "schema.org", "csv": "CSV", "events-csv": "CSV", "ics": "ICS",
}  # fmt: skip
"""Formats as a line names them."""
OF_TEXT = ("tei", "epub", "pdf", "annotations", "dts")
OF_THING: Mapping[TargetKind, tuple[str, ...]] = {
    TargetKind.TERM: ("skos", "anki-text"),
    TargetKind.NAME: ("skos", "anki-text"),
    TargetKind.EVENT: ("ics", "events-csv", "events-jsonld"),
}
"""Kind of a thing to the formats that hold it; works have files of their own."""


def file_link(path: str, words: str, here: Sheet, loom: Loom, kind: str = "") -> str:
    """Return a link to a file of the site; `words` are escaped here."""
    address = loom.addresses.link(here.page, "", path) or path
    typed = f' type="{kind}"' if kind else ""
    return f'<a href="{html(address)}"{typed}>{html(words)}</a>'


def head_link(relation: str, path: str, here: Sheet, loom: Loom) -> dict[str, str]:
    """Return a link for the head of a page; relative to the page as it is published, since no generator moves it."""
    up = "../" * loom.addresses.url(here.page).count("/")
    return {"rel": relation, "type": media_type(path), "href": f"{up}{path}"}


def text_links(text: Text, here: Sheet, loom: Loom) -> list[dict[str, str]]:
    """Return the links in the head of a text's page: the same text in the formats that the site has of it.

    A local copy has none, since no file is made of it.
    """
    rows = [TAKEN_FILES[name] for name in OF_TEXT if TAKEN_FILES[name].of_text and _there(name, loom, text)]
    return [head_link("alternate", row.path(text.id), here, loom) for row in rows]


def files_taken(names: Iterable[str], here: Sheet, loom: Loom, text: Text | None = None) -> str:
    """Return the links to the files of these formats that the site has, and to the page with all; finished HTML."""
    rows = [(TAKEN_FILES[name], TAKEN_FILES[name].path(text.id if text else "")) for name in names]
    links = [
        file_link(path, SHORT[row.name], here, loom, media_type(path))
        for row, path in rows
        if _there(row.name, loom, text)
    ]
    return ", ".join((*links, f'<a href="{loom.path(here, TAKE)}">{say("all formats")}</a>'))


def taken_line(kind: TargetKind, here: Sheet, loom: Loom) -> str:
    """Return the line at the foot of a thing's page; finished HTML."""
    return f'<p class="g-small g-taken">{say("Take along")}: {files_taken(OF_THING.get(kind, ()), here, loom)}</p>'


def _there(name: str, loom: Loom, text: Text | None = None) -> bool:
    if name not in loom.taken.exports:
        return False
    return not (lacking_of(text, name, loom) if text else lacking(name, loom))
