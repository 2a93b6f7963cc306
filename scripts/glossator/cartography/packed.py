"""Lines of the globe as letters: steps from point to point in hundredths of a degree, in base 32.

A file of numbers in brackets would be four times as long. A number is doubled and its sign put into the lowest bit;
five bits a letter, lowest first; the sixth bit says that more follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

STEPS = 100
"""Steps a degree: a hundredth is a kilometre at most, less than a pixel of any map we draw."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}


def pack(points: Sequence[tuple[float, float]]) -> str:
    """Return points (longitude, latitude in degrees) as letters, rounded to a hundredth of a degree."""
    out: list[str] = []
    x = y = 0
    for lon, lat in points:
        to_x, to_y = round(lon * STEPS), round(lat * STEPS)
        out += (_letters(to_x - x), _letters(to_y - y))
        x, y = to_x, to_y
    return "".join(out)


def unpack(letters: str) -> list[tuple[float, float]]:
    """Return the points (longitude, latitude in degrees) of letters; raises KeyError or ValueError for others."""
    points = []
    x = y = 0
    numbers = _numbers(letters)
    for step in numbers:
        x += step
        try:
            y += next(numbers)
        except StopIteration:
            raise ValueError("a point has a longitude and a latitude") from None
        points.append((x / STEPS, y / STEPS))
    return points


def _letters(number: int) -> str:
    left = number * 2 if number >= 0 else -number * 2 - 1
    out = ""
    while left > 31:
        out += _LETTERS[left & 31 | 32]
        left >>= 5
    return out + _LETTERS[left]


def _numbers(letters: str) -> Iterator[int]:
    value = shift = 0
    for letter in letters:
        bits = _VALUES[letter]
        value |= (bits & 31) << shift
        shift += 5
        if bits < 32:
            yield value // 2 if value % 2 == 0 else -(value + 1) // 2
            value = shift = 0
    if shift:
        raise ValueError("the last number does not end")
