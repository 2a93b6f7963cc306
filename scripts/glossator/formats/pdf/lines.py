"""Pieces of lines in reading order: down the page, column after column where it has two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from glossator.formats.pdf.segments import Segment

_LEAST_SIDE = 0.25
"""Of all pieces: so many stand on either side of a gutter."""
_MOST_ACROSS = 0.2
_NEAR_MIDDLE = 0.25
"""Of the width: so far from the middle a gutter may be."""
_LEAST_PIECES = 12
"""A page with fewer has no columns worth looking for."""


def lines_of(segments: Sequence[Segment]) -> list[Segment]:
    """Return the lines of a page in reading order; pieces on one height are one line."""
    gutter = _gutter(segments)
    if gutter is None:
        return _down(segments)
    lines: list[Segment] = []
    left: list[Segment] = []
    right: list[Segment] = []
    for one in sorted(segments, key=lambda piece: -piece.top):
        if one.right <= gutter:
            left.append(one)
        elif one.left >= gutter:
            right.append(one)
        else:  # it runs across both columns: what stands above it is read first
            lines += [*_down(left), *_down(right), one]
            left, right = [], []
    return [*lines, *_down(left), *_down(right)]


def _gutter(segments: Sequence[Segment]) -> float | None:
    """Return where a gutter between two columns is; None where the page has one column."""
    if len(segments) < _LEAST_PIECES:
        return None
    lefts = sorted({one.left for one in segments})
    middle = (min(one.left for one in segments) + max(one.right for one in segments)) / 2
    spread = max(one.right for one in segments) - min(one.left for one in segments)
    for at in (edge - 1 for edge in lefts if abs(edge - middle) < _NEAR_MIDDLE * spread):
        before = sum(1 for one in segments if one.right <= at)
        behind = sum(1 for one in segments if one.left >= at)
        across = len(segments) - before - behind
        if min(before, behind) >= _LEAST_SIDE * len(segments) and across <= _MOST_ACROSS * len(segments):
            return float(at)
    return None


def _down(segments: Sequence[Segment]) -> list[Segment]:
    """The pieces from the top of the page to its foot, those of one height put together from left to right."""
    lines: list[list[Segment]] = []
    for one in sorted(segments, key=lambda piece: (-(piece.bottom + piece.top), piece.left)):
        last = lines[-1][-1] if lines else None
        if last is not None and _level(last, one):
            lines[-1].append(one)
        else:
            lines.append([one])
    return [_joined(sorted(line, key=lambda piece: piece.left)) for line in lines]


def _level(one: Segment, other: Segment) -> bool:
    overlap = min(one.top, other.top) - max(one.bottom, other.bottom)
    apart = one.right <= other.left + 5 or other.right <= one.left + 5
    return apart and overlap > 0.5 * max(min(one.size, other.size), 1)


def _joined(line: list[Segment]) -> Segment:
    if len(line) == 1:
        return line[0]
    parts = [line[0].text]
    for before, after in pairwise(line):
        wide = after.left - before.right > before.size
        parts += ["   " if wide else "" if after.left - before.right < 0.2 * before.size else " ", after.text]
    largest = max(line, key=lambda one: len(one.text))
    return Segment("".join(parts), line[0].left, line[-1].right, largest.bottom, largest.top, _face(line))


def _face(line: Sequence[Segment]) -> int:
    faces = {one.face for one in line if any(map(str.isalnum, one.text))}
    return faces.pop() if len(faces) == 1 else 0


def pitch_of(lines: Sequence[Segment]) -> float:
    """Return the usual distance from one line to the next; 0 where there are no two."""
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.bottom > b.bottom]
    return float(median(steps)) if steps else 0.0
