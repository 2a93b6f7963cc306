"""Records of sources.yml, the corrections they hold, raw bytes, and front matter."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from glossator.witness import Correction, Kind, SourceRecord, Witness, front_matter, ingest, parse_source, read_witness
from glossator.witness.source_record import ALL

SHA = "ab" * 32


def codes(record: Any) -> list[str]:
    return [one.code for one in parse_source(record)[1]]


def test_a_whole_record() -> None:
    source, findings = parse_source(
        {"id": "road", "title": "The  Road", "of": "doe1999", "authors": ["Doe"], "date": 1999, "licence": "CC0",
         "publish": True, "sha256": SHA.upper(), "corrections": [{"from": "raod", "to": "road"}]}
    )  # fmt: skip
    assert findings == []
    assert source is not None
    assert (source.title, source.authors, source.date, source.publish) == ("The Road", ("Doe",), "1999", True)
    assert source.sha256 == SHA
    assert source.corrections == (Correction("raod", "road"),)


BAD: list[tuple[str, Any, list[str]]] = [
    ("no mapping", ["id"], ["n-004"]),
    ("no id", {"title": "x"}, ["n-002"]),
    ("unknown field", {"id": "x", "tilte": "y"}, ["n-009"]),
    ("title is a list", {"id": "x", "title": ["y"]}, ["n-004"]),
    ("publish is a word", {"id": "x", "publish": "maybe"}, ["n-004"]),
    ("no SHA-256", {"id": "x", "sha256": "12"}, ["n-004"]),
    ("authors are numbers", {"id": "x", "authors": [1]}, ["n-004"]),
    ("corrections are a word", {"id": "x", "corrections": "none"}, ["n-004"]),
    ("a correction is a word", {"id": "x", "corrections": ["none"]}, ["n-004"]),
    ("a correction of nothing", {"id": "x", "corrections": [{"to": "a"}]}, ["n-002"]),
    ("a correction to nothing", {"id": "x", "corrections": [{"from": "a"}]}, ["n-004"]),
    ("nine words", {"id": "x", "corrections": [{"from": "a b c d e f g h i", "to": "a"}]}, ["t-011"]),
    ("unknown cause", {"id": "x", "corrections": [{"from": "a", "to": "b", "cause": "moon"}]}, ["n-004"]),
    ("unknown certainty", {"id": "x", "corrections": [{"from": "a", "to": "b", "certainty": 1}]}, ["n-004"]),
    ("count of none", {"id": "x", "corrections": [{"from": "a", "to": "b", "count": 0}]}, ["n-004"]),
]


@pytest.mark.parametrize(("record", "expected"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_records(record: Any, expected: list[str]) -> None:
    assert codes(record) == expected


def corrected(text: str, *corrections: dict[str, Any]) -> tuple[str, list[str]]:
    source, findings = parse_source({"id": "x", "corrections": list(corrections)})
    assert source is not None
    assert findings == []
    ingested, found = ingest(Witness("x.txt", "", text), source)
    return " | ".join(unit.reading.text for unit in ingested.units), [one.code for one in found]


CORRECTIONS: list[tuple[str, str, dict[str, Any], str, list[str]]] = [
    ("once", "the raod.", {"from": "raod", "to": "road"}, "the road.", []),
    ("nowhere", "the road.", {"from": "raod", "to": "road"}, "the road.", ["w-005"]),
    ("twice without count", "raod raod.", {"from": "raod", "to": "road"}, "raod raod.", ["w-006"]),
    ("twice with count", "raod raod.", {"from": "raod", "to": "road", "count": 2}, "road road.", []),
    ("all", "raod raod raod.", {"from": "raod", "to": "road", "count": "all"}, "road road road.", []),
    ("by line", "raod\nraod.", {"from": "raod", "to": "road", "line": 2}, "raod road.", []),
    ("across a line end", "the old\nraod.", {"from": "old raod", "to": "old road"}, "the old road.", []),
    ("across a line-end hyphen", "the ra-\nod.", {"from": "raod", "to": "road"}, "the road.", []),
    ("never inside a word", "braoder.", {"from": "raod", "to": "road"}, "braoder.", ["w-005"]),
    ("a slip of the author stays", "raod.", {"from": "raod", "to": "road", "cause": "source"}, "raod.", []),
    (
        "a slip of the author stays, whatever else is said",
        "raod.",
        {"from": "raod", "to": "road", "cause": "source", "apply": True},
        "raod.",
        [],
    ),
    ("likely damage goes", "raod.", {"from": "raod", "to": "road", "certainty": "likely"}, "road.", []),
    ("possible damage stays", "raod.", {"from": "raod", "to": "road", "certainty": "possible"}, "raod.", []),
    (
        "possible damage goes if somebody says so",
        "raod.",
        {"from": "raod", "to": "road", "certainty": "possible", "apply": True},
        "road.",
        [],
    ),
    ("it may be left alone", "raod.", {"from": "raod", "to": "road", "apply": False}, "raod.", []),
    ("either cause is the scan's", "raod.", {"from": "raod", "to": "road", "cause": "ocr-or-source"}, "road.", []),
]


@pytest.mark.parametrize(
    ("text", "correction", "expected", "found"), [row[1:] for row in CORRECTIONS], ids=[row[0] for row in CORRECTIONS]
)
def test_corrections(text: str, correction: dict[str, Any], expected: str, found: list[str]) -> None:
    assert corrected(text, correction) == (expected, found)


def test_the_first_of_two_corrections_of_one_place_is_made() -> None:
    words = {"from": "old raod", "to": "old road"}, {"from": "raod", "to": "rode", "count": "all"}
    assert corrected("the old raod.", *words) == ("the old road.", ["w-005"])


def test_a_lost_mark_can_be_given_by_a_correction() -> None:
    text = "A road goes. It ends.\n\n[1] See it.\n"
    source = SourceRecord("x", corrections=(Correction("road goes.", "road goes.[^1]"),))
    ingested, findings = ingest(Witness("x.txt", "", text), source)
    assert ingested.markdown.startswith("A road goes.[^1] It ends.")
    assert findings == []


def test_a_note_without_a_mark_and_a_mark_without_a_note() -> None:
    _, findings = ingest(Witness("x.txt", "", "A road.[1] A sea.[7]\n\n[1] See it.\n\n[2] And it.\n"))
    assert [(one.code, one.place.line) for one in findings] == [("w-007", 1), ("w-008", 1), ("w-004", 5)]


def test_corrections_lead_back_to_the_witness() -> None:
    source = SourceRecord("x", corrections=(Correction("Giilen", "Gülen", count=ALL),))
    text = "Mr Giilen and Mr Gii-\nlen."
    ingested, _ = ingest(Witness("x.txt", "", text), source)
    reading = ingested.units[0].reading
    assert reading.text == "Mr Gülen and Mr Gülen."
    assert [text[s.start : s.end] for s in reading.witness_spans(3, 8)] == ["Giilen"]
    assert [text[s.start : s.end] for s in reading.witness_spans(16, 21)] == ["Gii-\nlen"]
    assert [text[s.start : s.end] for s in reading.witness_spans(5, 6)] == ["l"]


BYTES: list[tuple[str, bytes, list[str], bool]] = [
    ("nothing", b"", ["w-002"], False),
    ("white space", b" \n\t\n", ["w-002"], True),
    ("a byte order mark alone", b"\xef\xbb\xbf", ["w-002"], True),
    ("text", "Sèvres\r\n".encode(), [], True),
    ("Latin-1", "The treaty of Sèvres was signed.".encode("latin-1"), ["w-043"], True),
    ("UTF-16", "The treaty".encode("utf-16"), [], True),
    ("UTF-16 without its mark", "The treaty".encode("utf-16-le"), ["w-040"], True),
    ("UTF-8 with a broken byte", "Çay içtik, üç bardak ".encode() + b"\xff.", ["w-001"], True),
    ("an image", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), ["w-044"], False),
    ("bytes at random", bytes(range(256)) * 9, ["w-003"], False),
    ("one NUL in a long text", b"word " * 200 + b"\0", [], True),
]


@pytest.mark.parametrize(("data", "expected", "kept"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES])
def test_bytes(data: bytes, expected: list[str], kept: bool) -> None:
    witness, findings = read_witness(data, "raw.txt")
    assert [one.code for one in findings] == expected
    assert (witness is not None) is kept


def test_a_wrong_byte_has_a_place() -> None:
    _, (found,) = read_witness(b"\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\nt\xc3\xbcwo \xe8 three and so on", "raw.txt")
    assert (found.place.line, found.place.column) == (2, 6)
    assert "0xE8" in found.message


def test_a_byte_order_mark_is_furniture_and_counted() -> None:
    witness, _ = read_witness("\ufeffAbstract: It ends.".encode(), "raw.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    first = ingested.decisions[0]
    assert (first.kind, first.spans[0].start, first.spans[0].end) == (Kind.FURNITURE, 0, 1)
    assert ingested.markdown == "## Abstract\n\nIt ends.\n"


def test_front_matter() -> None:
    witness = Witness("sources/the-long_road.txt", "", "The Road\n\nIt goes on and on, and then it ends at the sea.")
    ingested, _ = ingest(witness)
    assert yaml.safe_load(front_matter(None, witness).strip("-\n")) == {"title": "The long road", "kind": "original"}
    assert yaml.safe_load(front_matter(None, witness, ingested).strip("-\n"))["title"] == "The Road"
    source = SourceRecord("x", 'A "title": [odd] #1', "doe1999", ("A, B", "C"), "1999-01-01", "tr", "CC0")
    text = front_matter(source, witness, ingested)
    assert text.startswith("---\n")
    assert text.endswith("---\n\n")
    assert yaml.safe_load(text.strip("-\n")) == {
        "title": 'A "title": [odd] #1', "authors": ["A, B", "C"], "date": "1999-01-01", "language": "tr",
        "kind": "original", "of": "doe1999", "licence": "CC0",
    }  # fmt: skip


HOSTILE = {
    "one line": "word " * 40_000,
    "digits": "1" * 100_000,
    "numbers alone": "12\n\n" * 5_000,
    "spaces": " " * 100_000,
    "line ends": "\r\n" * 20_000,
    "hyphens": "-" * 50_000 + "\n" + "a-\n" * 5_000,
    "open brackets": "[^" * 50_000,
    "marks": "[1]" * 20_000 + "\n\n[1] x",
    "marks and notes": "x.” y. " * 3_000 + "\n\n" + "\n\n".join(f"[{n}] note" for n in range(1, 1_500)),
    "form feeds": "a\n\f" * 5_000,
    "page marks": "it goes\n on and\n" * 3_000,
    "combining marks": "a" + "\u0301" * 50_000,
    "quotes": "“”" * 20_000 + ".” " * 5_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_repetition_is_accounted_for(name: str) -> None:
    """Each visible character is in exactly one decision of its own, however often a shape comes again."""
    text = HOSTILE[name]
    ingested, _ = ingest(Witness("x.txt", "", text))
    taken = [0] * len(text)
    for decision in ingested.decisions:
        if decision.kind in (Kind.FURNITURE, Kind.HEADING, Kind.PARAGRAPH, Kind.CAPTION, Kind.NOTE):
            for span in decision.spans:
                for at in range(span.start, span.end):
                    taken[at] += 1
    assert all(count == 1 for count, character in zip(taken, text, strict=True) if not character.isspace())
