"""The values every stage shares: what is printed, what it denotes, and where it stands.

Offsets are Unicode characters, half-open `[start, end)`, into a file decoded as
UTF-8 without newline translation, unless an attribute says otherwise. Everything
here is frozen: a stage takes values and returns values.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""The empty mapping, for defaults of frozen values."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of characters."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether both cover at least one character together."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written by a person: for findings and for `did you mean`."""

    file: str
    """Path relative to the project, with forward slashes."""
    line: int = 1
    """Line, from 1."""
    column: int = 1
    """Column in Unicode characters, from 1."""


# ------------------------------------------------------------------ passages


class MarkupKind(StrEnum):
    """What inline Markdown says of a stretch of prose (CommonMark 0.31, section 6)."""

    EMPHASIS = "em"
    STRONG = "strong"
    DELETED = "del"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"
    BREAK = "break"
    NOTE_MARK = "note-mark"
    CELL = "cell"
    FORCED = "forced"
    """`[words]{term=id}`: the author says what the words denote."""
    PLAIN = "plain"
    """`[words]{.plain}`: the author says that the words denote nothing."""


@dataclass(frozen=True, slots=True)
class Markup:
    """Inline markup laid over prose; offsets are into the prose, not the file."""

    kind: MarkupKind
    start: int
    end: int
    """Equal to `start` for marks without words: a note mark, a hard break."""
    target: str = ""
    """Link or image address, note label, or `kind=id` of a forced mention."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of a passage without any markup, and the way back to the file.

    A soft line break is one space. Code is replaced by U+FFFC characters so that
    nothing is ever found in it; the code itself stands in the markup's `title`.
    """

    text: str
    runs: tuple[tuple[int, int, int], ...]
    """(offset in text, offset in file, length) of stretches that run parallel, in order."""
    markups: tuple[Markup, ...] = ()

    def source(self, start: int, end: int) -> Span:
        """Return the span of the file that prints `text[start:end]`.

        A character that has no exact counterpart (an entity, a line break with
        its indentation) maps to the edge of the run before it.
        """
        return Span(self._locate(start), self._locate(end - 1) + 1 if end > start else self._locate(start))

    def _locate(self, offset: int) -> int:
        if not self.runs:
            return 0
        index = max(bisect_right(self.runs, (offset, 1 << 60, 0)) - 1, 0)
        at, origin, length = self.runs[index]
        return origin + min(max(offset - at, 0), max(length - 1, 0) if offset - at >= length else length)


class PassageKind(StrEnum):
    """What a passage is on the page."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    NOTE = "note"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is numbered, linked to and cited."""

    id: str
    """Unique in the edition and stable while its opening words stay: also its id in the HTML."""
    text: str
    """Id of the text it stands in."""
    kind: PassageKind
    number: int
    """The ¶ number, from 1; 0 for captions, rows and notes, which have none."""
    prose: Prose
    span: Span
    """Its words in the file."""
    line: int
    section: str = ""
    """Id of the heading it stands under."""
    label: str = ""
    """A note's label: `1` of `[^1]`."""


class BlockKind(StrEnum):
    """The block structure of a text, as a flat list: containers open and close."""

    HEADING = "heading"
    PASSAGE = "passage"
    OPEN = "open"
    CLOSE = "close"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """One step of a text's structure, in reading order."""

    kind: BlockKind
    passage: int = -1
    """Index into `Text.passages`, for `PASSAGE`."""
    tag: str = ""
    """Container: `ul`, `ol`, `li`, `blockquote`, `table`, `thead`, `tbody`."""
    level: int = 0
    """Heading level from 2; first number of an ordered list."""
    id: str = ""
    prose: Prose | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Front:
    """What the front matter of a text says."""

    title: str
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = "en"
    kind: str = "companion"
    of: str = ""
    """Key of the work this text is a companion or a copy of."""
    licence: str = ""
    description: str = ""
    order: int = 0
    silence: Mapping[str, str] = NOTHING
    """Finding code to the reason why it is silenced for this text."""


