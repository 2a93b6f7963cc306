"""A note that is nothing but works by author and year, as in `See Smith 2010, 12; Jones and Marsh 2012, 3`.

Prose looks the same (`Turkey 2010, 12.`), so every work is doubtful: it counts only where a library has it.
"""

from __future__ import annotations

from dataclasses import replace

from glossator.citation.forms import author_year
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.wording import YEAR, signal_length
from glossator.citation.years import may_print_year
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "whole-note"
LONGEST = 600
"""Characters; what is longer is no mere list of works."""
CONFIDENCE = DOUBTFUL - 0.1
_YEAR = re.compile(YEAR)
_BETWEEN = re.compile(r";|(?<=\d),?\s(?:and|und|et|ve|и)\s(?=[^\W\d_a-zа-я])")
"""Between two works: `Smith 2010, 12; Jones 2012, 3`, `Smith 2010 and Jones 2012`."""
_JOINED = re.compile(r"\d{4}[a-z]?\s(?:and|&|und|et|ve|y|e|и)\s\d{4}")
"""`Smith 2010 and 2011` is prose, where no parentheses stand around it."""


def find(text: str) -> Mention[Citation] | None:
    """Return the citation that a whole note is, a work between semicolons, or None; offsets are into the text."""
    if len(text) > LONGEST or not may_print_year(text) or not _YEAR.search(text) or _JOINED.search(text):
        return None
    works: list[CitedWork] = []
    at = 0
    parts = [(one.start(), one.end()) for one in _BETWEEN.finditer(text)]
    for end, behind in (*parts, (len(text), len(text))):
        part = text[at:end]
        start, words = at + len(part) - len(part.lstrip()), part.strip()
        at = behind
        signal = signal_length(words)
        found = author_year.read(_without_stop(words[signal:]), start + signal, True)
        # A year after the locator belongs to a sentence: `Smith 2010, 12; see what Jones wrote in 2012.`
        if not found or any(one.suffix for one in found):
            return None
        prefix = words[:signal].strip()
        found = [replace(one, form=NAME, confidence=CONFIDENCE) for one in found]
        works += [replace(found[0], start=start, prefix=prefix), *found[1:]]
    return citation(text, works[0].start, works[-1].end, works)


def _without_stop(words: str) -> str:
    """The words without the full stop of the note; that of `n.d.` stays."""
    return words if words.endswith(("d.", "y.")) else words.removesuffix(".")
