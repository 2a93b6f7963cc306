"""Citing again within the text: parentheses of which a part is a short form, as in `(ibid., 45; Jones 2012)`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossator.citation.again import back, title
from glossator.citation.forms import in_parentheses
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.parentheses import groups
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention


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


def _works(inside: str, offset: int, language: str) -> list[CitedWork]:
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
        found = found or [one for one in title.read(rest, start + signal) if one.confidence >= DOUBTFUL][:1]
        again = again or bool(found)
        found = found or in_parentheses.read_part(words, start)
        if not found:
            return []
        works += [replace(found[0], start=start, prefix=found[0].prefix or prefix), *found[1:]]
    return works if again else []
