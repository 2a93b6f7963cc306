"""How work may be spread: by how many processes, begun how, or by an executor of somebody else's; a context."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any

MOST = 60
"""Processes that may be asked for: Windows waits for no more at once."""
UNASKED = 8
"""Processes at most where nobody asks for a number."""
LEAST_SPAWNED = 600
"""Items below which new processes cost more than they save: each starts Python and is sent what all items share."""
VARIABLE = "GLOSSATOR_JOBS"
"""The variable of the environment that says how many processes share the work, for whoever cannot write `--jobs`."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How work is spread; by default as this machine does it fastest."""

    jobs: int | None = None
    """Processes that share the work, 1 for none beside this one; None for what the environment asks for, or as many as
    there are processors, up to 8."""
    start: str | None = None
    """How processes begin (`fork`, `spawn`, `forkserver`); None for the quickest that is safe."""
    least: int | None = None
    """Items from which work is spread; None for what pays."""
    executor: Executor | None = None
    """Who does the work in place of processes of ours."""

    def workers(self) -> int:
        """Return how many share the work."""
        with suppress(ValueError):  # whoever can say a sentence has said it (`jobs_named`)
            if jobs := self.jobs or jobs_named():
                return jobs
        return min(_processors(), UNASKED)

    def pays(self, items: int, least: int) -> bool:
        """Return whether so many items are spread; `least` is from how many on forking pays."""
        asked = least if self.least is None else self.least
        if self.executor is None and self.workers() < 2:
            return False
        if self.executor is None and self.least is None and self.begins() != "fork":
            asked = max(least, LEAST_SPAWNED)
        return items >= max(asked, 2)

    def begins(self) -> str:
        """Return how processes begin.

        A fork has everything without a copy, but may hang on a lock that another thread held, and on macOS the
        system's own libraries do not bear it. A new process has to be sent what it needs.
        """
        return self.start or ("fork" if _forks() else "spawn")


_WAYS: ContextVar[Ways] = ContextVar("how work is spread", default=Ways())  # noqa: B039 (nothing can change it)


def ways() -> Ways:
    """Return how work is spread now."""
    return _WAYS.get()


@contextmanager
def working(**changes: Any) -> Iterator[None]:
    """Spread work another way while the context lasts; `changes` are fields of `Ways`, others stay as they are."""
    before = _WAYS.set(replace(_WAYS.get(), **changes))
    try:
        yield
    finally:
        _WAYS.reset(before)


def jobs_of(words: str) -> int:
    """Return the number of processes that somebody asked for; raises ValueError with a sentence for anything else."""
    digits = words.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < 9 and 1 <= int(digits) <= MOST):
        raise ValueError(f"“{words[:40]}” is no number of processes; give one from 1 (all in this one) to {MOST}")
    return int(digits)


def jobs_named() -> int | None:
    """Return the number of processes that the environment asks for, None where it asks for none.

    Raises ValueError with a sentence where what it says is no such number.
    """
    words = os.environ.get(VARIABLE, "")
    try:
        return jobs_of(words) if words.strip() else None
    except ValueError as error:
        raise ValueError(f"{VARIABLE} in the environment: {error}") from None


def _processors() -> int:
    """The processors that this process may use, which are fewer than the machine's in a container."""
    try:
        return len(os.sched_getaffinity(0))
    except (AttributeError, OSError):  # macOS and Windows do not say
        return os.cpu_count() or 1


def _forks() -> bool:
    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1
