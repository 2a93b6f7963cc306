"""Work that is done text by text, spread over the cores of one machine, or over whatever an executor has.

Work is a value: a function of a module, or a `functools.partial` of one that holds what all items share. It is given
once to each process: a fork inherits it, a new process is sent the bytes that the store would keep of it
(`given.py`). How many share the work, and who, is a context (`asked.py`): any `concurrent.futures.Executor` will do.
Whatever cannot travel is done right here, with the same result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import partial
from typing import Any, TypeVar

from glossator.spread.asked import VARIABLE, Ways, jobs_named, jobs_of, ways, working
from glossator.spread.given import Given, Lying, unhindered
from glossator.spread.pools import begun, forked, rest

__all__ = [
    "LEAST", "VARIABLE", "Ways", "arriving", "beside", "elsewhere", "jobs_named", "jobs_of", "rest", "spread", "ways",
    "working",
]  # fmt: skip

Item = TypeVar("Item")
Result = TypeVar("Result")

LEAST = 150
"""Items below which starting processes costs more than it saves."""
CHUNKS = 6
"""Chunks a worker gets one after the other, so that a slow one does not hold up the rest."""


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Return `work(item)` for each item, in order, as if done one after the other."""
    return list(arriving(work, items))


def arriving(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Yield what `spread` returns, each as soon as it and all before it are there: who is done with one may let it go.

    Raises what the work raises. Where workers are lost, or never come to be, what is missing is done right here.
    """
    done, workers = 0, ways().workers()
    # What an executor of somebody else's may have to carry with each part is not cut up further than needed.
    parts = workers * (CHUNKS if ways().executor is None else 1)
    hands = _hands(work, items, workers, parts) if elsewhere(len(items)) else None
    for part in hands.parts() if hands is not None else ():
        done += len(part)
        yield from part
    yield from map(work, items[done:] if done else items)


def elsewhere(items: int) -> bool:
    """Return whether the work on so many items is done by others, so that results travel."""
    return ways().pays(items, LEAST)


def beside(work: Callable[[], Result], items: int) -> Callable[[], Result]:
    """Begin work whose result is needed later only; return what waits for it, and raises what the work raised.

    A process beside this one holds everything as it is now: this process may let go of it. With fewer items than
    pays, or where `spread` does all right here, the work is done before this returns.
    """
    hands = _hands(partial(_asked, work), (None,), 1, 1, waits=False) if elsewhere(items) else None
    future = hands.alone() if hands is not None else None
    if future is None:
        done = work()
        return lambda: done
    return lambda: future.result()[0]


_Hand = Callable[[Sequence[Any], int, int], tuple[Any, ...]]
"""Items and the bounds of a part to what is submitted: a function and what it is called with."""


class _Hands:
    """Workers, and the work in parts."""

    def __init__(
        self, pool: Executor, items: Sequence[Any], parts: int, hand: _Hand, ends: Callable[[], None] = lambda: None
    ) -> None:
        """`ends` is to be called when all is done."""
        self._pool, self._items, self._hand, self._ends = pool, items, hand, ends
        self._size = max(len(items) // parts, 1)
        self._begun: deque[Future[list[Any]]] = deque()

    def parts(self) -> Iterator[list[Any]]:
        """Yield the results of each part, in order, up to where the workers are lost."""
        try:
            for start in range(0, len(self._items), self._size):
                self._begun.append(self._pool.submit(*self._hand(self._items, start, start + self._size)))
            while self._begun:
                yield self._begun.popleft().result()
        except BrokenExecutor:
            rest()
        finally:  # what nobody waits for any more is not begun
            for future in self._begun:
                future.cancel()
            self._ends()

    def alone(self) -> Future[list[Any]] | None:
        """Begin the one part; None where no worker came to be."""
        try:
            future = self._pool.submit(*self._hand(self._items, 0, 1))
        except BrokenExecutor:
            rest()
            self._ends()
            return None
        future.add_done_callback(lambda _: self._ends())
        return future


def _hands(
    work: Callable[[Any], Any], items: Sequence[Any], workers: int, parts: int, waits: bool = True
) -> _Hands | None:
    """Whoever does the work; None where what they need cannot travel. `waits` tells whether the end waits for them."""
    given = Given(work)
    if (executor := ways().executor) is not None:
        return _Hands(executor, items, parts, lambda items, start, end: (_sent, given, items[start:end]))
    begins = ways().begins()
    if begins == "fork":
        pool = forked(workers, _inherit, (given, items))
        return _Hands(pool, items, parts, lambda _, start, end: (_inherited, start, end), partial(pool.shutdown, waits))
    lying = Lying.of(given)
    if lying is None:
        return None
    pool = begun(begins, ways().workers())
    return _Hands(pool, items, parts, lambda items, start, end: (_fetched, lying, items[start:end]), lying.end)


_mine: tuple[Given, Sequence[Any]] | None = None
"""What a fork was given when it began; in no other process anything."""


def _inherit(given: Given, items: Sequence[Any]) -> None:
    global _mine
    _mine = given, items


def _inherited(start: int, end: int) -> list[Any]:
    """The work on some of the items that a fork has."""
    assert _mine is not None
    given, items = _mine
    return _sent(given, items[start:end])


def _fetched(lying: Lying, items: Sequence[Any]) -> list[Any]:
    """The work on items that are brought to another process, which fetches what they share."""
    with unhindered():
        return _sent(lying.fetched(), items)


def _sent(given: Given, items: Sequence[Any]) -> list[Any]:
    """The work on items that come with what they share."""
    with working(jobs=1, executor=None):  # who works for others has no workers of its own
        return [given.value(item) for item in items]


def _asked(work: Callable[[], Any], _: None) -> Any:
    return work()
