"""What decisions of a person make of a text: by quotation, before any rule, whatever stands around."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.publish.receipt import citations_of
from glossator.witness import Ingested, Kind, Witness, ingest, parse_source, read_witness
from glossator.witness.decision import PLACED
from glossator.witness.raw_words import RawWords


def read(text: str, *decisions: dict[str, Any], **more: Any) -> tuple[Ingested, list[str]]:
    source, findings = parse_source({"id": "x", "decisions": list(decisions), **more})
    assert findings == []
    ingested, found = ingest(Witness("x.txt", "", text), source)
    return ingested, [one.code for one in found]


LONG = "The road goes over the hill and down to the sea, where it meets another road."
ROWS: list[tuple[str, str, list[dict[str, Any]], str]] = [
    ("a heading", f"{LONG}\nof the harbour\n{LONG}", [{"quote": "of the harbour", "kind": "heading"}],
     f"{LONG}\n\n## of the harbour\n\n{LONG}\n"),
    ("its level", f"{LONG}\nof the harbour\n{LONG}", [{"quote": "of the harbour", "kind": "heading", "level": 4}],
     f"{LONG}\n\n#### of the harbour\n\n{LONG}\n"),
    ("a heading glued to its paragraph", f"Harbours {LONG}", [{"quote": "Harbours", "to": "Harbours", "kind": "heading"}],
     f"## Harbours\n\n{LONG}\n"),
    ("a heading of more lines", f"of the harbour\nand the sea\n{LONG}", [{"quote": "of the", "before": "", "after": "harbour",
      "to": "and the sea", "kind": "heading"}], f"## of the harbour and the sea\n\n{LONG}\n"),
    ("no heading", f"The Harbour\n\n{LONG}", [{"quote": "The Harbour", "not": "heading"}], f"The Harbour\n\n{LONG}\n"),
    ("no run-in heading", f"Summary: {LONG}", [{"quote": "Summary", "not": "heading"}], f"Summary: {LONG}\n"),
    ("two paragraphs joined", f"{LONG}\n\nAnd {LONG}", [{"quote": "And The road", "kind": "paragraph", "join": True}],
     f"{LONG} And {LONG}\n"),
    ("a heading joined", f"{LONG[:-1]}\n\nof The Harbour\n\n{LONG}",
     [{"quote": "of The Harbour", "kind": "paragraph", "join": True}, {"quote": "The road", "before": "Harbour", "kind": "paragraph", "join": True}],
     f"{LONG[:-1]} of The Harbour {LONG}\n"),
    ("joined across furniture", f"{LONG[:-1]}\nJOURNAL OF ROADS 7\nand {LONG}",
     [{"quote": "JOURNAL OF", "kind": "furniture"}, {"quote": "and The", "kind": "paragraph", "join": True}], f"{LONG[:-1]} and {LONG}\n"),
    ("a paragraph split at a line", f"{LONG}\nAnd {LONG}", [{"quote": "And The", "kind": "paragraph", "split": True}],
     f"{LONG}\n\nAnd {LONG}\n"),
    ("a paragraph split within a line", f"{LONG} {LONG}", [{"quote": "The road", "before": "another road.", "kind": "paragraph", "split": True}],
     f"{LONG}\n\n{LONG}\n"),
    ("furniture", f"{LONG}\nprinted by us\n{LONG}", [{"quote": "printed by us", "kind": "furniture"}], f"{LONG} {LONG}\n"),
    ("furniture in a line", f"{LONG} printed by us {LONG}", [{"quote": "printed by us", "to": "by us", "kind": "furniture"}],
     f"{LONG} {LONG}\n"),
    ("what was lost as furniture", f"{LONG}\n\nRelated Posts\n\nRead on here", [{"quote": "Related", "not": "furniture"},
      {"quote": "Read on", "not": "furniture"}, {"quote": "Related", "not": "heading"}, {"quote": "Read on", "not": "heading"}],
     f"{LONG}\n\nRelated Posts\n\nRead on here\n"),
    ("a caption", f"{LONG}\n\nthe old\nbridge\n\n{LONG}", [{"quote": "the old", "kind": "caption"}],
     f"{LONG}\n\nthe old bridge\n{{.caption}}\n\n{LONG}\n"),
    ("no caption", f"{LONG}\n\nFigure 1: the bridge\n\n{LONG}", [{"quote": "Figure 1", "not": "caption"}, {"quote": "Figure 1", "not": "heading"}],
     f"{LONG}\n\nFigure 1: the bridge\n\n{LONG}\n"),
    ("a note and its mark", f"{LONG}’ And on.\n\n7) See it\nall.\n", [{"quote": "See it", "kind": "note", "number": 7},
      {"quote": "another road.’", "kind": "note-marker", "number": 7, "mark": "’"}], f"{LONG}[^7] And on.\n\n[^7]: See it all.\n"),
    ("a mark that is a number", f"{LONG}7 And on.\n\n7) See it", [{"quote": "7) See", "kind": "note", "number": 7},
      {"quote": "another road.7", "kind": "note-marker", "number": 7}], f"{LONG}[^7] And on.\n\n[^7]: See it\n"),
    ("a mark that is not printed", f"{LONG} And on.\n\n7 See it", [{"quote": "See it", "kind": "note", "number": 7},
      {"quote": "another road.", "kind": "note-marker", "number": 7}], f"{LONG}[^7] And on.\n\n[^7]: See it\n"),
    ("no note", f"{LONG}[1]\n\n[1] See it all.", [{"quote": "[1]", "after": "See", "not": "note"}, {"quote": "[1]", "before": "road.", "not": "note-marker"}],
     f"{LONG}\\[1\\]\n\n\\[1\\] See it all.\n"),
    ("no note mark", "A road[1] goes. A sea.[1]\n\n[1] See it.", [{"quote": "[1]", "before": "road", "not": "note-marker"}],
     "A road\\[1\\] goes. A sea.[^1]\n\n[^1]: See it.\n"),
    ("a hyphen kept", "It is sea-\nwet.", [{"quote": "sea-wet", "kind": "hyphen", "keep": True}], "It is sea-wet.\n"),
    ("a hyphen joined", "It is Anglo-\nSaxon.", [{"quote": "AngloSaxon", "kind": "hyphen", "keep": False}], "It is AngloSaxon.\n"),
    ("no repair", "It is a road—-and more.", [{"quote": "road—-and", "not": "repair"}], "It is a road—-and more.\n"),
    ("a citation", "It is known (Doe and others).", [{"quote": "Doe and others", "kind": "citation", "key": "doe1999"}],
     "It is known ([Doe and others]{work=doe1999}).\n"),
    ("no citation", "It is known (Doe 1999).", [{"quote": "(Doe 1999)", "not": "citation"}], "It is known [(Doe 1999)]{.plain}.\n"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "decisions", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_decision_holds(text: str, decisions: list[dict[str, Any]], expected: str) -> None:
    ingested, found = read(text, *decisions)
    assert ingested.markdown == expected
    assert not {"w-100", "w-101", "w-102"} & {*found}


def test_without_the_decision_each_row_reads_otherwise() -> None:
    same = [why for why, text, _, expected in ROWS if ingest(Witness("x.txt", "", text))[0].markdown == expected]
    assert same == []


FINDINGS: list[tuple[str, str, dict[str, Any], str]] = [
    ("nowhere", LONG, {"quote": "the raod", "kind": "heading"}, "w-100"),
    ("an end that is nowhere", LONG, {"quote": "The road", "to": "the raod", "kind": "heading"}, "w-100"),
    ("never in a word", LONG, {"quote": "oad", "kind": "heading"}, "w-100"),
    ("another context", LONG, {"quote": "road", "before": "old", "kind": "heading"}, "w-100"),
    ("twice", LONG, {"quote": "road", "kind": "heading"}, "w-101"),
    ("no hyphen at a line end", "It is self-made.", {"quote": "self-made", "kind": "hyphen", "keep": True}, "w-102"),
    (
        "a mark in a note",
        f"{LONG}[1]\n\n[1] See it.",
        {"quote": "See it.", "kind": "note-marker", "number": 1},
        "w-102",
    ),
]


@pytest.mark.parametrize(("text", "decision", "code"), [row[1:] for row in FINDINGS], ids=[row[0] for row in FINDINGS])
def test_a_decision_that_does_not_fit_is_a_finding_and_changes_nothing(
    text: str, decision: dict[str, Any], code: str
) -> None:
    ingested, found = read(text, decision)
    assert [one for one in found if one.startswith("w-1")] == [code]
    assert ingested.markdown == ingest(Witness("x.txt", "", text))[0].markdown


def test_a_file_that_ties_its_marks_itself_takes_no_other() -> None:
    page = b"<!doctype html><html lang=en><head><title>T</title></head><body><article><h1>Roads</h1><p>The road goes on.<sup><a href='#fn1' id=r1>1</a></sup> It ends.</p><p id=fn1>1. See it. <a href='#r1'>back</a></p></article>"
    witness, _ = read_witness(page, "page.html")
    assert witness is not None
    assert witness.marks
    source, _ = parse_source({"id": "x", "decisions": [{"quote": "It ends.", "kind": "note-marker", "number": 1}]})
    ingested, found = ingest(witness, source)
    assert "w-102" in [one.code for one in found]
    assert "It ends.\n" in ingested.markdown


PLACES: list[tuple[str, str, tuple[str, str, str], list[str]]] = [
    ("once", "a road here", ("road", "", ""), ["road"]),
    ("across a line end", "a long\n  road here", ("long road", "", ""), ["long\n  road"]),
    ("across a hyphen", "a har-\nbour", ("harbour", "", ""), ["har-\nbour"]),
    ("across a hyphen that is quoted", "a har-\nbour", ("har-bour", "", ""), ["har-\nbour"]),
    ("across a hyphen as it stands", "a har-\nbour", ("har- bour", "", ""), ["har-\nbour"]),
    ("by what stands before", "old road, new road", ("road", "new", ""), ["road"]),
    ("by what stands behind", "road one, road two", ("road", "", "two"), ["road"]),
    ("context is of whole words", "brandnew road", ("road", "new", ""), []),
    ("all of them", "road, road", ("road", "", ""), ["road", "road"]),
    ("nothing", "road", (" ", "", ""), []),
]


@pytest.mark.parametrize(("text", "words", "expected"), [row[1:] for row in PLACES], ids=[row[0] for row in PLACES])
def test_where_words_stand(text: str, words: tuple[str, str, str], expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in RawWords(text).places(*words)] == expected


def test_a_correction_is_told_from_another_by_context() -> None:
    row = [{"from": "raod", "to": "road", "before": "new"}]
    ingested, found = read("The old raod and the new raod.", corrections=row)
    assert (ingested.markdown, found) == ("The old raod and the new road.\n", [])


def test_a_citation_is_settled_in_the_receipt() -> None:
    text = "It is known (Doe 1999), and again (Roe 2001), and by the council’s act."
    told = [{"quote": "(Doe 1999)", "not": "citation"}, {"quote": "Roe 2001", "kind": "citation", "key": "roe2001a"},
            {"quote": "the council’s act", "kind": "citation", "key": "act1911"}]  # fmt: skip
    ingested, _ = read(text, *told)
    found = [
        (one.raw, one.rule, one.value["items"][0]["key"]) for one in citations_of(Witness("x", "", text), ingested)
    ]
    assert found == [("Roe 2001", "overruled", "roe2001a"), ("the council’s act", "overruled", "act1911")]


def test_a_persons_decisions_say_so_in_the_receipt() -> None:
    ingested, _ = read("It is self-\nmade.\nprinted here", {"quote": "printed here", "kind": "furniture"},
                       {"quote": "self-made", "kind": "hyphen", "keep": True})  # fmt: skip
    said = {(one.kind, one.rule, one.confidence, one.why) for one in ingested.decisions if "overruled" in one.rule}
    assert said == {
        (Kind.FURNITURE, "overruled", 1.0, "references/sources.yml says so"),
        (Kind.HYPHEN, "hyphen-overruled", 1.0, "references/sources.yml says so"),
    }


WORDS = [
    "A road",
    "goes on.",
    "[1]",
    "12",
    "Summary:",
    "\n",
    "\n\n",
    "-\n",
    "\f",
    "harbour",
    "(Doe 1999)",
    "’ ",
    "1 See",
]
KINDS = [
    {"kind": "heading"}, {"kind": "furniture"}, {"kind": "caption"}, {"kind": "note", "number": 1}, {"not": "heading"},
    {"kind": "paragraph", "join": True}, {"kind": "paragraph", "split": True}, {"kind": "note-marker", "number": 1},
    {"kind": "citation", "key": "doe1999"}, {"kind": "hyphen", "keep": True}, {"not": "note"}, {"not": "repair"},
    {"not": "page-break"}, {"not": "note-marker"},
]  # fmt: skip


@pytest.mark.fuzz
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.data())
def test_whatever_is_decided_each_character_is_in_one_decision(text: str, data: st.DataObject) -> None:
    words = text.split()
    rows = []
    for _ in range(data.draw(st.integers(0, 4)) if words else 0):
        at = data.draw(st.integers(0, len(words) - 1))
        until = data.draw(st.integers(at + 1, at + 3))
        rows.append({"quote": " ".join(words[at:until]), **data.draw(st.sampled_from(KINDS))})
    ingested, _ = read(text, *rows)
    covered = [0] * len(text)
    for decision in ingested.decisions:
        for span in decision.spans if decision.kind in PLACED else ():
            for at in range(span.start, span.end):
                covered[at] += 1
    assert all(count == 1 or (not count and sign.isspace()) for count, sign in zip(covered, text, strict=True))
