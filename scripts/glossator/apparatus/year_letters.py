"""Letters of one author's year: one source for what a style prints and what the texts print themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from glossator.apparatus.annotate import Apparatus
from glossator.apparatus.by_key import by_key
from glossator.edition import Edition
from glossator.model import InCitation, TargetKind, Text, layers
from glossator.patterns import re

_LETTERED = re.compile(r"(\d{4})([a-z])")


def letters_of(edition: Edition, apparatus: Apparatus) -> dict[str, str]:
    """Return key to letter where one is settled: as most texts print it, else as the key ends, `smith2001a`.

    Of two works that claim one letter of one stem, the one that texts print has it.
    """
    printed: dict[str, Counter[str]] = {}
    for text in edition.documents:
        for key, letter in dict.fromkeys((key, letter) for key, _, letter in _printed(text, apparatus)):
            printed.setdefault(key, Counter())[letter] += 1
    letters = {key: max(sorted(count), key=lambda one: count[one]) for key, count in printed.items()}
    stems: dict[str, list[str]] = {}
    for key in edition.works:
        stems.setdefault(key[:-1] if _LETTERED.fullmatch(key[-5:]) else key, []).append(key)
    for key in edition.works:
        # A key alone of its kind may have its letter from a program that never saw a text.
        if _LETTERED.fullmatch(key[-5:]) and len(stems[key[:-1]]) > 1:
            letters.setdefault(key, key[-1])
    return letters


def _printed(text: Text, apparatus: Apparatus) -> Iterator[tuple[str, str, str]]:
    """Every (key, year, letter) that a text prints in a citation which is resolved."""
    for annotation, _ in layers(apparatus.annotations.get(text.id, ())):
        value, target = annotation.mention.value, annotation.resolution.target
        if by_key(annotation) or not isinstance(value, InCitation):
            continue
        match = _LETTERED.fullmatch(value.work.year)
        if match and target is not None and target.kind is TargetKind.WORK:
            yield target.id, match[1], match[2]
