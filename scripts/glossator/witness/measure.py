"""How full a printed line is: the evidence of justified type for where paragraphs begin and end.

Scans lose indents. What they keep is that a justified line is short only if its
paragraph ends there, or if it begins one and lost its indent. Widths of an average
serif type stand in for the type that was used; only their ratio within some fifty
lines counts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from statistics import median

_EM = 50
_WIDTHS = (("ijlt/:;\\", 14), ("frI()[]-'|!`", 17), ("sJ", 19), ("acez?", 22), ("., \u00a0", 12), ("mM", 40), ("w", 36),
           ("W%", 46), ("ABCDEFGHKLNOPQRSTUVXYZ", 33))  # fmt: skip
_TABLE = bytearray([_EM // 2] * 256)
for _letters, _width in _WIDTHS:
    for _letter in _letters:
        _TABLE[ord(_letter)] = _width
_NEAR = 25
"""Lines on either side that a line is compared with: about a page."""
_FULL = 0.6
"""Lines narrower than this share of the widest near them are no running prose: they do not count for the measure."""
_UNEVEN = 0.12
"""Relative spread of widths above which type is not justified, so that widths prove nothing."""
_FEWEST = 8
_NEAR_LINES = 8
_SLACK = 0.06
"""Share of breaks within a sentence that may be earlier than need be: words that the scan lost, justified gaps."""
_STOPS = ".!?…:;)”’\"'»›"
_INDENT = 0.03


def width(text: str) -> int:
    """Return how wide a line prints, in fiftieths of an em."""
    return sum(text.encode("latin-1", "replace").translate(_TABLE))


class Measure:
    """The widths of the prose lines of a witness, compared with their neighbours."""

    def __init__(
        self, lines: Sequence[str], runs: Sequence[tuple[int, int]], indents: Sequence[int] | None = None
    ) -> None:
        """`runs` are the (first, last) of lines that follow each other without a gap; `indents` stand before them."""
        self._lines = lines
        before = indents or [0] * len(lines)
        self._edges = [indent + len(line) for indent, line in zip(before, lines, strict=True)]
        self._widths = list(map(width, lines))
        self._limits = _limits(lines, self._edges, runs)
        self._medians: dict[int, float] = {}

    def starts_paragraph(self, at: int, after_first: bool) -> tuple[str, float]:
        """Return why line `at`, which may start a sentence, starts a paragraph (empty if nothing says so).

        Beside it stands which share of the measure the line before fills. `after_first` tells that the line before is
        itself the first of its paragraph, and so may lack an indent.
        """
        before, line = at - 1, self._lines[at]
        if before < 0:
            return "", 1.0
        if limit := self._limits[before]:
            fits = self._edges[before] + 1 + len(line.split(" ", 1)[0]) <= limit
            return ("the line before ends early: its next word had room on it" if fits else ""), (
                self._edges[before] / limit
            )
        typical = self._typical(at)
        if not typical:
            return "", 1.0
        above = self._widths[before] / typical + (_INDENT if after_first else 0)
        own = self._widths[at] / typical
        return self._by_type(at, typical, above, own), above

    def _by_type(self, at: int, typical: float, above: float, own: float) -> str:
        if above + self._room(at) / typical <= 1.0:
            return "the line before ends early: its next word had room on it"
        if own < 1 and at + 1 < len(self._lines) and own + self._room(at + 1) / typical <= 1.02 and own > _FULL:
            return "the line is narrow although its next word had room: it lost an indent"
        if above + own <= 1.88 and max(above, own) < 0.97:
            return "the line before ends early and this one lost an indent"
        return ""

    def _room(self, at: int) -> int:
        return width(" " + self._lines[at].split(" ", 1)[0])

    def _typical(self, at: int) -> float:
        """Return the median width around line `at`, or 0 where type is not justified."""
        if at not in self._medians:
            near = self._widths[max(0, at - _NEAR) : at + _NEAR + 1]
            full = [one for one in near if one >= _FULL * max(near)]
            middle = median(full)
            spread = (sum((one - middle) ** 2 for one in full) / len(full)) ** 0.5
            self._medians[at] = middle if len(full) >= _FEWEST and spread <= _UNEVEN * middle else 0
        return self._medians[at]


def _limits(lines: Sequence[str], edges: Sequence[int], runs: Sequence[tuple[int, int]]) -> list[int]:
    """Return of each line the column that a program filled the lines around it up to, or 0 where type set them.

    A program breaks a line where the next word does not fit. Notes and quotations are set narrower, so the fullest line
    near by is what counts, and only breaks within a sentence can show the rule: a line that ends one may end early.
    """
    limits = [0] * len(lines)
    for first, last in runs:
        sizes = list(edges[first : last + 1])
        fullest = _rolling_most(sizes, _NEAR_LINES)
        limits[first : last + 1] = fullest
    inside = [at for first, last in runs for at in range(first, last) if lines[at][-1] not in _STOPS]
    if len(inside) < _FEWEST:
        return [0] * len(lines)
    early = sum(1 for at in inside if edges[at] + 1 + len(lines[at + 1].split(" ", 1)[0]) <= limits[at])
    return limits if early <= _SLACK * len(inside) else [0] * len(lines)


def _rolling_most(sizes: Sequence[int], near: int) -> list[int]:
    """The largest of each value's neighbours, up to `near` on either side: one pass with a queue that only falls."""
    most: list[int] = []
    waiting: deque[int] = deque()
    for at in range(len(sizes) + near):
        if at < len(sizes):
            while waiting and sizes[waiting[-1]] <= sizes[at]:
                waiting.pop()
            waiting.append(at)
        centre = at - near
        if centre >= 0:
            while waiting[0] < centre - near:
                waiting.popleft()
            most.append(sizes[waiting[0]])
    return most[: len(sizes)]
