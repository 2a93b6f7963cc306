"""What the value of a field says: its tokens joined, with strings put in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.bibliography.bibtex.blocks import Written
from glossator.bibliography.csl_dates import MONTHS

LONGEST_STRING = 2_000
"""Characters of one `@string`; an abbreviation of a journal has fifty."""
LONGEST_JOINED = 20_000
"""Characters that strings and `#` may make of a field: ten lines of strings could otherwise fill any memory."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a value says."""

    words: str
    """Without its delimiters; inner braces stay."""
    unknown: tuple[str, ...] = ()
    """Strings that nobody defines; each stands in `words` by its name."""
    whole: bool = True
    """False where it grew beyond all measure and was left out."""


def value_of(written: Written, strings: Mapping[str, str]) -> Value:
    """Return what a value says (BibTeXing, section 2; names of strings know no case).

    A month's name is BibTeX's own string, and stays as it is. What is left over behind the tokens is kept behind a
    space, so that nothing is lost.
    """
    words: list[str] = []
    unknown = []
    for token in written.tokens:
        if not token.bare or token.words.isdigit():
            words.append(token.words)
            continue
        known = strings.get(token.words.lower())
        words.append(token.words if known is None else known)
        if known is None and token.words.lower() not in MONTHS:
            unknown.append(token.words)
    if len(words) > 1 and sum(map(len, words)) > LONGEST_JOINED:
        return Value("", whole=False)
    said = "".join(words) + (f" {written.leftover}" if written.leftover else "")
    return Value(said, tuple(dict.fromkeys(unknown)))
