"""Words in quotation marks that are the title of a work and quote nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from glossator.patterns import re
from glossator.quotations.words import words_of

_CALLED = re.compile(
    r"(?<!\w)(?:entitled|titled|headed|headline|heading|subtitle|title|titled as|article|essay|chapter|poem|song|film|"
    r"betitelt|Titel|Aufsatz|Artikel|Kapitel|intitulée?s?|titre|под названием|озаглавленн\w{1,4}|стать[яеию]|глав[аеу])"
    r"[\s,:(]{0,3}$",
    re.IGNORECASE,
)
_CALLED_AFTER = re.compile(r"\s(?:başlıklı|adlı|isimli)\b")
_BEFORE = 40
_LONGEST = 40
"""Words of a title that are compared."""
_SMALL = 3
"""Letters of words that a title in capitals may have small: of, and, the."""


def is_called(prose: str, start: int, end: int) -> bool:
    """Return whether the sentence calls the words between two marks a title: `the essay “…”`, `“…” başlıklı`."""
    return bool(_CALLED.search(prose[max(start - _BEFORE, 0) : start]) or _CALLED_AFTER.match(prose, end))


def title_beginnings(titles: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Return all that titles and subtitles begin with, word by word, as they are compared."""
    rows = (words_of(part) for title in titles for part in dict.fromkeys((title, *title.split(": "))))
    keys = (tuple(word.key for word in row[:_LONGEST]) for row in rows)
    return frozenset(row[:size] for row in keys for size in range(1, len(row) + 1))


def is_title(words: str, beginnings: Collection[tuple[str, ...]]) -> bool:
    """Return whether words are a title or the beginning of one."""
    return tuple(word.key for word in words_of(words)[:_LONGEST]) in beginnings


def in_capitals(words: str) -> bool:
    """Return whether words are written as titles are in English: all that are longer than three letters in capitals."""
    long = [word for word in words.split() if len(word.strip("“”‘’\"'.,;:?!()")) > _SMALL]
    return len(long) > 1 and all(word.lstrip("“‘\"'(")[:1].isupper() for word in long)
