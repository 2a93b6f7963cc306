"""Footnotes at page bottoms: `1 See …`, which may cut a paragraph in two."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_LABEL = re.compile(r"(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\s+(?=[^\W\d_]|[“\"‘'(])|([¹²³⁰⁴-⁹]{1,3})(?=\S)")
_MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim"
    r"|Kasım|Aralık)"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LARGEST_GAP = 3
"""A note or two may be lost in the scan; more means that these numbers count something else."""
_LARGEST_SHARE = 0.5
"""Of the words; a text of numbered paragraphs has no footnotes."""


def footnotes(sheet: Sheet) -> Iterable[Claim]:
    """Claim blocks that start with the next number and stand at the bottom of a page, or cut a sentence in two.

    Numbers count up through the text, or begin again at 1 on a later page. A note may run over several lines and be
    followed by the next one without a blank line.
    """
    blocks = sheet.blocks()
    starts = [_label(sheet, first) for first, _ in blocks]
    low = _at_bottom(sheet, blocks, starts)
    found: list[Claim] = []
    expected, series, page = 1, 0, 0
    pages = sorted(sheet.pages)
    for at, (first, last) in enumerate(blocks):
        label = starts[at]
        if label is None or not low[at] or at == 0:
            continue
        again = label[0] == 1 and bool(found) and bisect_right(pages, first) > page
        if not again and not expected <= label[0] <= expected + (_LARGEST_GAP if found else 0):
            continue
        series += again
        page = bisect_right(pages, first)
        for claim in _notes(sheet, first, last, label, series):
            found.append(claim)
            expected = claim.value["number"] + 1
    words = sum(len(line.text) for line in sheet.lines)
    noted = sum(len(sheet.lines[i].text) for claim in found for i in range(claim.first, claim.last + 1))
    return found if noted < _LARGEST_SHARE * words else []


def _label(sheet: Sheet, index: int) -> tuple[int, int] | None:
    """Return (number, length of the label) where a line starts like a note."""
    text = sheet.lines[index].text
    match = _LABEL.match(text)
    if match is None or _MONTH.match(text, match.end()):
        return None
    return int((match[1] or match[2]).translate(_SUPERSCRIPTS)), match.end()


def _at_bottom(
    sheet: Sheet, blocks: Sequence[tuple[int, int]], starts: Sequence[tuple[int, int] | None]
) -> Sequence[bool]:
    """Whether each block is the last of its page, but for other notes, or interrupts a sentence."""
    low = [False] * len(blocks)
    for at in range(len(blocks) - 1, -1, -1):
        if starts[at] is None:
            continue
        if at + 1 == len(blocks):
            low[at] = bool(sheet.pages)
            continue
        first = blocks[at + 1][0]
        new_page = any(index in sheet.pages for index in range(blocks[at][1] + 1, first + 1))
        unfinished = at > 0 and not ends_sentence(sheet.lines[blocks[at - 1][1]].text)
        resumed = sheet.lines[first].text[:1].islower()
        low[at] = new_page or (starts[at + 1] is not None and low[at + 1]) or (unfinished and resumed)
    return low


def _notes(sheet: Sheet, first: int, last: int, label: tuple[int, int], series: int) -> Iterable[Claim]:
    """Cut a block of notes at each line that starts with the next number after a full stop."""
    number, length = label
    start = first
    for index in range(first + 1, last + 2):
        following = _label(sheet, index) if index <= last else None
        closed = index > last or (
            following is not None and following[0] == number + 1 and ends_sentence(sheet.lines[index - 1].text)
        )
        if not closed:
            continue
        why = f"a block at the foot of a page that starts with {number}, the next number"
        yield Claim(Kind.NOTE, start, index - 1, why, 0.95, {"number": number, "series": series}, skip=length)
        if following is not None:
            start, (number, length) = index, following
