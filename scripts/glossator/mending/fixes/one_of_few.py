"""A word that has to be one of a handful (the name of a field, a kind, a language), and is nearly one of them."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.certain import certain
from glossator.mending.fixes.misspelt import misspelt, named
from glossator.mending.spot import Edits, instead, token_at
from glossator.patterns import re
from glossator.records.languages import nearest_languages

_WORD = re.compile(r"\.?[^\W\d_](?:[\w-]*\w)?")


def one_of_few(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the word that is meant; the English name of a language is surely its code."""
    at, word = token_at(_WORD, source, at + source.startswith("@", at))
    if not named(found, word):
        return ()
    meant = certain(word, found.suggestions, few=True)
    if not meant and str(found.about.get("wanted", "")).startswith(_LANGUAGE):
        codes = nearest_languages(word)
        meant = codes[0] if len(word) > _CODE and codes == found.suggestions and len(codes) == 1 else ""
    return instead(at, word, meant)


def in_braces(found: Finding, source: str, at: int) -> Edits:
    """Return what mends a sign in braces: behind `=` an id, of which there are many, else one of a few signs."""
    return misspelt(found, source, at) if source[at - 1 : at] in ("=", '"') else one_of_few(found, source, at)


def type_or_key(found: Finding, source: str, at: int) -> Edits:
    """Return what mends an entry's type, of which there are few, or the key of another entry that a field names."""
    return one_of_few(found, source, at) if source[at - 1 : at] == "@" else misspelt(found, source, at)


_LANGUAGE = "a language code"
_CODE = 3