@dataclass(frozen=True, slots=True)
class Text:
    """One Markdown document of the reader, companion or ingested."""

    id: str
    path: str
    """Relative to the project; what findings print."""
    source: str
    front: Front
    passages: tuple[Passage, ...]
    blocks: tuple[Block, ...]
    local: bool = False
    """True for a copy whose rights are not ours: shown locally, never published."""

    def place(self, offset: int) -> Place:
        """Return file, line and column of a character of the source."""
        return Place(self.path, *line_and_column(self.source, offset))


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """Return (line, column), both from 1, of a character offset."""
    before = source.rfind("\n", 0, offset)
    return source.count("\n", 0, offset) + 1, offset - before


# ------------------------------------------------------------------ mentions


class MentionKind(StrEnum):
    """What sort of thing a mention speaks of."""

    CITATION = "citation"
    NOTE = "note"
    TERM = "term"
    NAME = "name"
    DATE = "date"
    EVENT = "event"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a passage that speak of something: what is printed, not what it denotes."""

    kind: MentionKind
    start: int
    """Offset into the passage's prose; `Prose.source` leads to the file."""
    end: int
    printed: str
    rule: str
    """Name of the row of the table that found it."""
    value: Mapping[str, Any] = NOTHING
    """What the words say by themselves: a citation's author and year, a date's EDTF."""
    candidates: tuple[str, ...] = ()
    """Ids the finder's index offers, where it works from an index of forms."""


class Unresolved(StrEnum):
    """Why a mention denotes nothing that the edition knows."""

    NO_CANDIDATE = "no candidate"
    SEVERAL = "several"
    LOCATOR = "locator out of range"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a mention denotes: exactly one thing, or nothing with a reason."""

    target: str | None = None
    reason: Unresolved | None = None
    candidates: tuple[str, ...] = ()
    """What it might have been: several, or the nearest misses, best first."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mention together with its resolution."""

    passage: str
    mention: Mention
    resolution: Resolution


# ------------------------------------------------------------------ what a mention may denote


@dataclass(frozen=True, slots=True)
class Work:
    """A work of the bibliography."""

    key: str
    type: str
    """The BibTeX or biblatex entry type, lower case."""
    fields: Mapping[str, str]
    """Field values with braces and LaTeX escapes removed, names as written."""
    place: Place
    csl: Mapping[str, Any] = NOTHING
    """The same as a CSL-JSON item."""


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary."""

    id: str
    label: str
    also: tuple[str, ...] = ()
    equivalents: tuple[tuple[str, str], ...] = ()
    """(language code, word) pairs."""
    see: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    definition: str = ""
    """First paragraph as plain words: what a card shows."""
    body: str = ""
    """The whole entry, Markdown."""
    place: Place = field(default_factory=lambda: Place(""))


@dataclass(frozen=True, slots=True)
class Name:
    """A person, organisation, place, treaty, operation or weapon."""

    id: str
    kind: str
    label: str
    also: tuple[str, ...] = ()
    acronym: str = ""
    wikidata: str = ""
    text: str = ""
    place: Place = field(default_factory=lambda: Place(""))


@dataclass(frozen=True, slots=True)
class Event:
    """A curated event of the timeline."""

    id: str
    date: str
    """EDTF (ISO 8601-2); empty where undated."""
    earliest: str
    """ISO date of the first day it can have happened; empty where open."""
    latest: str
    label: str
    also: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    text: str = ""
    place: Place = field(default_factory=lambda: Place(""))


@dataclass(frozen=True, slots=True)
class EditorialNote:
    """A comment of the editors on words of a text."""

    id: str
    text: str
    """Id of the text it comments on."""
    quotation: str
    kind: str
    body: str
    place: Place = field(default_factory=lambda: Place(""))
