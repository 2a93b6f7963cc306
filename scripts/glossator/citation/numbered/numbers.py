"""The numbers within a numeric citation, and where in each work: `3, 5–7`, `12, p. 4; 15, с. 20`, `see 3`."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.citation.locators import read_locator
from glossator.citation.wording import signal_length
from glossator.patterns import re

MOST = 400
"""Numbers of one citation; a longer range is no citation."""
LARGEST = 9999

_RANGE = re.compile(r"(?P<first>\d{1,4})(?:\s?[-–—−‑]\s?(?P<last>\d{1,4}))?(?![\w.]*\d)")
_SEPARATOR = re.compile(r"\s*[,;]\s*|\s+(?:and|und|et|ve|y|и|e|&)\s+")
_TO_LOCATOR = re.compile(r"\s*[,:]\s*|\s+")
_LABEL_AHEAD = re.compile(r"[^\W\d_]|§|¶")
_NAMED_PLACE = re.compile(
    r"(?P<where>(?:theorem|thm|lemma|prop(?:osition)?|cor(?:ollary)?|def(?:inition)?|remark|example|eq(?:uation)?|table|tab"
    r"|appendix|app|satz|tabelle|tablo|şekil|tableau|таблица|табл|рис|figura)\b\.?\s?[\w.]{1,12})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """One number or one range of a citation, with its locator; offsets are into the string read."""

    first: int
    last: int
    start: int
    end: int
    locator: str = ""
    label: str = "page"

    @property
    def all(self) -> range:
        """Every number meant."""
        return range(self.first, self.last + 1)


def read_numbers(words: str) -> tuple[str, tuple[Numbers, ...]]:
    """Return the signal before (`see`) and the numbers in order, or no numbers where anything else is said.

    A number behind a comma is another work; a locator needs its label (`p. 4`) or a colon (`12: 4`).
    """
    at = signal_length(words)
    signal = words[:at].strip()
    found: list[Numbers] = []
    named = 0
    while True:
        match = _RANGE.match(words, at)
        if match is None:
            return "", ()
        first, last = int(match["first"]), int(match["last"] or match["first"])
        if not 0 < first <= last <= LARGEST:
            return "", ()
        one = Numbers(first, last, match.start(), match.end())
        named += last - first + 1
        if named > MOST:
            return "", ()
        one, at = _located(words, one)
        found.append(one)
        if not words[at:].strip():
            return signal, tuple(found)
        gap = _SEPARATOR.match(words, at)
        if gap is None:
            return "", ()
        at = gap.end()


def _located(words: str, one: Numbers) -> tuple[Numbers, int]:
    """The number with the locator behind it, if one is there, and the offset behind both."""
    gap = _TO_LOCATOR.match(words, one.end)
    if gap is None:
        return one, one.end
    labelled = _LABEL_AHEAD.match(words, gap.end()) is not None
    if not labelled and ":" not in gap[0]:
        return one, one.end
    if named := _NAMED_PLACE.match(words, gap.end()):
        where, end, label = named["where"], named.end(), "section"
    elif found := read_locator(words[gap.end() :]):
        where, end, label = found.where, gap.end() + found.length, found.label
    else:
        return one, one.end
    return Numbers(one.first, one.last, one.start, end, where, label), end
