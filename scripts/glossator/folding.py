"""Letters without their marks, one for one, so that offsets stay what they are.

Used wherever two spellings of one word must meet: `Sevres` and `Sèvres`,
`Taspinar` and `Taşpınar`. Unicode's own decomposition does not take apart ı, ł
or ø, so those stand in a table.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_UNDECOMPOSED = str.maketrans(
    {"ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "þ": "t", "æ": "a",
     "Æ": "a", "œ": "o", "Œ": "o", "ß": "s", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-",
     "‑": "-", "‐": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)  # fmt: skip


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[0].lower()
    return base if len(base) == 1 else character


def fold(text: str) -> str:
    """Return the text in lower case without diacritics, exactly as long as it was.

    Typographic quotes, dashes and spaces become their plain forms. A combining
    mark that stands alone stays where it is.
    """
    text = text.translate(_UNDECOMPOSED)
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_character, text))


def slug(text: str) -> str:
    """Return the text as an id: folded, ASCII letters, digits and single hyphens, never empty."""
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in fold(text).replace("'", ""))
    return "-".join(part for part in kept.split("-") if part) or "x"
