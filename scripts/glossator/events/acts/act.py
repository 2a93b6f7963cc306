"""One class of acts, and how a row of a table is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Act:
    """One class of acts."""

    id: str
    verbs: tuple[str, ...]
    """In any form that the stemmer knows; `step down` with a space."""
    nouns: tuple[str, ...] = ()
    place: Place = field(default_factory=lambda: Place(""))


def row(id: str, verbs: str, nouns: str = "") -> Act:
    """Return a class of words with commas between them; lines are broken anywhere."""
    return Act(id, _words(verbs), _words(nouns))


def _words(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(word.split()) for word in words.split(",") if word.strip()))
