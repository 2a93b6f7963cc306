"""Markdown to passages: one walk over the events of a CommonMark 0.31 parser."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Any

import pyromark

from glossator.characters.folding import slug
from glossator.findings import Finding, finding
from glossator.model import (
    Block,
    BlockKind,
    Front,
    Passage,
    PassageKind,
    Place,
    Prose,
    Span,
    Text,
    line_and_column,
)
from glossator.model.places import line_starts
from glossator.passages.folds import fold_sign
from glossator.passages.headings import heading_passage, speaks
from glossator.passages.html_block import Line, shown, unpaired
from glossator.passages.note_findings import note_findings
from glossator.passages.offsets import characters_of
from glossator.passages.passage_ids import PassageIds, Slugs
from glossator.passages.prose import ProseBuilder, without
from glossator.passages.safe_addresses import safe_address

OPTIONS = (
    pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
)

_CONTAINERS = {"Item": "li", "TableHead": "thead", "TableRow": "tr", "BlockQuote": "blockquote"}


class _Walk:
    def __init__(self, text: str, source: str, path: str, front: Front, character: Callable[[int], int]) -> None:
        self.text, self.source, self.path, self.front, self.character = text, source, path, front, character
        self.lines = line_starts(source)
        self.ids, self.slugs = PassageIds(text), Slugs()
        self.passages: list[Passage] = []
        self.headings: list[Passage] = []
        self.flow: list[Block] = []
        self.notes: list[Block] = []
        self.findings: list[Finding] = []
        self.stack: list[str] = []
        self.raw: list[Line] = []
        self.number = 0
        self.section = ""
        self.note = ""
        self.defined: list[tuple[str, int]] = []
        """Labels of notes, and where each begins."""
        self.prose: ProseBuilder | None = None
        self.code: list[str] = []
        self.start = 0
        self.item: int | None = None
        """Where the number stands of an item that a note begins with."""

    def place(self, offset: int) -> Place:
        return Place(self.path, *line_and_column(self.source, offset))

    def line(self, offset: int) -> int:
        return bisect_right(self.lines, offset)

    @property
    def out(self) -> list[Block]:
        return self.notes if self.note else self.flow

    def open_prose(self, start: int) -> ProseBuilder:
        self.prose, self.start = ProseBuilder(self.source, self.character), start
        if self.item is not None:
            self.prose.begin(self.source[self.item : start], self.item)
            self.start, self.item = self.item, None
        return self.prose

    def close_prose(self) -> tuple[Prose, bool] | None:
        builder, self.prose = self.prose, None
        if builder is None:
            return None
        for offset, what in unpaired(builder.html):
            self.findings.append(finding("t-005", self.place(offset), what=_short(what)))
        for offset, address in builder.links:
            if not safe_address(address):
                self.findings.append(finding("x-004", self.place(offset), address=_short(address)))
        return builder.finish()

    def close_passage(self, end: int) -> None:
        closed = self.close_prose()
        if closed is None or not (closed[0].text.strip() or closed[0].markups):
            return
        prose, caption = closed
        if folded := fold_sign(prose.text) if self.begins_quotation() else 0:
            prose = without(prose, [(0, folded)])
            self.stack[-1] = "details"
            self.out[-1:] = [Block(BlockKind.OPEN, tag="details"), Block(BlockKind.OPEN, tag="summary")]
        kind = self.kind(caption or folded > 0)
        numbered = kind in (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION)
        self.number += numbered
        self.passages.append(
            Passage(
                self.ids.take(kind, prose.text), self.text, kind, self.number if numbered else 0, prose,
                Span(self.start, end), self.line(self.start), self.section, self.note,
            )
        )  # fmt: skip
        self.out.append(Block(BlockKind.PASSAGE, len(self.passages) - 1))
        if folded:
            self.out.append(Block(BlockKind.CLOSE, tag="summary"))

    def begins_quotation(self) -> bool:
        """Whether what is read is the first of a block quotation in the body."""
        block = self.out[-1] if self.out and not self.note else None
        return block is not None and block.kind is BlockKind.OPEN and block.tag == "blockquote"

    def kind(self, caption: bool) -> PassageKind:
        if self.note:
            return PassageKind.NOTE
        if caption:
            return PassageKind.CAPTION
        if "blockquote" in self.stack:
            return PassageKind.QUOTATION
        return PassageKind.ITEM if "li" in self.stack else PassageKind.PARAGRAPH


def read_text(
    id: str, path: str, source: str, front: Front, body: int, local: bool = False, upto: int | None = None
) -> tuple[Text, list[Finding]]:
    """Return the text with its passages in reading order, notes last, and what was wrong.

    `body` is the offset where the Markdown starts, `upto` that where it ends (None:
    with the file). Raw HTML is kept as words; an
    undefined note mark and an unused, empty or repeated note are findings.
    """
    words = source[body:upto]
    walk = _Walk(id, source, path, front, characters_of(words, body))
    for event, start, end in _events(words):
        _step(walk, event, start, end)
    walk.close_passage(body + len(words))
    blocks, headings = (*walk.flow, *walk.notes), tuple(walk.headings)
    text = Text(id, path, source, front, tuple(walk.passages), blocks, local, headings)
    return text, [*walk.findings, *note_findings(walk.defined, text.spoken, walk.place)]


def read_prose(source: str, path: str = "") -> Prose:
    """Return the prose of a single line or paragraph of Markdown, whatever block it is in."""
    builder = ProseBuilder(source, characters_of(source))
    for event, start, end in _events(source):
        builder.take(event, start, end)
    return builder.finish()[0]


def _events(body: str) -> Iterator[tuple[Any, int, int]]:
    # A lone surrogate cannot be encoded; it can only come from text made in memory, never from a file.
    body = body.encode("utf-8", "replace").decode("utf-8")
    for event, span in pyromark.events_with_range(body, options=OPTIONS):
        yield event, span["start"], span["end"]


def _step(walk: _Walk, event: Any, start: int, end: int) -> None:
    if walk.prose is not None and walk.prose.take(event, start, end):
        return
    if not isinstance(event, str):
        name = next(iter(event))
        value = event[name]
        if name == "Start":
            tag = value if isinstance(value, str) else next(iter(value))
            if tag in ("Emphasis", "Strong", "Strikethrough", "Link", "Image"):
                walk.open_prose(walk.character(start)).take(event, start, end)  # a tight list item
                return
            _start(walk, tag, value, walk.character(start))
        elif name == "End":
            _end(walk, value if isinstance(value, str) else next(iter(value)), value, walk.character(end))
        elif name in ("Html", "Text", "Code", "InlineHtml", "FootnoteReference"):
            _loose(walk, name, value, event, start, end)
    elif event == "Rule":
        walk.out.append(Block(BlockKind.RULE))


def _loose(walk: _Walk, name: str, value: Any, event: Any, start: int, end: int) -> None:
    if walk.stack and walk.stack[-1] == "code":
        walk.code.append(value)
    elif name == "Html":
        walk.raw.append((start, value))
    else:
        walk.open_prose(walk.character(start)).take(event, start, end)


def _start(walk: _Walk, tag: str, value: Any, start: int) -> None:
    if tag in ("Paragraph", "Heading"):
        walk.open_prose(start)
    elif tag == "CodeBlock":
        walk.close_passage(start)
        walk.stack.append("code")
    elif tag == "FootnoteDefinition":
        walk.note = value["FootnoteDefinition"]
        walk.defined.append((walk.note, start))
        walk.notes.append(Block(BlockKind.OPEN, tag="note", id=walk.note))
    elif tag in ("List", "Item", "BlockQuote", "Table"):
        walk.close_passage(start)
        first = value["List"] if tag == "List" else None
        name = _CONTAINERS.get(tag) or ("table" if tag == "Table" else "ul" if first is None else "ol")
        walk.stack.append(name)
        walk.out.append(Block(BlockKind.OPEN, tag=name, level=first or 0))
        if walk.note and tag == "Item" and walk.item is None and walk.stack[-2] == "ol":
            # A note is a row of passages, without lists: what it begins with, `1986. A year`, stays its words.
            walk.item = start
    elif tag in ("TableHead", "TableRow"):
        walk.out.append(Block(BlockKind.OPEN, tag="thead" if tag == "TableHead" else "tr"))
    elif tag == "TableCell":
        walk.open_prose(start)


def _end(walk: _Walk, tag: str, value: Any, end: int) -> None:
    if tag == "Paragraph":
        walk.close_passage(end)
    elif tag == "Heading":
        _close_heading(walk, value, end)
    elif tag == "TableCell":
        if walk.note:
            walk.close_passage(end)
        else:
            _close_cell(walk, end)
    elif tag == "CodeBlock":
        walk.stack.pop()
        _close_code(walk, end)
    elif tag == "HtmlBlock":
        _close_html(walk)
    elif tag == "FootnoteDefinition":
        walk.close_passage(end)
        walk.item = None
        walk.notes.append(Block(BlockKind.CLOSE, tag="note"))
        walk.note = ""
    elif tag in ("List", "Item", "BlockQuote", "Table"):
        walk.close_passage(end)
        walk.out.append(Block(BlockKind.CLOSE, tag=walk.stack.pop()))
    elif tag in ("TableHead", "TableRow"):
        walk.out.append(Block(BlockKind.CLOSE, tag="thead" if tag == "TableHead" else "tr"))


def _close_code(walk: _Walk, end: int) -> None:
    code, walk.code = "".join(walk.code), []
    if not walk.note:
        walk.out.append(Block(BlockKind.CODE, code=code))
        return
    # A note is a row of passages, without blocks of its own.
    walk.open_prose(end).take({"Code": code}, 0, 0)
    walk.close_passage(end)


def _close_html(walk: _Walk) -> None:
    raw, walk.raw = walk.raw, []
    for start, words in shown(raw):
        end = start + len(words.encode())
        walk.open_prose(walk.character(start)).take({"InlineHtml": words}, start, end)
        walk.close_passage(walk.character(end))


def _close_heading(walk: _Walk, value: Any, end: int) -> None:
    if walk.note:  # a note has no sections
        walk.close_passage(end)
        return
    if walk.prose is not None:
        walk.prose.end_heading()
    closed = walk.close_prose()
    if closed is None:
        return
    level = int(str(value["Heading"])[-1])
    walk.section = walk.slugs.take(slug(closed[0].text))
    walk.out.append(Block(BlockKind.HEADING, level=level, id=walk.section, prose=closed[0]))
    if speaks(walk.front, level, closed[0]):
        place = Span(walk.start, end), walk.line(walk.start)
        walk.headings.append(heading_passage(walk.text, walk.section, closed[0], *place))


def _close_cell(walk: _Walk, end: int) -> None:
    closed = walk.close_prose()
    prose = closed[0] if closed else Prose("", ())
    walk.passages.append(
        Passage(
            walk.ids.take("cell", prose.text), walk.text, PassageKind.CELL, 0, prose,
            Span(walk.start, end), walk.line(walk.start), walk.section,
        )
    )  # fmt: skip
    walk.out.append(Block(BlockKind.PASSAGE, len(walk.passages) - 1))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
