"""Numbers as short words of 64 signs, for files that a script reads: five bits a sign, the lowest first."""

from __future__ import annotations

from collections.abc import Iterable

SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"
"""The last 32 say that the number goes on; none of them needs an escape in a string of JavaScript."""

_SHORT = SIGNS[:32]
_LONG = SIGNS[32:]


def _one(number: int) -> str:
    signs = ""
    while number > 31:
        signs += _LONG[number & 31]
        number >>= 5
    return signs + _SHORT[number]


_KNOWN = tuple(map(_one, range(4096)))
"""Nearly all numbers of an index are steps, and small."""


def written(numbers: Iterable[int]) -> str:
    """Return natural numbers one behind the other: up to 31 one sign each, up to 1,023 two."""
    return "".join([_KNOWN[number] if number < 4096 else _one(number) for number in numbers])
