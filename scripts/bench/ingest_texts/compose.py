"""Turns a document into the rows of one layout: body, notes and references, before any page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from .inline import SUPERSCRIPT, Inline
from .layout import Layout
from .model import Block, Document, Marked
from .styles import NOTE_STYLES, STYLES
from .wrapping import Row, wrap, wrap_short

WORDS = {
    "en": ("Notes", "References"),
    "de": ("Anmerkungen", "Literatur"),
    "fr": ("Notes", "Bibliographie"),
    "es": ("Notas", "Referencias"),
    "tr": ("Notlar", "Kaynakça"),
    "ru": ("Примечания", "Список литературы"),
}
NUMBERING = {"numeric": "[{}] ", "superscript": "{}. "}
NOTE_TAG = re.compile(r"\{\^(\w+)\}")


@dataclass(slots=True)
class Flow:
    """The rows of a body in order, and the rows of each note's body by its key."""

    rows: list[Row] = field(default_factory=list)
    notes: dict[str, list[Row]] = field(default_factory=dict)


def _capitals(text: str, language: str) -> str:
    """Return ``text`` in capitals, with the dotted İ of Turkish."""
    return (text.replace("i", "İ") if language == "tr" else text).upper()


class Composer:
    """Composes one document in one layout."""

    def __init__(self, document: Document, layout: Layout, style: str, chapter: int = 0, first_note: int = 0):
        """Take the document, the layout and the reference style; number notes from ``first_note``."""
        self.document = document
        self.layout = layout
        self.style = style
        self.chapter = chapter
        self.head = document.head
        self.language = document.head["language"]
        self.flow = Flow()
        self.dropped = False
        self.sections = [0, 0]
        order = [key for source in document.blocks for key in NOTE_TAG.findall(source.text)]
        assert sorted(order) == sorted(document.notes), f"{self.head['id']}: marks and notes differ"
        first = first_note or int(self.head.get("first", 0)) or layout.first_note
        anew = layout.labels != "number"
        self.labels = {key: "1" if anew else str(first + at) for at, key in enumerate(order)}
        printed = {key: self._mark(label) for key, label in self.labels.items()}
        full = NOTE_STYLES.get(self.language, NOTE_STYLES["en"])
        self.inline = Inline(document, full, printed, layout.mark == "raised")

    def _mark(self, label: str) -> str:
        if self.layout.mark == "raised":
            return label.translate(SUPERSCRIPT)
        if self.layout.mark == "paren":
            return f"({label})"
        return f"[{label}]" if self.layout.mark == "bracket" else label

    def compose(self) -> Flow:
        """Return the flow of the document."""
        self._title()
        for at, source in enumerate(self.document.blocks):
            after = self.document.blocks[at - 1].kind if at else "byline"
            if source.kind == "furniture":
                if self.layout.gap:
                    self._gap()
                made = Block("furniture", Marked(source.text), data={"kind": source.marker})
                self.flow.rows.append(Row(made, 0, len(source.text)))
                continue
            if source.kind == "verse":
                self._verse(source.text)
                continue
            block = Block(source.kind, self.inline.read(source.text), source.level)
            if source.kind == "heading":
                self._heading(block)
                continue
            if source.kind == "item":
                block.prefix = source.marker + " "
            elif source.kind == "row":
                block.body = Marked("   ".join(cell.strip() for cell in source.text.split("|")))
                block.data["cells"] = [cell.strip() for cell in source.text.split("|")]
            self._body(block, after)
            if self.layout.notes == "after":
                for key in NOTE_TAG.findall(source.text):
                    self._gap()
                    self.flow.rows += self._note(key)
        self._notes()
        self._references()
        for row in self.flow.rows:
            row.chapter = self.chapter
        return self.flow

    def _verse(self, text: str) -> None:
        lines = [line.strip() for line in text.split(" / ")]
        block = Block("quotation", Marked(" ".join(lines)))
        self._gap()
        at = 0
        for line in lines:
            self.flow.rows.append(Row(block, at, at + len(line), " " * 6 if self.layout.width else ""))
            at += len(line) + 1

    def _gap(self) -> None:
        if self.flow.rows and self.flow.rows[-1].block is not None:
            self.flow.rows.append(Row())

    def _lines(self, block: Block, width: int, first: str = "", rest: str = "") -> list[Row]:
        layout = replace(self.layout, hyphenate=False) if block.kind in ("heading", "byline") else self.layout
        rows = wrap(block, width, first, rest, layout, self.language)
        if self.layout.centred and block.kind in ("heading", "byline"):
            for row in rows:
                row.indent = " " * max(0, (self.layout.width - (row.end - row.start)) // 2)
        return rows

    def _title(self) -> None:
        title = Block("heading", Marked(self.head["title"]), level=1)
        width = self.layout.title_width or self.layout.width
        if self.layout.heading == "upper":
            title.body.text = _capitals(title.body.text, self.language)
        for row in self._lines(title, width):
            row.hyphen = ""
            self.flow.rows.append(row)
        self._gap()
        self.flow.rows += self._lines(Block("byline", Marked(self.head["author"])), width)
        self.flow.rows.append(Row())

    def _heading(self, block: Block) -> None:
        if self.layout.heading == "upper" and block.level == 2:
            block.body = Marked(_capitals(block.body.text, self.language))
        elif self.layout.heading == "roman" and block.level == 2:
            self.sections[0] += 1
            roman = "I II III IV V VI VII VIII IX X".split()[self.sections[0] - 1]
            stop = "" if block.body.text[-1] in "?!." else "."
            block.body = Marked(f"{roman}. {_capitals(block.body.text, self.language)}{stop}")
        elif self.layout.heading == "numbered":
            depth = block.level - 2
            self.sections[depth] += 1
            self.sections[depth + 1 :] = [0] * (1 - depth)
            number = ".".join(str(part) for part in self.sections[: depth + 1])
            block.body = Marked(f"{number}{'.' if depth == 0 else ''} {block.body.text}")
        before = self.flow.rows[-1].block
        if self.layout.heading_gap or (before is not None and before.kind in ("byline", "furniture")):
            self._gap()
        self.flow.rows += self._lines(block, self.layout.width)
        if self.layout.heading_gap:
            self._gap()

    def _body(self, block: Block, after: str) -> None:
        layout = self.layout
        same = after == block.kind and block.kind in ("item", "row", "byline")
        apart = block.kind in ("quotation", "caption") or after in ("caption", "row", "quotation", "item", "verse")
        if (layout.gap or apart or block.kind in ("item", "row")) and not same:
            self._gap()
        if block.kind == "quotation":
            margin = " " * 4 if layout.width else ""
            self.flow.rows += self._lines(block, layout.width, margin, margin)
        elif block.kind == "item":
            self.flow.rows += self._lines(block, layout.width, "", " " * len(block.prefix) if layout.width else "")
        elif block.kind == "row":
            self.flow.rows += self._lines(block, 0)
        elif block.kind == "paragraph" and layout.short_last:
            self.flow.rows += wrap_short(block, layout, self.language)
        else:
            first = "" if block.kind in ("caption", "byline") else " " * layout.indent
            self.flow.rows += self._lines(block, layout.width, first)
        if layout.dropcap and block.kind == "paragraph" and not self.dropped:
            self.dropped = True
            at = next(n for n, row in enumerate(self.flow.rows) if row.block is block)
            row = self.flow.rows[at]
            self.flow.rows[at : at + 1] = [Row(block, 0, 1), Row(block, 1, row.end, "", row.hyphen)]

    def _note(self, key: str) -> list[Row]:
        rows: list[Row] = []
        for at, text in enumerate(self.document.notes[key]):
            block = Block("note", self.inline.read(text), key=f"{self.head['id']}/{key}", label=self.labels[key])
            block.data["paragraph"] = at + 1
            if at == 0:
                block.prefix = self.layout.note_prefix.format(self.labels[key])
            if at == len(self.document.notes[key]) - 1:
                block.body.add(self.layout.closing)
            rows += self._lines(block, self.layout.width, "   " if at and self.layout.width else "")
        return rows

    def _notes(self) -> None:
        keys = list(self.labels)
        if self.layout.notes == "foot":
            self.flow.notes = {f"{self.head['id']}/{key}": self._note(key) for key in keys}
        elif self.layout.notes == "end" and keys:
            self._gap()
            self._heading(self._extra(WORDS[self.language][0]))
            self._gap()
            for key in keys:
                if self.layout.gap:
                    self._gap()
                self.flow.rows += self._note(key)

    def _extra(self, word: str) -> Block:
        return Block("heading", Marked(word), level=2)

    def _references(self) -> None:
        document, layout = self.document, self.layout
        if self.head.get("list") == "no":
            return
        self._gap()
        if self.head.get("references") != "-":
            self._heading(self._extra(self.head.get("references", WORDS[self.language][1])))
        self._gap()
        numeric = self.head["system"] in ("numeric", "superscript")
        works = list(document.works.values())
        if numeric:
            works.sort(key=lambda one: document.numbers[one.id])
        before: tuple[object, ...] = ()
        for at, work in enumerate(works, start=1):
            repeated = bool(work.authors) and work.authors == before and not numeric
            entry = STYLES[self.style](work, self.language, repeated)
            before = work.authors
            block = Block("reference", entry.body, key=f"{self.head['id']}/{work.id}")
            block.data = {"type": work.kind, "fields": entry.fields}
            numbering = layout.numbering or NUMBERING.get(self.head["system"], "")
            if numbering:
                block.prefix = numbering.format(at)
                block.data["number"] = at
            if layout.reference_gap and at > 1:
                self._gap()
            width = layout.width if layout.wrap_references else 0
            rows = self._lines(block, width, "", " " * layout.hanging if width else "")
            if layout.links:
                rows[-1].trail = " [Google Scholar]" + (" [CrossRef]" if work.doi else "")
            self.flow.rows += rows
