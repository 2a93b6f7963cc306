"""A quotation against a work that is held: word for word first, then by the words that most of it shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from glossator.quotations.align import Alignment, Pair, align
from glossator.quotations.differences import differences, equal_words
from glossator.quotations.held import Held
from glossator.quotations.pattern import Sought, Stretch, pattern_of
from glossator.quotations.values import Difference, Verdict

SHORT = 3
"""Quotations of fewer words are verbatim or say nothing: they may be scare quotes, a term, a title."""
_CHAINS = 20
"""Places of its longest stretch from which a quotation with gaps is followed."""
_COMMON = 24
"""Rows of words that stand oftener say nothing about the place."""
_TRIED, _BUCKET, _SLACK, _EDGE = 4, 16, 40, 3
"""Places that are compared word for word; words of one place; words left out at once that are still seen as such;
words at both ends that are looked at besides."""
_ENOUGH = 0.85
"""Share of words from which no other place is tried: so much is the same nowhere else."""
_SHARE, _WEIGHT = 0.6, 0.4
"""Least share of words, and of words by their rarity, that must be the same for a quotation to be the place's."""
_SURE_SHARE, _SURE_WORDS, _SURE_ROW = 0.75, 5, 3
"""Least share of words, words in all, and words in a row that are the same, where it is not known
that the words are quoted from this work."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comparing gave."""

    verdict: Verdict
    """Never `NOT_HELD`."""
    places: tuple[tuple[int, int], ...] = ()
    """Words of the work, half-open; one where it differs."""
    differs: tuple[Difference, ...] = ()
    words: int = 0
    """Of the quotation."""
    sure: bool = False
    """Whether so much is the same that it can only be this place."""


def compare(quotation: str, held: Held) -> Outcome:
    """Return whether the work has the words, where, and what differs. Nothing is raised.

    No difference are case, marks, dashes, hyphens, ligatures, what stands in square brackets, and what an ellipsis
    leaves out within some 300 words. Steps are linear in the quotation, whatever the length of the work.
    """
    stretches = pattern_of(quotation)
    count = sum(len(stretch.words) for stretch in stretches)
    if not count:
        return Outcome(Verdict.NOT_FOUND)
    found = [row for row in _verbatim(stretches, held) if _letters(quotation, stretches, row, held)]
    if found:
        places = dict.fromkeys((row[0], row[-1] + len(stretches[-1].words)) for row in found)
        return Outcome(Verdict.VERBATIM, tuple(places), (), count, True)
    best: tuple[float, Outcome] | None = None
    for likely in _likely(stretches, held):
        share, outcome = _judged(quotation, stretches, _laid(stretches, likely, held), held, count)
        if best is None or share > best[0]:
            best = share, outcome
        if share >= _ENOUGH:
            break
    return best[1] if best else Outcome(Verdict.NOT_FOUND, words=count)


# -- word for word


def _verbatim(stretches: Sequence[Stretch], held: Held) -> list[list[int]]:
    """Where each stretch begins, for every place at which all of them stand in order."""
    anchor = max(range(len(stretches)), key=lambda number: (len(stretches[number].words), -number))
    places = held.exact(stretches[anchor].words)
    chains: list[list[int]] = []
    for place in places if len(stretches) == 1 else places[:_CHAINS]:
        row = [place]
        for number in range(anchor + 1, len(stretches)):
            end = row[-1] + len(stretches[number - 1].words)
            at = _next(stretches[number].words, end, stretches[number].skip, held)
            if at < 0:
                break
            row.append(at)
        for number in range(anchor - 1, -1, -1):
            at = _before(stretches[number].words, row[0], stretches[number + 1].skip, held)
            if at < 0:
                break
            row.insert(0, at)
        if len(row) == len(stretches):
            chains.append(row)
    return chains


def _next(words: Sequence[Sought], low: int, skip: int, held: Held) -> int:
    for at in range(low, min(low + skip, len(held.keys) - len(words)) + 1):
        if held.fits(words, at):
            return at
        if not held.keys[at]:
            break
    return -1


def _before(words: Sequence[Sought], high: int, skip: int, held: Held) -> int:
    for at in range(high - len(words), max(high - len(words) - skip, 0) - 1, -1):
        if at + len(words) < len(held.keys) and at + len(words) < high and not held.keys[at + len(words)]:
            break
        if held.fits(words, at):
            return at
    return -1


def _letters(quotation: str, stretches: Sequence[Stretch], row: Sequence[int], held: Held) -> bool:
    return all(
        word.part is not None or held.same(quotation[word.start : word.end], at + number)
        for stretch, at in zip(stretches, row, strict=True)
        for number, word in enumerate(stretch.words)
        if "i" in word.key
    )


# -- nearly


@dataclass(frozen=True, slots=True)
class _Likely:
    """Where a stretch may begin, and the words that say so."""

    stretch: int
    first: int
    last: int
    """Words of the work: the first at which it may begin, the last at which it may."""
    pairs: tuple[Pair, ...]


