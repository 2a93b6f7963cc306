"""b-109: one author spelt two ways: with and without diacritics, or with one letter other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.bibliography.bibtex import Entry
from glossator.characters.folding import fold
from glossator.findings import Finding, finding
from glossator.model import Place, Work

_LONG = 6
"""Letters from which on a family name that differs in one is rather a slip than another name."""


def spelt_two_ways(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return a finding at each name that an earlier work spells otherwise.

    Both have a given name, and the same: two letters apart there are two people. Linear: names are compared by what
    is left of them without diacritics, and without any one letter.
    """
    exact: dict[tuple[str, str], tuple[str, Place]] = {}
    slips: dict[tuple[str, str], tuple[str, str, Place]] = {}
    told: set[tuple[str, str]] = set()
    found = []
    for key, work in works.items():
        for role, family, given in _people(work):
            field = entries[key].fields.get(role)
            if field is None:
                continue
            name, folded = f"{given} {family}", (fold(family), fold(given))
            other, place = exact.setdefault(folded, (name, field.place))
            if other == name and place is field.place:
                for shape in _shapes(*folded):
                    slips.setdefault(shape, (folded[0], name, field.place))
                near = next((slips[shape] for shape in _shapes(*folded) if slips[shape][0] != folded[0]), None)
                if near and _is_slip(folded[0], near[0]):
                    other, place = near[1:]
            if other != name and (name, other) not in told:
                told.add((name, other))
                found.append(finding("b-109", field.place, name=name, key=key, other=other, line=place.line))
    return found


def _people(work: Work) -> Iterator[tuple[str, str, str]]:
    for role in ("author", "editor"):
        for one in (work.csl.get(role) or ())[:100]:
            family, given = one.get("family", ""), one.get("given", "")
            if family and len(given.strip(".")) > 1 and len(family) < 60:
                yield role, family, given


def _shapes(family: str, given: str) -> Iterator[tuple[str, str]]:
    """The name without any one letter of its family name: two that share one differ in one letter at most."""
    if len(family) < _LONG or len(given.replace(".", "").split()[0:1] or [""]) == 0 or "." in given:
        return
    for place in range(len(family)):
        yield family[:place] + family[place + 1 :], given


def _is_slip(one: str, other: str) -> bool:
    """Whether two family names differ inside: `Romanov` and `Romanova` are two people."""
    if abs(len(one) - len(other)) == 1:
        longer = max(one, other, key=len)
        shorter = min(one, other, key=len)
        return not longer.startswith(shorter)
    return one[0] == other[0] and one[-1] == other[-1]
