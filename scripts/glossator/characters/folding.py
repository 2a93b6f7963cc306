"""Letters without their marks, one for one, so that offsets stay what they are.

Used wherever two spellings of one word must meet: `Sevres` and `Sèvres`,
`Cicekci` and `Çiçekçi`. Unicode's own decomposition does not take apart ı, ł
or ø, so those stand in a table.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from glossator.patterns import re

_UNDECOMPOSED = {
    "ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "þ": "t", "æ": "a",
    "Æ": "a", "œ": "o", "Œ": "o", "ß": "s", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-",
    "‑": "-", "‐": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
}  # fmt: skip

_WIDE = re.compile("[^\x00-\x7f]")
_KINDS = 64
"""Letters up to which each is replaced throughout: faster than letter by letter, but not for a page of Chinese."""


class _Folded(dict[str, str]):
    """What each letter folds to, worked out when it is first met."""

    def __missing__(self, character: str) -> str:
        base = unicodedata.normalize("NFKD", character)[0].lower()
        folded = self[character] = _UNDECOMPOSED.get(base, base) if len(base) == 1 else character
        return folded


_FOLDED = _Folded(_UNDECOMPOSED)


@lru_cache(maxsize=64)  # each finder folds the passage at hand anew
def fold(text: str) -> str:
    """Return the text in lower case without diacritics, exactly as long as it was.

    Typographic quotes, dashes and spaces become their plain forms. A combining
    mark that stands alone stays where it is.
    """
    if text.isascii():
        return text.lower()
    # Only letters beyond ASCII are looked up; all that is left then has a lower case of the same length.
    kinds = set(_WIDE.findall(text))
    if len(kinds) > _KINDS:
        return _WIDE.sub(lambda match: _FOLDED[match.group()], text).lower()
    for kind in kinds:  # what one folds to is folded no further, so the order does not matter
        text = text.replace(kind, _FOLDED[kind])
    return text.lower()


def slug(text: str) -> str:
    """Return the text as an id: folded, ASCII letters, digits and single hyphens, never empty."""
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in fold(text).replace("'", ""))
    return "-".join(part for part in kept.split("-") if part) or "x"
