"""How the work of a stage grows as its input doubles: ratios of times within one process, never a time by itself."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from linear_shapes import Maker
from linear_stages import Stage

GOAL = 2.3
"""At most so many times the work for twice the input: over two, since larger data miss the caches, and sorting."""
CLEAR = 2.6
"""What a short run from end to end must stay below: a square is 4, but a few thousand characters have their own steps.

A limit within a rule (so many characters around a place) is not reached in the smaller text, and is in the larger.
"""
FLOOR = 0.002
"""Seconds below which a clock and a busy machine say more than the stage does."""
LARGEST = 400_000
"""Characters up to which a text is made larger until its work can be measured."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What was measured of one stage with one shape."""

    sizes: tuple[int, ...]
    """Characters, ascending."""
    seconds: tuple[float, ...]
    """Processor time of each, the least of several runs."""

    @property
    def ratio(self) -> float:
        """How many times the work for twice the input, over the whole range.

        Work below `FLOOR` counts as `FLOOR`: what is too fast to be measured is not too slow.
        """
        least, most = (max(took, FLOOR) for took in (self.seconds[0], self.seconds[-1]))
        return float((most / least) ** (1 / log2(self.sizes[-1] / self.sizes[0]))) if len(self.sizes) > 1 else 0.0

    @property
    def steps(self) -> tuple[float, ...]:
        """The same from each size to the next."""
        row = zip(self.sizes, self.seconds, strict=True)
        return tuple((b[1] / max(a[1], 1e-6)) ** (1 / log2(b[0] / a[0])) for a, b in pairwise(row))

    @property
    def per_character(self) -> float:
        """Microseconds a character of the largest text."""
        return self.seconds[-1] / self.sizes[-1] * 1e6


def seconds_of(stage: Stage, text: str, runs: int) -> float:
    """Return the least processor time of up to `runs` runs; a long run is not repeated.

    Garbage is not collected during a run: the collector's own work depends on what
    else the process holds.
    """
    work = stage(text)
    least = float("inf")
    for _ in range(runs):
        gc.disable()
        try:
            start = time.process_time()
            work()
            least = min(least, time.process_time() - start)
        finally:
            gc.enable()
        if least > 0.5:
            break
    return least


def growth(stage: Stage, maker: Maker, sizes: Sequence[int], runs: int = 2, enough: float = 60.0) -> Growth:
    """Return how a stage grows over a shape; sizes after one that took `enough` seconds are left out."""
    texts = ((size, maker(size)) for size in sizes)
    return _growth(((size, seconds_of(stage, text, runs)) for size, text in texts), enough)


def _growth(measured: Iterator[tuple[int, float]], enough: float) -> Growth:
    row = []
    for size, took in measured:
        row.append((size, took))
        if took > enough:
            break
    return Growth(tuple(size for size, _ in row), tuple(took for _, took in row))


def grows_too_fast(stage: Stage, maker: Maker, size: int, most: float = GOAL, times: int = 8) -> str:
    """Return what was measured where a stage grows faster than `most` from `size` to `times` that, else nothing.

    Sizes are raised until the smaller text takes long enough to be measured. What
    seems too fast is measured once more: another process may have come between.
    """
    while 2 * size * times <= LARGEST and seconds_of(stage, maker(size), 1) < FLOOR:
        size *= 2
    for runs in (2, 5):
        found = growth(stage, maker, (size, size * times), runs)
        if found.ratio <= most:
            return ""
    return f"{found.ratio:.2f} times for twice: {found.seconds} s for {found.sizes} characters"
