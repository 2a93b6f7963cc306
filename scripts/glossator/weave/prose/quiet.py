"""The quiet layer: which marks of a passage are seen at first, so that a page of text looks like one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from glossator.model import Annotation, MentionKind, Passage, Ref
from glossator.patterns import re
from glossator.weave.prose.lengths import count_words

SEEN = (MentionKind.CITATION, MentionKind.TERM, MentionKind.EVENT)
"""Kinds that the quiet layer marks, those a reader needs most first; names and dates are bare in it."""
WORDS = 25
"""Words of a passage for each mark: four in a paragraph of a hundred words."""
MOST, STRETCH = 4, 100
"""Marks at most in as many words, wherever they begin: a long paragraph has more marks, but not all in one sentence."""
_WORD = re.compile(r"\w")
_BEGIN = re.compile(r"\S+")


class Quiet:
    """What was marked already since the last heading of a page."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        self._seen: set[Ref] = set()

    def section(self) -> None:
        """Begin a new section: what is met in it is met for the first time."""
        self._seen.clear()

    def again(self, passage: Passage, linked: Sequence[Annotation]) -> set[int]:
        """Return the identities of those links of a passage, in reading order, that the quiet layer leaves bare.

        It marks a thing where a section first speaks of it, no two marks side by side but works cited together, no
        more than one mark for 25 words, and no five within a hundred; where there are more, the kinds of `SEEN` go in
        their order. What finds no room is marked where it comes next.
        """
        bare: set[int] = set()
        if not linked:
            return bare
        words: list[int] | None = None
        room = max(1, count_words(passage.prose.text) // WORDS)
        chosen: list[Annotation] = []  # in reading order
        for kind in SEEN:
            for one in (one for one in linked if one.mention.kind is kind):
                target = one.resolution.target
                at = bisect_left(chosen, one.mention.start, key=_start)
                crowded = len(chosen) >= room or any(
                    _beside(one, other, passage) for other in chosen[max(at - 1, 0) : at + 1]
                )
                if not crowded and len(chosen) >= MOST:  # only then can one more be too many
                    words = words or [word.start() for word in _BEGIN.finditer(passage.prose.text)]
                    crowded = _thick([*chosen[max(at - MOST, 0) : at], one, *chosen[at : at + MOST]], words)
                if target is None or target in self._seen or crowded:
                    bare.add(id(one))
                    continue
                self._seen.add(target)
                chosen.insert(at, one)
        return bare


def _start(one: Annotation) -> int:
    return one.mention.start


def _thick(near: Sequence[Annotation], words: Sequence[int]) -> bool:
    """Whether more marks than `MOST` begin within one `STRETCH` of words; `words` are the offsets of all of them."""
    at = [bisect_right(words, one.mention.start) for one in near]
    return any(last - first < STRETCH for first, last in zip(at, at[MOST:], strict=False))


def _beside(one: Annotation, other: Annotation, passage: Passage) -> bool:
    """Whether no word stands between two marks; works that are cited together are one place to look."""
    if one.mention.kind is other.mention.kind is MentionKind.CITATION:
        return False
    first, last = sorted((one.mention, other.mention), key=lambda mention: mention.start)
    return not _WORD.search(passage.prose.text, first.end, last.start)
