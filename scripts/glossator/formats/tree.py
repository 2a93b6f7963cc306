"""Pandoc's tree of a document as an extracted text, with the headings, notes, lists and captions that it states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from glossator.formats.extract import Extract, ExtractBuilder, PartKind, without_signs
from glossator.formats.tree_words import NoteBook, caption_of, rows_of, words_of

CELLS = "| "
"""Between the cells of a row."""
_CAPTIONS = frozenset(
    ("caption", "image caption", "table caption", "figure", "captioned figure", "illustration", "table")
)
"""Styles of captions by the names that Word and Writer keep in every language, in lower case."""
_CONTENTS = "toc "
_META = ("title", "subtitle", "author", "date", "abstract")
"""What Pandoc takes out of the text of these forms, in the order in which it stands there."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the blocks around a block say about it."""

    kind: PartKind = PartKind.PARAGRAPH
    why: str = ""
    rule: str = ""
    indent: int = 0
    bullet: str = ""
    depth: int = 0
    """How many lists it stands in."""


@dataclass(frozen=True, slots=True)
class Read:
    """A document read from a tree."""

    extract: Extract
    pictures: int
    raw: int


def read_tree(tree: Mapping[str, Any], form: str, tool: str, styled: Mapping[str, PartKind], meta: bool) -> Read:
    """Return the text of a tree and what it states.

    `styled` names paragraphs, by their words, that are more than paragraphs by a
    style that Pandoc drops; `meta` tells whether its fields are part of the text.
    """
    reader = _Reader(styled)
    if meta:
        reader.meta(tree.get("meta", {}))
    reader.blocks(tree["blocks"])
    reader.notes()
    return Read(reader.builder.extract(form, tool), reader.book.pictures, reader.book.raw)


