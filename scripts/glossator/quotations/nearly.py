"""Words of a text that somebody meant who quoted it with a slip: for `did you mean`."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

LEAST = 80.0
"""Likeness in per cent from which on words are offered."""
MOST_ASKED = 20
"""Quotations of one file that are looked for: each is compared with all of a text."""


def nearly(words: str, passages: Iterable[str]) -> str:
    """Return the stretch of a passage that is most like the words given, whole words of it; empty where none is.

    Linear in the passages together, and in the words times each; white space within the words counts once.
    """
    words = " ".join(words.split())
    best, found = LEAST, ""
    for passage in passages:
        likeness = fuzz.partial_ratio_alignment(words, passage, score_cutoff=best)
        if likeness is None or likeness.score < best or len(passage) < len(words) // 2:
            continue
        start, end = _whole(passage, likeness.dest_start, likeness.dest_end)
        if fuzz.ratio(words, passage[start:end]) >= LEAST:
            best, found = likeness.score + 0.001, passage[start:end]
    return found


def _whole(passage: str, start: int, end: int) -> tuple[int, int]:
    """The stretch widened to whole words, without white space at its ends."""
    while start < end and passage[start].isspace():
        start += 1
    while end > start and passage[end - 1].isspace():
        end -= 1
    while start > 0 and _joined(passage, start):
        start -= 1
    while end < len(passage) and _joined(passage, end):
        end += 1
    return start, end


def _joined(passage: str, at: int) -> bool:
    return passage[at - 1].isalnum() and passage[at].isalnum()
