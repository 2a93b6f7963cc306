"""What an indent means in a text: the first line of a paragraph, or all lines of an entry but its first.

A first-line indent stands behind the end of a sentence; a hanging one cuts sentences. Which of the two a text has is
counted around each place, since a book may have both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from glossator.witness.sheet import Sheet, ends_sentence

_LEAST = 2
"""White space, in characters, that is an indent and no slip."""
_NEAR = 60
"""Lines on either side that are counted: some two pages."""
_PRACTISED = 4
"""Indented paragraphs near by from which a paragraph without an indent is strange."""
_MOST_SURE = 0.97


class Indents:
    """The indents of the lines of prose of a sheet, by their place among these."""

    def __init__(self, sheet: Sheet, prose: Sequence[int], runs: Sequence[tuple[int, int]]) -> None:
        """`runs` are the (first, last) of lines that follow each other without a gap, as places in `prose`."""
        after, amid = [0] * len(prose), [0] * len(prose)
        hanging: set[int] = set()
        for first, last in runs:
            lines = [sheet.lines[index] for index in prose[first : last + 1]]
            for at in range(1, len(lines)):
                if lines[at].indent >= lines[at - 1].indent + _LEAST:
                    ended = ends_sentence(lines[at - 1].text)
                    (after if ended else amid)[first + at] = 1
            base = min(line.indent for line in lines)
            inside = sum(amid[first : last + 1])
            if lines[0].indent == base and inside > sum(after[first : last + 1]):
                starts = [at for at in range(1, len(lines)) if lines[at].indent < base + _LEAST]
                # Several lines in a row at the margin are prose of which one line was pushed in.
                if 2 * len(starts) <= len(lines) + 1 or inside >= len(starts):
                    hanging.update(prose[first + at] for at in starts)
        self.hanging = frozenset(hanging)
        """Lines at the margin of a block whose other lines are pushed in amid sentences: each begins an entry."""
        self._after = [0, *accumulate(after)]
        self._amid = [0, *accumulate(amid)]

    def sure(self, at: int) -> float:
        """Return how sure an indent is that of a first line: less so, the more near by hang; 0 where most do."""
        after, amid = self._near(at)
        return round(_MOST_SURE * (1 - amid / (after + amid + 1) / 2), 3) if after > amid else 0.0

    def practised(self, at: int) -> bool:
        """Return whether the paragraphs around a place are indented, so that a short line alone proves little."""
        after, amid = self._near(at)
        return after >= _PRACTISED and after > _PRACTISED * amid

    def _near(self, at: int) -> tuple[int, int]:
        low, high = max(at - _NEAR, 0), min(at + _NEAR + 1, len(self._after) - 1)
        return self._after[high] - self._after[low], self._amid[high] - self._amid[low]
