"""Whose surname stands first without a comma behind it: `Chen Yongfa`, `Nagy István`, `Hernández Juan`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.bibliography.drafted import Person
from glossator.characters.folding import fold
from glossator.reference_lists.bodies import says_body
from glossator.reference_lists.entry import Entry, Named, Names
from glossator.reference_lists.name_tokens import tokens_of
from glossator.reference_lists.surnames_first import stands_first

_FEWEST = 4
"""Entries whose order in the alphabet tells how names are printed."""
_IN_ORDER = 0.85
_OUT_OF_ORDER = 0.7
_SURNAME_FIRST = frozenset(
    ("family-comma-initials", "family-comma-given", "family-initials", "initials-both-ways", "capitals-given")
)


def ordered(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries of a list, names turned where the surname stands first.

    Three things tell it, each of them enough: the surname is one that its language prints first; the list is in the
    order of its first words and not in that of the last words of these names; most entries print the surname first and
    a comma behind it, and a name without one is of those that have none.
    """
    rows = [_first_words(one) for one in entries]
    plain = [at for at, words in enumerate(rows) if len(words) > 1]
    if not plain:
        return list(entries)
    by_order = _first_sorted(entries, rows)
    first = sum(one.shape.names in _SURNAME_FIRST for one in entries)
    told = sum(stands_first(rows[at]) for at in plain)
    by_comma = first > 2 * len(plain) and not any(one.shape.names == "initials-family" for one in entries)
    found = list(entries)
    for at in plain:
        one = entries[at]
        known = stands_first(rows[at])
        if one.shape.names == "body" and not known:
            continue
        if known or by_order or (by_comma and one.shape.year == "early") or (told > 0.5 * len(plain) and told > 1):
            found[at] = _turned(one)
    return found


def _first_words(entry: Entry) -> list[str]:
    """The words of the first name of an entry, where it is printed without a comma and without initials; else none."""
    named = entry.people.named
    if not named or entry.shape.names not in ("given-family", "body", "repeated"):
        return []
    words = _words_of(entry, named[0])
    if entry.shape.names == "body":
        if len(named) > 1 or says_body(named[0].family) or not 2 <= len(words) <= 3:
            return []
        return words if all(word[:1].isupper() for word in words) else []
    return words


def _words_of(entry: Entry, one: Named) -> list[str]:
    if one.end <= one.start:
        return []
    tokens = tokens_of(entry.words, one.start, one.end)
    plain = [token for token in tokens if token.kind != "end"]
    if any(token.kind not in ("name", "capitals", "particle") for token in plain) or not plain:
        return []
    return [token.text for token in plain if token.text.isascii() or token.text[0].isupper()]


def _first_sorted(entries: Sequence[Entry], rows: Sequence[list[str]]) -> bool:
    """Whether the list is in the order of its first words, and not in that of the last words of its names."""
    firsts, lasts, plain = list[str](), list[str](), 0
    for one, words in zip(entries, rows, strict=True):
        named = one.people.named
        if not named or one.shape.names == "repeated":
            continue
        plain += len(words) > 1
        firsts.append(fold(words[0] if words else named[0].family))
        lasts.append(fold(words[-1] if words else named[0].family))
    if len(firsts) < _FEWEST or plain < 3:
        return False
    return _share(firsts) >= _IN_ORDER and _share(lasts) <= _OUT_OF_ORDER


def _share(keys: Sequence[str]) -> float:
    return sum(a <= b for a, b in pairwise(keys)) / max(len(keys) - 1, 1)


def _turned(entry: Entry) -> Entry:
    """The entry with the first word of each of its names that has no comma as its surname."""
    names = entry.people
    named = tuple(_turned_name(entry, one) for one in names.named)
    rows = tuple(Names(row.role, named, row.others) if row is names else row for row in entry.names)
    shape = replace(entry.shape, names="family-given")
    return replace(entry, names=rows, shape=shape, why=f"{entry.why}; the surname stands first")


def _turned_name(entry: Entry, one: Named) -> Named:
    words = _words_of(entry, one)
    if len(words) < 2:
        return one
    return replace(one, person=Person(words[0], " ".join(words[1:]), one.person.suffix))