def _likely(stretches: Sequence[Stretch], held: Held) -> list[_Likely]:
    """The likeliest places first: where most rows of the words of one stretch stand as they are quoted."""
    votes: dict[tuple[int, int], int] = {}
    rows: list[list[tuple[int, int, int]]] = []
    for number, stretch in enumerate(stretches):
        found = rows_in_common(stretch.words, held)
        rows.append(found)
        for at, place, size in found:
            bucket = (place - at) // _BUCKET
            for near in (bucket, bucket + 1):
                votes[number, near] = votes.get((number, near), 0) + size
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    chosen: list[_Likely] = []
    taken: set[tuple[int, int]] = set()
    for (number, bucket), _ in ranked:
        if (number, bucket - 1) not in taken and (number, bucket + 1) not in taken:
            taken.add((number, bucket))
            chosen.append(_place(number, bucket * _BUCKET, rows[number]))
        if len(chosen) == _TRIED:
            break
    return chosen


def rows_in_common(words: Sequence[Sought], held: Held) -> list[tuple[int, int, int]]:
    """Return (word sought, word of the work, size) of rows of up to three words that both have."""
    found = []
    for at in range(len(words)):
        for size in (3, 2, 1):
            row = words[at : at + size]
            postings = held.places(row, 0) if len(row) == size else ()
            if len(postings) <= _COMMON:
                found += [(at, place, size) for place in postings]
    return found


def _place(number: int, centre: int, rows: Sequence[tuple[int, int, int]]) -> _Likely:
    near = [row for row in rows if abs(row[1] - row[0] - centre) <= _SLACK + _BUCKET]
    sure = [row for row in near if row[2] > 1] or near
    shifts = [place - at for at, place, _ in sure]
    pairs = ((at + more, place + more) for at, place, size in sure for more in range(size))
    return _Likely(number, min(shifts), max(shifts), tuple(dict.fromkeys(pairs)))


def _laid(stretches: Sequence[Stretch], likely: _Likely, held: Held) -> list[Alignment]:
    """Every stretch laid over the text, the one that is likely there first."""
    size, number = len(held.keys), likely.stretch
    words = stretches[number].words
    low, high = max(likely.first - _EDGE, 0), min(likely.last + len(words) + _EDGE, size)
    laid = [align(words, held.keys, low, high, likely.pairs)]
    for stretch in stretches[number + 1 :]:
        start = laid[-1].end
        at = _next(stretch.words, start, stretch.skip, held)
        if at >= 0:
            laid.append(_exactly(stretch, at))
            continue
        high = min(start + stretch.skip + len(stretch.words) + _SLACK, size)
        pairs = _pairs_in(stretch.words, start, high, held)
        laid.append(align(stretch.words, held.keys, start, high, pairs, free=stretch.skip > 0))
    for earlier in range(number - 1, -1, -1):
        stretch, skip = stretches[earlier], stretches[earlier + 1].skip
        end = laid[0].start
        at = _before(stretch.words, end, skip, held)
        if at >= 0:
            laid.insert(0, _exactly(stretch, at))
            continue
        low = max(end - skip - len(stretch.words) - _SLACK, 0)
        laid.insert(0, align(stretch.words, held.keys, low, end, _pairs_in(stretch.words, low, end, held)))
    return laid


def _pairs_in(words: Sequence[Sought], low: int, high: int, held: Held) -> list[Pair]:
    near = [row for row in rows_in_common(words, held) if low <= row[1] and row[1] + row[2] <= high and row[2] > 1]
    return [(at + more, place + more) for at, place, size in near for more in range(size)]


def _exactly(stretch: Stretch, at: int) -> Alignment:
    end = at + len(stretch.words)
    return Alignment(tuple(range(at, end)), at, end)


def _judged(
    quotation: str, stretches: Sequence[Stretch], laid: Sequence[Alignment], held: Held, count: int
) -> tuple[float, Outcome]:
    found: list[Difference] = []
    words: list[Sought] = []
    answers: list[int] = []
    total = same = 0.0
    equals = row = longest = 0
    size = len(held.keys)
    for number, (stretch, alignment) in enumerate(zip(stretches, laid, strict=True)):
        words += stretch.words
        answers += alignment.answers
        if number + 1 < len(stretches) and not stretches[number + 1].skip:
            continue  # a stretch that was cut for its length only
        equal = equal_words(quotation, words, answers, held)
        found += differences(quotation, words, answers, equal, held)
        for word, one in zip(words, equal, strict=True):
            weight = log(1 + size / (1 + held.often(word.key)))
            total += weight
            same += weight * one
            equals += one
            row = row + 1 if one else 0
            longest = max(longest, row)
        words, answers = [], []
    start, end = min(one.start for one in laid), max(one.end for one in laid)
    share = (equals / count + same / total) / 2 if total else 0.0
    if not found:
        return 2.0, Outcome(Verdict.VERBATIM, ((start, end),), (), count, True)
    if count < SHORT or equals / count < _SHARE or same < _WEIGHT * total or start >= end:
        return share, Outcome(Verdict.NOT_FOUND, words=count)
    sure = count >= _SURE_WORDS and equals / count >= _SURE_SHARE and longest >= _SURE_ROW
    return share, Outcome(Verdict.DIFFERS, ((start, end),), tuple(found), count, sure)
