"""What only follows from a mistake that is told of already is left out: whoever mends the one mends the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from glossator.characters.folding import slug
from glossator.edition import THINGS, Edition
from glossator.findings import Finding
from glossator.model import TargetKind

_LIBRARY = "references/library.bib"
_MISSING = {row.missing for row in THINGS.values()}
_NO_ID = ("b-002", "n-003", "t-004")
"""Codes of a record that has the id of another, or what can be none, and is left out for it."""

_GLUED = "m-010"
"""Code of a heading that is none, and so has no address."""
_SHARED = ("g-002", "n-006")
"""Codes of a form that two things have; that no text prints it as one of them says nothing more."""

_NO_NOTE, _NO_TEXT = "m-051", "t-006"
"""A note that is written without its sign ^, and its mark, which then has no text."""

Unknown = tuple[TargetKind, str]
"""An id that somebody names and nothing of its kind has."""


def without_consequences(edition: Edition, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that no other of them explains, in their order.

    An id that is named and that nothing has is left out where its record is there and could not be read. Where one
    record has no id, or that of another, and one unknown id is named in several places, it is what the record is meant
    to be called: the record's finding offers it, and those places are left out. A link to a heading that lacks its
    space is left out too.
    """
    found = list(findings)
    glued = {(one.place.file, slug(str(one.about.get("wanted", "")))) for one in found if one.code == _GLUED}
    notes = {(one.place.file, str(one.about["label"])) for one in found if one.code == _NO_NOTE}
    shared = {one.about.get("form") for one in found if one.code in _SHARED}
    kept = [
        one
        for one in found
        if not _of_lost(edition, one)
        and not (one.code == "n-014" and one.about.get("form") in shared)
        and not (one.code == "m-001" and (f"docs/{one.about.get('page')}", one.about.get("fragment")) in glued)
        and not (one.code == _NO_TEXT and (one.place.file, str(one.about.get("label"))) in notes)
    ]
    for kind, row in THINGS.items():
        file = row.records or (_LIBRARY if kind is TargetKind.WORK else "")
        nameless = [one for one in kept if file and one.place.file == file and _is_nameless(one)]
        times = Counter(unknown for one in kept if (unknown := _unknown(one)) and unknown[0] is kind)
        several = [unknown for unknown, count in times.items() if count > 1]
        if len(nameless) == 1 and len(several) == 1:
            cause, meant = nameless[0], several[0]
            kept = [
                replace(one, suggestions=tuple(dict.fromkeys([meant[1], *one.suggestions]))) if one is cause else one
                for one in kept
                if _unknown(one) != meant
            ]
    return kept


def _unknown(one: Finding) -> Unknown | None:
    if one.code not in _MISSING:
        return None
    named = str(one.about.get("kind", ""))
    kind = TargetKind(named) if named in set(TargetKind) else TargetKind.WORK
    return kind, str(one.about.get("id", one.about.get("key", "")))


def _of_lost(edition: Edition, one: Finding) -> bool:
    unknown = _unknown(one)
    return unknown is not None and unknown[1] in edition.lost.get(unknown[0], ())


def _is_nameless(one: Finding) -> bool:
    """Whether a record is told of whose id is missing, or is that of another."""
    no_key = one.code == "b-001" and "no key" in str(one.about.get("why", ""))
    return one.code in _NO_ID or no_key or (one.code == "n-002" and one.about.get("field") == "id")
