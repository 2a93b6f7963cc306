"""Records of what is printed: texts with their headings, passages and notes, and the pages of the editors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape

from glossator.interface import say
from glossator.model import Passage, PassageKind
from glossator.search.record import Record
from glossator.weave.loom import Loom
from glossator.weave.page import Heading, Html, Page

_KINDS = {"entry": "term", "comment": "note", "page": "page", "argument": "argument"}
"""Kind of a document to that of its hits; any other is a text."""


def places(pages: Iterable[Page], loom: Loom) -> Iterator[Record]:
    """Yield a record for each title, heading and passage of the woven pages, page by page in reading order."""
    found = Places(loom)
    for page in pages:
        yield from found.of(page)


class Places:
    """What pages of one edition are asked for."""

    def __init__(self, loom: Loom) -> None:
        self._loom, self._own = loom, _documents(loom)
        self._headings: dict[str, set[str]] = {}
        for name, fragment in (loom.addresses.targets[one.ref] for _, one in loom.passages.values() if _heads(one)):
            self._headings.setdefault(name, set()).add(fragment)

    def of(self, page: Page) -> Iterator[Record]:
        """Yield a record for each title, heading and passage of a page."""
        name = page.path.removesuffix(".md")
        about = page.fields.get("search")
        search = about if isinstance(about, dict) else {}
        if not search.get("exclude"):
            boost = float(search.get("boost", 1))
            yield from _of_page(page, self._own.get(name, ""), self._headings.get(name, set()), boost, self._loom)


def _heads(passage: Passage) -> bool:
    return passage.kind is PassageKind.HEADING


def _documents(loom: Loom) -> dict[str, str]:
    """Page to the kind of the document that it prints; lists and entries print none that has a title of its own."""
    found = {}
    for text in (*loom.edition.texts, *(one.document for one in loom.edition.arguments)):
        found[loom.addresses.targets[text.ref][0]] = _KINDS.get(text.front.kind, "text")
    return found | {page.name: "page" for page in loom.edition.pages}


def _of_page(page: Page, document: str, headings: set[str], boost: float, loom: Loom) -> Iterator[Record]:
    url, title, section = loom.addresses.url(page.path.removesuffix(".md")), str(page.fields.get("title", "")), ""
    if document:
        front = [words for part in page.parts[:2] if isinstance(part, Html) for id, words in part.words if not id]
        text = unescape(" ".join((str(page.fields.get("description", "")), *front))).strip()
        yield Record(document, url, title, "", "", (title,), text, boost, grouped=True)
    for part in page.parts:
        if isinstance(part, Heading):
            section = "" if part.level == 1 else unescape(part.words)
            if part.level > 1 and document and part.id in headings:
                yield Record(document, url, title, part.id, "", (section,), "", boost, grouped=True)
            continue
        for fragment, words in part.words:
            kind, where = _passage(fragment, section, loom)
            if kind and words:
                yield Record(kind, url, title, fragment, where, (), unescape(words), boost, grouped=kind != "term")


def _passage(fragment: str, section: str, loom: Loom) -> tuple[str, str]:
    """(kind, where it stands) of a passage by its id; no kind where the id is that of none."""
    if not fragment:
        return "", ""
    if fragment not in loom.passages:
        return ("note", say("Editorial note")) if fragment in loom.documents else ("", "")
    text, passage = loom.passages[fragment]
    kind = _KINDS.get(text.front.kind, "text")
    if passage.kind is PassageKind.NOTE:
        return ("note" if kind == "text" else kind), say("Note")
    number = f"¶ {passage.number}" if passage.number and kind == "text" else ""
    return kind, " · ".join(one for one in (number, section) if one)
