"""The words for months and seasons that are read in any text; each of `languages` gives its own.

Full names count in any language, abbreviations in English only: `mar`, `ago`
and `set` are ordinary words elsewhere.
"""

from __future__ import annotations

from glossator.characters.folding import fold
from glossator.chronology.languages import LANGUAGES

NAMES: dict[str, tuple[str, ...]] = {
    "en": ("January February March April May June July August September October November December",),
    "en-abbreviated": ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "- - - - - - - - Sept - - -"),
    **{language.code: language.in_references for language in LANGUAGES},
}
"""Each row the twelve months in order; a `-` where a spelling has no other."""

MONTHS: dict[str, int] = {}
"""Every spelling to the number of its month, with and without its marks, as printed and in capitals."""

for _rows in NAMES.values():
    for _row in _rows:
        for _number, _word in enumerate(_row.split(), 1):
            if _word == "-":
                continue
            for _spelling in (_word, fold(_word) if _word[0].islower() else fold(_word).capitalize()):
                MONTHS.setdefault(_spelling, _number)
                MONTHS.setdefault(_spelling.capitalize(), _number)
                MONTHS.setdefault(_spelling.upper(), _number)

SEASONS: dict[str, int] = {
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
    "ilkbahar": 21, "yaz": 22, "sonbahar": 23, "kış": 24,
}  # fmt: skip
"""Season to its number in ISO 8601-2, table 1."""


def month_of(word: str) -> int | None:
    """Return the number of the month a word names, or None. `may` and `march` in small letters are verbs."""
    return MONTHS.get(word)
