"""An id, a key or a label that nothing has, one slip away from one that there is."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.certain import certain
from glossator.mending.spot import Edits, instead, token_at
from glossator.patterns import re

_ID = re.compile(r"[^\W_][\w:.#$%&+?<>~/-]*")
_NOTE_MARK = re.compile(r"\[\^")


def misspelt(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that writes the one candidate; a full stop or colon behind the id ends a sentence."""
    if match := _NOTE_MARK.match(source, at):
        at = match.end()
    at, word = token_at(_ID, source, at + source.startswith("@", at))
    word = word.rstrip(".:?#/-")
    whole = str(found.about.get("id", ""))
    if " " in whole and source.startswith(whole, at):  # words where an id is due
        word = whole
    if not named(found, word):
        return ()
    return instead(at, word, certain(word, found.suggestions))


def named(found: Finding, word: str) -> bool:
    """Whether a finding speaks of the word, as far as it still knows what it was filled with."""
    values = [value for value in found.about.values() if isinstance(value, str)]
    return bool(word) and (not values or any(word in value for value in values))
