"""The reference lists of an ingested text: a decision for each entry, what citations denote, what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from glossator.findings import Finding, finding
from glossator.intake import named_by
from glossator.model import CitedWork, Place, Work, line_and_column
from glossator.reference_lists import DOUBTFUL, ReferenceLists, read_reference_lists, resolve, resolve_number
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

    library: frozenset[str] = frozenset()
    """Keys of works that have their entries elsewhere."""

    def __bool__(self) -> bool:
        return bool(self.units)

    def bibtex(self) -> dict[str, str]:
        """Return an entry for each work of the lists, by key, but for those of the library."""
        return {key: entry for key, entry in self.listed.as_bibtex().items() if key not in self.library}


def references_of(witness: Witness, ingested: Ingested, library: Mapping[str, Work] | None = None) -> References:
    """Return the entries of a text, under the library's keys where it has the works, and what a person should see.

    w-050 says of a work that the library calls by another key than its list would.
    """
    listed, units = read_reference_lists(ingested.units, witness.name)
    if not units:
        return References()
    known = named_by(listed, library or {})
    findings = tuple(_renamed(witness, listed, units, known, library or {}))
    listed = listed.named(known)
    rows = zip(listed.entries, listed.keys, units, strict=True)
    decisions = tuple(
        decide(
            witness,
            Kind.REFERENCE,
            unit.spans,
            {"key": key, **entry.as_value()},
            entry.confidence,
            "reference",
            entry.why,
        )
        for entry, key, unit in rows
    )
    return References(listed, tuple(units), decisions, findings, frozenset(library or ()))


def _renamed(
    witness: Witness,
    listed: ReferenceLists,
    units: Sequence[Unit],
    known: Mapping[str, str],
    library: Mapping[str, Work],
) -> Iterable[Finding]:
    for entry, key, unit in zip(listed.entries, listed.keys, units, strict=True):
        if known.get(key, key) != key and known[key] in library:
            title = (entry.get("title") or entry.words)[:80]
            yield finding("w-050", _place(witness, unit), title=title, key=known[key], own=key)


def _place(witness: Witness, unit: Unit) -> Place:
    return Place(witness.name, *line_and_column(witness.text, unit.spans[0].start))


def denoted(work: CitedWork, references: References, at: int) -> dict[str, Any]:
    """Return the key of the entry that an item denotes, cited at an offset, or null with a reason and candidates."""
    listed = references.listed
    found = resolve_number(str(work.number), listed, at) if work.number else resolve(work, listed)
    if found.key:
        return {"key": found.key, "confidence": found.confidence, "why": found.why}
    return {"key": None, "reason": found.reason, "candidates": list(found.candidates), "why": found.why}


def fit(
    witness: Witness, citations: Sequence[Decision], references: References, said: Collection[str] = ()
) -> list[Finding]:
    """Return what is cited and not listed (w-051), with its place, and what is listed and never cited (w-052).

    Of entries that nobody cites w-052 says nothing where w-131 is among the codes that were `said` already.
    """
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
                unlisted.append((decision.spans[0].start, _printed(item)))
            else:
                cited.update(item.get("candidates", ()))
    for at, printed in unlisted[:_SHOWN]:
        findings.append(finding("w-051", Place(witness.name, *line_and_column(witness.text, at)), printed=printed))
    if len(unlisted) > _SHOWN:
        rest = len(unlisted) - _SHOWN
        findings.append(finding("w-053", Place(witness.name), count=rest))
    never = [key for key in dict.fromkeys(references.listed.keys) if key not in cited]
    if never and cited and "w-131" not in said:
        place = _place(witness, references.units[references.listed.keys.index(never[0])])
        shown = ", ".join(never[:_SHOWN]) + (" …" if len(never) > _SHOWN else "")
        findings.append(finding("w-052", place, count=len(never), all=len(set(references.listed.keys)), keys=shown))
    doubtful = [at for at, one in enumerate(references.listed.entries) if one.confidence < DOUBTFUL]
    if doubtful:
        place = _place(witness, references.units[doubtful[0]])
        findings.append(finding("w-054", place, count=len(doubtful), all=len(references.units)))
    return findings


def _printed(item: Mapping[str, Any]) -> str:
    number = f"[{item['number']}]" if item.get("number") else ""
    return " ".join([*(item["authors"] or ()), item["year"] or item["title"] or number]).strip()
