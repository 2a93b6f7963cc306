"""Ids in the rows of the tables of references: what claims rest on, and figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.edition.evidence import EVIDENCE, OWN
from glossator.edition.figures import FIGURES
from glossator.model import TargetKind
from glossator.patterns import re
from glossator.renaming.naming import Naming

TABLES = (EVIDENCE, FIGURES)
"""Files of such rows."""
COLUMNS: Mapping[str, TargetKind] = {"original": TargetKind.TEXT, "work": TargetKind.WORK}
"""Column to what it names."""
_CELL = re.compile(r'"((?:[^"]|"")*)"([^,\r\n]*)|([^,\r\n]*)')


def in_table(source: str, file: str) -> Iterator[Naming]:
    """Yield the ids of the columns that name things; RFC 4180, with the columns found by the first row."""
    rows = _rows(source)
    names = [cell.strip() for cell, _ in next(rows, [])]
    kinds = [COLUMNS.get(name) for name in names]
    for row in rows:
        for (cell, at), kind, name in zip(row, kinds, names, strict=False):
            word = cell.strip()
            if kind is not None and word and not (kind is TargetKind.TEXT and word == OWN):
                start = at + cell.index(word)
                yield Naming(kind, word, file, start, start + len(word), f"column {name}")


def _rows(source: str) -> Iterator[list[tuple[str, int]]]:
    """Yield rows of (words as they are written, where they begin), those in quotation marks without these."""
    row: list[tuple[str, int]] = []
    at = 1 if source.startswith("\ufeff") else 0
    while at < len(source):
        cell = _CELL.match(source, at)
        if cell is None:  # it matches nothing, too
            return
        group = 1 if cell[1] is not None else 3
        row.append((cell[group], cell.start(group)))
        at = cell.end()
        if source.startswith(",", at):
            at += 1
            if at < len(source):
                continue
        else:
            at += 2 if source.startswith("\r\n", at) else 1
        yield row
        row = []
