"""The reference lists of an ingested text: a decision for each entry, what its citations denote, and what does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from glossator.citation import make_key
from glossator.findings import Finding, finding
from glossator.intake import Likenesses
from glossator.model import CitedWork, Place, Work, line_and_column
from glossator.reference_lists import DOUBTFUL, Denoted, ReferenceLists, read_reference_lists, resolve, resolve_number
from glossator.witness import Decision, Ingested, Kind, Unit, Witness, decide

_SHOWN = 12
"""Entries that are named where many are counted."""


@dataclass(frozen=True, slots=True)
class References:
    """The lists of one text."""

    listed: ReferenceLists = field(default_factory=ReferenceLists)
    units: tuple[Unit, ...] = ()
    """Of each entry, in order."""
    decisions: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
    """Works that the library has under another key."""

    def __bool__(self) -> bool:
        return bool(self.units)


def references_of(witness: Witness, ingested: Ingested, library: Mapping[str, Work] | None = None) -> References:
    """Return the entries of a text, under the library's keys where it has the works, and what a person should see.

    w-050 says of a work that the library calls by another key than its list would.
    """
    listed, units = read_reference_lists(ingested.units, witness.name)
    if not units:
        return References()
    known = named_by(listed, library or {})
    findings = tuple(_renamed(witness, listed, units, known))
    listed = listed.named(known)
    rows = zip(listed.entries, listed.keys, units, strict=True)
    decisions = tuple(
        decide(witness, Kind.REFERENCE, unit.spans, {"key": key, **entry.as_value()}, entry.confidence, "reference", entry.why)
        for entry, key, unit in rows
    )
    return References(listed, tuple(units), decisions, findings)


def named_by(listed: ReferenceLists, library: Mapping[str, Work]) -> dict[str, str]:
    """Return the library's keys for works of a list that it has, by the keys of the list."""
    if not library:
        return {}
    likenesses = Likenesses(library.values())
    found = {}
    for key, work in listed.works.items():
        likeness = likenesses.of(work)
        if likeness is not None and likeness.sure:
            found[key] = likeness.work.key
    taken = {key.lower() for key in library}
    for key in listed.works:  # a key of the library is another work's
        if key not in found and key.lower() in taken:
            found[key] = next(one for one in (f"{key}z{n}" for n in range(2, len(taken) + 3)) if one.lower() not in taken)
    return found


def _renamed(witness: Witness, listed: ReferenceLists, units: Sequence[Unit], known: Mapping[str, str]) -> Iterable[Finding]:
    for entry, key, unit in zip(listed.entries, listed.keys, units, strict=True):
        if key in known and known[key] != key and not known[key].startswith(f"{key}z"):
            title = (entry.get("title") or entry.words)[:80]
            yield finding("w-050", _place(witness, unit), title=title, key=known[key], own=key)


def _place(witness: Witness, unit: Unit) -> Place:
    return Place(witness.name, *line_and_column(witness.text, unit.spans[0].start))


def resolved(citations: Sequence[Decision], works: Sequence[Sequence[CitedWork]], references: References) -> list[Decision]:
    """Return the citations with the key of the entry that each item denotes, or null with a reason and candidates.

    Without a list they stay as they are: an item has the key that it would be given.
    """
    if not references:
        return list(citations)
    found = []
    for decision, items in zip(citations, works, strict=True):
        at = decision.spans[0].start
        values = [_item(value, work, references.listed, at) for value, work in zip(decision.value["items"], items, strict=True)]
        found.append(replace(decision, value={**decision.value, "items": values}))
    return found


def _item(value: Mapping[str, Any], work: CitedWork, listed: ReferenceLists, at: int) -> dict[str, Any]:
    denoted = denotes(work, listed, at)
    if denoted.key:
        return {**value, "key": denoted.key, "confidence": denoted.confidence, "why": denoted.why}
    return {**value, "key": None, "reason": denoted.reason, "candidates": list(denoted.candidates), "why": denoted.why}


def denotes(work: CitedWork, listed: ReferenceLists, at: int) -> Denoted:
    """Return what an item denotes: a number by its label, anything else by author and year."""
    if work.form == "numeric":
        return resolve_number(work.year or work.title or "".join(work.parts), listed, at)
    return resolve(work, listed)


def fit(witness: Witness, citations: Sequence[Decision], references: References) -> list[Finding]:
    """Return what is cited and not listed (w-051), with its place, and what is listed and never cited (w-052)."""
    if not references:
        return []
    findings: list[Finding] = []
    cited: set[str] = set()
    unlisted: list[tuple[int, str]] = []
    for decision in citations:
        for item in decision.value["items"]:
            if item["key"]:
                cited.add(item["key"])
            elif item.get("reason") == "no candidate":
                unlisted.append((decision.spans[0].start, " ".join([*(item["authors"] or ()), item["year"] or ""]).strip()))
            else:
                cited.update(item.get("candidates", ()))
    for at, printed in unlisted[:_SHOWN]:
        findings.append(finding("w-051", Place(witness.name, *line_and_column(witness.text, at)), printed=printed))
    if len(unlisted) > _SHOWN:
        rest = len(unlisted) - _SHOWN
        findings.append(finding("w-053", Place(witness.name), count=rest))
    never = [key for key in dict.fromkeys(references.listed.keys) if key not in cited]
    if never and cited:
        place = _place(witness, references.units[references.listed.keys.index(never[0])])
        shown = ", ".join(never[:_SHOWN]) + (" …" if len(never) > _SHOWN else "")
        findings.append(finding("w-052", place, count=len(never), all=len(set(references.listed.keys)), keys=shown))
    doubtful = [at for at, one in enumerate(references.listed.entries) if one.confidence < DOUBTFUL]
    if doubtful:
        place = _place(witness, references.units[doubtful[0]])
        findings.append(finding("w-054", place, count=len(doubtful), all=len(references.units)))
    return findings


def bibtex(citations: Sequence[Decision], references: References, library: Mapping[str, Work] | None = None) -> dict[str, str]:
    """Return an entry for each work of the lists, by key, but for those of the library, which has its own."""
    del citations
    return {key: entry for key, entry in references.listed.as_bibtex().items() if key not in (library or {})}


def stub_key(work: CitedWork) -> str:
    """Return the key of a work that is cited and not listed."""
    return work.key or make_key(work)
