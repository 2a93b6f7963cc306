"""How long each stage of a build takes, for whoever asks (`build --timings`); nothing of it gets into a site."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BESIDE = ", beside"
"""Behind the name of a stage that another process did meanwhile."""


@dataclass(frozen=True, slots=True)
class Took:
    """One stage that is over."""

    stage: str
    seconds: float
    """By the clock on the wall."""
    processor: float
    """Seconds of all cores: of this process and of those it waited for."""


class Timings:
    """A row of stages, each begun where the one before ends; `SILENT` asks no clock."""

    def __init__(self, first: str = "") -> None:
        self._rows: dict[str, list[float]] = {}
        self._process, self._children = os.getpid(), True
        self._stage, self._since = first, _now(True) if first else (0.0, 0.0)

    def stage(self, name: str) -> None:
        """Begin a stage; one that comes again is added to what it had taken."""
        if not self._stage:
            return
        now = _now(self._children)
        row = self._rows.setdefault(self._stage, [0.0, 0.0])
        row[0] += now[0] - self._since[0]
        row[1] += now[1] - self._since[1]
        self._stage, self._since = name, now

    def alone(self, name: str) -> None:
        """Begin a stage, and count this process only from now on: one beside it says itself what it takes."""
        self.stage(name)
        self._children, self._since = False, (self._since[0], _now(False)[1] if self._stage else 0.0)

    def forked(self, name: str) -> None:
        """Begin a stage in a process that was forked: what was before is the other's; here, `stage` where it is not."""
        if self._stage and os.getpid() != self._process:
            self._rows, self._since, self._stage = {}, _now(self._children), name
        else:
            self.stage(name)

    def sent(self) -> tuple[Took, ...]:
        """Return what a forked process took, to be sent to the one that waits; nothing in the process itself."""
        if not self._stage or os.getpid() == self._process:
            return ()
        self.stage(self._stage)
        return tuple(Took(f"{name}{BESIDE}", *row) for name, row in self._rows.items())

    def receive(self, rows: Iterable[Took]) -> None:
        """Add what another process took."""
        for row in rows:
            self._rows[row.stage] = [row.seconds, row.processor]

    def taken(self) -> tuple[Took, ...]:
        """Return all stages up to now, in the order in which they first began."""
        self.stage(self._stage)
        return tuple(Took(name, *row) for name, row in self._rows.items())


def table(rows: Sequence[Took]) -> str:
    """Return the stages as lines: seconds by the clock, seconds of processors, name; what all took at the end."""
    lines = [f"{row.seconds:9.2f} {row.processor:9.2f}  {row.stage}" for row in rows]
    clock = sum(row.seconds for row in rows if not row.stage.endswith(BESIDE))
    whole = f"{clock:9.2f} {sum(row.processor for row in rows):9.2f}  in all"
    return "\n".join(["  seconds processor  stage", *lines, whole])


def costliest(rows: Iterable[Took], most: int) -> list[Took]:
    """Return the stages that took most of the processors, the costliest first."""
    return sorted(rows, key=lambda row: (-row.processor, row.stage))[:most]


SILENT = Timings()
"""Of a build that nobody asked how long it takes."""


def _now(children: bool) -> tuple[float, float]:
    used = os.times()
    waited = used.children_user + used.children_system if children else 0.0
    return time.perf_counter(), used.user + used.system + waited
