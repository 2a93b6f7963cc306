"""A work that the edition holds, made ready for looking words up: each word, and where rows of words stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

from glossator.model import BlockKind, Passage, PassageKind, Text
from glossator.quotations.pattern import Sought
from glossator.quotations.titles import title_beginnings
from glossator.quotations.words import same_letters, words_of

_BODY = frozenset({PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION})
_LOOKED_AT, _FOUND = 500, 50
"""Places of a row of words that are looked at, and that are given: words that stand oftener find no place."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage or a heading, as a row of words."""

    text: str
    """Id of the text."""
    passage: Passage
    """For a heading the passage below it."""
    prose: str
    first: int
    """Number of its first word in the work."""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """All words of a work. Passages follow each other; captions, cells, notes and headings each stand alone."""

    pieces: tuple[Piece, ...]
    keys: Sequence[str]
    """A word each; an empty one between two that do not follow each other."""
    spans: Sequence[tuple[int, int]]
    """Offsets into the prose of its piece."""
    hyphens: frozenset[int]
    """Words that a hyphen joins to the word before."""
    language: str
    whole: bool
    """False for a companion: what it does not have, the work may have all the same."""
    texts: frozenset[str] = frozenset()
    lines: Mapping[str, int] = field(default_factory=dict)
    """Passage id to its line in the file."""
    _one: Mapping[str, list[int]] = field(default_factory=dict)
    _two: Mapping[tuple[str, str], list[int]] = field(default_factory=dict)
    _three: Mapping[tuple[str, str, str], list[int]] = field(default_factory=dict)
    _firsts: Sequence[int] = ()

    @classmethod
    def of(cls, texts: Iterable[Text]) -> Held:
        """Return the work that is in these texts, in their order. Time and room are linear in its words."""
        texts = tuple(texts)
        pieces: list[Piece] = []
        keys: list[str] = []
        spans: list[tuple[int, int]] = []
        hyphens: set[int] = set()
        body = False
        for text, passage, prose, heading, flows in _rows(texts):
            if keys and not (body and flows):
                keys.append("")
                spans.append((0, 0))
            body = flows
            pieces.append(Piece(text.id, passage, prose, len(keys), heading))
            for word in words_of(prose):
                if word.hyphen:
                    hyphens.add(len(keys))
                keys.append(word.key)
                spans.append((word.start, word.end))
        one: dict[str, list[int]] = {}
        two: dict[tuple[str, str], list[int]] = {}
        three: dict[tuple[str, str, str], list[int]] = {}
        for at, key in enumerate(keys):
            one.setdefault(key, []).append(at)
        for at, pair in enumerate(pairwise(keys)):
            two.setdefault(pair, []).append(at)
        for at, row in enumerate(zip(keys, keys[1:], keys[2:], strict=False)):
            three.setdefault(row, []).append(at)
        return cls(
            tuple(pieces),
            keys,
            spans,
            frozenset(hyphens),
            texts[0].front.language if texts else "",
            any(text.front.kind == "original" for text in texts),
            frozenset(text.id for text in texts),
            {passage.id: passage.line for text in texts for passage in text.passages},
            one,
            two,
            three,
            [piece.first for piece in pieces],
        )

    def places(self, words: Sequence[Sought], at: int) -> list[int]:
        """Return where the longest row of whole words, up to three, stands that begins with word `at` of these."""
        row = []
        for word in words[at : at + 3]:
            if word.part is not None:
                break
            row.append(word.key)
        if len(row) == 3:
            return self._three.get((row[0], row[1], row[2]), [])
        if len(row) == 2:
            return self._two.get((row[0], row[1]), [])
        return self._one.get(row[0], []) if row else []

    def often(self, key: str) -> int:
        """Return how often a word stands in the work."""
        return len(self._one.get(key, ()))

    def exact(self, words: Sequence[Sought]) -> list[int]:
        """Return the places, the first fifty, at which these words stand one after another."""
        rows = [(self.places(words, at), at) for at in range(len(words)) if words[at].part is None]
        if not rows:
            return []
        postings, shift = min(rows, key=lambda row: (len(row[0]), row[1]))
        fitting = (at - shift for at in postings[:_LOOKED_AT] if self.fits(words, at - shift))
        return list(islice(fitting, _FOUND))

    def fits(self, words: Sequence[Sought], at: int) -> bool:
        """Return whether these words stand at word `at` of the work."""
        keys = self.keys
        if at < 0 or at + len(words) > len(keys):
            return False
        return all(word.fits(keys[at + number]) for number, word in enumerate(words))

    def piece_at(self, word: int) -> Piece:
        """Return the piece a word stands in."""
        return self.pieces[max(bisect_right(self._firsts, word) - 1, 0)]

    def pieces_of(self, start: int, end: int) -> tuple[Piece, ...]:
        """Return the pieces that words `start` to `end`, half-open, stand in."""
        first = max(bisect_right(self._firsts, start) - 1, 0)
        return self.pieces[first : max(bisect_right(self._firsts, end - 1), first + 1)]

    def printed(self, start: int, end: int) -> str:
        """Return words `start` to `end`, half-open, as the text prints them, on one line."""
        parts = []
        for piece in self.pieces_of(start, end):
            first, last = self.within(piece, start, end)
            parts.append(" ".join(piece.prose[first:last].split()))
        return " ".join(part for part in parts if part)

    def within(self, piece: Piece, start: int, end: int) -> tuple[int, int]:
        """Return the offsets, into the prose of a piece, of those of the words that stand in it."""
        number = bisect_right(self._firsts, piece.first)
        after = self._firsts[number] if number < len(self._firsts) else len(self.keys)
        low, high = max(start, piece.first), min(end, after)
        while high > low and not self.keys[high - 1]:
            high -= 1
        return (self.spans[low][0], self.spans[high - 1][1]) if high > low else (0, 0)

    def same(self, quoted: str, word: int) -> bool:
        """Return whether a word of one key with word `word` is the same with dotted and dotless i told apart."""
        piece = self.piece_at(word)
        start, end = self.spans[word]
        return same_letters(quoted, piece.prose[start:end])


