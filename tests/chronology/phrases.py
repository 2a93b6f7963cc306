"""The 300 phrases of `phrases.tsv`, read for the test and for `make bench-dates`.

They were written without a look at any rule; a third of them hold no date. A row is kind, language, sentence, its dates
(`printed=EDTF`, between semicolons; `None` for words that name no day of the calendar), and why it is here.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from glossator.chronology import find_dates

Found = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A row."""

    kind: str
    language: str
    sentence: str
    dates: Found
    """(printed, EDTF), none for a sentence that must be refused."""
    why: str

    @property
    def found(self) -> Found:
        """What is found in it."""
        return [(one.printed, one.value.edtf) for one in find_dates(self.sentence, self.language)]


def _dates(cell: str) -> Found:
    pairs = [one.rpartition("=") for one in cell.split(";") if one]
    return [(printed, None if edtf == "None" else edtf) for printed, _, edtf in pairs]


def phrases() -> list[Phrase]:
    """Return all rows, in the order of the file."""
    with (Path(__file__).parent / "phrases.tsv").open(encoding="utf-8", newline="") as file:
        return [
            Phrase(row["kind"], row["language"], row["sentence"], _dates(row["dates"]), row["why"])
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


OPEN = frozenset(
    (
        "Nothing moved between Feb. and Sept. 1943.",
        "The painter (1462?–1520) left no child.",
        "It happened not later than 1340.",
        "It happened no earlier than 1340.",
        "Im Jahre 44 v. Chr. starb er.",
        "In the years 1347–1351 a third died.",
        "Between 1200 and 1500 horsemen rode.",
        "It rose 1200 metres in 1500 steps.",
        "About 1500 of them came back.",
        "His number was 1917.",
    )
)
"""Sentences that are not read as a person reads them yet. The list may only become shorter."""
