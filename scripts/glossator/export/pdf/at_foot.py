"""The words of a passage for paper: as in a book, and a note stands at the foot of the page that has its mark."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from glossator.export.epub.book import Book
from glossator.export.epub.inline import Inline, comment_words
from glossator.export.epub.xhtml import xml_id
from glossator.interface import capital, say
from glossator.model import Comment, Passage, PassageKind, Text
from glossator.weave.escape import html
from glossator.weave.prose.anchors import Wrap

SIGN = "✻"
"""The mark of an editor's note, where those of an author are numbers."""

Body = Callable[[], str]
"""Makes the words of a note when it is its turn."""


class AtFoot(Inline):
    """Weaves the passages of one text; a note is written where its first mark is, and the style puts it at the foot.

    A note that only another note marks stands behind that one: no foot has a foot of its own.
    """

    def __init__(self, text: Text, book: Book) -> None:
        super().__init__(text, book)
        self._bodies: dict[str, list[Passage]] = {}
        for passage in text.passages:
            if passage.kind is PassageKind.NOTE:
                self._bodies.setdefault(passage.label, []).append(passage)
        self._within = False
        """Whether what is woven is a note."""
        self._waiting: deque[tuple[str, str, Body]] = deque()
        """Notes that were marked within one: (id, mark, words)."""

    def mark(self, label: str) -> str:
        """Return the mark of a note with the note; for a second mark, a link to it."""
        bodies = self._bodies.get(label)
        if not bodies:
            return html(f"[^{label}]")
        id, again = xml_id(bodies[0].id), label in self.numbers
        number = str(self.numbers.setdefault(label, len(self.numbers) + 1))
        return _again(id, number) if again else self._noted(id, number, lambda: self._words_of(label))

    def unmarked(self) -> Iterator[tuple[str, int, str]]:
        """Yield the notes that no mark has brought, numbered on: (id, number, words)."""
        for label, bodies in self._bodies.items():
            if label not in self.numbers:
                number = self.numbers.setdefault(label, len(self.numbers) + 1)
                yield xml_id(bodies[0].id), number, self._words_of(label) + self._behind()

    def _noted(self, id: str, mark: str, words: Body) -> str:
        if self._within:
            self._waiting.append((id, mark, words))
            return _again(id, mark)
        self._within = True
        first = _note(id, mark, words())
        self._within = False
        return first + self._behind()

    def _behind(self) -> str:
        """The notes that are marked in the note before them, and in each other."""
        out = []
        self._within = True
        while self._waiting:
            id, mark, words = self._waiting.popleft()
            out.append(_note(id, mark, words(), " behind"))
        self._within = False
        return "".join(out)

    def _words_of(self, label: str) -> str:
        return _paragraphs(map(self.words, self._bodies[label]))

    def _commented(self, passage: Passage) -> Iterator[Wrap]:
        for one in self.loom.by_passage.get(passage.id, ()):
            target = one.resolution.target
            if not isinstance(one.mention.value, Comment) or target is None or target.id not in self.loom.documents:
                continue
            id, again = xml_id(target.id, "comment"), target.id in self.comments
            kind = self.comments.setdefault(target.id, one.mention.value.kind)
            words = partial(_comment, target.id, kind, self.book)
            note = _again(id, SIGN) if again else self._noted(id, SIGN, words)
            yield Wrap(one.mention.end, one.mention.end, note, behind=True)


def _comment(id: str, kind: str, book: Book) -> str:
    said = [f"<em>{html(capital(say(kind)))}.</em>", *comment_words(id, book)]
    return _paragraphs([" ".join(said[:2]), *said[2:]])


def _paragraphs(words: Iterable[str]) -> str:
    return "".join(f'<span class="par">{one}</span>' for one in words)


def _again(id: str, mark: str) -> str:
    return f'<sup><a href="#{id}">{mark}</a></sup>'


def _note(id: str, mark: str, words: str, more: str = "") -> str:
    return f'<span class="note{more}" id="{id}" data-mark="{mark}">{words}</span>'
