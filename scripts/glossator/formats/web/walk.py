"""From elements to pieces of text, in the order of the page: headings, paragraphs, items, rows, captions, furniture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from lxml import etree

from glossator.formats.extract import CLOSED, OPENED, ExtractBuilder, NoteMark, PartKind, without_signs
from glossator.formats.tree import CELLS
from glossator.formats.tree_words import LOWERED, RAISED
from glossator.formats.web.elements import (
    BLOCKS,
    HEADINGS,
    UNSEEN,
    is_note_place,
    names_of,
    tag_of,
    types_of,
    words_in,
)
from glossator.formats.web.main_part import MainPart
from glossator.formats.web.notes import PageNotes
from glossator.formats.web.tables import data_tables

_ELSEWHERE = "it stands outside the main part of the page"
_STYLES = {"em": "*", "i": "*", "cite": "*", "dfn": "*", "strong": "**", "b": "**"}
_CAPTION_CLASSES = words_in("wp-caption-text caption figcaption figure-caption image-caption thumbcaption")


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the elements around words say about them."""

    kind: PartKind = PartKind.PARAGRAPH
    why: str = "the page states a paragraph"
    rule: str = ""
    level: int = 0
    confidence: float = 1.0
    indent: int = 0
    lists: tuple[str, ...] = ()
    row: bool = False
    """Whether all stands in one row of a table, its blocks too."""
    note: int = 0
    depth: int = 0
    """How many lists its item stands in."""


@dataclass(slots=True)
class _Open:
    """An element that was entered and not yet left."""

    element: etree._Element
    before: _Setting
    """The setting outside of it."""


