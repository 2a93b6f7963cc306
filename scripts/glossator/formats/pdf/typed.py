"""Lines of all pages as a plain text that shows what the page shows: indents, gaps, page breaks, sizes of letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from glossator.formats.extract import Extract, Part, PartKind
from glossator.formats.pdf.faces import headings_by_face
from glossator.formats.pdf.lines import pitch_of
from glossator.formats.pdf.segments import Segment

_GAP = 1.35
"""Times the usual distance: a wider one is a blank line."""
_LARGER = 1.14
"""Times the usual size: letters of headings are larger."""
_SMALLER = 0.93
"""Times the usual size: letters of notes and quotations are smaller."""
_LEAST_INDENT, _MOST_INDENT = 2, 24
_SHIFT = 0.9
"""Letters by which a line is pushed in at least: less is a ragged edge."""
_LONGEST_HEADING = 200
_ALIKE = 0.06
"""Share by which two sizes differ that are one: boxes of letters are rounded."""
_SIZES = 4
"""Levels that sizes of letters tell apart."""


def typed(pages: Sequence[Sequence[Segment]], tool: str) -> Extract:
    """Return the text of pages, a form feed between them, and as parts the headings that larger letters set apart."""
    body = _usual_size(pages)
    pitch = _usual_pitch(pages)
    text: list[str] = []
    large: list[tuple[int, int, int]] = []  # start, end, size
    faced: list[tuple[int, int, int]] = []  # start, end, face
    face, width = _usual_face(pages), _usual_width(pages, body)
    at = 0
    for number, lines in enumerate(pages):
        if number:
            text.append("\f")
            at += 1
        margin = _margin(lines)
        before: Segment | None = None
        for line in lines:
            blank = "\n" if before is not None and _apart(before, line, pitch, body) else ""
            lead = blank + " " * _indent(line, margin, width)
            words = line.text.strip()
            text.append(f"{lead}{words}\n")
            start = at + len(lead)
            at = start + len(words) + 1
            if body and line.size >= _LARGER * body:
                large.append((start, start + len(words), line.size))
            elif line.face and line.face != face and line.size >= _SMALLER * body:
                faced.append((start, start + len(words), line.face))
            before = line
    whole = "".join(text)
    parts = [*_headings(whole, large), *headings_by_face(whole, faced)]
    return Extract(whole, "pdf", "", 1.0, tool, tuple(sorted(parts, key=lambda part: part.start)))


def _usual_size(pages: Sequence[Sequence[Segment]]) -> int:
    sizes: Counter[int] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 0


def _usual_face(pages: Sequence[Sequence[Segment]]) -> int:
    faces: Counter[int] = Counter()
    for lines in pages:
        for line in lines:
            faces[line.face] += len(line.text)
    return max(faces, key=lambda face: (faces[face], -face)) if faces else 0


def _usual_width(pages: Sequence[Sequence[Segment]], body: int) -> float:
    """How wide a letter of the text is; the lines of its size are asked."""
    widths = [
        (line.right - line.left) / len(line.text)
        for lines in pages
        for line in lines
        if line.size == body and line.text
    ]
    return max(float(median(widths)), 20.0) if widths else 20.0


def _usual_pitch(pages: Sequence[Sequence[Segment]]) -> float:
    steps = sorted(step for lines in pages if (step := pitch_of(lines)) > 0)
    return steps[len(steps) // 2] if steps else 0.0


def _margin(lines: Sequence[Segment]) -> dict[int, int]:
    """The left edge that most lines share, by column: lines further left or right have their own."""
    counted = Counter(round(line.left, -1) for line in lines)
    return dict(counted)


def _indent(line: Segment, margin: dict[int, int], width: float) -> int:
    """How many spaces stand before a line: from the edge that most lines share; one is none."""
    edges = [edge for edge in margin if edge <= line.left + 5 and line.left - edge < 1500]
    if not edges:
        return 0
    edge = max(edges, key=lambda one: (margin[one], -one))
    letters = (line.left - edge) / width
    return min(max(round(letters), _LEAST_INDENT), _MOST_INDENT) if letters >= _SHIFT else 0


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
        if joined and abs(size - joined[-1][2]) <= _ALIKE * size and gap.strip(" ") == "\n":
            joined[-1] = joined[-1][0], end, size
        else:
            joined.append((start, end, size))
    row = [
        one for one in joined if one[1] - one[0] <= _LONGEST_HEADING and any(map(str.isalpha, text[one[0] : one[1]]))
    ]
    ranks: dict[int, int] = {}
    largest = 0
    for size in sorted({size for _, _, size in row}, reverse=True):
        rank = ranks[largest] if largest else 0
        if not largest or size < (1 - _ALIKE) * largest:
            rank, largest = rank + 1, size
        ranks[size] = rank
    why = "its letters are larger than those of the text"
    return [
        Part(PartKind.HEADING, start, end, min(ranks[size], _SIZES), why=why, confidence=0.85, rule="larger-letters")
        for start, end, size in row
    ]
