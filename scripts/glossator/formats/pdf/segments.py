"""Characters of a page to pieces of lines: what stands on one height, one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from glossator.formats.tree_words import RAISED

_SAME_LINE = 0.4
"""Of the height of the smaller of two: so much must overlap."""
_BACK = 1.5
"""Heights that a character may lie behind the one before it; further back, something else begins."""
_WORD_GAP = 0.22
"""Of the height: a wider gap is a space."""
_COLUMN_GAP = 2.2
"""Heights: so wide a gap is not between two words of a line."""
_RAISED_SIZE, _RAISED_FOOT = 0.85, 0.12
"""Of the height of the line: a note mark is smaller, and its foot stands higher."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a line; lengths are in tenths of a point, from the left and from the foot of the page."""

    text: str
    left: int
    right: int
    bottom: int
    top: int
    """Of its characters of usual size."""
    face: int = 0
    """Of all its characters: 1 bold, 2 slanted, 3 both; 0 where they differ."""

    @property
    def size(self) -> int:
        """The height of its characters."""
        return self.top - self.bottom


@dataclass(slots=True)
class _Character:
    text: str
    left: int
    bottom: int
    right: int
    top: int
    space: bool
    """Whether a space stands before it."""
    face: int = 0


def segments_of(text: str, boxes: Sequence[int], faces: str = "") -> list[Segment]:
    """Return the pieces of lines of a page, in the order of its content; `faces` has a digit for each character."""
    found: list[Segment] = []
    row: list[_Character] = []
    space = False
    for at, letter in enumerate(text):
        left, bottom, right, top = boxes[4 * at : 4 * at + 4]
        if letter.isspace() or (left == right == 0 and top == bottom == 0) or ord(letter) < 32:
            space = True
            continue
        face = int(faces[at]) if at < len(faces) else 0
        character = _Character(letter, left, bottom, right, top, space, face)
        if row and not _goes_on(row[-1], character, row[0]):
            found.append(_segment(row))
            row = []
        row.append(character)
        space = False
    if row:
        found.append(_segment(row))
    return [segment for segment in found if segment.text.strip()]


def _goes_on(before: _Character, after: _Character, first: _Character) -> bool:
    overlap = min(before.top, after.top) - max(before.bottom, after.bottom)
    height = max(min(before.top - before.bottom, after.top - after.bottom), 1)
    if overlap < _SAME_LINE * height:
        return False
    tall = max(before.top - before.bottom, after.top - after.bottom, 1)
    return before.left - after.left <= _BACK * tall and after.left - before.right <= _COLUMN_GAP * tall


def _segment(row: list[_Character]) -> Segment:
    heights = Counter(one.top - one.bottom for one in row)
    size = max(heights, key=lambda height: (heights[height], height))
    usual = [one for one in row if one.top - one.bottom == size]
    foot = int(median(one.bottom for one in usual))
    parts: list[str] = []
    before: _Character | None = None
    for one in row:
        if before is not None and (one.space or one.left - before.right > _WORD_GAP * size):
            parts.append(" ")
        small = one.top - one.bottom < _RAISED_SIZE * size and one.bottom > foot + _RAISED_FOOT * size
        parts.append(one.text.translate(RAISED) if small else one.text)
        before = one
    left, right = min(one.left for one in row), max(one.right for one in row)
    same = {one.face for one in row if one.text.isalnum()}
    return Segment("".join(parts), left, right, foot, foot + size, same.pop() if len(same) == 1 else 0)