@dataclass(slots=True)
class Walk:
    """Walks a page once; `bodies` are the words of each note."""

    main: MainPart
    notes: PageNotes
    builder: ExtractBuilder = field(default_factory=ExtractBuilder)
    bodies: dict[int, list[str | NoteMark]] = field(default_factory=dict)
    furniture: list[tuple[str, str]] = field(default_factory=list)
    """Of each piece of it: why, and its words."""
    _words: list[str | NoteMark] = field(default_factory=list)
    _bullet: str = ""
    _counters: list[int] = field(default_factory=list)
    _tables: dict[etree._Element, bool] = field(default_factory=dict)

    def run(self, root: etree._Element) -> None:
        """Walk over all elements; nothing recurses, a page may nest as deep as it likes."""
        self._tables = data_tables(root)
        setting = _Setting()
        if self.main.root is not None:
            setting = _outside(setting)
        stack: list[_Open] = []
        skipped: etree._Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skipped is not None:
                if event == "end" and element is skipped:
                    skipped = None
                    self._tail(element, setting)
                continue
            if event == "start":
                if self._skips(element, setting):
                    skipped = element
                    continue
                stack.append(_Open(element, setting))
                setting = self._enter(element, setting)
                self._say(element.text, element, setting)
            else:
                setting = self._leave(stack.pop(), setting)
                self._tail(element, setting)
        self._flush(setting)

    def _skips(self, element: etree._Element, setting: _Setting) -> bool:
        tag = tag_of(element)
        if tag == "br":
            self._words.append("\n")
            return True
        if element in self.notes.refs and setting.kind is not PartKind.FURNITURE:
            self._words.append(NoteMark(self.notes.refs[element]))
            return True
        return not tag or tag in UNSEEN or element in self.notes.back

    def _enter(self, element: etree._Element, setting: _Setting) -> _Setting:
        tag = tag_of(element)
        if tag in ("td", "th") and setting.row and any(tag_of(one) in ("td", "th") for one in _before(element)):
            self._words.append(f" {CELLS}")
            return setting
        if (tag not in BLOCKS and tag not in ("td", "th") and element not in self.notes.bodies) or setting.row:
            return self._inline(element, tag, setting)
        self._flush(setting)
        return self._block(element, tag, setting)

    def _inline(self, element: etree._Element, tag: str, setting: _Setting) -> _Setting:
        if tag in BLOCKS:
            self._words.append(" ")
        elif tag in _STYLES:
            self._words.append(OPENED[_STYLES[tag]])
        why = self.main.furniture.get(element)
        if why is None or setting.note:
            return setting
        self._flush(setting)
        return _outside(setting, *why)

    def _block(self, element: etree._Element, tag: str, setting: _Setting) -> _Setting:
        if (number := self.notes.bodies.get(element)) is not None:
            if element.getparent() is not None and tag_of(element) == "li" and self._counters:
                self._counters[-1] += 1
            return _Setting(PartKind.NOTE, note=number)
        if setting.note:
            return setting
        if element is self.main.root:
            return _Setting()
        if (why := self.main.furniture.get(element)) is not None:
            return _outside(setting, *why)
        if setting.kind is PartKind.FURNITURE:
            return setting
        return self._stated(element, tag, setting)

    def _stated(self, element: etree._Element, tag: str, setting: _Setting) -> _Setting:
        names = set(names_of(element).lower().split())
        if tag in HEADINGS:
            if any(is_note_place(one) for one in element.iterancestors()):
                return _outside(setting, "the title of the notes, which stand at their marks now", 0.95)
            return replace(
                setting, kind=PartKind.HEADING, level=HEADINGS[tag], why=f"the page states it as <{tag}>", rule=""
            )
        if "heading" in types_of(element):
            level = element.get("aria-level") or "2"
            return replace(setting, kind=PartKind.HEADING, level=int(level) if level in "123456" else 2, rule="",
                           why="the page states its role as heading")  # fmt: skip
        if tag in ("figcaption", "caption") or names & _CAPTION_CLASSES:
            return replace(setting, kind=PartKind.CAPTION, why="the page states a caption", rule="")
        if tag == "blockquote":
            why = "the page states a quotation"
            return replace(setting, why=why, rule="stated-quotation", indent=setting.indent + 4)
        if tag in ("ul", "ol", "menu", "dir"):
            start = element.get("start") or "1"
            self._counters.append(int(start) - 1 if start.isascii() and start.isdigit() and len(start) < 7 else 0)
            return replace(setting, lists=(*setting.lists[-20:], "1" if tag == "ol" else "•"))
        if tag == "li":
            return self._item(setting)
        if tag == "dd":
            return replace(setting, indent=setting.indent + 4, why="the page states a definition", rule="stated-item")
        if tag == "pre":
            return replace(setting, why="the page states preformatted text", rule="stated-code")
        if tag == "tr" and self._tables.get(element, False):
            return replace(setting, row=True, why="the page states a row of a table", rule="stated-row")
        return setting

    def _item(self, setting: _Setting) -> _Setting:
        depth = max(len(setting.lists) - 1, 0)
        if setting.lists and setting.lists[-1] == "1" and self._counters:
            self._counters[-1] += 1
            self._bullet = f"{self._counters[-1]}. "
        else:
            self._bullet = "• "
        return replace(
            setting,
            why="the page states an item of a list",
            rule="stated-item",
            indent=setting.indent + (2 if depth else 0),
            depth=depth + 1,
        )

    def _leave(self, opened: _Open, setting: _Setting) -> _Setting:
        element, tag = opened.element, tag_of(opened.element)
        if tag in _STYLES:
            self._words.append(CLOSED[_STYLES[tag]])
        changed = opened.before is not setting
        apart = tag in BLOCKS or tag in ("td", "th") or element in self.notes.bodies
        if apart and not (setting.row and opened.before.row):
            self._flush(setting)
        elif setting.row and tag in BLOCKS:
            self._words.append(" ")
        elif changed:
            self._flush(setting)
        if tag in ("ul", "ol", "menu", "dir") and len(opened.before.lists) < len(setting.lists) and self._counters:
            self._counters.pop()
        if tag == "li":
            self._bullet = ""
        return opened.before

    def _tail(self, element: etree._Element, setting: _Setting) -> None:
        parent = element.getparent()
        self._say(element.tail, element if parent is None else parent, setting)

    def _say(self, text: str | None, element: etree._Element, setting: _Setting) -> None:
        if not text:
            return
        text = without_signs(text)
        tag = tag_of(element)
        if tag in ("sup", "sub") and text.strip().isascii() and text.strip().isdigit() and len(text.strip()) <= 4:
            text = text.strip().translate(RAISED if tag == "sup" else LOWERED)
        elif setting.rule != "stated-code":
            text = text.replace("\n", " ").replace("\r", " ")
        self._words.append(text)

    def _flush(self, setting: _Setting) -> None:
        words, self._words = self._words, []
        if not any(isinstance(one, NoteMark) or without_signs(one).strip() for one in words):
            return
        if setting.note:
            body = self.bodies.setdefault(setting.note, [])
            body += ["\n", *words] if body else words
            return
        if setting.kind is PartKind.FURNITURE:
            shown = "".join(without_signs(one) for one in words if isinstance(one, str))
            self.furniture.append((setting.why, shown))
        bullet, self._bullet = self._bullet, ""
        for piece in _pieces(words) if setting.kind is PartKind.PARAGRAPH else [words]:
            self.builder.add(
                setting.kind, piece, setting.why, level=setting.level or setting.depth,
                before=" " * setting.indent + bullet,
                confidence=setting.confidence, rule=setting.rule,
            )  # fmt: skip
            bullet = ""


def _before(element: etree._Element) -> Iterable[etree._Element]:
    """The nearest element before a cell, which is one as well unless it is the first of its row."""
    return islice(element.itersiblings(preceding=True), 1)


def _outside(setting: _Setting, why: str = _ELSEWHERE, sure: float = 0.95) -> _Setting:
    return replace(setting, kind=PartKind.FURNITURE, why=why, confidence=sure, rule="", row=False, note=0)


def _pieces(words: list[str | NoteMark]) -> list[list[str | NoteMark]]:
    """Two line ends in a row end a paragraph, as old pages write them."""
    rows: list[list[str | NoteMark]] = [[]]
    ends = 0
    for one in words:
        if one == "\n":
            ends += 1
            rows[-1].append(" ")
            continue
        if isinstance(one, NoteMark) or one.strip():
            if ends > 1:
                rows.append([])
            ends = 0
        rows[-1].append(one)
    return rows
