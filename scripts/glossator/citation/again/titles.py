"""Whether printed words are the short title of a work."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.citation.library_index import LibraryIndex
from glossator.citation.spelling import title_words
from glossator.patterns import re

_MOST_DROPPED = 4
_ARTICLE = re.compile(r"^(?:the|a|an|der|die|das|ein|eine|le|la|les|l|un|une|il|lo|el)\s+(?=\S)")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[\s,-]*)+")


def by_title(printed: str, keys: Iterable[str], index: LibraryIndex) -> tuple[str, ...]:
    """Return the works whose title the printed words are, else those whose title they begin, and so on.

    Next come those in whose titles they stand together, and last those in which they stand in this order.
    """
    among = tuple(keys)
    parts = printed.split(",")
    # What follows the title between commas may be its imprint: `Recht, Staat, Freiheit, Frankfurt 1991`.
    for count in range(len(parts), max(len(parts) - _MOST_DROPPED, 0), -1):
        words = _plain(",".join(parts[:count]))
        ranked: dict[int, list[str]] = {}
        for key in among:
            rank = _rank(words, key, index) if words else None
            if rank is not None:
                ranked.setdefault(rank, []).append(key)
        if ranked:
            return tuple(ranked[min(ranked)])
    return ()


def _plain(printed: str) -> str:
    return _ARTICLE.sub("", title_words(_INITIALS.sub("", printed) if _INITIALS.match(printed) else printed), count=1)


def _rank(words: str, key: str, index: LibraryIndex) -> int | None:
    whole = _ARTICLE.sub("", index.titles.get(key, ""), count=1)
    main = _ARTICLE.sub("", title_words(index.works[key].fields.get("title", "")), count=1)
    if not whole:
        return None
    given = " ".join(index.given_words.get(key, ()))
    for bare in dict.fromkeys((words, words.removeprefix(f"{given} "))):
        if bare in (whole, main):
            return 0
        if f"{whole} ".startswith(f"{bare} "):
            return 1
        if main and " " in main and f"{bare} ".startswith(f"{main} "):
            return 1
        if f" {bare} " in f" {whole} " and (" " in bare or len(bare) > 3):
            return 2
        if " " in bare and _in_order(bare.split(), whole.split()):
            return 3
    return None


def _in_order(words: list[str], title: list[str]) -> bool:
    rest = iter(title)
    return all(word in rest for word in words)
