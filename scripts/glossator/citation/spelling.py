"""Two spellings of one name: as indexes compare them, and as a scanner garbles them."""

from __future__ import annotations

from functools import lru_cache

from glossator.characters.folding import fold
from glossator.patterns import re

_LETTERS = re.compile(r"[\W_]+")

MISREAD: tuple[tuple[str, str], ...] = (
    # Shapes a scanner takes for each other; both spellings are rewritten, in this order.
    ("6", "o"), ("0", "o"), ("1", "i"), ("l", "i"), ("5", "s"),
    ("vv", "w"), ("rn", "m"), ("cl", "d"),
    ("y", "v"),   # Koranyi read as Koranvi
    ("ii", "u"),  # Gürsel read as Giirsel, Güngörmez as Gling6rmez
)  # fmt: skip

_KEPT = 4096
"""Names and titles whose letters are kept: an index asks for those of one person several times."""
SHORTEST = 5
"""A name shorter than this has too little shape left to be recognised."""


@lru_cache(maxsize=_KEPT)
def letters(name: str) -> str:
    """Return the folded letters and digits of a name: `Aydın-Düzgit` and `Aydin Duzgit` are one."""
    return _LETTERS.sub("", fold(name))


def shape(name: str) -> str:
    """Return what is left of a name that a scanner could not have changed, or nothing for a short one.

    Equal shapes are no proof: the caller needs the year and uniqueness besides.
    """
    written = letters(name)
    if len(written) < SHORTEST:
        return ""
    return rewritten(written)


def rewritten(folded: str) -> str:
    """Return folded words with every shape a scanner confuses written one way."""
    for misread, meant in MISREAD:
        folded = folded.replace(misread, meant)
    return folded


@lru_cache(maxsize=_KEPT)
def title_words(title: str) -> str:
    """Return a title's folded words with single spaces: what likeness of titles is measured on."""
    return _LETTERS.sub(" ", fold(title)).strip()
