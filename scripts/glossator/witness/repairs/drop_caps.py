"""Drop caps that a scan sets apart from their word: `G ARDENS on roofs`, `R ealized`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.reading import Edit
from glossator.witness.unit import Unit

_APART = re.compile(r"[“\"‘']?([^\W\d_]) ([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = frozenset("AIOÀÉÓÒYEÈWOZKSUVИВКСУОАЯ")
"""Letters that are words in a language of the project: behind them a gap is doubted only with evidence."""
_LEAST = 2


def drop_caps(units: Sequence[Unit]) -> Iterable[tuple[int, Edit]]:
    """Return the place of each paragraph that begins with a capital apart from its word, and the edit that joins them.

    The text must have the joined word elsewhere and not the piece alone; behind a letter that is no word, capitals
    suffice.
    """
    candidates: list[tuple[int, re.Match[str]]] = []
    for index, unit in enumerate(units):
        match = _APART.match(unit.reading.text) if unit.kind is Kind.PARAGRAPH else None
        if match and match[1].isupper() and (match[2].islower() or len(match[2]) >= _LEAST):
            candidates.append((index, match))
    if not candidates:
        return
    words: set[str] = set()
    firsts = {index for index, _ in candidates}
    for index, unit in enumerate(units):
        start = candidates[0][1].end() if index in firsts else 0
        words.update(word.lower() for word in _WORD.findall(unit.reading.text, start))
    for index, match in candidates:
        joined, piece = (match[1] + match[2]).lower(), match[2].lower()
        attested = joined in words and piece not in words
        shown = match[2].isupper() and match[1] not in _WORDS and (piece not in words or joined in words)
        if attested or shown:
            yield index, Edit(match.end(1), match.start(2), "")
