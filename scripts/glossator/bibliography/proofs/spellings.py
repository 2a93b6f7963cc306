"""b-109: one author spelt two ways: with and without diacritics, or with one letter other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.bibliography.bibtex import Entry
from glossator.characters.folding import fold
from glossator.findings import Finding, finding
from glossator.model import Place, Work

_LONG = 6
"""Letters from which on a family name that differs in one is rather a slip than another name."""


def spelt_two_ways(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return a finding at each name that an earlier work spells otherwise.

    Both have a given name, and the same: two letters apart there are two people, and so there are where one work
    names both. Linear: names are compared by what is left of them without diacritics, and without any one letter.
    """
    exact: dict[tuple[str, str], _Seen] = {}
    slips: dict[tuple[str, str], _Seen] = {}
    told: set[tuple[str, str]] = set()
    found = []
    for key, work in works.items():
        for role, family, given in _people(work):
            field = entries[key].fields.get(role)
            if field is None:
                continue
            own = _Seen(f"{given} {family}", fold(family), key, field.place)
            other = exact.setdefault((own.family, fold(given)), own)
            if other is own:
                other = _near(own, fold(given), slips)
            if other.name != own.name and other.key != key and (own.name, other.name) not in told:
                told.add((own.name, other.name))
                shown = {"name": own.name, "key": key, "other": other.name, "line": other.place.line}
                found.append(finding("b-109", own.place, **shown))
    return found


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name where it was met first."""

    name: str
    family: str
    """Folded."""
    key: str
    place: Place


def _near(own: _Seen, given: str, slips: dict[tuple[str, str], _Seen]) -> _Seen:
    """The first name that differs from this one in one letter of the family name, or itself; kept for later ones."""
    if len(own.family) < _LONG or "." in given or len(given) < 3 or not own.family.isalpha():
        return own
    near = own
    for shape in (own.family, *(own.family[:place] + own.family[place + 1 :] for place in range(len(own.family)))):
        other = slips.setdefault((shape, given), own)
        if other.family != own.family and _is_slip(own.family, other.family):
            near = other
    return near


def _people(work: Work) -> Iterator[tuple[str, str, str]]:
    for role in ("author", "editor"):
        for one in (work.csl.get(role) or ())[:100]:
            family, given = one.get("family", ""), one.get("given", "")
            if family and len(given.strip(".")) > 1 and len(family) < 60:
                yield role, family, given


def _is_slip(one: str, other: str) -> bool:
    """Whether two family names differ inside: `Romanov` and `Romanova` are two people."""
    if abs(len(one) - len(other)) == 1:
        longer = max(one, other, key=len)
        shorter = min(one, other, key=len)
        return not longer.startswith(shorter)
    return one[0] == other[0] and one[-1] == other[-1]
