"""The words of a passage for paper: as in a book, and a note stands at the foot of the page that has its mark."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from glossator.export.epub.book import Book
from glossator.export.epub.inline import Inline, comment_words
from glossator.export.epub.xhtml import xml_id
from glossator.interface import capital, say
from glossator.model import Comment, Passage, PassageKind, Text
from glossator.weave.escape import html
from glossator.weave.prose.anchors import Wrap

SIGN = "✻"
"""The mark of an editor's note, where those of an author are numbers."""

ROOM, LINE = 2000, 100
"""Characters of a note, with those that it marks, at a foot: a third of a page; and those of a line, which the last of
a paragraph takes whole."""

Body = Callable[[], str]
"""Makes the words of a note when it is its turn."""


class _Note(NamedTuple):
    id: str
    mark: str
    size: int
    words: Body


class AtFoot(Inline):
    """Weaves the passages of one text; a note is written where its first mark is, and the style puts it at the foot.

    A note that only another note marks stands behind that one: no foot has a foot of its own. What would not leave room
    for the line that marks it stands behind the text, where its marks lead.
    """

    def __init__(self, text: Text, book: Book) -> None:
        super().__init__(text, book)
        self._bodies: dict[str, list[Passage]] = {}
        for passage in text.passages:
            if passage.kind is PassageKind.NOTE:
                self._bodies.setdefault(passage.label, []).append(passage)
        self._within = False
        """Whether what is woven is a note."""
        self._waiting: deque[_Note] = deque()
        """Notes that were marked within one."""
        self._late: deque[_Note] = deque()
        """Notes that have no room at a foot."""

    def mark(self, label: str) -> str:
        """Return the mark of a note with the note; for a second mark, a link to it."""
        bodies = self._bodies.get(label)
        if not bodies:
            return html(f"[^{label}]")
        again = label in self.numbers
        note = self._of(label)
        return _again(note) if again else self._noted(note)

    def behind_the_text(self) -> Iterator[tuple[str, str, str]]:
        """Yield the notes that stand at no foot, since they are too long or nobody marks them: (id, mark, words)."""
        self._late += [self._of(label) for label in self._bodies if label not in self.numbers]
        self._within = True
        while self._late:
            note = self._late.popleft()
            yield note.id, note.mark, note.words()
            self._late += self._waiting
            self._waiting.clear()
        self._within = False

    def _of(self, label: str) -> _Note:
        bodies, number = self._bodies[label], self.numbers.setdefault(label, len(self.numbers) + 1)
        return _Note(xml_id(bodies[0].id), str(number), _size(bodies), lambda: _paragraphs(map(self.words, bodies)))

    def _noted(self, note: _Note) -> str:
        if self._within:
            self._waiting.append(note)
            return _again(note)
        if note.size > ROOM:
            self._late.append(note)
            return _again(note)
        self._within, room = True, ROOM - note.size
        out = [_foot(note)]
        while self._waiting:
            note = self._waiting.popleft()
            room -= note.size
            if room < 0:
                self._late.append(note)
            else:
                out.append(_foot(note, " behind"))
        self._within = False
        return "".join(out)

    def _commented(self, passage: Passage) -> Iterator[Wrap]:
        for one in self.loom.by_passage.get(passage.id, ()):
            target = one.resolution.target
            if not isinstance(one.mention.value, Comment) or target is None or target.id not in self.loom.documents:
                continue
            again = target.id in self.comments
            kind = self.comments.setdefault(target.id, one.mention.value.kind)
            size = _size(self.loom.documents[target.id].passages)
            words = partial(_comment, target.id, kind, self.book)
            note = _Note(xml_id(target.id, "comment"), SIGN, size, words)
            yield Wrap(one.mention.end, one.mention.end, _again(note) if again else self._noted(note), behind=True)


def _size(passages: Iterable[Passage]) -> int:
    return sum(len(passage.prose.text) + LINE for passage in passages)


def _comment(id: str, kind: str, book: Book) -> str:
    said = [f"<em>{html(capital(say(kind)))}.</em>", *comment_words(id, book)]
    return _paragraphs([" ".join(said[:2]), *said[2:]])


def _paragraphs(words: Iterable[str]) -> str:
    return "".join(f'<span class="par">{one}</span>' for one in words)


def _again(note: _Note) -> str:
    return f'<sup><a href="#{note.id}">{note.mark}</a></sup>'


def _foot(note: _Note, more: str = "") -> str:
    return f'<span class="note{more}" id="{note.id}" data-mark="{note.mark}">{note.words()}</span>'
