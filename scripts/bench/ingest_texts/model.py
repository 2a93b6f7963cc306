"""The words of this package: works, marked text, blocks, documents and finished cases.

Every offset is a count of Unicode characters; every span is half-open, ``[start, end)``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """One author, editor or translator; an organisation has only a family name."""

    family: str
    given: str = ""
    suffix: str = ""
    organisation: bool = False

    def answer(self) -> Json:
        """Return the fields of the name that are not empty."""
        found: Json = {"family": self.family}
        if self.given:
            found["given"] = self.given
        if self.suffix:
            found["suffix"] = self.suffix
        if self.organisation:
            found["organisation"] = True
        return found


@dataclass(frozen=True, slots=True)
class Work:
    """One work with its fields as a careful librarian would write them."""

    id: str
    kind: str
    title: str
    authors: tuple[Person, ...] = ()
    editors: tuple[Person, ...] = ()
    translators: tuple[Person, ...] = ()
    year: str = ""
    suffix: str = ""
    original: str = ""
    container: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    place: str = ""
    edition: str = ""
    doi: str = ""
    url: str = ""
    accessed: str = ""
    date: str = ""

    @property
    def dated(self) -> str:
        """Return the year with its letter, as ``1999a``."""
        return self.year + self.suffix


@dataclass(frozen=True, slots=True)
class Mark:
    """An answer inside a text: what stands at ``[start, end)`` of it."""

    start: int
    end: int
    kind: str
    data: Json


@dataclass(slots=True)
class Marked:
    """A text without line ends, and the marks inside it."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)

    def add(self, text: str, kind: str = "", data: Json | None = None) -> None:
        """Append ``text``; with a kind, mark it."""
        start = len(self.text)
        self.text += text
        if kind:
            self.marks.append(Mark(start, len(self.text), kind, data or {}))

    def extend(self, other: Marked) -> None:
        """Append another marked text and move its marks."""
        shift = len(self.text)
        self.text += other.text
        for mark in other.marks:
            self.marks.append(Mark(mark.start + shift, mark.end + shift, mark.kind, mark.data))


@dataclass(slots=True)
class Block:
    """A piece of a document in reading order, not yet broken into lines.

    ``prefix`` (a list marker, the number of a note or of a reference entry) is printed before
    the first line and is no part of the text. ``key`` is the note's or the work's id.
    """

    kind: str
    body: Marked
    level: int = 0
    prefix: str = ""
    key: str = ""
    label: str = ""
    data: Json = field(default_factory=dict)


@dataclass(slots=True)
class Source:
    """A block as the notation gives it: the inline tags are not yet read."""

    kind: str
    text: str
    level: int = 0
    marker: str = ""
    key: str = ""


@dataclass(slots=True)
class Document:
    """A parsed document: its particulars, its blocks, the bodies of its notes, its works."""

    head: dict[str, str]
    blocks: list[Source]
    notes: dict[str, list[str]]
    works: dict[str, Work]
    numbers: dict[str, int]


@dataclass(frozen=True, slots=True)
class Case:
    """A raw text and its exact answers, ready to be written down."""

    id: str
    document: str
    layout: str
    language: str
    system: str
    raw: str
    answers: Json
