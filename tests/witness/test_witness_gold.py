"""The two originals against the hand-made readings of them: every decision, place by place."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from glossator.records import read_records
from glossator.witness import Decision, Kind, SourceRecord, Witness, ingest, parse_source, read_witness
from glossator.witness.ingested import Ingested

pytestmark = pytest.mark.originals

SOURCES = Path(__file__).resolve().parents[2] / "references" / "sources.yml"
TEXTS = {"A": "bardakci-2021", "B": "nato-russia-2020"}
_MARK = re.compile(r"\[\^\d+\]")


@cache
def read(shared: Path, letter: str) -> tuple[Witness, SourceRecord, Ingested, tuple[str, ...]]:
    name = TEXTS[letter]
    witness, findings = read_witness((shared / "texts" / f"{name}.txt").read_bytes(), f"{name}.txt")
    assert witness is not None
    assert findings == []
    records, _ = read_records(SOURCES.read_text(encoding="utf-8"), "references/sources.yml")
    (record,) = (one.fields for one in records if one.fields["id"] == name)
    source, findings = parse_source(record)
    assert source is not None
    assert findings == []
    ingested, findings = ingest(witness, source)
    return witness, source, ingested, tuple(f"{one.code} {one.message}" for one in findings)


def of_kind(shared: Path, letter: str, kind: Kind) -> list[Decision]:
    return [one for one in read(shared, letter)[2].decisions if one.kind is kind]


def ends(one: Decision) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in one.spans]


@cache
def gold(shared: Path, letter: str, what: str) -> Any:
    return json.loads((shared / "gold" / f"{letter}.{what}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("letter", TEXTS)
def test_described_and_without_findings(originals: Path, letter: str) -> None:
    witness, source, _, findings = read(originals, letter)
    assert source.sha256 == witness.sha256
    assert not source.publish
    assert findings == ()


@pytest.mark.parametrize(("letter", "count"), [("A", 54), ("B", 6)])
def test_paragraphs(originals: Path, letter: str, count: int) -> None:
    wanted = gold(originals, letter, "structure")["paragraphs"]
    found = of_kind(originals, letter, Kind.PARAGRAPH)
    assert len(found) == len(wanted) == count
    for one, right in zip(found, wanted, strict=True):
        assert one.value["text"] == right.get("text_corrected", right["text"]), right["id"]
        spans = [(span["start"], span["end"]) for span in right["spans"]]
        if "run_in_heading" in right:  # the label is a heading of its own here
            spans[0] = (right["run_in_heading"]["end"] + 1, spans[0][1])
        assert ends(one) == spans, right["id"]


@pytest.mark.parametrize(("letter", "count"), [("A", 6), ("B", 0)])
def test_headings(originals: Path, letter: str, count: int) -> None:
    wanted = gold(originals, letter, "structure")["headings"]
    found = [(ends(one)[0], one.value["level"], one.value["text"]) for one in of_kind(originals, letter, Kind.HEADING)]
    spans = [(one["span"]["start"], one["span"]["end"]) for one in wanted]
    assert found == [(span, one["level"], one["text_corrected"]) for span, one in zip(spans, wanted, strict=True)]
    assert len(found) == count


@pytest.mark.parametrize(("letter", "count"), [("A", 77), ("B", 0)])
def test_line_end_hyphens(originals: Path, letter: str, count: int) -> None:
    wanted = gold(originals, letter, "structure").get("line_end_hyphens", [])
    found = [(ends(one)[0], one.value["keep"]) for one in of_kind(originals, letter, Kind.HYPHEN)]
    assert found == [((one["start"], one["end"]), one["action"] != "join") for one in wanted]
    assert len(found) == count


def test_page_breaks(originals: Path) -> None:
    marks = gold(originals, "A", "structure")["page_marks"]
    found = [ends(one)[0] for one in of_kind(originals, "A", Kind.PAGE_BREAK)]
    assert found == [(one["start"], one["end"]) for one in marks if one["kind"] == "page break"]
    assert of_kind(originals, "B", Kind.PAGE_BREAK) == []


@pytest.mark.parametrize("letter", TEXTS)
def test_notes_and_their_marks(originals: Path, letter: str) -> None:
    records = gold(originals, letter, "footnotes")["records"]
    bodies = [(one.value["number"], ends(one)[0]) for one in of_kind(originals, letter, Kind.NOTE)]
    assert bodies == [(one["number"], (one["body"]["start"], one["body"]["end"])) for one in records]
    marks = [(one.value["number"], ends(one)[0]) for one in of_kind(originals, letter, Kind.NOTE_MARKER)]
    assert marks == [(one["number"], (one["marker"]["start"], one["marker"]["end"])) for one in records]


@pytest.mark.parametrize(("letter", "count"), [("A", 0), ("B", 2)])
def test_captions(originals: Path, letter: str, count: int) -> None:
    wanted = gold(originals, letter, "structure").get("captions", [])
    found = [ends(one)[0] for one in of_kind(originals, letter, Kind.CAPTION)]
    assert found == [(one["start"], one["end"]) for one in wanted]
    assert len(found) == count


@pytest.mark.parametrize(("letter", "count"), [("A", 0), ("B", 5)])
def test_furniture(originals: Path, letter: str, count: int) -> None:
    wanted = [one for one in gold(originals, letter, "structure")["boilerplate"] if one["raw"].strip()]
    found = [ends(one)[0] for one in of_kind(originals, letter, Kind.FURNITURE)]
    assert found == [(one["start"], one["end"]) for one in wanted]
    assert len(found) == count


@pytest.mark.parametrize("letter", TEXTS)
def test_every_sure_damage_is_repaired_and_nothing_else(originals: Path, letter: str) -> None:
    damage = [one for one in gold(originals, letter, "ocr")["records"] if one["category"] != "footnote-marker"]
    # An author's slip is a person's to decide, whatever its cause may be.
    sure = [one for one in damage if one["certainty"] != "possible" and one["cause"] != "source"]
    sure = [one for one in sure if one["category"] != "author-slip"]
    repairs = [span for one in of_kind(originals, letter, Kind.REPAIR) for span in one.spans]
    missed = [one["id"] for one in sure if not any(s.start < one["end"] and one["start"] < s.end for s in repairs)]
    assert missed == []
    extra = [span for span in repairs if not any(span.start < one["end"] and one["start"] < span.end for one in sure)]
    assert extra == []


def test_all_damage_is_described(originals: Path) -> None:
    """What the code does not repair by itself stands in sources.yml, applied or not."""
    for letter in TEXTS:
        witness, source, _, _ = read(originals, letter)
        for one in gold(originals, letter, "ocr")["records"]:
            raw = " ".join(one["raw"].replace("-\n", "").split())
            general = one["category"] in ("footnote-marker", "no-break-space") or raw in ("—-", "") or "[4]" in raw
            printed = witness.text[max(0, one["start"] - 30) : one["end"] + 30]
            around = printed.replace("-\n", "").replace("\n", " ") + "\n" + printed.replace("-\n", "-")
            known = any(correction.wrong in around for correction in source.corrections)
            assert general or known, one["id"]


@pytest.mark.parametrize("letter", TEXTS)
def test_citations_can_be_led_back(originals: Path, letter: str) -> None:
    witness, _, ingested, _ = read(originals, letter)
    for unit in ingested.units:
        for match in re.finditer(r"\b(?:19|20)\d\d\b", unit.reading.text):
            (span,) = unit.reading.witness_spans(*match.span())
            assert witness.text[span.start : span.end] == match[0]


@pytest.mark.parametrize("letter", TEXTS)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_give_the_same_text(originals: Path, letter: str, end: str) -> None:
    witness, source, ingested, _ = read(originals, letter)
    other, _ = ingest(Witness(witness.name, "", witness.text.replace("\n", end)), source)
    if end == "\r":  # corrections that name a line need line feeds
        assert len(other.units) == len(ingested.units)
    else:
        assert other.markdown == ingested.markdown


def test_markdown_keeps_no_trace_of_the_page(originals: Path) -> None:
    _, _, ingested, _ = read(originals, "A")
    assert not re.search(r"(?m)^ |-\n|\w- \w(?!nd )|  ", ingested.markdown)
    assert not re.search(r"(?m)^# ", ingested.markdown)
    assert len(set(_MARK.findall(ingested.markdown))) == 10
