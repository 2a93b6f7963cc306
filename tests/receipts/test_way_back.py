"""From a receipt back to the raw file: byte for byte, whatever the file holds, or a finding."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.publish.receipt import citations_of, receipt
from glossator.receipts import raw_file, way_back
from glossator.witness import ingest, read_witness


def written(data: bytes) -> dict[str, Any] | None:
    """The receipt of a file as it is written and read again; None for what is no text."""
    witness, _ = read_witness(data, "raw.txt")
    if witness is None:
        return None
    ingested, _ = ingest(witness)
    record = receipt(witness, ingested, citations_of(witness, ingested))
    whole = way_back(record, witness, data, ingested.markdown)
    read: dict[str, Any] = json.loads(json.dumps(whole, ensure_ascii=False))
    return read


FILES: list[tuple[str, bytes, bool]] = [
    # why, bytes, whether they must be packed whole
    ("a text", b"A road goes on.\n\nAnd on.\n", False),
    ("CRLF", b"A road\r\ngoes on.\r\n\r\nAnd on.", False),
    ("CR, form feeds and tabs", b"\tA road\rgoes on.\x0cAnd on. \t\r\r", False),
    ("a byte order mark", b"\xef\xbb\xbfA road goes on.\n", False),
    ("white space alone", b" \n\t \n", False),
    ("invisible characters", "A\u200b road\u2028goes\u00a0on and on and on, to the sea.\x01\n".encode(), False),
    ("a run-in heading", b"Abstract:  The road goes on.\n\nIt ends.", False),
    ("a footnote in a paragraph", b"The road\n\n 1 See it.\n\n goes on.[1]\n\n\n[1] Or  not.", False),
    ("a byte that is no UTF-8", b"A road goes on to Caf\xe9, and on and on.\n", True),
]


@pytest.mark.parametrize(("data", "packed"), [row[1:] for row in FILES], ids=[row[0] for row in FILES])
def test_the_file_comes_back(data: bytes, packed: bool) -> None:
    record = written(data)
    assert record is not None
    assert raw_file(record, "raw.json") == (data, [])
    assert not packed or "bytes" in record["way_back"] or record["way_back"]["encoding"] != "utf-8"


PIECES = [b"\n", b"\r\n", b"\r", b"\x0c", b" ", b"  \t", b"\xc2\xa0", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"-\n", b"[1]", b"\n\n[1] See it.",
          b"Abstract: ", b"12\n", b"The road goes on. ", b"word ", b"\xff", b"\xe9", b"\xc3\xbc", b"\x00", b"(Doe 1999)"]  # fmt: skip


@pytest.mark.fuzz
@given(st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join), st.binary(max_size=300)))
def test_every_file_that_is_read_comes_back(data: bytes) -> None:
    record = written(data)
    if record is not None:
        assert raw_file(record, "raw.json") == (data, [])


def test_an_ordinary_receipt_grows_by_its_white_space_only() -> None:
    text = "\n\n".join(f"The road number {number} goes on." for number in range(200)).encode()
    record = written(text)
    assert record is not None
    assert record["way_back"]["between"] == "\n\n" * 199
    assert "bytes" not in record["way_back"]
    assert record["way_back"]["file"] == "raw.txt"


DAMAGED: list[tuple[str, Any, str]] = [
    ("no receipt", {}, "w-110"),
    ("one without a way back", {"witness": {"sha256": "ab"}, "decisions": []}, "w-110"),
    ("no text", {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"encoding": "utf-8", "between": 7}}, "w-110"),
    ("no encoding", {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"encoding": "moon", "between": ""}}, "w-110"),
    ("a codec that is none of text", {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"encoding": "hex", "between": ""}}, "w-110"),
    ("decisions of words", {"witness": {"sha256": "ab"}, "decisions": ["x"], "way_back": {"encoding": "utf-8", "between": ""}}, "w-110"),
    ("spans of words", {"witness": {"sha256": "ab"}, "decisions": [{"kind": "note", "spans": ["ab"], "raw": "x"}],
                        "way_back": {"encoding": "utf-8", "between": ""}}, "w-110"),
    ("bytes that are not packed", {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"bytes": "!!"}}, "w-110"),
    ("a list", {"witness": [], "decisions": [], "way_back": []}, "w-110"),
    ("another file", {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"encoding": "utf-8", "between": "x"}}, "w-111"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "code"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_a_damaged_receipt_is_a_finding(record: Any, code: str) -> None:
    data, findings = raw_file(record, "raw.json")
    assert data is None
    assert [(one.code, one.place.file) for one in findings] == [(code, "raw.json")]


def test_a_receipt_that_was_changed_gives_nothing_back() -> None:
    record = written(b"A road goes on.\n")
    assert record is not None
    record["decisions"][0]["raw"] = "A raod goes on."
    assert [one.code for one in raw_file(record, "raw.json")[1]] == ["w-111"]


def test_a_packed_file_that_would_not_end_is_refused() -> None:
    import zlib
    from base64 import b64encode

    bomb = b64encode(zlib.compress(bytes(60_000_000), 9)).decode()
    record = {"witness": {"sha256": "ab"}, "decisions": [], "way_back": {"bytes": bomb}}
    assert [one.code for one in raw_file(record, "raw.json")[1]] == ["w-110"]