class _Reader:
    def __init__(self, styled: Mapping[str, PartKind]) -> None:
        self.builder = ExtractBuilder()
        self.book = NoteBook()
        self.styled = styled
        self.stack: list[tuple[dict[str, Any], _Setting]] = []

    def meta(self, fields: Mapping[str, Any]) -> None:
        for name in _META:
            for words in _values(fields.get(name)):
                kind = PartKind.HEADING if name == "title" else PartKind.PARAGRAPH
                why = f"the file states it as its {name}"
                rule = "stated-title" if name == "title" else ""
                self.builder.add(kind, words_of(words, self.book), why, level=int(name == "title"), rule=rule)

    def blocks(self, blocks: list[Any]) -> None:
        self.push(blocks, _Setting())
        while self.stack:
            block, setting = self.stack.pop()
            self.block(block, setting)

    def push(self, blocks: Any, setting: _Setting) -> None:
        """Put blocks on the stack; only the first of them has the bullet."""
        rest = replace(setting, bullet="")
        row = [(block, setting if at == 0 else rest) for at, block in enumerate(blocks) if isinstance(block, dict)]
        self.stack.extend(reversed(row))

    def block(self, block: dict[str, Any], setting: _Setting) -> None:
        kind, content = block.get("t"), block.get("c")
        if content is None:
            return
        if kind in ("Para", "Plain"):
            self.put(content, setting)
        elif kind == "Header":
            why = f"the file states a heading of level {content[0]}"
            self.builder.add(PartKind.HEADING, words_of(content[2], self.book), why, level=int(content[0]))
        elif kind == "LineBlock":
            for line in content:
                self.put(line, replace(setting, why="the file states a line of verse", rule="stated-verse"))
        elif kind in ("CodeBlock", "RawBlock"):
            if kind == "RawBlock":
                self.book.raw += 1
            else:
                self.put([content[1]], replace(setting, why="the file states a block of code", rule="stated-code"))
        elif kind == "BlockQuote":
            why = "the file states a block quotation"
            self.push(content, replace(setting, why=why, rule="stated-quotation", indent=setting.indent + 4))
        elif kind in ("BulletList", "OrderedList", "DefinitionList"):
            self.items(str(kind), content, setting)
        elif kind == "Div":
            self.push(content[1], _of_style(content[0], setting))
        elif kind == "Figure":
            self.stack.append(_captioned(caption_of(content), setting))
            self.push(content[2], setting)
        elif kind == "Table":
            self.table(content, setting)

    def put(self, inlines: Any, setting: _Setting) -> None:
        words = words_of(inlines, self.book)
        kind, why, level = setting.kind, setting.why, setting.depth if setting.rule == "stated-item" else 0
        if self.styled:
            plain = " ".join(without_signs("".join(one for one in words if isinstance(one, str))).split())
            if plain in self.styled and kind is PartKind.PARAGRAPH:
                kind, why = self.styled[plain], "its style in the file says so"
                level = int(kind is PartKind.HEADING)
        rule = "stated-title" if kind is PartKind.HEADING else setting.rule
        self.builder.add(
            kind, words, why or "the file states a paragraph", level=level,
            before=" " * setting.indent + setting.bullet, rule=rule,
        )  # fmt: skip

    def items(self, kind: str, content: Any, setting: _Setting) -> None:
        inner = replace(setting, why="the file states an item of a list", rule="stated-item")
        if setting.rule == "stated-item":
            inner = replace(inner, indent=setting.indent + 2)
        row: list[tuple[Any, _Setting]] = []
        if kind == "DefinitionList":
            for term, definitions in content:
                row.append(([{"t": "Para", "c": term}], inner))
                row += [(blocks, replace(inner, indent=inner.indent + 4)) for blocks in definitions]
        else:
            first = int(content[0][0]) if kind == "OrderedList" else 0
            items = content[1] if kind == "OrderedList" else content
            inner = replace(inner, depth=setting.depth + 1)
            for number, blocks in enumerate(items, first):
                row.append((blocks, replace(inner, bullet=f"{number}. " if first or kind == "OrderedList" else "• ")))
        for blocks, one in reversed(row):
            self.push(blocks, one)

    def table(self, content: list[Any], setting: _Setting) -> None:
        block, captioned = _captioned(caption_of(content), setting)
        self.builder.add(captioned.kind, words_of(block["c"], self.book), captioned.why)
        for _, cells in rows_of(content):
            words: list[Any] = []
            for at, cell in enumerate(cells):
                words += [CELLS] if at else []
                words += [*words_of(cell, self.book), " "]
            why = "the file states a row of a table"
            self.builder.add(setting.kind, words, why, before=" " * setting.indent, rule="stated-row")

    def notes(self) -> None:
        at = 0
        while at < len(self.book.bodies):  # a note may call a note, which is then the last
            words = words_of(self.book.bodies[at], self.book)
            at += 1
            self.builder.add(PartKind.NOTE, words or ["…"], "the file states a note", number=at)


def _captioned(blocks: list[Any], setting: _Setting) -> tuple[dict[str, Any], _Setting]:
    why = "the file states a caption"
    return {"t": "Para", "c": blocks}, replace(setting, kind=PartKind.CAPTION, why=why, bullet="", rule="")


def _of_style(attributes: list[Any], setting: _Setting) -> _Setting:
    style = next((value for name, value in attributes[2] if name == "custom-style"), "").lower()
    if style in _CAPTIONS:
        return replace(setting, kind=PartKind.CAPTION, why=f"its style is “{style}”", rule="")
    if style.startswith(_CONTENTS):
        return replace(setting, kind=PartKind.FURNITURE, why="it is a line of the table of contents", rule="")
    return setting


def _values(field: Any) -> list[Any]:
    """The inlines of a field of metadata: one, or several where it is a list."""
    if not isinstance(field, dict):
        return []
    content: Any = field.get("c")
    if field.get("t") == "MetaList":
        return [value for one in content for value in _values(one)]
    if field.get("t") == "MetaMap":
        return []
    return [content] if content else []
