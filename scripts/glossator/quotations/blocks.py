"""Block quotations: passages that are quoted as a whole, with the citation at their end or in the sentence before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from glossator.model import BlockKind, Passage, PassageKind, Text
from glossator.passages.sentences import sentences
from glossator.patterns import re
from glossator.quotations.citing import CitationsHere
from glossator.quotations.own_locator import own_locator
from glossator.quotations.values import Citing

_LEFT = re.compile(r"[\s\-–—―(.,;\]”’»\"]{0,12}\Z")
_SOURCE_LINE = re.compile(r"(?<=[.!?…”’»\"])\s[\-–—―]{1,3}\s?(?:[^\s.!?]+\s){0,12}[\s(\[]?\Z")
"""`— Ann Author, in her letter, ` behind the last stop: who is quoted, no part of what is quoted."""


_DASHES = ("—", "–", "―", "--")


@dataclass(frozen=True, slots=True)
class BlockQuotation:
    """A passage of a block quotation; offsets are into its prose, half-open."""

    passage: Passage
    start: int
    end: int
    citing: Citing


def block_quotations(text: Text, citations: CitationsHere) -> Iterator[BlockQuotation]:
    """Yield the quoted passages whose source is told.

    It is told at the end of the last one, alone in the passage below, or in the sentence before the first.
    A block quotation without a source yields nothing.
    """
    following = dict(zip((passage.id for passage in text.passages), text.passages[1:], strict=False))
    for before, quoted in _groups(text):
        last = quoted[-1]
        inside = citations.of(last.id)
        at_end = inside[-1] if inside and _ends(last.prose.text, inside[-1]) else None
        citing = at_end or _alone(following.get(last.id), citations) or _lead_in(before, citations)
        if citing is None:
            continue
        opens = last.prose.text.rfind("(")
        own = own_locator(last.prose.text, opens) if at_end is None and opens >= 0 else None
        if own is not None:
            citing = citing.at(own.where, own.label)
        for passage in quoted:
            prose = passage.prose.text
            end = len(prose)
            if passage is last and at_end is not None:
                end = _quoted_until(prose, at_end.start)
            elif passage is last and own is not None:
                end = opens
            if end > 0:
                yield BlockQuotation(passage, 0, end, citing)


def _groups(text: Text) -> Iterator[tuple[Passage | None, list[Passage]]]:
    """(the passage before, the passages of one block quotation) in reading order."""
    before: Passage | None = None
    depth = 0
    quoted: list[Passage] = []
    for block in text.blocks:
        if block.tag == "blockquote":
            depth += 1 if block.kind is BlockKind.OPEN else -1
            if depth == 0 and quoted:
                yield before, quoted
                before, quoted = quoted[-1], []
        elif block.kind is BlockKind.PASSAGE:
            passage = text.passages[block.passage]
            if depth and passage.kind in (PassageKind.QUOTATION, PassageKind.PARAGRAPH):
                quoted.append(passage)
            elif not depth:
                before = passage
        elif block.kind is BlockKind.HEADING and not depth:
            before = None


def _ends(prose: str, citing: Citing) -> bool:
    return not prose[citing.end :].strip(" .;,)]")


def _alone(after: Passage | None, citations: CitationsHere) -> Citing | None:
    """The citation that is all of the passage below the quotation."""
    own = citations.of(after.id) if after is not None else ()
    if after is None or len(own) != 1 or not _ends(after.prose.text, own[0]):
        return None
    return own[0] if not after.prose.text[: own[0].start].strip(" ([—–-") else None


def _quoted_until(prose: str, end: int) -> int:
    """Where the quoted words end, before the brackets of a citation or the line that names who is quoted."""
    if prose.startswith(_DASHES):
        return 0  # a passage that only names who is quoted
    source = _SOURCE_LINE.search(prose[max(end - 200, 0) : end])
    if source is not None:
        return max(end - 200, 0) + source.start()
    left = _LEFT.search(prose[max(end - 12, 0) : end])
    return max(end - 12, 0) + left.start() if left is not None else end


def _lead_in(before: Passage | None, citations: CitationsHere) -> Citing | None:
    """The last citation of the sentence that leads to the quotation: it ends with a colon, or with the citation."""
    if before is None or before.kind is PassageKind.QUOTATION:
        return None
    prose = before.prose.text
    spans = sentences(prose)
    own = citations.of(before.id)
    if not spans or not own or own[-1].start < spans[-1].start:
        return None
    if prose.rstrip().endswith(":"):
        return own[-1]
    return replace(own[-1], loose=True) if _ends(prose, own[-1]) else None
