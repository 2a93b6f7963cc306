"""How well dates are found: the 300 phrases of the tests, and the hand-made reading of the essay.

Only one of the two originals has its dates listed by hand (`../shared/gold/B.*.json`); of the other nothing is said.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from phrases import OPEN, phrases

from glossator.chronology import DateRole, find_dates, find_times

ROLE_OF_CLASS = {
    "relative": DateRole.BACK_REFERENCE,
    "era": DateRole.ERA,
    "horizon": DateRole.HORIZON,
    "citation-year": DateRole.CITATION,
    "access-date": DateRole.ACCESS,
}


def own_phrases() -> None:
    """Print how many phrases are read as they should be, all, those with dates by kind, and those without any."""
    rows, right, all_of = phrases(), Counter[str](), Counter[str]()
    late = []
    for row in rows:
        kind = row.kind if row.dates else "refused"
        all_of[kind] += 1
        good = row.found == row.dates
        right[kind] += good
        if good and row.sentence in OPEN:
            late.append(row.sentence)
    refused = f"refused {right['refused']} of {all_of['refused']}"
    read = f"read {right.total() - right['refused']} of {all_of.total() - all_of['refused']}"
    print(f"own phrases: right {right.total()} of {len(rows)}; {read}, {refused}")
    kinds = ", ".join(f"{kind} {right[kind]}/{all_of[kind]}" for kind in all_of if kind != "refused")
    print(f"own phrases with dates, by kind: {kinds}")
    if late:
        print(f"own phrases: {len(late)} are right that tests/chronology/phrases.py still lists as open: take them out")


def dates_of_the_essay(shared: Path) -> None:
    """Print precision, recall, and of those found the share with the right value and the right role."""
    with (shared / "texts/nato-russia-2020.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    wanted: dict[tuple[int, int], tuple[str | None, str]] = {}
    for row in _records(shared, "B.events.json"):
        wanted[row["date"]["start"], row["date"]["end"]] = row["edtf"], DateRole(row["type"])
    for row in _records(shared, "B.dates_not_events.json"):
        wanted[row["start"], row["end"]] = row["edtf"], ROLE_OF_CLASS[row["cls"]]
    found = {(one.start, one.end): (one.value.edtf, one.value.role) for one in (*find_dates(text), *find_times(text))}
    both = found.keys() & wanted.keys()
    value = sum(found[span][0] == wanted[span][0] for span in both)
    role = sum(found[span][1] == wanted[span][1] for span in both)
    print(
        f"originals: dates of the essay, precision {_share(len(both), len(found))}, recall "
        f"{_share(len(both), len(wanted))}; value {_share(value, len(both))}; role {_share(role, len(both))}"
    )


def _records(shared: Path, name: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads((shared / "gold" / name).read_text("utf-8"))["records"]
    return records


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "none"
