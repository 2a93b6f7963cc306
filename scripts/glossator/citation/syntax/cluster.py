"""The works between square brackets: `see @a, pp. 3-5; also @b, chap. 1; -@c`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from glossator.citation.syntax.key import Key, key_at
from glossator.citation.syntax.suffix import Suffix, read_suffix
from glossator.patterns import re

_SIGN = re.compile(r"[;\[]")
_EDGE = "[] \t\n"
Keys = Callable[[int, int], Iterator[Key]]
"""The keys of a stretch, in order."""


@dataclass(frozen=True, slots=True)
class Part:
    """One work of a cluster; offsets are into the text."""

    start: int
    end: int
    key: Key
    prefix: str
    suffix: Suffix
    joined: bool = False
    """Whether no semicolon stands between it and the work before it."""


def keys_in(text: str, no_key: Callable[[int], bool]) -> Keys:
    """Return a function that yields the keys of a stretch; `no_key` says of a sign that it belongs to an address."""

    def keys(start: int, end: int) -> Iterator[Key]:
        sign = text.find("@", start, end)
        while sign >= 0:
            found = None if no_key(sign) else key_at(text, sign, start)
            if found and found.end <= end:
                yield found
            sign = text.find("@", found.end if found else sign + 1, end)

    return keys


def segments(text: str, start: int, end: int, pairs: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between semicolons; one within brackets separates nothing."""
    begun = at = start
    while match := _SIGN.search(text, at, end):
        at = match.end()
        if match[0] == ";":
            yield begun, match.start()
            begun = at
        elif (close := pairs.get(match.start(), end)) < end:
            at = close + 1
    yield begun, end


def read_cluster(text: str, start: int, end: int, pairs: Mapping[int, int], keys: Keys) -> list[Part]:
    """Return the works of `text[start:end]`, or nothing where the first part has no key outside inner brackets.

    Two leniencies: a later part without a key, as in `@a, 12; 15`, belongs to the work before it; of several keys in
    one part each is a work, with the words before it, for a semicolon was forgotten.
    """
    parts: list[Part] = []
    more: list[str] = []  # parts without a key, which belong to the last work
    until = start
    for low, high in segments(text, start, end, pairs):
        found = list(keys(low, high))
        if _any_outside(text, low, found, pairs):
            _join(parts, more, until)
            parts += _works(text, low, high, found)
        elif not parts:
            return []
        elif words := text[low:high].strip():
            more.append(words)
            until = low + len(text[low:high].rstrip())
    _join(parts, more, until)
    return parts


def _join(parts: list[Part], more: list[str], end: int) -> None:
    """Give the last work the parts that follow it, all at once, and forget them."""
    if more:
        suffix = replace(parts[-1].suffix, rest="; ".join([parts[-1].suffix.rest, *more]))
        parts[-1] = replace(parts[-1], end=end, suffix=suffix)
        more.clear()


def _any_outside(text: str, at: int, keys: Iterable[Key], pairs: Mapping[int, int]) -> bool:
    """Whether a key stands outside all inner brackets that open after the offset."""
    for key in keys:
        while (opens := text.find("[", at, key.start)) >= 0:
            at = max(pairs.get(opens, -1), opens) + 1
        if key.start >= at:
            return True
    return False


def _works(text: str, low: int, high: int, keys: list[Key]) -> Iterator[Part]:
    begun, prefix = low, text[low : keys[0].start].strip()
    for number, key in enumerate(keys):
        last = number + 1 == len(keys)
        after = text[key.end : high if last else keys[number + 1].start].rstrip()
        suffix = read_suffix(after)
        end = key.end + len(after)
        if not last:
            # What stands between two keys leads to the second: `@a, p. 3, quoted in @b`.
            end -= len(suffix.rest)
            following, suffix = suffix.rest.strip(_EDGE + ","), replace(suffix, rest="")
        first = begun + len(text[begun:end]) - len(text[begun:end].lstrip(_EDGE + "," if number else None))
        yield Part(first, end, key, prefix, suffix, joined=number > 0)
        if not last:
            begun, prefix = end, following
