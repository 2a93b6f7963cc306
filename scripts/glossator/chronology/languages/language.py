"""What a language has to say for its dates to be read: words as data, and a few patterns made of them.

All words and patterns are matched against folded text (`characters.folding`): lower case, without marks, plain dashes
and apostrophes, exactly as long as the text. They may be written with their marks: `folded` takes them off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.characters.folding import fold


@dataclass(frozen=True, slots=True)
class Around:
    """Words before or behind a date that change its value. A pattern holds the spaces next to the date."""

    rule: str
    """A row of `framing.MAKES`, which says what it makes of the date."""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Words that make one stretch of two dates. What is not empty must be there."""

    rule: str
    before: str
    joint: str
    """All that stands between the two dates."""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """The dates of one language."""

    code: str
    """ISO 639-1."""
    in_references: tuple[str, ...]
    """Rows of twelve full month names that are read in any text, `-` where a row has none."""
    months: Mapping[int, str]
    """1 to 12, to all forms and cases of the month, parted by spaces."""
    short_months: Mapping[int, str]
    """The same for short forms, which may end in a full stop."""
    seasons: Mapping[int, str]
    """21 to 24 (ISO 8601-2, table 1), to all forms of the season."""
    ordinals: Mapping[int, str]
    """1 to 21, to all forms of the ordinal before the word for century."""
    decades: Mapping[int, str]
    """First year of a decade, to the words for it."""
    bc: str
    """Pattern: before our era."""
    ad: str
    """Pattern: of our era."""
    day: str
    """Pattern of what may follow the number of a day; `""` for nothing."""
    century: str
    """Pattern of what follows the figures of a century."""
    roman: str
    """Pattern of what follows a Roman century."""
    both: str
    """Pattern of the word that lists two, without spaces."""
    through: str
    """Pattern of the word that runs from one to another."""
    templates: tuple[tuple[str, str], ...]
    """(kind, pattern): `reading.KINDS` has the kinds, `grammar.pieces` what stands in braces. A blank is a gap."""
    pairs: tuple[Pair, ...]
    parts: tuple[Around, ...]
    """Of a year, month, decade or century."""
    around: tuple[Around, ...]
    """What opens or closes a stretch, or says that it is rough; certainty before openings."""
    series: str
    """Pattern of a word before four digits that are a number of something."""
    counted: str
    """Pattern of a word behind four digits that are an amount."""
    amount: str
    """Pattern of what behind a round number makes an amount of it, whatever it counts."""
    capitals: bool = False
    """Whether a month is written with a capital, so that a small letter is another word."""


def quarters(stems: str, before: str = "", after: str = "") -> tuple[Around, ...]:
    """Return the rows of the four quarters: `{}` in a pattern is any of the forms of the first to fourth `stems`."""
    return tuple(
        Around(f"quarter-{number}", before.replace("{}", f"(?:{forms})"), after.replace("{}", f"(?:{forms})"))
        for number, forms in enumerate(stems.split(), 1)
    )


def folded(pattern: str) -> str:
    r"""Return a pattern as it is matched: its letters folded. It may hold no class in capitals such as `\W`."""
    return fold(pattern)


def lexicon(rows: Mapping[int, str]) -> dict[str, int]:
    """Return every form, folded, to its number."""
    return {fold(form): number for number, forms in rows.items() for form in forms.split()}


def inflected(stems: str, endings: str) -> str:
    """Return every stem with every ending, `-` being none; both parted by spaces."""
    return " ".join(stem + ending.replace("-", "") for stem in stems.split() for ending in endings.split())


def numbered(stems: str, endings: str = "-", first: int = 1, step: int = 1) -> dict[int, str]:
    """Return 1, 2, 3 … (or from `first` in steps) to the stems in their order, each with every ending."""
    return {first + step * at: inflected(stem, endings) for at, stem in enumerate(stems.split())}
