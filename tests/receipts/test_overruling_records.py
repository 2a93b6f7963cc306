"""What `decisions:` of a record of sources.yml may hold, and what is said of what it may not."""

from __future__ import annotations

from typing import Any

import pytest

from glossator.model import Place
from glossator.witness import parse_source

GOOD: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("a heading", {"quote": "On  roads", "kind": "heading", "level": 3}, {"quote": "On roads", "level": 3}),
    ("a heading of no level", {"quote": "On roads", "kind": "heading"}, {"level": 2}),
    ("a join", {"quote": "and so", "kind": "paragraph", "join": True}, {"joins": True}),
    ("a split", {"quote": "And so", "kind": "paragraph", "split": True}, {"joins": False}),
    ("no split is a join", {"quote": "And so", "kind": "paragraph", "split": False}, {"joins": True}),
    ("furniture with its end", {"quote": "Share", "to": "Print", "kind": "furniture"}, {"to": "Print"}),
    ("a note", {"quote": "See it", "kind": "note", "number": 1}, {"number": 1}),
    ("a mark", {"quote": "a road’", "kind": "note-marker", "number": 7, "mark": "’"}, {"mark": "’", "number": 7}),
    ("a citation", {"quote": "Doe 1999", "kind": "citation", "key": "doe1999"}, {"key": "doe1999"}),
    ("a hyphen", {"quote": "self-evident", "kind": "hyphen", "keep": False}, {"keep": False}),
    ("what is no heading", {"quote": "On roads", "not": "heading"}, {"denied": "heading", "kind": ""}),
    ("context", {"quote": "a", "before": "b c", "after": "d", "not": "repair"}, {"before": "b c", "after": "d"}),
    ("a number for words", {"quote": 1984, "not": "heading"}, {"quote": "1984"}),
]


@pytest.mark.parametrize(("record", "expected"), [row[1:] for row in GOOD], ids=[row[0] for row in GOOD])
def test_a_decision_is_read(record: dict[str, Any], expected: dict[str, Any]) -> None:
    source, findings = parse_source({"id": "x", "decisions": [record]})
    assert findings == []
    assert source is not None
    (said,) = source.decisions
    assert {name: getattr(said, name) for name in expected} == expected


BAD: list[tuple[str, Any, str]] = [
    ("no list", "heading", "n-004"),
    ("words in the list", ["heading"], "n-004"),
    ("neither kind nor not", [{"quote": "a"}], "n-004"),
    ("kind and not", [{"quote": "a", "kind": "heading", "not": "note"}], "n-004"),
    ("an unknown kind", [{"quote": "a", "kind": "poem"}], "n-004"),
    ("a kind that is a list", [{"quote": "a", "kind": ["note"]}], "n-004"),
    ("an unknown denial", [{"quote": "a", "not": "paragraph"}], "n-004"),
    ("no quotation", [{"kind": "heading"}], "n-002"),
    ("an empty quotation", [{"quote": " ", "kind": "heading"}], "n-002"),
    ("nine words", [{"quote": "a b c d e f g h i", "kind": "heading"}], "t-011"),
    ("nine words before", [{"quote": "a", "before": "a b c d e f g h i", "kind": "heading"}], "t-011"),
    ("a quotation that is a list", [{"quote": ["a"], "kind": "heading"}], "n-004"),
    ("a note without its number", [{"quote": "a", "kind": "note"}], "n-002"),
    ("a mark without its number", [{"quote": "a", "kind": "note-marker"}], "n-002"),
    ("a citation of nothing", [{"quote": "a", "kind": "citation"}], "n-002"),
    ("a hyphen that does nothing", [{"quote": "a-b", "kind": "hyphen"}], "n-002"),
    ("a number that is a word", [{"quote": "a", "kind": "note", "number": "one"}], "n-004"),
    ("a number that is true", [{"quote": "a", "kind": "note", "number": True}], "n-004"),
    ("note 0", [{"quote": "a", "kind": "note", "number": 0}], "n-004"),
    ("the first level", [{"quote": "a", "kind": "heading", "level": 1}], "n-004"),
    ("a paragraph and no more", [{"quote": "a", "kind": "paragraph"}], "n-004"),
    ("a join that is a word", [{"quote": "a", "kind": "paragraph", "join": "yes"}], "n-004"),
    ("a level of a note", [{"quote": "a", "kind": "note", "number": 1, "level": 2}], "n-009"),
    ("the end of a citation", [{"quote": "a", "kind": "citation", "key": "k", "to": "b"}], "n-009"),
]


@pytest.mark.parametrize(("decisions", "code"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_a_decision_that_cannot_be_read_is_one_finding_and_costs_no_other(decisions: Any, code: str) -> None:
    good = {"quote": "z", "kind": "caption"}
    rows = [*decisions, good] if isinstance(decisions, list) else decisions
    source, findings = parse_source({"id": "x", "decisions": rows}, Place("references/sources.yml", 3))
    assert [(one.code, one.place.file, one.place.line) for one in findings] == [(code, "references/sources.yml", 3)]
    assert source is not None
    assert [one.quote for one in source.decisions][-1:] == (["z"] if isinstance(decisions, list) else [])


def test_a_correction_may_have_context() -> None:
    source, findings = parse_source({"id": "x", "corrections": [{"from": "a", "to": "b", "before": "c", "after": "d"}]})
    assert findings == []
    assert source is not None
    assert (source.corrections[0].before, source.corrections[0].after) == ("c", "d")
    long = {"from": "a", "to": "b", "before": "a b c d e f g h i"}
    assert [one.code for one in parse_source({"id": "x", "corrections": [long]})[1]] == ["t-011"]
