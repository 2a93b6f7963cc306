"""What a table of the dataset is: its columns, and what makes its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from glossator.characters.printable import printable
from glossator.publish.press import Impression

Cell = str | int | float | None
Rows = Callable[[Impression], Iterable[tuple[Cell, ...]]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `TEXT`, `INTEGER` or `REAL` of SQLite, and in words what it holds."""

    name: str
    holds: str
    about: str
    points_at: str = ""
    """Table and column whose values it has, `passages(id)`; empty for one that points nowhere."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its rows are in a fixed order, so that two exports of one edition are the same bytes."""

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: Rows
    key: tuple[str, ...] = ()
    """Columns that together no two rows share."""

    def filled(self, impression: Impression) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows with what documents forbid in no cell; U+FFFD stands for it, so that offsets stay."""
        for row in self.rows(impression):
            yield tuple([printable(cell) if isinstance(cell, str) else cell for cell in row])


def column(name: str, about: str, holds: str = "TEXT", points_at: str = "") -> Column:
    """Return a column, of text unless said otherwise."""
    return Column(name, holds, about, points_at)


AS_OF = column("as_of", "to when it was known (EDTF); none where only the edition as a whole says so")
