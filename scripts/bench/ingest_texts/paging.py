"""Sets a flow on pages: running heads, notes at the foot, page numbers, form feeds."""

from __future__ import annotations

from .compose import Flow
from .layout import Layout
from .model import Block, Document, Marked
from .wrapping import Row

SIGNS = {"star": "*†‡§¶‖", "letter": "abcdefgh", "page": "123456789"}


def furniture(kind: str, text: str, indent: str = "") -> Row:
    """Return a row that is no part of the document's text."""
    return Row(Block("furniture", Marked(text), data={"kind": kind}), 0, len(text), indent)


class Pager:
    """Sets one flow; ``documents`` are the chapters, for the words of the running heads."""

    def __init__(self, layout: Layout, documents: list[Document], flow: Flow):
        self.layout = layout
        self.documents = documents
        self.flow = flow
        self.out: list[Row] = []
        self.page = layout.first_page
        self.waiting: list[Row] = []  # rows of notes that did not fit on their page

    def set(self) -> list[Row]:
        """Return all rows of the raw text in order."""
        if not self.layout.height:
            return self.flow.rows
        at = 0
        rows = self.flow.rows
        while at < len(rows) or self.waiting:
            if at < len(rows) and rows[at].block is None:
                at += 1
                continue
            at = self._page(at)
        return self.out

    def _keys(self, row: Row) -> list[str]:
        """Return the keys of the notes whose marks end in the row."""
        if row.block is None or row.block.kind == "note":
            return []
        marks = row.block.body.marks
        return [m.data["key"] for m in marks if m.kind == "mark" and row.start < m.end <= row.end]

    def _page(self, at: int) -> int:
        """Set one page from row ``at`` on and return the row that begins the next."""
        layout, rows = self.layout, self.flow.rows
        first = len(self.out)
        opening = at == 0
        chapter = rows[min(at, len(rows) - 1)].chapter
        body: list[Row] = []
        notes = self.waiting
        self.waiting = []
        keys: list[str] = []
        room = layout.height
        while at < len(rows) and len(body) + min(len(notes), room // 2) < room:
            row = rows[at]
            if row.block is None and not body:
                at += 1
                continue
            added = [line for key in self._keys(row) for line in self.flow.notes.get(key, [])]
            # At least two lines of a note must stand under its mark; the rest may be carried over.
            if body and added and len(body) + 1 + len(notes) + min(2, len(added)) > room:
                break
            if row.block is not None and row.block.kind == "heading" and body and len(body) + len(notes) > room - 4:
                break
            if body and row.chapter != chapter:
                break
            keys += self._keys(row)
            body.append(row)
            notes = notes + added
            at += 1
        while body and body[-1].block is None:
            body.pop()
        fits = max(2, room - len(body))
        notes, self.waiting = notes[:fits], notes[fits:]
        self._labels(keys)
        self._head(chapter, opening)
        self.out += body
        if notes:
            self.out.append(Row())
            if layout.rule:
                self.out.append(furniture("rule", "_" * 12))
            self.out += notes
        if layout.number == "foot":
            self.out.append(Row())
            self.out.append(furniture("page number", str(self.page), " " * (layout.width // 2 - 1)))
        if layout.foot_line:
            self.out.append(furniture("download", layout.foot_line))
        self.out.append(Row())
        if layout.form_feed and first:
            self.out[first].separator = "\f"
        self.page += 1
        return at

    def _head(self, chapter: int, opening: bool) -> None:
        """Print the running head; the first page has none."""
        layout = self.layout
        if layout.heads == "none" or (opening and not layout.heads_first):
            return
        head = self.documents[chapter].head
        name = head["author"] if self.page % 2 == 0 else head["short"]
        if layout.heads == "caps":
            name = name.replace("i", "İ").upper() if head["language"] == "tr" else name.upper()
        if layout.heads not in ("alternate", "caps"):
            self.out.append(furniture("running head", head["journal"] if layout.heads == "journal" else name))
        else:
            number = str(self.page)
            wide = max(2, layout.width - len(name) - len(number))
            if layout.ragged:
                wide = 2 + self.page * 7 % 5
            text = f"{number}{' ' * wide}{name}" if self.page % 2 == 0 else f"{name}{' ' * wide}{number}"
            self.out.append(furniture("running head", text))
        self.out.append(Row())

    def _labels(self, keys: list[str]) -> None:
        """Give the notes of a page their signs, if those begin anew on each page."""
        if self.layout.labels == "number":
            return
        signs = SIGNS[self.layout.labels]
        assert len(keys) <= len(signs), "more notes on one page than signs"
        for key, sign in zip(keys, signs, strict=False):
            for row in self.flow.notes[key]:
                block = row.block
                assert block is not None
                if block.prefix:
                    block.prefix = block.prefix.replace(block.label, sign, 1)
                block.label = sign
            for row in self.flow.rows:
                if row.block is not None:
                    self._sign(row.block, key, sign)

    def _sign(self, block: Block, key: str, sign: str) -> None:
        """Put the sign where the mark of the note stands; it is as long as what it replaces."""
        for mark in block.body.marks:
            if mark.kind == "mark" and mark.data["key"] == key:
                block.body.text = block.body.text[: mark.start] + sign + block.body.text[mark.end :]
