"""Citations by a label of letters and a number, as alpha styles and lists of sources have them: `[Kn98; LMN+05]`."""

from __future__ import annotations

from collections.abc import Collection

from glossator.citation.item import citation
from glossator.citation.locators import read_locator
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

FORM = "labelled-brackets"
_SURE = 0.97
_BRACKETED = re.compile(r"\[([^\[\]\n]{2,160})\]")
_SEPARATOR = re.compile(r"\s*[,;]\s*|\s+(?:and|und|et|ve|y|и|e|&)\s+")


def find_labelled(text: str, labels: Collection[str]) -> list[tuple[Mention[Citation], tuple[str, ...]]]:
    """Return the citations of a paragraph by labels of its text's list, in order, each with its labels.

    Offsets are into the paragraph. A bracket that holds anything but labels and their locators is no citation. Takes
    linear time; `labels` should be a set.
    """
    found = []
    for bracket in _BRACKETED.finditer(text):
        if read := _read(bracket[1], bracket.start(1), labels):
            works, printed = read
            found.append((citation(text, bracket.start(), bracket.end(), works), printed))
    return found


def _read(words: str, at: int, labels: Collection[str]) -> tuple[list[CitedWork], tuple[str, ...]] | None:
    """The works that the words of a bracket cite, and their labels; None where anything else is said."""
    works: list[CitedWork] = []
    printed: list[str] = []
    skipped = signal_length(words)
    low = skipped
    whole = words[skipped:].strip() in labels  # `Doe et al. 2010` has a separator within
    for stop in (*(() if whole else _SEPARATOR.finditer(words, skipped)), None):
        high = stop.start() if stop else len(words)
        piece = words[low:high].strip()
        locator = read_locator(piece) if piece not in labels else None
        if piece in labels:
            prefix = "" if works else words[:skipped].strip()
            works.append(CitedWork(at + low, at + high, FORM, _SURE, prefix=prefix))
            printed.append(piece)
        elif works and locator is not None and locator.length >= len(piece.rstrip(".")):
            last = works[-1]
            works[-1] = CitedWork(
                last.start, at + high, FORM, _SURE, prefix=last.prefix, locator=locator.where, label=locator.label
            )
        else:
            return None
        low = stop.end() if stop else high
    return works, tuple(printed)
