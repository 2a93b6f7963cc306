"""Lines of all pages as a plain text that shows what the page shows: indents, gaps, page breaks, sizes of letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from glossator.formats.extract import Extract, Part, PartKind
from glossator.formats.pdf.lines import pitch_of
from glossator.formats.pdf.segments import Segment

_GAP = 1.35
"""Times the usual distance: a wider one is a blank line."""
_LARGER = 1.14
"""Times the usual size: letters of headings are larger."""
_SMALLER = 0.93
"""Times the usual size: letters of notes and quotations are smaller."""
_MOST_INDENT = 24
_LONGEST_HEADING = 200
_SIZES = 4
"""Levels that sizes of letters tell apart."""


def typed(pages: Sequence[Sequence[Segment]], tool: str) -> Extract:
    """Return the text of pages, a form feed between them, and as parts the headings that larger letters set apart."""
    body = _usual_size(pages)
    pitch = _usual_pitch(pages)
    text: list[str] = []
    large: list[tuple[int, int, int]] = []  # start, end, size
    at = 0
    for number, lines in enumerate(pages):
        if number:
            text.append("\f")
            at += 1
        margin = _margin(lines)
        before: Segment | None = None
        for line in lines:
            blank = "\n" if before is not None and _apart(before, line, pitch, body) else ""
            lead = blank + " " * _indent(line, margin)
            words = line.text.strip()
            text.append(f"{lead}{words}\n")
            start = at + len(lead)
            at = start + len(words) + 1
            if body and line.size >= _LARGER * body:
                large.append((start, start + len(words), line.size))
            before = line
    whole = "".join(text)
    return Extract(whole, "pdf", "", 1.0, tool, tuple(_headings(whole, large)))


def _usual_size(pages: Sequence[Sequence[Segment]]) -> int:
    sizes: Counter[int] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 0


def _usual_pitch(pages: Sequence[Sequence[Segment]]) -> float:
    steps = sorted(step for lines in pages if (step := pitch_of(lines)) > 0)
    return steps[len(steps) // 2] if steps else 0.0


def _margin(lines: Sequence[Segment]) -> dict[int, int]:
    """The left edge that most lines share, by column: lines further left or right have their own."""
    counted = Counter(round(line.left, -1) for line in lines)
    return dict(counted)


def _indent(line: Segment, margin: dict[int, int]) -> int:
    """How many spaces stand before a line: from the edge that most lines share, in widths of its letters."""
    edges = [edge for edge in margin if edge <= line.left + 5 and line.left - edge < 1500]
    if not edges:
        return 0
    edge = max(edges, key=lambda one: (margin[one], -one))
    width = max((line.right - line.left) / max(len(line.text), 1), 20)
    return min(max(round((line.left - edge) / width), 0), _MOST_INDENT)


def _apart(above: Segment, below: Segment, pitch: float, body: int) -> bool:
    """Whether a gap, or letters of another size, stand between two lines."""
    step = above.bottom - below.bottom
    if step <= 0 or not pitch:  # the next column
        return False
    usual = pitch * max(min(above.size, below.size) / body, 0.5) if body else pitch
    smaller = below.size < _SMALLER * body <= above.size
    larger = (above.size >= _LARGER * body) != (below.size >= _LARGER * body)
    return (step > _GAP * max(usual, 1) and step > _GAP * 0.8 * pitch) or smaller or larger


def _headings(text: str, large: Sequence[tuple[int, int, int]]) -> list[Part]:
    """Lines of larger letters, those of one size that follow each other as one heading; the largest come first."""
    joined: list[tuple[int, int, int]] = []
    for start, end, size in large:
        gap = text[joined[-1][1] : start] if joined else ""
        if joined and size == joined[-1][2] and gap.strip(" ") == "\n":
            joined[-1] = joined[-1][0], end, size
        else:
            joined.append((start, end, size))
    row = [
        one for one in joined if one[1] - one[0] <= _LONGEST_HEADING and any(map(str.isalpha, text[one[0] : one[1]]))
    ]
    ranks = {size: rank for rank, size in enumerate(sorted({size for _, _, size in row}, reverse=True), 1)}
    why = "its letters are larger than those of the text"
    return [
        Part(PartKind.HEADING, start, end, min(ranks[size], _SIZES), why=why, confidence=0.85, rule="larger-letters")
        for start, end, size in row
    ]
