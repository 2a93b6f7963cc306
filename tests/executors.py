"""Executors of others, as tests need them."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Any


class Carrying(Executor):
    """An executor that does the work at once, on what it has written and read again, as one far away has it."""

    def __init__(self, breaks: bool = False) -> None:
        self.carried: list[int] = []
        self._breaks = breaks

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        if self._breaks and self.carried:
            raise BrokenExecutor
        data = pickle.dumps((work, given, named))
        self.carried.append(len(data))
        work, given, named = pickle.loads(data)
        future: Future[Any] = Future()
        try:
            future.set_result(work(*given, **named))
        except Exception as error:
            future.set_exception(error)
        return future
