"""What was written in a YAML document: plain values, where each of them stands, and how much of them is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a document is read."""

    characters: int
    nodes: int
    depth: int = 16
    """Collections in collections; a record of corrections has four."""
    scalar: int = 20_000
    """Characters of one value."""
    aliases: int = 1_000
    expanded: int = 10_000
    """Nodes that all aliases together stand for."""


LIST = Limits(characters=20_000_000, nodes=2_000_000)
FRONT = Limits(characters=200_000, nodes=20_000)

Mark = tuple[int, int]
"""Line and column, both from 1."""


class Written(dict[str, Any]):
    """A mapping that knows where each of its fields was written, its name and its value."""

    __slots__ = ("marks", "values_at")

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[str, Mark] = {}
        self.values_at: dict[str, Mark] = {}


class Listed(list[Any]):
    """A list that knows where each of its items was written."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[Mark] = []


def place_of(record: object, name: str, otherwise: Place) -> Place:
    """Return where the name of a field was written; the place of the record where that is not known."""
    mark = record.marks.get(name) if isinstance(record, Written) else None
    return Place(otherwise.file, *mark) if mark else otherwise


def value_place(record: object, name: str, otherwise: Place) -> Place:
    """Return where the value of a field was written; the place of the record where that is not known."""
    mark = record.values_at.get(name) if isinstance(record, Written) else None
    return Place(otherwise.file, *mark) if mark else place_of(record, name, otherwise)


def item_place(value: object, number: int, otherwise: Place) -> Place:
    """Return where an item of a list was written, counted from 0; the place given where that is not known."""
    if isinstance(value, Listed) and number < len(value.marks):
        return Place(otherwise.file, *value.marks[number])
    return otherwise


class Unreadable(Exception):  # noqa: N818 - it is no error of ours: the document is at fault
    """The document as a whole is no YAML, or passes a limit."""

    def __init__(self, why: str, mark: Mark, wanted: str = "") -> None:
        super().__init__(why)
        self.why, self.mark, self.wanted = why, mark, wanted

    def as_finding(self, code: str, path: str) -> Finding:
        """Return it as a finding: of the code given where it is no YAML, n-010 where a limit is passed."""
        if self.wanted:
            return finding("n-010", Place(path, *self.mark), why=self.why, wanted=self.wanted)
        return finding(code, Place(path, *self.mark), why=self.why)


@dataclass(frozen=True, slots=True)
class Document:
    """What a document says."""

    value: Any
    """A mapping (`Written`), a list (`Listed`), or a scalar; None for an empty document."""
    findings: tuple[Finding, ...] = ()
