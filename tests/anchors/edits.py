"""Scripted edits of texts, each of which knows what became of every passage."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from glossator.anchors import Entry, State
from glossator.model import BlockKind, Front, Text
from glossator.passages import read_text

SYLLABLES = "babe cedi fogu hake limo nupa resi tovu zafi chu dre flo gri wen yst".split()  # noqa: SIM905
SMALL = "the of and in to a that it for with on by".split()  # noqa: SIM905


@dataclass(frozen=True)
class Piece:
    """A block of Markdown that is edited as a whole."""

    words: str
    roots: frozenset[int]
    """Which pieces of the first edition its words come from."""

    @property
    def is_heading(self) -> bool:
        return self.words.startswith("#")

    @property
    def is_plain(self) -> bool:
        return self.words[0].isalnum() and len(self.words.split()) >= 12


Edition = dict[str, list[Piece]]


@dataclass
class Writer:
    """A contributor with a die."""

    die: random.Random
    numbers: count = field(default_factory=lambda: count(1))

    def word(self) -> str:
        return "".join(self.die.choice(SYLLABLES) for _ in range(self.die.randint(2, 4)))

    def sentence(self, words: int = 0) -> str:
        size = words or self.die.randint(8, 20)
        made = [self.word() if self.die.random() < 0.6 else self.die.choice(SMALL) for _ in range(size)]
        return " ".join(made).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.die.randint(1, 8)))

    def edition(self, texts: int = 4) -> Edition:
        made: Edition = {}
        for number in range(texts):
            pieces = []
            for _ in range(self.die.randint(3, 6)):
                pieces.append(self.piece("## " + self.sentence(3)[:-1]))
                pieces += [self.piece(self.paragraph()) for _ in range(self.die.randint(2, 7))]
            made[f"text-{number}"] = pieces
        return made

    def piece(self, words: str) -> Piece:
        return Piece(words, frozenset({next(self.numbers)}))

    def pick(self, edition: Edition, *, heading: bool = False) -> tuple[str, int]:
        found = [
            (text, at) for text, pieces in edition.items() for at, piece in enumerate(pieces)
            if (piece.is_heading if heading else piece.is_plain)
        ]  # fmt: skip
        return self.die.choice(found)


def reworded(writer: Writer, words: str, share: float) -> str:
    found = words.split()
    for at in writer.die.sample(range(len(found)), int(len(found) * share)):
        found[at] = writer.word()
    return " ".join(found)


def words_changed(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text][at]
    edition[text][at] = replace(piece, words=reworded(writer, piece.words, writer.die.uniform(0.05, 0.32)))


def opening_changed(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text][at]
    edition[text][at] = replace(piece, words=" ".join([writer.sentence(4)[:-1], *piece.words.split()[3:]]))


def sentences_added(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text][at]
    added = [piece.words, writer.sentence(), writer.sentence()]
    writer.die.shuffle(added)
    edition[text][at] = replace(piece, words=" ".join(added))


def split(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text][at]
    words = piece.words.split()
    where = writer.die.randint(len(words) // 4, 3 * len(words) // 4)
    edition[text][at : at + 1] = [replace(piece, words=" ".join(half)) for half in (words[:where], words[where:])]


def joined(writer: Writer, edition: Edition) -> None:
    pairs = [
        (text, at) for text, pieces in edition.items() for at in range(len(pieces) - 1)
        if pieces[at].is_plain and pieces[at + 1].is_plain
    ]  # fmt: skip
    text, at = writer.die.choice(pairs)
    first, second = edition[text][at : at + 2]
    edition[text][at : at + 2] = [Piece(f"{first.words} {second.words}", first.roots | second.roots)]


def moved_within(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text].pop(at)
    edition[text].insert(writer.die.randint(max(0, at - 3), min(len(edition[text]), at + 3)), piece)


def moved_between(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    piece = edition[text].pop(at)
    other = writer.die.choice(sorted(edition))
    words = reworded(writer, piece.words, writer.die.choice([0, 0.15]))
    edition[other].insert(writer.die.randint(0, len(edition[other])), replace(piece, words=words))


def added(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    edition[text].insert(at, writer.piece(writer.paragraph()))


def deleted(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition)
    del edition[text][at]


def heading_renamed(writer: Writer, edition: Edition) -> None:
    text, at = writer.pick(edition, heading=True)
    edition[text][at] = replace(edition[text][at], words="## " + writer.sentence(3)[:-1])


def file_renamed(writer: Writer, edition: Edition) -> None:
    text = writer.die.choice(sorted(edition))
    edition[writer.word() + writer.word()] = edition.pop(text)


EDITS: tuple[Callable[[Writer, Edition], None], ...] = (
    words_changed, opening_changed, sentences_added, split, joined, moved_within, moved_between, added, deleted,
    heading_renamed, file_renamed,
)  # fmt: skip


def printed(edition: Edition) -> tuple[list[Text], dict[tuple[str, str], tuple[frozenset[int], int]]]:
    """Return the texts, and (text, id from the words) to (roots, which passage of its piece)."""
    documents, where = [], {}
    for id, pieces in edition.items():
        source, starts = "", []
        for piece in pieces:
            starts.append(len(source))
            source += piece.words + "\n\n"
        text, _ = read_text(id, f"docs/texts/{id}.md", source, Front(id), 0)
        documents.append(text)
        headings = [block.id for block in text.blocks if block.kind is BlockKind.HEADING]
        for slug, piece in zip(headings, (piece for piece in pieces if piece.is_heading), strict=True):
            where[id, f"#{slug}"] = (piece.roots, 0)
        number: dict[int, int] = {}
        for passage in text.passages:
            at = max(index for index, start in enumerate(starts) if start <= passage.span.start)
            where[id, passage.id] = (pieces[at].roots, number.setdefault(at, 0))
            number[at] += 1
    return documents, where


def judged(
    old: dict[tuple[str, str], tuple[frozenset[int], int]],
    new: dict[tuple[str, str], tuple[frozenset[int], int]],
    entries: Sequence[Entry],
    ids: dict[tuple[str, str], str],
) -> dict[str, list[tuple[str, str]]]:
    """Return right, wrong, lost and ambiguous links: `old` holds every address of the edition before, by its id."""
    rows = {entry.key: entry for entry in entries}
    there = {(text, ids.get((text, id), id)): value for (text, id), value in new.items()}
    homes = {id: text for text, id in there if not id.startswith("#")}
    alive = frozenset().union(*(roots for roots, _ in new.values()))
    found: dict[str, list[tuple[str, str]]] = {"right": [], "wrong": [], "lost": [], "ambiguous": []}
    for key, (roots, number) in old.items():
        row = rows.get(key)
        if row is None:
            verdict = "lost"
        elif row.state is State.SEVERAL:
            verdict = "ambiguous"
        elif row.state is State.GONE:
            verdict = "lost" if roots & alive else "right"
        else:
            target = row.targets[0] if row.targets else key[1]
            home, mark, slug = target.partition("#")
            goal = (home, f"#{slug}") if mark else (homes[target], target)
            place = there[goal if row.targets else key]
            same = bool(place[0] & roots) and (place[1] == number or len(place[0]) > 1)
            verdict = "right" if same or (key[1].startswith("#") and not roots & alive) else "wrong"
        found[verdict].append(key)
    return found
