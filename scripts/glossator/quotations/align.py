"""Two rows of words laid side by side so that as few as possible differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.quotations.pattern import Sought
from glossator.quotations.words import variant

_OTHER, _ADDED, _LEFT_OUT, _MORE_LEFT_OUT, _VARIANT = 130, 135, 100, 3, 20
"""What differences cost, in hundredths of a word. Words left out together are one omission, so the second is cheap."""
_NEVER = 10**9
PAIR, ADD, SKIP, OPEN = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which word of the text answers to each of the words sought."""

    answers: tuple[int, ...]
    """Number of a word of the text for each word, -1 where none answers."""
    start: int
    """First word of the text that the words cover."""
    end: int
    """After the last one."""
    cost: int


def align(words: Sequence[Sought], keys: Sequence[str], low: int, high: int, free: bool = True) -> Alignment:
    """Return the cheapest way to lay words over a stretch of `keys[low:high]`.

    Words of the text after the stretch cost nothing, those before it only without `free`. Steps are the product of
    both lengths: the caller keeps them bounded. Of ways that cost the same the one that ends first is taken.
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
    end = min(range(size + 1), key=lambda at: (best[at], at))
    answers, start = _back(came, skipped, end)
    return Alignment(
        tuple(low + at if at >= 0 else -1 for at in answers), low + (start if free else 0), low + end, best[end]
    )


def _left_out(count: int) -> int:
    return _LEFT_OUT + _MORE_LEFT_OUT * (count - 1)


def _cost(word: Sought, key: str) -> int:
    if word.key == key or (word.part is not None and word.fits(key)):
        return 0
    if not key:
        return _NEVER
    return _VARIANT if word.key[:1] == key[:1] and variant(word.key) == variant(key) else _OTHER


def _back(came: Sequence[Sequence[int]], skipped: Sequence[Sequence[int]], end: int) -> tuple[list[int], int]:
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
    return answers, at
