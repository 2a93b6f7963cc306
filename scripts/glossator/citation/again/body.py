"""Citing again within the text: parentheses of which a part is a short form, as in `(ibid., 45; Jones 2012)`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossator.citation.again import back, title
from glossator.citation.again.place import PLACE_ALONE, read_where
from glossator.citation.forms import in_parentheses
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.parentheses import groups
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention

_SHORT = 40
"""Characters of the longest page alone."""


def find_again(text: str, language: str = "") -> Iterator[Mention[Citation]]:
    """Yield each pair of parentheses in which every part is a work and some part refers back; offsets into the text."""
    if "(" not in text:
        return
    covered = 0
    for group in groups(text):
        if group.start < covered or not group.inside.strip() or "@" in group.inside:
            continue
        works = _works(group.inside, group.start + 1, language)
        if works:
            covered = group.end
            yield citation(text, group.start, group.end, works)


def _place(inside: str, offset: int) -> list[CitedWork]:
    """A page and nothing else, with its label: `Smith (2010) calls it a port (p. 12)`."""
    where = read_where(inside, 0) if inside[:1].isalpha() and len(inside) < _SHORT else None
    if where is None or where.end < len(inside) or where.label != "page":
        return []
    end = offset + len(inside)
    return [CitedWork(offset, end, PLACE_ALONE, locator=where.where, label=where.label)]


def _titled(words: str, start: int) -> list[CitedWork]:
    """An author, a short title and a page, doubtful: `(Ankara, Turkey, 19)` looks the same."""
    found = [one for one in title.read(words, start) if one.confidence >= DOUBTFUL][:1]
    return [replace(one, confidence=DOUBTFUL - 0.1) for one in found]


def _works(inside: str, offset: int, language: str) -> list[CitedWork]:
    if found := _place(inside, offset):
        return found
    works: list[CitedWork] = []
    again = False
    at = offset
    for part in inside.split(";"):
        start, words = at + len(part) - len(part.lstrip()), part.strip()
        at += len(part) + 1
        signal = signal_length(words)
        rest, prefix = words[signal:], words[:signal].strip()
        found = back.read(rest, start + signal, language, prefix)
        if found and (found[0].start > start + signal or found[-1].end < start + len(words.rstrip(" ."))):
            found = []  # more than a short form: an aside that uses one
        found = found or _titled(rest, start + signal)
        again = again or bool(found)
        found = found or in_parentheses.read_part(words, start)
        if not found:
            return []
        works += [replace(found[0], start=start, prefix=found[0].prefix or prefix), *found[1:]]
    return works if again else []
