"""Works in words beside works by key, `[@a; Doe 2011]`: Pandoc prints such words as they are, and so do we."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.citation.find import find_citations
from glossator.citation.forms.in_parentheses import read_part
from glossator.citation.item import DOUBTFUL
from glossator.citation.library_index import LibraryIndex
from glossator.citation.parentheses import LONGEST, groups
from glossator.citation.resolve import denoted_by
from glossator.citation.syntax.cluster import segments
from glossator.citation.syntax.key import key_at
from glossator.citation.syntax.suffix import read_suffix
from glossator.citation.years import may_print_year
from glossator.model import Citation, CitedWork, Mention, Unresolved

_FORMS = frozenset({"author-year", "narrative", "signalled"})
_INNER = frozenset("([")
_BETWEEN = frozenset(" ,:\t\n")
_TRIED = 4
"""Commas behind a key at which a work in words may begin."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Words that look like a citation and have no key; offsets are into the text, half-open."""

    start: int
    end: int
    fits: bool
    """Whether works of the library are what the words print, and not only like it."""
    keys: tuple[str, ...]
    """Those works, else what was probably meant."""


def works_beside_keys(
    text: str, mentions: Sequence[Mention[Citation]], index: LibraryIndex, pairs: Mapping[int, int]
) -> Iterator[Beside]:
    """Yield the works in words that share brackets or parentheses with a work by key, in order, each once.

    Words count that are a surname and a year throughout, as a whole part between semicolons or behind a comma of a
    suffix; `pairs` are the square brackets of the text. What is found as a citation itself is left out.
    """
    if not may_print_year(text):
        return
    taken = _cited_in_words(mentions, index)
    done = 0
    for start, end in sorted(_with_keys(text, mentions, pairs)):
        for low, high in segments(text, start, end, pairs):
            for begin, works, whole in _worded(text, low, high):
                first, last = _without_lead(text, begin + works[0].start, works[0]), begin + works[-1].end
                if first < done or _meets(first, last, taken):
                    continue
                if (beside := _judged(first, last, works, index)) is not None and (whole or beside.fits):
                    yield beside
                    done = last


def _cited_in_words(mentions: Iterable[Mention[Citation]], index: LibraryIndex) -> list[tuple[int, int]]:
    found = [one for one in mentions if not any(work.key for work in one.value.works)]
    return [
        (one.start, one.end)
        for one in found
        if any(denoted_by(work, index, None).cites for work in one.value.works)
    ]  # fmt: skip


def _meets(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch has a character of one of those taken, which are in order and apart."""
    before = bisect_left(taken, (end, 0)) - 1
    return before >= 0 and taken[before][1] > start


def _with_keys(text: str, mentions: Iterable[Mention[Citation]], pairs: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """What stands within brackets or parentheses that hold a citation by key, however deep."""
    waiting = sorted((one.start, one.end) for one in mentions if one.value.works[0].key)
    cited = {start for start, _ in waiting}
    around = sorted(
        [(start, end) for start, end in pairs.items() if start in cited or end - start <= LONGEST]
        + [(group.start, group.end - 1) for group in groups(text)]
    )
    at = 0
    for start, end in around:
        while at < len(waiting) and waiting[at][1] <= start:
            at += 1
        if any(low <= end and start < high for low, high in waiting[at : at + 1]):
            yield start + 1, end


def _worded(text: str, low: int, high: int) -> Iterator[tuple[int, list[CitedWork], bool]]:
    """The works in words of one part, each list with the offset that its own are from, and whether all is read.

    Behind a further comma other words lead up to them, as in `at Leyden, Brill 1953`: there only a library can tell.
    """
    if high - low > LONGEST or not may_print_year(text[low:high]):
        return
    last = text.rfind("@", low, high)
    key = key_at(text, last, low) if last >= 0 else None
    if last >= 0 and (key is None or key.end > high):
        return
    end = low + len(text[low:high].rstrip())
    begin = low
    if key is not None:
        after = text[key.end : end]
        begin = end - len(read_suffix(after).rest)
    for tried in range(_TRIED):
        if text[begin:end].lstrip()[:1] in _INNER:
            return
        if found := _read(text, begin, end):
            for start, works in found:
                yield start, works, tried == 0
            return
        begin = text.find(",", begin, end) + 1
        if not begin:
            return


def _read(text: str, low: int, high: int) -> list[tuple[int, list[CitedWork]]]:
    words = text[low:high]
    begin = low + len(words) - len(words.lstrip(" ,\t\n"))
    words = text[begin:high]
    if not any(map(str.isdigit, words)):
        return []
    if works := read_part(words, 0):
        return [(begin, works)]
    return [(begin, list(mention.value.works)) for mention in find_citations(words)]


def _without_lead(text: str, start: int, work: CitedWork) -> int:
    """Where the names of a work begin, behind `cf.` or `and`."""
    if not work.prefix or not text.startswith(work.prefix, start):
        return start
    begin = start + len(work.prefix)
    while text[begin : begin + 1] in _BETWEEN:
        begin += 1
    return begin


def _judged(start: int, end: int, works: Sequence[CitedWork], index: LibraryIndex) -> Beside | None:
    """Return the words with what they denote; None where they are no citation, or one without names or a year."""
    if any(one.form not in _FORMS or not one.authors or not one.year for one in works):
        return None
    rows = [denoted_by(one, index, None).resolution for one in works]
    keys = dict.fromkeys(ref.id for row in rows for ref in ((row.target,) if row.target else row.candidates))
    fits = any(row.target or row.reason is not Unresolved.NO_CANDIDATE for row in rows)
    if not fits and min(one.confidence for one in works) < DOUBTFUL:
        return None
    return Beside(start, end, fits, tuple(keys))
