"""A library is read once, and then comes out of the store the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.bibliography import read_library
from glossator.edition import works as reading
from glossator.edition.works import read_works
from glossator.store import NOWHERE, Store, keeping

ENTRY = (
    "@article{{k{n}, author = {{Poe, Ann and {{World Bank}}}}, title = {{{{NATO}} and \\'e}}, date = {{20{n:03}}}}}\n"
)
SOURCE = "".join(ENTRY.format(n=n) for n in range(1200))


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many characters were read, each time."""
    times: list[int] = []

    def read(source: str, path: str) -> object:
        times.append(len(source))
        return read_library(source, path)

    monkeypatch.setattr(reading, "_read", read)
    return times


def test_the_second_time_nothing_is_read(tmp_path: Path, counted: list[int]) -> None:
    first = read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    second = read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    assert first == second == read_library(SOURCE, "x.bib")
    assert len(first[1]) > 0 and len(first[0]) == 1200
    assert counted == [len(SOURCE)]


def test_another_file_another_place(tmp_path: Path, counted: list[int]) -> None:
    read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    works, _ = read_works(SOURCE, "y.bib", Store(tmp_path / "kept" / "stages"))
    assert works["k1"].place.file == "y.bib"
    works, _ = read_works(SOURCE.replace("k1,", "q1,"), "x.bib", Store(tmp_path / "kept" / "stages"))
    assert "q1" in works and len(counted) == 3


def test_a_store_that_keeps_nothing_writes_nothing(tmp_path: Path, counted: list[int]) -> None:
    for _ in range(2):
        read_works(SOURCE[:2000], "x.bib", NOWHERE)
    assert list(tmp_path.iterdir()) == [] and len(counted) == 2


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"x" * 100], ids=["empty", "another table", "no table"])
def test_a_spoilt_store_is_read_again(tmp_path: Path, counted: list[int], spoilt: bytes) -> None:
    read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    (file,) = [one for one in tmp_path.rglob("*") if one.is_file()]
    file.write_bytes(spoilt)
    assert read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages")) == read_library(SOURCE, "x.bib")
    assert len(counted) == 2


def test_other_code_reads_again(tmp_path: Path, counted: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    monkeypatch.setattr(keeping, "engine", lambda: b"another")
    read_works(SOURCE, "x.bib", Store(tmp_path / "kept" / "stages"))
    assert len(counted) == 2
