"""Page breaks: form feeds, and the one space that a stripped running head leaves at the start of a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from statistics import median

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.lines import Line
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_RARE = 0.2
"""A text in which more lines than this begin with a space is indented, not marked."""
_FEW = 3
"""In a short text so many marks prove nothing yet."""
_NOTE = re.compile(r"(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\s*\S")
_LONGEST_NOTE, _PAGE_OF_NOTES = 12, 100
"""Lines of a footnote, and of all on one page, that are passed over to see whether the page ends in mid-sentence."""
_PAGE_LINES = 20
"""Marks closer than this that never cut a sentence are first-line indents."""


def page_marks(sheet: Sheet) -> Iterable[Claim]:
    """Claim every line that starts a page, and lines whose mark means only that something new starts."""
    feeds = [index for index, line in enumerate(sheet.lines) if line.feed >= 0]
    if feeds:
        return [Claim(Kind.PAGE_BREAK, index, index, "a form feed stands before it", 1.0) for index in feeds]
    return _lone_spaces(sheet)


def _lone_spaces(sheet: Sheet) -> list[Claim]:
    lines = sheet.lines
    wordy = [index for index, line in enumerate(lines) if line.text]
    marks = [index for index in wordy if lines[index].space]
    indented = sum(1 for index in wordy if lines[index].indent)
    if not marks or indented > max(_RARE * len(wordy), _FEW) or indented == len(wordy):
        return []
    if marks[0] == wordy[0]:  # the first words of a text start no page
        del marks[0]
    before = [0, *accumulate(bool(line.text) for line in lines)]
    cutting = {index for index in marks if _cuts_a_sentence(lines, index)}
    distances = [before[b] - before[a] for a, b in zip([0, *marks], marks, strict=False)]
    if not marks or (not cutting and median(distances) < _PAGE_LINES):
        return [_cut(index) for index in marks]
    claims: list[Claim] = []
    start = 0
    typical = median(distances)
    for index, following in zip(marks, [*marks[1:], len(lines)], strict=True):
        size = before[index] - before[start]
        rest = before[following] - before[index]
        if len(marks) > 3 and size < typical / 2 and size + rest <= 1.25 * typical:
            # Two stretches that fit on one page together: something between them was taken out, a page did not end.
            if index not in cutting:
                claims.append(_cut(index))
            continue
        why = "the line starts with one space and its neighbours with none"
        claims.append(Claim(Kind.PAGE_BREAK, index, index, why, 0.95 if index in cutting else 0.85))
        start = index
    return claims


def _cuts_a_sentence(lines: Sequence[Line], index: int) -> bool:
    """Whether the words above go on at the line; notes at the foot of the page are passed over."""
    at = index - 1
    while at >= 0 and index - at < _PAGE_OF_NOTES:
        while at >= 0 and not lines[at].text:
            at -= 1
        last = at
        while at > 0 and lines[at - 1].text and last - at < _LONGEST_NOTE:
            at -= 1
        if last >= 0 and not _NOTE.match(lines[at].text):
            return not ends_sentence(lines[last].text)
        at -= 1
    return False


def _cut(index: int) -> Claim:
    return Claim(Kind.PAGE_BREAK, index, index, "something new starts with one space", 0.6, {"page": False})
