"""Against the hand-made reading of text B, and the entities of both texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from glossator.chronology import DateRole, find_dates, find_times
from glossator.model import Dated, Mention, Name
from glossator.names import FormIndex

pytestmark = pytest.mark.originals

ROLE_OF_CLASS = {
    "relative": DateRole.BACK_REFERENCE,
    "era": DateRole.ERA,
    "horizon": DateRole.HORIZON,
    "citation-year": DateRole.CITATION,
    "access-date": DateRole.ACCESS,
}
TEXTS = {"A": "bardakci-2021.txt", "B": "nato-russia-2020.txt"}


def gold(originals: Path, name: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads((originals / "gold" / name).read_text(encoding="utf-8"))["records"]
    return records


def witness(originals: Path, doc: str) -> str:
    with (originals / "texts" / TEXTS[doc]).open(encoding="utf-8", newline="") as file:
        return file.read()


def told(text: str) -> list[Mention[Dated]]:
    """Dates, and words of time that have none."""
    return [*find_dates(text), *find_times(text)]


def test_every_date_of_b_with_its_edtf_and_no_other(originals: Path) -> None:
    found = {(m.start, m.end, m.value.edtf) for m in told(witness(originals, "B"))}
    wanted = {(r["date"]["start"], r["date"]["end"], r["edtf"]) for r in gold(originals, "B.events.json")}
    wanted |= {(r["start"], r["end"], r["edtf"]) for r in gold(originals, "B.dates_not_events.json")}
    assert found == wanted


def test_the_role_of_every_date_of_b(originals: Path) -> None:
    found = {m.start: m.value.role for m in told(witness(originals, "B"))}
    wanted = {r["date"]["start"]: DateRole(r["type"]) for r in gold(originals, "B.events.json")}
    wanted |= {r["start"]: ROLE_OF_CLASS[r["cls"]] for r in gold(originals, "B.dates_not_events.json")}
    assert found == wanted


@pytest.mark.parametrize(("doc", "floor"), [("A", 0.97), ("B", 0.97)])
def test_entities_agree_with_the_hand_made_spans(originals: Path, doc: str, floor: float) -> None:
    """Every form that one entity alone bears, found where a person found it; a nested form is the longer one's."""
    text = witness(originals, doc).replace("\n", " ").replace("\r", " ")
    records = gold(originals, f"{doc}.entities.json")
    names = [
        Name(f"e-{n}", "place", r["canonical"], tuple(f["form"] for f in r["surface_forms"]))
        for n, r in enumerate(records)
    ]
    index, _ = FormIndex.of([], names, [])
    found = {(m.start, m.end): tuple(ref.id for ref in m.candidates) for m in index.find(text)}
    wanted = [
        (m["start"], m["end"], f"e-{n}")
        for n, r in enumerate(records)
        for m in r["mentions"]
        if "- " not in text[m["start"] : m["end"]]
    ]
    covered = [(start, end, id_) for start, end, id_ in wanted if any(s <= start and end <= e for s, e in found)]
    assert len(covered) >= floor * len(wanted)
    exact = [row for row in covered if row[:2] in found and len(found[row[:2]]) == 1]
    assert all(found[start, end] == (id_,) for start, end, id_ in exact)
