"""Maps of the editors: what a record says, what is wrong with it, and what its parts lead to."""

from __future__ import annotations

import pytest
from small_project import Project

from glossator.edition import read_edition
from glossator.edition.maps import parse_map
from glossator.edition.parts import MOST
from glossator.model import DrawnMap, Place, Ref, Status, TargetKind
from glossator.records import read_records

PATH = "references/maps.yml"
HEAD = "- id: coast\n  label: Coast\n  parts:\n  - {label: Pier, coordinates: [57.1, -2.1]}\n"


def parsed(source: str) -> tuple[DrawnMap | None, list[str]]:
    records, findings = read_records(source, PATH)
    drawn, found = parse_map(records[0].fields, Place(PATH, 1))
    return drawn, [one.code for one in (*findings, *found)]


def test_a_map_has_its_parts_in_the_order_of_the_file() -> None:
    more = (
        "  - {name: skerry, route: [[57, -2], [58, -1]], date: 1850, status: dropped, by: k, at: [p1, p2]}\n"
        "  - {event: storm, outline: [[57, -2], [58, -1], [58, -2]], text: It blew.}\n"
        "  frame: [[56, -4], [59, 0]]\n  as-of: 2025-05\n  text: A shore.\n"
    )
    drawn, codes = parsed(HEAD + more)
    assert drawn is not None and codes == []
    assert (drawn.frame, drawn.text) == (((56.0, -4.0), (59.0, 0.0)), "A shore.")
    assert drawn.as_of is not None and drawn.as_of.text == "2025-05"
    pier, line, area = drawn.parts
    assert (pier.what, pier.location.point, pier.status) == (None, (57.1, -2.1), Status.REAL)
    assert (line.what, line.status) == (Ref(TargetKind.NAME, "skerry"), Status.DROPPED)
    assert (line.location.route, line.by, line.at) == (((57.0, -2.0), (58.0, -1.0)), ("k",), ("p1", "p2"))
    assert (area.what, len(area.outline), area.text) == (Ref(TargetKind.EVENT, "storm"), 3, "It blew.")


ROWS = [
    ("- id: a\n  label: A\n", ["n-002"], None, "no parts"),
    ("- id: a\n  parts: [{label: B, coordinates: [1, 2]}]\n", ["n-002"], None, "no label"),
    ("- id: a\n  label: A\n  parts: here\n", ["n-004"], None, "parts that are no list"),
    (HEAD + "  - pier\n", ["n-004"], 1, "a part that is no mapping"),
    (HEAD + "  - {coordinates: [1, 2]}\n", ["n-002"], 1, "a part that is not called anything"),
    (HEAD + "  - {label: B, coordinates: [1, 2], colour: red}\n", ["n-009"], 2, "a field that nobody reads"),
    (HEAD + "  - {label: B, coordinates: here}\n", ["n-015"], 2, "a place that is none"),
    (HEAD + "  - {label: B, outline: [[1, 2]]}\n", ["n-019"], 2, "an outline of one place"),
    (HEAD + "  - {label: B, coordinates: [1, 2], date: soon}\n", ["d-001"], 1, "a date that is none"),
    (HEAD + "  - {label: B, coordinates: [1, 2], status: lost}\n", ["n-004"], 2, "a status that is none"),
    (HEAD + "  - {label: B, coordinates: [1, 2]}\n" * MOST, ["d-063"], MOST, "too many"),
]


@pytest.mark.parametrize(("source", "codes", "parts", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_a_mistake_costs_what_it_stands_in(source, codes, parts, why):
    drawn, found = parsed(source)
    assert (found, drawn and len(drawn.parts)) == (codes, parts), why


def test_a_part_leads_to_passages_of_today_and_another_key_of_a_work_to_the_work(tmp_path):
    project = Project(tmp_path)
    (passage,) = [one.id for one in read_edition(tmp_path)[0].texts[1].passages]
    project.write(
        "references/library.bib", "@book{smith2010,\n  author = {Smith},\n  title = {Engines},\n  ids = {old},\n}\n"
    )
    project.write(PATH, HEAD + f"  - {{label: B, coordinates: [1, 2], by: [old], at: [{passage}, pnone]}}\n")
    edition, findings = read_edition(tmp_path)
    part = edition.maps["coast"].parts[1]
    assert (part.by, part.at) == (("smith2010",), (passage,))
    told = {(one.code, one.place.file) for one in findings}
    assert {("t-035", PATH), ("c-109", PATH)} <= told
