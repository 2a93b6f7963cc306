"""How the work of a stage grows as its input doubles: ratios of times in one process, no time by itself."""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from linear_shapes import Maker
from linear_stages import Stage

GOAL = 2.3
"""At most so many times the work for twice the input: a little over two, since larger data miss the caches."""
FLOOR = 0.004
"""Seconds of work below which a clock and a busy machine say more than the stage does."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What was measured of one stage with one shape."""

    sizes: tuple[int, ...]
    """Characters, each twice the one before."""
    seconds: tuple[float, ...]
    """Processor time of each, the least of several runs."""

    @property
    def ratios(self) -> tuple[float, ...]:
        """How many times the work took for twice the input, wherever both were long enough to be measured."""
        pairs = zip(self.seconds, self.seconds[1:], strict=False)
        return tuple(after / before for before, after in pairs if before >= FLOOR)

    @property
    def ratio(self) -> float:
        """The median of the ratios; 0 where the work is too little to be measured at any size."""
        return median(self.ratios) if self.ratios else 0.0

    @property
    def last(self) -> float:
        """The ratio of the two largest sizes; 0 where there is none."""
        return self.ratios[-1] if self.ratios else 0.0


def seconds_of(stage: Stage, maker: Maker, size: int, runs: int) -> float:
    """Return the least processor time of `runs` runs over a text of `size` characters.

    Garbage is collected before and not during a run: the collector's own work depends
    on what else the process holds.
    """
    work = stage(maker(size))
    least = float("inf")
    for _ in range(runs):
        gc.collect()
        gc.disable()
        try:
            start = time.process_time()
            work()
            least = min(least, time.process_time() - start)
        finally:
            gc.enable()
    return least


def growth(stage: Stage, maker: Maker, sizes: Sequence[int], runs: int = 1, enough: float = 60.0) -> Growth:
    """Return how a stage grows over a shape; sizes after one that took `enough` seconds are left out."""
    seconds: list[float] = []
    for size in sizes:
        seconds.append(seconds_of(stage, maker, size, runs))
        if seconds[-1] > enough:
            break
    return Growth(tuple(sizes[: len(seconds)]), tuple(seconds))
