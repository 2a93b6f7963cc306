"""One place of a file that names a thing of the edition by its id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.model import TargetKind
from glossator.records.written import Listed, Written

KINDS = (TargetKind.WORK, TargetKind.TERM, TargetKind.NAME, TargetKind.EVENT, TargetKind.TEXT)
"""Kinds of things that people give an id."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A place that names a thing; offsets are characters of the file, half-open."""

    kind: TargetKind
    id: str
    file: str
    """Path from the project's folder."""
    start: int
    """-1 where the id is written in a way that cannot be told apart: an escape, an alias of YAML."""
    end: int
    how: str
    """What sort of place it is, for people: `citation`, `field sources`, `link`."""
    defines: bool = False
    """Whether the thing is given its id here."""
    line: int = 0
    """Where `start` is -1."""
    target: str = ""
    """Of a link: the file that it leads to."""

    @property
    def of_file(self) -> bool:
        """Whether the file itself is called so."""
        return self.how == CALLED


CALLED = "file's name"


class Lines:
    """Offsets of a file by line and column."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0]
        at = source.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = source.find("\n", at + 1)
        self._mark = source.startswith("\ufeff")

    def find(self, word: str, mark: tuple[int, int] | None) -> int:
        """Return the offset of a word whose value begins at a mark, bare or in quotation marks; -1 where it does not.

        A byte order mark is no column of the first line.
        """
        if mark is None or not 0 < mark[0] <= len(self._starts):
            return -1
        at = self._starts[mark[0] - 1] + mark[1] - 1 + (self._mark and mark[0] == 1)
        if self._source.startswith(word, at):
            return at
        quote = self._source[at : at + 1]
        return at + 1 if quote in ("'", '"') and self._source.startswith(f"{word}{quote}", at + 1) else -1


def in_field(record: object, field: str, lines: Lines) -> Iterator[tuple[str, int, int]]:
    """Yield (word, offset or -1, line) for each word of a field: one, or a list of them."""
    if not isinstance(record, Written):
        return
    value, mark = record.get(field), record.values_at.get(field)
    if isinstance(value, Listed):
        for one, at in zip(value, value.marks, strict=False):
            if isinstance(one, str):
                yield one.strip(), lines.find(one.strip(), at), at[0]
    elif isinstance(value, str):
        yield value.strip(), lines.find(value.strip(), mark), mark[0] if mark else 1
