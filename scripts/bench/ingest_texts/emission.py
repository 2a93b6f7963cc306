"""Writes rows as raw text and keeps, while writing, where everything came to stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .model import Block, Json
from .wrapping import Row


@dataclass(slots=True)
class Line:
    """One written row: ``text[start:end]`` of its block stands at ``raw`` and what follows."""

    start: int
    end: int
    raw: int
    joined: bool
    fresh: bool  # something else stands between it and the block's line before


@dataclass(slots=True)
class Placed:
    """A block with its written lines; ``label`` is the span of its prefix."""

    block: Block
    lines: list[Line] = field(default_factory=list)
    label: list[int] = field(default_factory=list)

    def parts(self, start: int, end: int) -> list[list[int]]:
        """Return the raw spans of ``text[start:end]``: one, or more where a page break cuts it.

        A hyphen that was put in at a line end belongs to the span if the text goes on after it.
        """
        found: list[list[int]] = []
        for line in self.lines:
            low, high = max(start, line.start), min(end, line.end)
            if low >= high:
                continue
            to = line.raw + high - line.start + (1 if line.joined and end > line.end else 0)
            if found and not line.fresh:
                found[-1][1] = to
            else:
                found.append([line.raw + low - line.start, to])
        return found


class Emission:
    """A raw text that grows row by row."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.placed: dict[int, Placed] = {}
        self.furniture: list[Json] = []
        self.hyphens: list[Json] = []
        self.before: Block | None = None

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def write(self, row: Row) -> None:
        """Write one row with its line end."""
        self._write(row.separator)
        block = row.block
        if block is None:
            self._write("\n")
        elif block.kind == "furniture":
            self._write(row.indent)
            self._furniture(block.body.text, block.data["kind"])
            self._write("\n")
        else:
            self._text(row, block)
        self.before = block

    def _furniture(self, text: str, kind: str) -> None:
        self.furniture.append({"start": self.length, "end": self.length + len(text), "kind": kind, "text": text})
        self._write(text)

    def _text(self, row: Row, block: Block) -> None:
        placed = self.placed.setdefault(id(block), Placed(block))
        self._write(row.indent)
        if row.start == 0 and block.prefix:
            placed.label = [self.length, self.length + len(block.prefix.rstrip())]
            self._write(block.prefix)
        fresh = not placed.lines or self.before is not block
        placed.lines.append(Line(row.start, row.end, self.length, row.hyphen == "joined", fresh))
        self._write(block.body.text[row.start : row.end])
        if row.hyphen:
            at = self.length if row.hyphen == "joined" else self.length - 1
            self.hyphens.append({"at": at, "kind": row.hyphen, "word": _word(block.body.text, row.end)})
        if row.hyphen == "joined":
            self._write("-")
        if row.trail:
            self._write(" ")
            self._furniture(row.trail.strip(), "link")
        self._write("\n")


def _word(text: str, at: int) -> str:
    """Return the whole word around the break, with the hyphens of a compound."""
    inner = r"(?:[^\W\d_]|-)"
    before = re.search(rf"{inner}*$", text[:at])
    after = re.match(rf"{inner}*", text[at:])
    assert before is not None and after is not None
    return before[0] + after[0]
