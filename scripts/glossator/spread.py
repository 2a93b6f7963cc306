"""Work that is done text by text, spread over the cores of one machine."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST = 150
"""Items below which starting processes costs more than it saves."""
CHUNKS = 6
"""Chunks a worker gets one after the other, so that a slow one does not hold up the rest."""

_task: tuple[Callable[[Any], Any], Sequence[Any]] | None = None


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Return `work(item)` for each item, in order, as if done one after the other.

    Workers are forked, so that they see what this process holds without copying
    it; only results travel. Where forking is not to be had (Windows) or not safe
    (other threads are running, as in a preview), the work is done right here.
    """
    return list(arriving(work, items))


def arriving(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Yield what `spread` returns, each as soon as it and all before it are there: who is done with one may let it go.

    To be asked to the end, and for nothing else meanwhile: there is one spreading at a time.
    """
    if not forks(len(items)):
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor

    global _task
    _task = (work, items)
    size = max(len(items) // (_workers() * CHUNKS), 1)
    bounds = [(start, start + size) for start in range(0, len(items), size)]
    try:
        with ProcessPoolExecutor(_workers(), mp_context=_forking()) as pool:
            for part in pool.map(_some, bounds):
                yield from part
    finally:
        _task = None


def forks(items: int) -> bool:
    """Return whether the work on so many items is done by forks."""
    return _workers() > 1 and items >= LEAST and _may_fork()


def beside(work: Callable[[], Result], items: int) -> Callable[[], Result]:
    """Begin work whose result is needed later only; return what waits for it, and raises what the work raised.

    It is done by a fork, which holds everything as it is now: this process may
    let go of it. With less than `LEAST` items, or where `spread` does not fork
    either, the work is done before this returns.
    """
    if not forks(items):
        done = work()
        return lambda: done
    from concurrent.futures import ProcessPoolExecutor

    global _task
    _task = (lambda _: work(), (None,))
    pool = ProcessPoolExecutor(1, mp_context=_forking())
    try:
        begun = pool.submit(_some, (0, 1))
    finally:
        _task = None
        pool.shutdown(wait=False)
    return lambda: begun.result()[0]


def _workers() -> int:
    return min(os.cpu_count() or 1, 8)


def _forking() -> Any:
    """How processes are made; imported here, since most runs have too few items for a second process."""
    from multiprocessing import get_context

    return get_context("fork")


def _may_fork() -> bool:
    import multiprocessing

    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _some(bounds: tuple[int, int]) -> list[Any]:
    assert _task is not None
    work, items = _task
    return [work(item) for item in items[slice(*bounds)]]
