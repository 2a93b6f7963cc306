"""Letters that tell works of one author and year apart: where the library's keys or the texts have settled them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from glossator.bibliography.inlines import words_of
from glossator.bibliography.plain import year
from glossator.bibliography.printed import Printed
from glossator.findings import Finding, finding
from glossator.model import Work

_CITED, _OTHER = "zzy", "zzz"
"""Behind every letter: works whose letter is not settled, those that texts cite first."""


def lettered(
    works: Sequence[Work], others: Sequence[Work], settled: Mapping[str, str]
) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return what puts works of one author and year in the order of their letters, and letters of works not here.

    The processor gives letters in order, from `a`. A letter that is settled holds
    where there is a work for each letter before it: a work without one takes the
    first that is free, and for what is still missing another stands in, (key of one
    like it, letter). Works that nothing could be taken for are not in it.
    """
    twins: dict[tuple[Any, str], list[tuple[Work, bool]]] = {}
    for work, cited in (*((one, True) for one in works), *((one, False) for one in others)):
        twins.setdefault((_names(work), year(work)), []).append((work, cited))
    found: dict[str, str] = {}
    missing: list[tuple[str, str]] = []
    for group in twins.values():
        known = {settled[work.key]: work.key for work, _ in reversed(group) if work.key in settled}
        mixed = len({cited for _, cited in group}) > 1
        if not known and not mixed:
            continue
        before = ascii_lowercase[: ascii_lowercase.index(max(known))] if known else ""
        free = [letter for letter in before if letter not in known]
        for work, cited in group:
            if known.get(settled.get(work.key, "")) == work.key:
                found[work.key] = settled[work.key]
            elif free:
                found[work.key] = free.pop(0)
            else:
                found[work.key] = _CITED if cited else _OTHER
        missing += [(known[max(known)], letter) for letter in free]
        if len(group) == 1 and max(known) == "a":
            # A letter is printed where there are two.
            missing.append((known["a"], "b"))
    return found, tuple(missing)


def misprinted(printed: Printed, works: Mapping[str, Work], settled: Mapping[str, str]) -> Iterator[Finding]:
    """Yield b-144 for each cited work that is printed with another letter than the one that is settled.

    A style that sorts by the day or the title before the letter gives letters by these.
    """
    for key, (sentence, _) in printed.singles.items():
        letter, work = settled.get(key), works.get(key)
        found = re.search(r"(?<!\d)(\d{4})([a-z])(?!\w)", words_of(run for _, runs in sentence for run in runs))
        if letter and work and found and found[1] == year(work) and found[2] != letter:
            yield finding("b-144", work.place, key=key, printed=found[0], settled=found[1] + letter)


def twins(works: Iterable[Work], others: Iterable[Work]) -> list[Work]:
    """Return the works that share writers and year with one of the others: a letter may tell them apart."""
    kinds = {(_names(work), year(work)) for work in others}
    return [work for work in works if (_names(work), year(work)) in kinds]


def _names(work: Work) -> Any:
    persons = work.csl.get("author") or work.csl.get("editor") or ()
    if not isinstance(persons, list | tuple) or not persons:
        return work.fields.get("title", work.key)
    return tuple(
        str(one.get("family") or one.get("literal") or "").casefold() if isinstance(one, Mapping) else ""
        for one in persons
    )
