"""Processes of ours: forks, which are made for one piece of work, and new ones, which stay for the next."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any


def forked(workers: int, first: Callable[..., None], given: tuple[Any, ...]) -> Executor:
    """Return forks of this process as it is now; each calls `first` with what is given, which is not copied."""
    # Imported here, as below, since most runs have too few items for a second process.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(workers, get_context("fork"), first, given)


def begun(start: str, workers: int) -> Executor:
    """Return new processes, begun as `start` says; they stay, for each has read and compiled what it works with.

    Made anew for each stage, two of them took twice as long for 1,000 texts as the work itself did.
    """
    global _begun
    if _begun is None or _begun[0] != (start, workers):
        rest()
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        _begun = (start, workers), ProcessPoolExecutor(workers, get_context(start))
    return _begun[1]


def rest() -> None:
    """Let the processes go that `begun` made, and what they hold; they end when they have done what they were given."""
    global _begun
    if _begun is not None:
        pool, _begun = _begun[1], None
        pool.shutdown(wait=False)


_begun: tuple[tuple[str, int], Executor] | None = None
"""How the processes that stay were begun, and they; a fork has none of them, since it asks for no workers."""
