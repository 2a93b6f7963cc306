"""What the edges of pages put between the entries of a list: bare numbers, heads of one page, and notes at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.entry_starts import begins, dated
from glossator.witness.sheet import Sheet

HEAD, NOTE = "head", "note"
_LONGEST = 70
"""Characters of a running head."""
_NUMBER = re.compile(r"[\[(–—-]{0,2}\s?\d{1,4}\s?[\])–—-]{0,2}")
_NUMBERED = re.compile(r"\d{1,4}\s{2,}\S.*|\S.*\s{2,}\d{1,4}")
"""A head with the number of its page beside it."""
_NOTE = re.compile(r"(?:\d{1,3}[.)]?|[a-z]\)|[*†‡§]{1,3}|\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3})\s*(?=[^\W\d_“\"«„‘(])")
_ENDS = re.compile(r"[.,;:!?)\]”»]$")


class _Block(NamedTuple):
    """Lines without a blank one between them, all on one page."""

    first: int
    last: int
    page: bool
    """Whether it begins a page."""


def page_edges(sheet: Sheet) -> dict[int, str]:
    """Return `head` or `note` for lines that may be no part of what stands around them; takes linear time.

    A bare number stands alone; so does a head, beside a number or at the start of a page; a note stands before one of
    both. Whether a number is that of an entry, its list must say.
    """
    blocks = _blocks(sheet)
    numbers = [_is_number(sheet, one) for one in blocks]
    heads = [number or _is_head(sheet, blocks, numbers, at) for at, number in enumerate(numbers)]
    found: dict[int, str] = {}
    for at, one in enumerate(blocks):
        if heads[at]:
            found[one.first] = HEAD
            continue
        ends_page = at + 1 < len(blocks) and (heads[at + 1] or blocks[at + 1].page or _furnished(sheet, one.last + 1))
        if ends_page and _is_note(sheet, one):
            found.update(dict.fromkeys(range(one.first, one.last + 1), NOTE))
    return found


def _blocks(sheet: Sheet) -> list[_Block]:
    found: list[_Block] = []
    first = -1
    for index, line in enumerate(sheet.lines):
        here = bool(line.text) and index not in sheet.claims
        if first >= 0 and (not here or index in sheet.pages):
            found.append(_Block(first, index - 1, first in sheet.pages))
            first = -1
        if here and first < 0:
            first = index
    if first >= 0:
        found.append(_Block(first, len(sheet.lines) - 1, first in sheet.pages))
    return found


def _is_number(sheet: Sheet, block: _Block) -> bool:
    return block.first == block.last and _NUMBER.fullmatch(sheet.lines[block.first].text) is not None


def _is_head(sheet: Sheet, blocks: Sequence[_Block], numbers: Sequence[bool], at: int) -> bool:
    one = blocks[at]
    text = sheet.lines[one.first].text
    if one.first != one.last or not 3 < len(text) <= _LONGEST:
        return False
    if _NUMBERED.fullmatch(text):
        words = text.strip("0123456789 ")
        return bool(words) and not dated(words) and not _ENDS.search(words) and begins(words) < 1
    capitals = text.isupper() and "," not in text  # `DOE John` would have a year on its line or below
    if dated(text) or _ENDS.search(text) or not text[0].isupper() or (begins(text) > 0 and not capitals):
        return False
    beside = (at > 0 and numbers[at - 1]) or (at + 1 < len(blocks) and numbers[at + 1])
    high = sum(word[0].isupper() for word in text.split()) >= 0.6 * text.count(" ") + 0.6
    return high and (one.page or beside)


def _is_note(sheet: Sheet, block: _Block) -> bool:
    text = sheet.lines[block.first].text
    mark = _NOTE.match(text)
    if mark is None:
        return False
    words = " ".join(line.text for line in sheet.lines[block.first : min(block.first + 4, block.last + 1)])
    return not (begins(text[mark.end() :]) > 2 and dated(words))


def _furnished(sheet: Sheet, start: int) -> bool:
    """Whether furniture or a page stands behind a line, blank lines between them."""
    for index in range(start, min(start + 6, len(sheet.lines))):
        if index in sheet.claims:
            return sheet.claims[index].kind is Kind.FURNITURE
        if index in sheet.pages:
            return True
        if sheet.lines[index].text:
            return False
    return False
