"""How much of an edition there was: counts that were written down, of which a change must not lose half."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from glossator.edition.files import read_words
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.records import place_of, value_place
from glossator.records.document import read_document
from glossator.records.fields import described, unknown
from glossator.records.merges import merge_marks
from glossator.records.written import Unreadable, Written

FLOORS = "references/floors.yml"
FIELDS = ("ratio", "counts", "texts")
COUNTED = ("texts", "terms", "names", "events", "works", "notes", "passages", "links")
OF_TEXT = ("passages", "links")
"""What is counted of each text."""
HALF = 0.5

Kept = tuple[int, Place]
"""A count that was written down, and where."""


@dataclass(frozen=True, slots=True)
class Floors:
    """Counts that were written down."""

    ratio: float = HALF
    """What of a count has to be left."""
    counts: Mapping[str, Kept] = field(default_factory=dict)
    """Of the whole edition, by what is counted."""
    texts: Mapping[str, tuple[Place, Mapping[str, Kept]]] = field(default_factory=dict)
    """Of each text by its id, with the place of its line."""


NO_FLOORS = Floors()


def read_floors(root: Path) -> tuple[Floors, list[Finding]]:
    """Return the floors, none where the file is not there, and what is wrong with it (n-001, n-009, f-017, t-023)."""
    source, findings = read_words(root / FLOORS, root)
    if source is None:
        return NO_FLOORS, findings
    findings = [*findings, *merge_marks(source, FLOORS)]
    try:
        document = read_document(source.removeprefix("\ufeff"), FLOORS, "n-001")
    except Unreadable as stop:
        return NO_FLOORS, [*findings, *([] if findings else [stop.as_finding("n-001", FLOORS)])]
    read = _Reader([*findings, *document.findings])
    return read.floors(document.value), read.findings


@dataclass(slots=True)
class _Reader:
    findings: list[Finding]

    def floors(self, value: object) -> Floors:
        record = self.mapping(value, Place(FLOORS), "a mapping with `counts:` and `texts:`", FIELDS)
        ratio = record.get("ratio", HALF)
        if isinstance(ratio, bool) or not isinstance(ratio, int | float) or not 0 < ratio <= 1:
            self.wrong(value_place(record, "ratio", Place(FLOORS)), "ratio", ratio, "a part of one, as 0.5")
            ratio = HALF
        texts = {}
        each = self.mapping(record.get("texts"), value_place(record, "texts", Place(FLOORS)), "`text: {links: 12}`")
        for text, counts in each.items():
            at = place_of(each, text, Place(FLOORS))
            texts[text] = at, self.counts(counts, at, OF_TEXT)
        at = value_place(record, "counts", Place(FLOORS))
        return Floors(float(ratio), self.counts(record.get("counts"), at, COUNTED), texts)

    def counts(self, value: object, at: Place, known: tuple[str, ...]) -> dict[str, Kept]:
        """The counts of a mapping that are whole numbers."""
        record = self.mapping(value, at, "`terms: 12`, one a line", known)
        kept = {}
        for name, count in record.items():
            here = value_place(record, name, at)
            if isinstance(count, bool) or not isinstance(count, int) or count < 0:
                self.wrong(here, name, count, "a whole number")
            elif name in known:
                kept[name] = count, here
        return kept

    def mapping(self, value: object, at: Place, wanted: str, known: tuple[str, ...] = ()) -> Written:
        if isinstance(value, Written):
            self.findings += unknown(value, known, at) if known else []
            return value
        if value is not None:
            self.wrong(at, "", value, wanted)
        return Written()

    def wrong(self, at: Place, name: str, value: object, wanted: str) -> None:
        what = f"`{name}` is {described(value)}" if name else f"here is {described(value)}"
        self.findings.append(finding("f-017", at, what=what, wanted=wanted))
