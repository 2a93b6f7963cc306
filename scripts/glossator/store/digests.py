"""Hashes of what a stage is given: equal values have equal ones in every process, others never."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from glossator.spread.values import Writer

SIZE = 32
"""Bytes of a digest."""

Digest = bytes
"""A BLAKE2b hash."""


def digest_of(*parts: Any) -> Digest:
    """Return the hash of values, each told from the next: numbers, words, bytes, rows and tables of them, our values.

    A table counts in its order. A set must not be among them: its order is another in every process.
    """
    out = _Hashing()
    writer = Writer(out)
    # Without references to what was written before: what is shared and what is only equal must not differ.
    writer.fast = True
    writer.dump(parts)
    return out.hash.digest()


class _Hashing(io.RawIOBase):
    """A file that keeps nothing but the hash of what is written to it."""

    def __init__(self) -> None:
        self.hash = hashlib.blake2b(digest_size=SIZE)

    def write(self, data: Any) -> int:
        self.hash.update(data)
        return len(data)
