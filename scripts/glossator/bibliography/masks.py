"""Signs in the fields of a work that Pandoc would read as markup: hidden from it, and put back into its answer.

Pandoc reads the words of CSL-JSON as rich text. A tag or a quotation mark that
opens and never closes is tried again for each one before it: twenty `<b>` in a
title, or sixty `“`, take longer than anybody waits. And a tag that somebody
typed is words in BibTeX, where `\\emph{…}` is markup.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from glossator.patterns import re

_MASKS = {"<": "\ufdd0", "“": "\ufdd1", "‘": "\ufdd2"}
"""Signs to noncharacters (Unicode 16, section 23.7), which no text may hold."""

WHOLE = {"-": "\ufdd3", "–": "\ufdd4", ",": "\ufdd5"}
"""Signs within one number to what hides that they could part two; to be put in behind `masked`."""
_TAKEN = re.compile("[\ufdd0-\ufdd5]")
_OURS = re.compile(
    r'(<span (?:class="nocase"|style="font-variant:small-caps;")>|</span>|<(?:i|b|sup|sub)>|</(?:i|b|sup|sub)>)'
)
_QUOTES = re.compile("[“”‘’]")
_DEEPEST = 3
"""Quotations within quotations that a reference may have."""
_MASKED = str.maketrans({mask: sign for sign, mask in _MASKS.items()} | {mask: sign for sign, mask in WHOLE.items()})


def masked(value: Any, ours: Callable[[str], bool] | bool = False) -> Any:
    """Return a value of CSL-JSON with every `<` hidden, and opening quotation marks where not all of them close.

    Pairs of quotation marks stay, since a style turns them into those of its language. `ours`: whether the tags in a
    variable are those that `csl` puts around what LaTeX marks, and no words of the field.
    """
    if isinstance(value, str):
        parts = _OURS.split(value) if ours else [value]
        quotes = _MASKS if not _paired(value) else {}
        return "".join(part if number % 2 else _hidden(part, quotes) for number, part in enumerate(parts))
    if isinstance(value, dict):
        return {name: masked(one, callable(ours) and ours(name)) for name, one in value.items()}
    return [masked(one) for one in value] if isinstance(value, list | tuple) else value


def unmasked(words: str) -> str:
    """Return words of an answer with the signs that were hidden."""
    return words.translate(_MASKED) if not words.isascii() else words


def _hidden(words: str, quotes: dict[str, str]) -> str:
    words = _TAKEN.sub("\ufffd", words).replace("<", _MASKS["<"])
    for sign, mask in quotes.items():
        words = words.replace(sign, mask)
    return words


def _paired(words: str) -> bool:
    """Whether every quotation mark that opens is closed again, and few stand within one another."""
    inside: list[str] = []
    for match in _QUOTES.finditer(words):
        sign = match.group()
        if sign in "“‘":
            inside.append(sign)
        elif inside and inside[-1] == ("“" if sign == "”" else "‘"):
            inside.pop()
        elif sign == "”":  # one that closes nothing; a ’ may be an apostrophe
            return False
        if len(inside) > _DEEPEST:
            return False
    return not inside
