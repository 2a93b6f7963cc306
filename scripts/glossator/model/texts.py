"""A text as the reader of Markdown gives it: prose, passages, blocks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter

from glossator.model.kinds import TargetKind
from glossator.model.origin import Origin
from glossator.model.places import Place, Span, Spots, line_and_column
from glossator.model.refs import Ref


class MarkupKind(StrEnum):
    """What inline Markdown says of a stretch of prose (CommonMark 0.31, section 6)."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    EMPHASIS = "em"
    STRONG = "strong"
    DELETED = "del"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"
    BREAK = "break"
    NOTE_MARK = "note-mark"
    FORCED = "forced"
    """`[words]{term=id}`: the author says what the words denote."""
    PLAIN = "plain"
    """`[words]{.plain}`: the author says that the words denote nothing."""
    SIGN = "sign"
    """`{id}` behind a statement: a sign of the edition, as `references/signs.yml` says what it means."""


@dataclass(frozen=True, slots=True)
class Markup:
    """Inline markup laid over prose; offsets are into the prose, not the file."""

    kind: MarkupKind
    start: int
    end: int
    """Equal to `start` for marks without words: a note mark, a hard break, a sign."""
    target: str = ""
    """Link or image address, note label, `kind=id` of a forced mention, or the id of a sign."""
    title: str = ""
    """Code itself, an image's description, a link's title; where a note mark stands in the file, as `start:end`."""
    at: int = field(default=-1, compare=False)
    """Where in the file the address of a link or an image is written, or the id of a forced mention; -1 for others."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of a passage without any markup, and the way back to the file.

    A soft line break is one space. Code is replaced by U+FFFC characters so that
    nothing is ever found in it; the code itself stands in the markup's `title`.
    """

    text: str
    runs: tuple[tuple[int, int, int, int], ...]
    """(offset in text, offset in file, length in text, length in file), in order.

    Equal lengths run parallel; of unequal ones (an entity, a line break with its
    indentation) the whole stands for the whole.
    """
    markups: tuple[Markup, ...] = ()

    @property
    def words(self) -> str:
        """The text with code and the descriptions of images where they stand."""
        parts, at = [], 0
        for markup in self.markups:
            if markup.kind in (MarkupKind.CODE, MarkupKind.IMAGE) and markup.start >= at:
                parts += [self.text[at : markup.start], markup.title]
                at = markup.end
        return "".join([*parts, self.text[at:]])

    def source(self, start: int, end: int) -> Span:
        """Return the span of the file that prints `text[start:end]`."""
        if not self.runs:
            return Span(0, 0)
        first = self._edge(start, after=False)
        return Span(first, self._edge(end - 1, after=True) if end > start else first)

    def offset(self, source: int) -> int:
        """Return the offset in the text of a character of the file; of one that prints nothing, that of the next."""
        index = bisect_right(self.runs, source, key=lambda run: run[1]) - 1
        if index < 0:
            return 0
        at, origin, length, printed = self.runs[index]
        if source >= origin + printed:
            return at + length
        return at + (source - origin if length == printed else 0)

    def _edge(self, offset: int, *, after: bool) -> int:
        index = max(bisect_right(self.runs, (offset, 1 << 60, 0, 0)) - 1, 0)
        at, origin, length, printed = self.runs[index]
        if length == printed:
            return origin + min(max(offset - at, 0), length) + (1 if after and offset - at < length else 0)
        return origin + printed if after or offset >= at + length else origin


class PassageKind(StrEnum):
    """What a passage is on the page."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    NOTE = "note"
    CELL = "cell"
    """A cell of a table."""
    HEADING = "heading"
    """The words of a heading: read for what they speak of, never numbered, quoted or registered."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is numbered, linked to and cited."""

    id: str
    """Unique in the edition and stable while its opening words stay.

    Also its id in the HTML. A heading's words have `text#slug`, which no other passage can have: a passage of the
    body has no `#` in its id, and a heading's slug is never like one (`passages.passage_ids.Slugs`).
    """
    text: str
    """Id of the text it stands in."""
    kind: PassageKind
    number: int
    """The ¶ number, from 1; 0 for captions, cells, notes and headings, which have none."""
    prose: Prose
    span: Span
    """Its words in the file."""
    line: int
    section: str = ""
    """Id of the heading it stands under; a heading's own."""
    label: str = ""
    """A note's label: `1` of `[^1]`."""

    @property
    def anchor(self) -> str:
        """The id on the page of its text that links to it lead to."""
        return self.section if self.kind is PassageKind.HEADING else self.id

    @property
    def ref(self) -> Ref:
        """What a link to it is made from: a note is a thing that marks denote, all else a passage."""
        return Ref(TargetKind.NOTE if self.kind is PassageKind.NOTE else TargetKind.PASSAGE, self.id)


class BlockKind(StrEnum):
    """The block structure of a text, as a flat list: containers open and close."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

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
    """Container: `ul`, `ol`, `li`, `blockquote`, `table`, `thead`, `tbody`, `details`, `summary`."""
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
    silence: Mapping[str, str] = field(default_factory=dict)
    """Finding code to the reason why it is silenced for this text; empty where nobody gave one."""
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""


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
    headings: tuple[Passage, ...] = ()
    """The headings that the page prints, in reading order.

    Apart from the passages, for whatever counts, numbers, quotes or registers a text means its body.
    """
    origin: Origin | None = field(default=None, repr=False, compare=False)
    """The way back to the raw file of an ingested text; None for one that somebody wrote in Markdown."""

    @property
    def spoken(self) -> tuple[Passage, ...]:
        """All that may speak of something: passages, and each heading where it stands among them."""
        return tuple(sorted((*self.passages, *self.headings), key=_START)) if self.headings else self.passages

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.TEXT, self.id)

    def place(self, offset: int) -> Place:
        """Return file, line and column of a character of the source."""
        return Place(self.path, *line_and_column(self.source, offset))


_START = attrgetter("span.start")
