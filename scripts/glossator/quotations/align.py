"""Two rows of words laid side by side so that as few as possible differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.quotations.pattern import Sought
from glossator.quotations.words import variant

_OTHER, _ADDED, _LEFT_OUT, _MORE_LEFT_OUT, _VARIANT = 130, 135, 100, 3, 20
"""What differences cost, in hundredths of a word. Words left out together are one omission, so the second is cheap."""
_NEVER = 10**9
PAIR, ADD, SKIP, OPEN = 0, 1, 2, 3


Pair = tuple[int, int]
"""Number of a word sought, number of a word of the text that is the same."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which word of the text answers to each of the words sought."""

    answers: tuple[int, ...]
    """Number of a word of the text for each word, -1 where none answers."""
    start: int
    """First word of the text that the words cover."""
    end: int
    """After the last one."""


def align(
    words: Sequence[Sought], keys: Sequence[str], low: int, high: int, same: Iterable[Pair] = (), free: bool = True
) -> Alignment:
    """Return how words lie over a stretch of `keys[low:high]`, with as little difference as there can be.

    Words of the text after the stretch cost nothing, those before it only where it is not `free`. `same` are pairs
    known to be the same words: the longest row of them in order stays, and only what is between is compared, word
    with word. Without any, steps are the product of both lengths, so the caller keeps them bounded.
    """
    fixed = [pair for pair in _in_order(same) if low <= pair[1] < high]
    answers = [-1] * len(words)
    at, place = 0, low
    for number, (fixed_at, fixed_place) in enumerate([*fixed, (len(words), high)]):
        last = number == len(fixed)
        if at < fixed_at:
            between = _lay(words[at:fixed_at], keys, place, fixed_place, free=free and number == 0, open_end=last)
            answers[at:fixed_at] = between
        if not last:
            answers[fixed_at] = fixed_place
            at, place = fixed_at + 1, fixed_place + 1
    found = [answer for answer in answers if answer >= 0]
    if not found:
        return Alignment(tuple(answers), low, low)
    return Alignment(tuple(answers), found[0] if free else low, found[-1] + 1)


def _in_order(pairs: Iterable[Pair]) -> list[Pair]:
    """The longest row of pairs of which both numbers grow (patience sorting: n log n steps)."""
    ordered = sorted(set(pairs), key=lambda pair: (pair[0], -pair[1]))
    ends: list[int] = []
    tops: list[int] = []
    before = [-1] * len(ordered)
    for number, (_, place) in enumerate(ordered):
        at = bisect_left(ends, place)
        before[number] = tops[at - 1] if at else -1
        if at == len(ends):
            ends.append(place)
            tops.append(number)
        else:
            ends[at], tops[at] = place, number
    row, number = [], tops[-1] if tops else -1
    while number >= 0:
        row.append(ordered[number])
        number = before[number]
    return row[::-1]


def _lay(words: Sequence[Sought], keys: Sequence[str], low: int, high: int, *, free: bool, open_end: bool) -> list[int]:
    """The cheapest answers to words within `keys[low:high]`.

    Words of the text before the first cost nothing when `free`, those after the last when `open_end`; the ways that
    cost the same end as early as they can.
    """
    size = high - low
    best = [0] * (size + 1) if free else [0, *(_left_out(count) for count in range(1, size + 1))]
    came: list[list[int]] = []
    skipped: list[list[int]] = []
    for word in words:
        row, gap = [best[0] + _ADDED], [_NEVER]
        how, from_gap = [ADD], [OPEN]
        before = best[0]
        for at in range(1, size + 1):
            key = keys[low + at - 1]
            pair = before + _cost(word, key)
            before = best[at]
            opened, went_on = row[at - 1] + _LEFT_OUT, gap[at - 1] + _MORE_LEFT_OUT
            left = min(opened, went_on) if key else _NEVER  # nothing runs over the end of a note
            add = before + _ADDED
            if pair <= left and pair <= add:
                row.append(pair)
                how.append(PAIR)
            elif add <= left:
                row.append(add)
                how.append(ADD)
            else:
                row.append(left)
                how.append(SKIP)
            gap.append(left)
            from_gap.append(OPEN if opened <= went_on else SKIP)
        came.append(how)
        skipped.append(from_gap)
        best = row
    end = min(range(size + 1), key=lambda at: (best[at], at)) if open_end else size
    return [low + at if at >= 0 else -1 for at in _back(came, skipped, end)]


def _left_out(count: int) -> int:
    return _LEFT_OUT + _MORE_LEFT_OUT * (count - 1)


def _cost(word: Sought, key: str) -> int:
    if word.key == key or (word.part is not None and word.fits(key)):
        return 0
    if not key:
        return _NEVER
    return _VARIANT if word.key[:1] == key[:1] and variant(word.key) == variant(key) else _OTHER


def _back(came: Sequence[Sequence[int]], skipped: Sequence[Sequence[int]], end: int) -> list[int]:
    answers = [-1] * len(came)
    number, at, gap = len(came) - 1, end, False
    while number >= 0:
        if gap:
            gap = skipped[number][at] == SKIP
            at -= 1
            continue
        step = came[number][at]
        if step == SKIP:
            gap = skipped[number][at] == SKIP
            at -= 1
        elif step == ADD:
            number -= 1
        else:
            answers[number] = at - 1
            number, at = number - 1, at - 1
    return answers
