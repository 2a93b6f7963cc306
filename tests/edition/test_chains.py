"""Chains of events: what a record says, what is wrong with it, and what its arrows lead to."""

from __future__ import annotations

import pytest
from small_project import Project

from glossator.edition import read_edition
from glossator.edition.chains import parse_chain
from glossator.edition.parts import MOST
from glossator.model import Chain, Place
from glossator.records import read_records

PATH = "references/chains.yml"
HEAD = "- id: one\n  label: One\n  steps:\n  - event: a\n    text: It begins.\n  - event: b\n"


def parsed(source: str) -> tuple[Chain | None, list[str]]:
    records, findings = read_records(source, PATH)
    chain, found = parse_chain(records[0].fields, Place(PATH, 1))
    return chain, [one.code for one in (*findings, *found)]


def test_a_chain_has_its_steps_and_arrows_in_the_order_of_the_file() -> None:
    arrows = (
        "  arrows:\n  - {from: a, to: b, said: So., by: k, at: [p1, p2]}\n  - from: b\n    to: a\n    said: Back.\n"
    )
    chain, codes = parsed(HEAD + arrows)
    assert chain is not None and codes == []
    assert [(step.event, step.text, step.place.line) for step in chain.steps] == [("a", "It begins.", 4), ("b", "", 6)]
    first, second = chain.arrows
    assert (first.cause, first.effect, first.said, first.by, first.at) == ("a", "b", "So.", ("k",), ("p1", "p2"))
    assert (second.by, second.at, second.place.line) == ((), (), 9)


ROWS = [
    ("- id: one\n  label: One\n", ["n-002"], None, None, "no steps"),
    ("- id: One\n  label: One\n  steps: [{event: a}]\n", ["t-004"], None, None, "an id that is none"),
    ("- id: one\n  steps: [{event: a}]\n", ["n-002"], None, None, "no label"),
    ("- id: one\n  label: One\n  steps: a\n", ["n-004"], None, None, "no list"),
    ("- id: one\n  label: One\n  steps: [a, {event: b}]\n", ["n-004"], 1, 0, "a step that is no mapping"),
    ("- id: one\n  label: One\n  steps: [{text: x}, {event: b}]\n", ["n-002"], 1, 0, "a step without its event"),
    (HEAD + "  arrows: [{from: a, to: b}]\n", ["n-002"], 2, 0, "an arrow of which nothing is said"),
    (HEAD + "  arrows: [{from: a, to: b, said: x, form: c}]\n", ["n-009"], 2, 1, "a field that nobody reads"),
    (HEAD + "  arows: []\n", ["n-009"], 2, 0, "a field misspelt"),
    (HEAD + "  - event: c\n" * MOST, ["d-063"], MOST, 0, "too many"),
]


@pytest.mark.parametrize(("source", "codes", "steps", "arrows", "why"), ROWS, ids=[row[4] for row in ROWS])
def test_a_mistake_costs_what_it_stands_in(source, codes, steps, arrows, why):
    chain, found = parsed(source)
    assert found == codes
    assert (None if chain is None else (len(chain.steps), len(chain.arrows))) == (
        None if steps is None else (steps, arrows)
    )


def test_an_arrow_leads_to_passages_of_today_and_another_key_of_a_work_to_the_work(tmp_path):
    project = Project(tmp_path)
    (passage,) = [one.id for one in read_edition(tmp_path)[0].texts[1].passages]
    project.write(
        "references/library.bib", "@book{smith2010,\n  author = {Smith},\n  title = {Engines},\n  ids = {old},\n}\n"
    )
    project.write(PATH, HEAD + f"  arrows: [{{from: a, to: b, said: x, by: [old], at: [{passage}, pnone]}}]\n")
    edition, findings = read_edition(tmp_path)
    (arrow,) = edition.chains["one"].arrows
    assert (arrow.by, arrow.at) == (("smith2010",), (passage,))
    told = {(one.code, one.place.file) for one in findings}
    assert {("t-035", PATH), ("c-109", PATH)} <= told
