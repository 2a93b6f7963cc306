"""The characters of a file and what the file itself says about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from glossator.patterns import re


class PartKind(StrEnum):
    """What a file says that a piece of it is; the words are those of ingest reports."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    NOTE = "note"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of an extracted text and what the file says that it is."""

    kind: PartKind
    start: int
    """Offsets in the extracted text."""
    end: int
    level: int = 0
    """Of a heading, from 1; of an item of a list, how deep it stands, from 1."""
    number: int = 0
    """Of a note, from 1."""
    skip: int = 0
    """Characters at the start that are not its words: the number of a note."""
    why: str = ""
    """What in the file says so."""
    confidence: float = 1.0
    rule: str = ""
    """Empty: `stated-` and its kind."""


@dataclass(frozen=True, slots=True)
class StatedMark:
    """A note mark that the file itself ties to its note, as the extracted text prints it."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class StatedStyle:
    """Words that the file sets apart from those around them."""

    start: int
    end: int
    sign: str
    """As Markdown writes it: `*` or `**`."""


@dataclass(frozen=True, slots=True)
class Extract:
    """A file as characters."""

    text: str
    form: str = "text"
    """The form of the file: `text`, `html`, `docx` …"""
    encoding: str = "UTF-8"
    """Of a plain text or web page, as people write it."""
    confidence: float = 1.0
    """How sure the encoding is, from 0 to 1."""
    tool: str = ""
    """What extracted the text, with its version; empty where the text is the file itself."""
    parts: tuple[Part, ...] = ()
    """In the order of the text; they do not overlap."""
    marks: tuple[StatedMark, ...] = ()
    styles: tuple[StatedStyle, ...] = ()
    """In the order of their starts."""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Stands among words while a text is put together: here a note is called."""

    number: int


Words = Sequence[str | NoteMark]
"""A piece of running text."""

# Noncharacters (Unicode 23.7) stand among words while a text is put together: no text has them.
OPENED = {"*": "\ufdd0", "**": "\ufdd1"}
"""Where words begin that are set apart, by the sign of Markdown."""
CLOSED = {"*": "\ufdd2", "**": "\ufdd3"}
_SIGNS = {sign: (name, True) for name, sign in OPENED.items()} | {sign: (name, False) for name, sign in CLOSED.items()}
_SIGN = re.compile("[\ufdd0-\ufdd3]")


def without_signs(text: str) -> str:
    """Return words without the signs of emphasis: of a foreign text, or for what is only looked at."""
    return _SIGN.sub("", text)


class ExtractBuilder:
    """Puts a text together from pieces: a line each, an empty line between them."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._parts: list[Part] = []
        self._marks: list[StatedMark] = []
        self._styles: list[StatedStyle] = []
        self._at = 0

    def add(
        self, kind: PartKind, words: Words, why: str, *, level: int = 0, number: int = 0, before: str = "",
        confidence: float = 1.0, rule: str = "",
    ) -> None:  # fmt: skip
        """Append a piece; one that prints nothing is left out. `before` is white space and a bullet, if any."""
        if not any(isinstance(one, NoteMark) or without_signs(one).strip() for one in words):
            return
        if self._at:
            self._put("\n\n")
        label = f"[{number}] " if kind is PartKind.NOTE else ""
        self._put(before[: len(before) - len(before.lstrip())])
        start = self._at
        self._put(before.lstrip() + label)
        opened: dict[str, int] = {}
        for one in tidied(words):
            if isinstance(one, str) and kind is PartKind.PARAGRAPH:
                one = one.replace("\n", " ")
            if isinstance(one, NoteMark):
                self._marks.append(StatedMark(self._at, self._at + len(str(one.number)) + 2, one.number))
                self._put(f"[{one.number}]")
            else:
                self._put_styled(one, opened)
        for sign, begun in opened.items():
            self._styles.append(StatedStyle(begun, self._at, sign))
        skip = len(label)
        self._parts.append(Part(kind, start, self._at, level, number, skip, why, confidence, rule))

    def _put_styled(self, text: str, opened: dict[str, int]) -> None:
        """Put words and keep where emphasis stands among them; one sign within another of its sort is none."""
        at = 0
        for match in _SIGN.finditer(text):
            self._put(text[at : match.start()])
            at = match.end()
            sign, begins = _SIGNS[match[0]]
            if begins:
                opened.setdefault(sign, self._at)
            elif sign in opened and self._at > opened[sign]:
                self._styles.append(StatedStyle(opened.pop(sign), self._at, sign))
        self._put(text[at:])

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._at += len(text)

    def extract(self, form: str, tool: str, encoding: str = "") -> Extract:
        """Return what was put together. Of several headings of the first level all but a title go down by one."""
        parts = self._parts
        if sum(1 for part in parts if part.kind is PartKind.HEADING and part.level == 1) > 1:
            parts = [
                replace(part, level=part.level + 1)
                if part.kind is PartKind.HEADING and part.rule != "stated-title"
                else part
                for part in parts
            ]
        text = "".join(self._text) + ("\n" if self._at else "")
        styles = tuple(sorted(self._styles, key=lambda style: (style.start, style.end)))
        return Extract(text, form, encoding, 1.0, tool, tuple(parts), tuple(self._marks), styles)


_SPENT = "\r"
"""No further space is wanted: one stands before a sign of emphasis, or nothing stands before."""


def tidied(words: Iterable[str | NoteMark]) -> list[str | NoteMark]:
    """Return words without white space at the ends, each run of it inside as one space or one line end."""
    row: list[str | NoteMark] = []
    open_space = _SPENT  # none stands before the first words
    for one in words:
        if isinstance(one, NoteMark):
            if open_space and open_space != _SPENT and row:
                row.append(open_space)
            open_space = ""
            row.append(one)
            continue
        if one in _SIGNS:  # white space stands outside of what is set apart
            if _SIGNS[one][1] and open_space and open_space != _SPENT:
                row.append(open_space)
                open_space = _SPENT
            row.append(one)
            continue
        pieces = one.split()
        if not pieces:
            if open_space != _SPENT:
                open_space = open_space or (" " if one else "")
                open_space = "\n" if "\n" in one and open_space else open_space
            continue
        if open_space != _SPENT and (open_space or one[0].isspace()):
            row.append("\n" if open_space == "\n" else " ")
        row.append(" ".join(pieces))
        open_space = " " if one[-1].isspace() else ""
    return row
