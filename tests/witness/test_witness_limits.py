"""Where reading of raw text stops, and what is said there."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.__main__ import main
from glossator.witness import LARGEST, read_witness, too_large
from glossator.witness.limits import MOST_LINES, too_many_lines

SIZES = [
    # Bytes, the sentence it is refused with, why
    (0, "", "an empty file has a finding of its own"),
    (LARGEST, "", "the largest that is read"),
    (LARGEST + 1, "this file has 50.1 MB; a raw text is read up to 50 MB", "one byte more, rounded up"),
    (51_000_000, "this file has 51 MB; a raw text is read up to 50 MB", "a whole number"),
    (2_345_678_901, "this file has 2,345.7 MB; a raw text is read up to 50 MB", "a film"),
]


@pytest.mark.parametrize(("size", "sentence", "why"), SIZES, ids=[row[2] for row in SIZES])
def test_a_size_is_enough_to_refuse_a_file(size: int, sentence: str, why: str) -> None:
    found = too_large(size, "raw.txt")
    assert [one.message for one in found] == ([sentence] if sentence else []), why
    assert all((one.code, one.place.file, one.severity) == ("w-009", "raw.txt", "error") for one in found)


LINES = [
    # Text of n lines, whether refused, why
    (MOST_LINES, "\n", False, "as many as are read"),
    (MOST_LINES + 1, "\n", True, "one more"),
    (MOST_LINES + 1, "\r", True, "lone carriage returns end lines"),
    (MOST_LINES + 1, "\u2028", True, "so do Unicode's line separators"),
    (MOST_LINES, "\r\n", False, "two characters end one line"),
    (MOST_LINES + 1, "\f", True, "and form feeds"),
    (MOST_LINES + 1, "a", False, "one long line"),
]


@pytest.mark.parametrize(("count", "end", "refused", "why"), LINES, ids=[row[3] for row in LINES])
def test_lines_are_counted(count: int, end: str, refused: bool, why: str) -> None:
    assert [one.code for one in too_many_lines(end * count, "raw.txt")] == (["w-010"] if refused else []), why


def test_a_witness_is_neither_too_large_nor_too_long() -> None:
    witness, findings = read_witness(b"a" * (LARGEST + 1), "raw.txt")
    assert (witness, [one.code for one in findings]) == (None, ["w-009"])
    witness, findings = read_witness(b"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xffa" + b"\n" * (MOST_LINES + 1), "raw.txt")
    assert (witness, [one.code for one in findings]) == (None, ["w-001", "w-010"])


def test_ingest_asks_for_the_size_before_it_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "raw.txt"
    with raw.open("wb") as file:
        file.truncate(2_000_000_000)  # a file of holes: it takes no room
    out = tmp_path / "out.md"
    assert main(["ingest", str(raw), "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert "w-009 this file has 2,000 MB; a raw text is read up to 50 MB" in said
    assert "cut it into several files" in said
    assert not out.exists()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_what_has_no_size_is_read_no_further_than_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ingest", "/dev/zero"]) == 1
    assert "w-009" in capsys.readouterr().err
