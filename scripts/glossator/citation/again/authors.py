"""Which works the names before a title or a short form may be of."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.citation.library_index import LibraryIndex
from glossator.citation.spelling import title_words
from glossator.citation.wording import JOINERS
from glossator.patterns import re

_BESIDE = frozenset(("et", "al", "vd", "и", "др", "u", "a", "hg", "ed", "eds", "dir", "haz"))
"""What else is printed beside names."""
_INITIAL = re.compile(r"(?<!\w)([^\W\d_])\.")


def by_names(names: str, keys: Iterable[str], index: LibraryIndex) -> tuple[str, ...]:
    """Return the works of these keys whose authors the names are, in order.

    All authors of a work are named, or its first one stands for them. Works of which all are named go before those,
    and among them those with the most: `Jones and Marsh` is not `Jones`. A given name or an initial beside the
    surname leaves out whoever has another.
    """
    words = f" {title_words(names)} "
    found: dict[str, tuple[bool, int]] = {}
    for key in keys:
        phrases = index.author_words.get(key, ())
        named = sum(any(f" {one} " in words for one in spellings) for spellings in phrases)
        if phrases and named and any(f" {one} " in words for one in phrases[0]):
            found[key] = (named == len(phrases), named)
    if not found:
        return ()
    best = max(found.values())
    kept = [key for key, rank in found.items() if rank == best or (rank[0] is best[0] is False)]
    return tuple(_of_given_name(names, kept, index))


def of_library(names: str, index: LibraryIndex) -> tuple[str, ...]:
    """Return the works of the library whose authors the names are, in the order of the library."""
    keys = dict.fromkeys(key for word in title_words(names).split() for key in index.by_author_word.get(word, ()))
    return by_names(names, keys, index)


def same_authors(keys: Iterable[str], index: LibraryIndex) -> bool:
    """Return whether all works have the same authors."""
    return len({index.author_words.get(key, ()) for key in keys}) == 1


def by_authors_of(key: str, keys: Iterable[str], index: LibraryIndex) -> tuple[str, ...]:
    """Return the works of these keys that have the authors of a work."""
    authors = index.author_words.get(key, ())
    return tuple(one for one in keys if authors and index.author_words.get(one, ()) == authors)


def _of_given_name(names: str, keys: list[str], index: LibraryIndex) -> list[str]:
    printed = {title_words(one) for one in _INITIAL.findall(names)} | set(title_words(names).split())
    fitting = [key for key in keys if printed & set(index.given_words.get(key, ()))]
    return fitting or keys


def unexplained(names: str, keys: Iterable[str], index: LibraryIndex) -> str:
    """Return the words among printed names that are no author's of the works, nor join any: a title, perhaps."""
    known = {word for key in keys for spellings in index.author_words[key] for one in spellings for word in one.split()}
    known |= {word for key in keys for word in index.given_words.get(key, ())} | JOINERS | _BESIDE
    return " ".join(word for word in title_words(names).split() if word not in known and len(word) > 1)
