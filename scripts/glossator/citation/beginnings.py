"""With which letters the words of a table begin: where a note has none of them, nothing is looked for at every letter.

Worked out from the patterns themselves, so that a new row needs nothing beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.characters.folding import fold
from glossator.patterns import re

_LETTERS = re.compile(r"(?:(?:[^\W\d_]|[’']|\\\.|;)(?![?*{]))+")
_SIGN = re.compile(r"\\.|\[[^\]]*\]|[()|]")


def beginnings(pattern: str) -> tuple[str, ...]:
    """Return the letters with which the alternatives of a pattern begin, folded, in order, each once.

    Full stops go along. Read are patterns whose alternatives begin with letters, or with a group of such; raises
    ValueError for any other, of which nothing could be said.
    """
    return tuple(dict.fromkeys(_all(pattern)))


def _all(pattern: str) -> Iterator[str]:
    for one in _alternatives(pattern):
        if one.startswith("(?:"):
            depth = 0
            for sign in _SIGN.finditer(one):
                depth += {"(": 1, ")": -1}.get(sign[0], 0)
                if depth == 0:
                    break
            yield from _all(one[3 : sign.start()])
        elif letters := _LETTERS.match(one):
            yield fold(letters[0].replace("\\", ""))
        else:
            raise ValueError(one)


def _alternatives(pattern: str) -> Iterator[str]:
    """What stands between the strokes that are within no group."""
    begun = depth = 0
    for sign in _SIGN.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if sign[0] == "|" and depth == 0:
            yield pattern[begun : sign.start()]
            begun = sign.end()
    yield pattern[begun:]


def may_hold(words: str, letters: Iterable[str]) -> bool:
    """Return whether any of the `beginnings` stands in the words, in any case and with or without marks."""
    folded = fold(words)
    for one in letters:  # noqa: SIM110 (a generator takes three times as long, and every note is asked)
        if one in folded:
            return True
    return False
