"""Years below 1400 by a word of approximation: `built about 1320`, `circa 870`, `around 980 the town was burnt`.

`c.`, `ca.` and `circa` stand before years; `about` and the like as often before amounts, so they need a verb of what
happens once before them, or the head of a clause, and no amount behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.chronology.phrases.short_years import VERBS, follows
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import of_year
from glossator.patterns import re

_SURE = re.compile(r"(?<!\w)(?:c\.|ca\.|circa|Circa)\s\Z")
_NEARLY = re.compile(
    rf"(?:\A|[.!?;:,(–—]\s|\(|(?<!\w)(?:{VERBS}|dates?|dated|from|in|flourished|active|made|painted|written|composed"
    r"|lived|settled|worked|moved)\s)(?:about|around|roughly|About|Around|Roughly)\s\Z"
)
_ENDS = frozenset(("c. ", "a. ", "ca ", "ut ", "nd ", "ly "))
"""How the words of approximation end, with the space behind them."""
_IS = re.compile(r"\s(?:were|was|are|is|have|has|had|more|others?|and)(?!\w)")
_ENDS_CLAUSE = re.compile(r"\s*(?:\Z|[,;:.!?)—–])|\s(?:by|when|as)\s")


def nearly(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield the years of three and four digits below 1400 that a word of approximation makes years."""
    for start, end in figures:
        size = end - start
        if not (size == 3 or (size == 4 and text[start] in "01")) or text[start - 3 : start] not in _ENDS:
            continue
        if not 100 <= int(text[start:end]) < 1400:
            continue
        before = text[max(start - 40, 0) : start]
        if not follows(text, end) or _joined(text, end):
            continue
        rounded = text.endswith(("00", "50"), start, end)
        if _SURE.search(before) or (
            _NEARLY.search(before) and not _IS.match(text, end) and (not rounded or _ENDS_CLAUSE.match(text, end))
        ):
            yield Stated(start, end, of_year(int(text[start:end])), "year" if size == 4 else "short-year")


def _joined(text: str, end: int) -> bool:
    """Whether a second number follows, which the rows of ranges read."""
    return bool(_RANGE.match(text, end))


_RANGE = re.compile(r"\s?[-–—‑/]\s?[0-9]|\s(?i:bc|ad|bce|ce|ah)(?!\w)|\s(?:B\.|A\.|C\.)")
