"""Which of the edition's people and bodies wrote or edited which work.

A person is who has the family name and a given name that agrees: the same, or initials of it, as libraries match
headings (MARC 21, field 100; RDA 9.2.2). A work that prints the family name alone is somebody's only where a form of
`names.yml` is exactly that. Two people who agree are a finding, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from glossator.characters.folding import fold
from glossator.findings import Finding, finding
from glossator.model import Name, Ref, Work
from glossator.names.name_kinds import NameKind
from glossator.patterns import re

ROLES = ("author", "editor")
"""CSL name variables that make somebody a writer of the work."""

Authorship = Mapping[str, tuple[tuple[str, Ref], ...]]
"""Key of a work to (role, name) in the order of the library."""

_BODIES = frozenset({NameKind.ORGANISATION, NameKind.STATE, NameKind.OUTLET, NameKind.PROGRAMME})
_WORD = re.compile(r"[^\W\d_]+")


def authorship(works: Mapping[str, Work], names: Iterable[Name]) -> tuple[Authorship, list[Finding]]:
    """Return who wrote what, works without a known writer left out, and n-013 for each writer who may be several."""
    people, bodies = _index(names)
    found: dict[str, tuple[tuple[str, Ref], ...]] = {}
    findings: list[Finding] = []
    for key, work in works.items():
        writers: list[tuple[str, Ref]] = []
        for role in ROLES:
            for written in work.csl.get(role) or ():
                refs = _persons(written, people) if "family" in written else _bodies(written, bodies)
                if len(refs) == 1 and (role, refs[0]) not in writers:
                    writers.append((role, refs[0]))
                elif len(refs) > 1:
                    printed = " ".join(filter(None, (written.get("given"), written.get("family"))))
                    shown = ", ".join(ref.id for ref in refs)
                    findings.append(finding("n-013", work.place, name=printed, key=key, candidates=shown))
        if writers:
            found[key] = tuple(writers)
    return found, findings


Bearers = dict[str, list[tuple[tuple[str, ...], Ref]]]
"""Folded family name to (given names, who)."""


def _index(names: Iterable[Name]) -> tuple[Bearers, dict[str, list[Ref]]]:
    people: Bearers = {}
    bodies: dict[str, list[Ref]] = {}
    for name in names:
        if name.kind == NameKind.PERSON:
            for form in dict.fromkeys((name.label, *name.also)):
                for given, family in _split(_words(form)):
                    people.setdefault(family, []).append((given, name.ref))
        elif name.kind in _BODIES:
            for form in dict.fromkeys((name.label, name.acronym, *name.also)):
                if form:
                    bodies.setdefault(" ".join(_words(form)), []).append(name.ref)
    return people, bodies


def _split(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every way to take a form for given and family names: which words are which, the form does not say."""
    for at in range(len(words)):
        yield words[:at], " ".join(words[at:])


def _persons(written: Mapping[str, Any], people: Bearers) -> list[Ref]:
    family = " ".join(_words(" ".join(filter(None, (written.get("non-dropping-particle"), written["family"])))))
    given = _words(str(written.get("given") or ""))
    bearers = people.get(family, [])
    # What is spelt out alike goes before what only agrees: `A. B. Smith` of one person is no form of Adam Smith's.
    alike = [ref for other, ref in bearers if given == other] or [ref for other, ref in bearers if _agree(given, other)]
    if not given and not alike:
        # A family name alone is nobody's for certain; that it may be one of several is worth saying.
        alike = [ref for _, ref in bearers]
        return list(dict.fromkeys(alike)) if len(set(alike)) > 1 else []
    return list(dict.fromkeys(alike))


def _agree(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two rows of given names may be one person's: none on both sides, or each an initial of the other."""
    if not given or not other:
        return not given and not other
    return all(one.startswith(two) or two.startswith(one) for one, two in zip(given, other, strict=False))


def _bodies(written: Mapping[str, Any], bodies: dict[str, list[Ref]]) -> list[Ref]:
    return list(dict.fromkeys(bodies.get(" ".join(_words(str(written.get("literal", "")))), ())))


def _words(form: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(form)))