def _rows(texts: Sequence[Text]) -> Iterable[tuple[Text, Passage, str, bool, bool]]:
    """(text, passage, prose, is it a heading, does it go on from the one before): the running words first."""
    for text in texts:
        yield from ((text, one, one.prose.text, False, True) for one in text.passages if one.kind in _BODY)
    for text in texts:
        yield from ((text, one, one.prose.text, False, False) for one in text.passages if one.kind not in _BODY)
        below: Passage | None = None
        headings: list[tuple[Text, Passage, str, bool, bool]] = []
        for block in reversed(text.blocks):
            if block.kind is BlockKind.PASSAGE and block.passage >= 0:
                below = text.passages[block.passage]
            elif block.kind is BlockKind.HEADING and block.prose is not None and below is not None:
                headings.append((text, below, block.prose.text, True, False))
        yield from reversed(headings)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The works at hand, each made ready when it is first asked for."""

    texts: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    """Key of a work to the texts that hold it."""
    titles: frozenset[tuple[str, ...]] = frozenset()
    """What titles begin with, as `title_beginnings` gives it: such words are no quotation."""
    _ready: dict[str, Held] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[Text], titles: Iterable[str] = ()) -> Shelf:
        """Return the works that texts are copies of, by `of`. A companion stands for its work where no copy does.

        `titles` are those of the library; those of the texts are known by themselves.
        """
        copies: dict[str, list[Text]] = {}
        others: dict[str, list[Text]] = {}
        texts = tuple(texts)
        for text in texts:
            if text.front.of and text.front.kind in ("original", "companion"):
                (copies if text.front.kind == "original" else others).setdefault(text.front.of, []).append(text)
        held = {key: tuple(row) for key, row in {**others, **copies}.items()}
        return cls(held, title_beginnings((*titles, *(text.front.title for row in held.values() for text in row))))

    def held(self, key: str) -> Held | None:
        """Return the work of that key, None where it is not held."""
        if key not in self.texts:
            return None
        if key not in self._ready:
            self._ready[key] = Held.of(self.texts[key])
        return self._ready[key]
