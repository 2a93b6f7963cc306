"""What all items of one spreading share: written once where it has to travel, read once in each process."""

from __future__ import annotations

import gc
import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from glossator.spread.values import as_bytes


class Given:
    """A value on its way to whoever works with it.

    Threads and forks have the value itself. Any other executor pickles this, as often as it likes, and each time gets
    the same bytes; the process that reads them makes the value once and keeps the last one.
    """

    def __init__(self, value: Any) -> None:
        self.value = value
        self._written: tuple[bytes, bytes] | None = None

    def written(self) -> tuple[bytes, bytes]:
        """Return (hash, bytes) of the value; raises what pickling raises for values that cannot travel."""
        if self._written is None:
            data = as_bytes(self.value)
            self._written = blake2b(data, digest_size=16).digest(), data
        return self._written

    def __reduce__(self) -> tuple[Any, tuple[bytes, bytes]]:
        return received, self.written()


@dataclass(frozen=True, slots=True)
class Lying:
    """Where a value lies for other processes of this machine, of which each fetches it once."""

    mark: bytes
    path: str

    @classmethod
    def of(cls, given: Given) -> Lying | None:
        """Write the value to a file that only this user may read; None where it cannot be written."""
        try:
            with unhindered():
                mark, data = given.written()
            with tempfile.NamedTemporaryFile(prefix="glossator-", delete=False) as file:
                file.write(data)
        except Exception:  # pickling raises whatever a value's own code does
            return None
        return cls(mark, file.name)

    def fetched(self) -> Given:
        """Return the value in the process that fetches it."""
        last = _last
        return (
            last[1] if last is not None and last[0] == self.mark else received(self.mark, Path(self.path).read_bytes())
        )

    def end(self) -> None:
        """Remove the file."""
        with suppress(OSError):
            Path(self.path).unlink()


_last: tuple[bytes, Given] | None = None


def received(mark: bytes, data: bytes) -> Given:
    """Return what was sent, made anew only where it is not the same as the last."""
    global _last
    last = _last
    if last is None or last[0] != mark:
        _last = last = None  # two are not held at once
        # Not `from_bytes`: this comes from the process that began this one, and functions are among it.
        with unhindered():
            _last = last = mark, Given(pickle.loads(data))
    return last[1]


@contextmanager
def unhindered() -> Iterator[None]:
    """Within it nobody looks for circles among the millions of objects that are made or written."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()
