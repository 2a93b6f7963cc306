"""The words of a passage as XHTML: what they denote leads to the back of the book, notes open where they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from glossator.apparatus import by_key
from glossator.export.epub.book import Book
from glossator.export.epub.xhtml import xml_id
from glossator.interface import say
from glossator.model import Comment, Markup, MarkupKind, MentionKind, Passage, PassageKind, Prose, Ref, TargetKind, Text
from glossator.model.signs import Sign
from glossator.patterns import re
from glossator.weave.escape import html
from glossator.weave.prose.anchors import OwnLinks, Wrap
from glossator.weave.prose.inline import weave_prose
from glossator.weave.prose.wording import clusters_of, pieces

ROLES = {
    MentionKind.TERM: ' epub:type="glossref" role="doc-glossref"',
    MentionKind.CITATION: ' epub:type="biblioref" role="doc-biblioref"',
}
_LINKS = frozenset({TargetKind.TERM, TargetKind.NAME, TargetKind.EVENT, TargetKind.WORK})
_WEB = re.compile(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+")
"""Signs of an address (RFC 3986); what holds another is printed and not linked."""


class Inline:
    """Weaves the passages of one text; each thing is a link where a section first speaks of it."""

    def __init__(self, text: Text, book: Book) -> None:
        self.text, self.book, self.loom = text, book, book.impression.loom
        self.numbers: dict[str, int] = {}
        """Label of a note to its number, in the order of the first marks."""
        self.comments: dict[str, str] = {}
        """Editorial notes that were met, id to the id of their mark."""
        self._met: set[Ref] = set()
        self._marks: dict[str, int] = {}
        self._notes = {one.label: one.id for one in reversed(text.passages) if one.kind is PassageKind.NOTE}

    def section(self) -> None:
        """Begin a section: what was met before is a link again."""
        self._met.clear()

    def words(self, passage: Passage) -> str:
        """Return the words of a passage."""
        prose, more = _apart(passage.prose, self.loom.edition.signs)
        links = [*self._wraps(passage), *self._commented(passage), *more]
        return weave_prose(prose, links, self.mark, self._link).html

    def mark(self, label: str) -> str:
        """Return the mark of a note; one without a text stays as it was typed."""
        note = self._notes.get(label)
        if note is None:
            return html(f"[^{label}]")
        number = self.numbers.setdefault(label, len(self.numbers) + 1)
        self._marks[label] = times = self._marks.get(label, 0) + 1
        id = f' id="{back_id(note)}"' if times == 1 else ""
        return f'<sup><a{id} epub:type="noteref" role="doc-noteref" href="#{xml_id(note)}">{number}</a></sup>'

    def _wraps(self, passage: Passage) -> Iterator[Wrap]:
        own = OwnLinks(passage.prose.markups)
        found = self.loom.by_passage.get(passage.id, ())
        clusters = clusters_of(found)
        for (start, end), group in clusters.items():
            if start == end or own.touch(start, end):
                continue
            words = "".join(
                f'<a{ROLES[MentionKind.CITATION]} href="{html(place)}">{piece.html}</a>' if place else piece.html
                for piece in pieces(group, self.loom)
                for place in [self._place(piece.key)]
            )  # fmt: skip
            yield Wrap(start, end, words, instead=True)
        for one in found:
            mention, target = one.mention, one.resolution.target
            if target is None or target.kind not in _LINKS or mention.start == mention.end or by_key(one):
                continue
            place = self.book.places.get(target)
            if place is None or target in self._met or own.touch(mention.start, mention.end):
                continue
            if target.kind is not TargetKind.WORK:
                self._met.add(target)
            yield Wrap(mention.start, mention.end, f'<a{ROLES.get(mention.kind, "")} href="{html(place)}">', "</a>")

    def _place(self, key: str | None) -> str:
        """The address of a work; empty where it has none in the book."""
        return self.book.places.get(Ref(TargetKind.WORK, key), "") if key is not None else ""

    def _commented(self, passage: Passage) -> Iterator[Wrap]:
        for one in self.loom.by_passage.get(passage.id, ()):
            target = one.resolution.target
            if not isinstance(one.mention.value, Comment) or target is None:
                continue
            id = ""
            if target.id not in self.comments:
                self.comments[target.id] = one.mention.value.kind
                id = f' id="{back_id(target.id)}"'
            named = html(say("Editorial note: {kind}", kind=say(one.mention.value.kind)))
            yield Wrap(
                one.mention.end, one.mention.end,
                f'<sup><a{id} epub:type="noteref" role="doc-noteref" href="#{xml_id(target.id, "comment")}" '
                f'title="{named}">✻</a></sup>',
                behind=True,
            )  # fmt: skip

    def _link(self, address: str) -> str | None:
        return web(address)


class Comments(Inline):
    """Weaves editorial notes, which have no notes of their own: a card shows none, either."""

    def mark(self, label: str) -> str:
        """Return nothing."""
        del label
        return ""


def comment_words(id: str, book: Book) -> list[str]:
    """Return the words of an editorial note, a paragraph each; none where there is no such note."""
    document = book.impression.loom.documents.get(id)
    if document is None:
        return []
    weaver = Comments(document, book)
    return [weaver.words(passage) for passage in document.passages if passage.kind is not PassageKind.NOTE]


def back_id(note: str) -> str:
    """Return the id of the first mark of a note."""
    return xml_id(note, "mark")


def web(address: str) -> str | None:
    """Return an address that a book may lead to, http or https; else None, for it is not in the book."""
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname) and (parts.port is None or parts.port >= 0)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and named and _WEB.fullmatch(address) else None


def _apart(prose: Prose, signs: Mapping[str, Sign]) -> tuple[Prose, list[Wrap]]:
    """The prose without breaks, pictures and signs, and what stands for them: XHTML, and in words what they say."""
    kept: list[Markup] = []
    wraps: list[Wrap] = []
    for one in prose.markups:
        if one.kind is MarkupKind.BREAK:
            wraps.append(Wrap(one.start, one.start, "<br/>"))
        elif one.kind is MarkupKind.IMAGE:
            wraps.append(Wrap(one.start, one.end, f'<span class="picture">{html(one.title)}</span>', instead=True))
        elif one.kind is MarkupKind.SIGN:
            said = html(f" ({signs[one.target].words})") if one.target in signs else ""
            wraps.append(Wrap(one.start, one.start, said))
        else:
            kept.append(one)
    return replace(prose, markups=tuple(kept)), wraps
