"""What hits show, written as pages arrive: the words of a whole edition are never held as more than finished files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from glossator.search.numbers import written
from glossator.search.record import TITLES

SHOWN = 12_000
"""Signs of one file of records: what a hit shows is loaded with its neighbours."""


class Shown(NamedTuple):
    """What a hit shows of a record, and what tells one run of records from the next."""

    kind: str
    url: str
    title: str
    fragment: str
    heading: str
    text: str
    boost: float
    grouped: bool


def call(name: str, value: Any) -> bytes:
    """Return a script of the search: it hands `value` over by its name; in UTF-8."""
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"gSearch({json.dumps(name)},{said})\n".encode()


@dataclass(slots=True)
class Showing:
    """Files of neighbours: pages once, then a row a record; and what the manifest tells of all records."""

    files: list[bytes] = field(default_factory=list)
    """Finished scripts, `r0` and on."""
    starts: list[int] = field(default_factory=list)
    """The first record of each."""
    count: int = 0
    boosts: dict[str, float] = field(default_factory=dict)
    """Number of a page to what its editors say of it, where that is not 1."""
    _kinds: dict[str, int] = field(default_factory=lambda: {kind: number for number, kind in enumerate(TITLES)})
    _pages: dict[tuple[str, str], int] = field(default_factory=dict)
    _rows: list[tuple[int, str, str, str]] = field(default_factory=list)
    _room: int = 0
    _grouped: dict[str, int] = field(default_factory=dict)
    _runs: list[int] = field(default_factory=list)
    _last: tuple[int, int] | None = None
    _before: int = 0

    @property
    def kinds(self) -> Sequence[str]:
        """All kinds: those that have a title, then others as they came."""
        return tuple(self._kinds)

    def add(self, records: Iterable[Shown]) -> None:
        """Take in records behind those that came before."""
        for record in records:
            self._run(record)
            self._row(record)
            self.count += 1

    def end(self) -> None:
        """Finish the last file."""
        if self._rows:
            self.files.append(call(f"r{len(self.files)}", [list(self._pages), self._rows]))
            self._pages, self._rows, self._room = {}, [], 0

    def runs(self) -> str:
        """Return the stretches of records of one kind on one page: step to the first, kind, number of the page.

        No page is 0.
        """
        return written(self._runs)

    def _row(self, record: Shown) -> None:
        if not self._rows:
            self.starts.append(self.count)
        page = self._pages.setdefault((record.url, record.title), len(self._pages))
        self._rows.append((page, record.fragment, record.heading, record.text))
        self._room += len(record.text) + len(record.fragment) + len(record.heading) + 20
        if self._room > SHOWN:
            self.end()

    def _run(self, record: Shown) -> None:
        kind = self._kinds.setdefault(record.kind, len(self._kinds))
        page = self._grouped.setdefault(record.url, len(self._grouped) + 1) if record.grouped else 0
        if (kind, page) != self._last:
            self._runs += (self.count - self._before, kind, page)
            self._last, self._before = (kind, page), self.count
        if page and record.boost != 1:
            self.boosts[str(page)] = record.boost
