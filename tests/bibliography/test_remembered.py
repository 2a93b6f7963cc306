"""A large library is read once, and then comes out of the store the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.bibliography import read_library, remembered, remembered_library

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

    monkeypatch.setattr(remembered, "read_library", read)
    return times


def test_the_second_time_nothing_is_read(tmp_path: Path, counted: list[int]) -> None:
    first = remembered_library(SOURCE, "x.bib", tmp_path / "kept")
    second = remembered_library(SOURCE, "x.bib", tmp_path / "kept")
    assert first == second == read_library(SOURCE, "x.bib")
    assert len(first[1]) > 0 and len(first[0]) == 1200
    assert counted == [len(SOURCE)]


def test_another_file_another_place(tmp_path: Path, counted: list[int]) -> None:
    remembered_library(SOURCE, "x.bib", tmp_path)
    works, _ = remembered_library(SOURCE, "y.bib", tmp_path)
    assert works["k1"].place.file == "y.bib"
    works, _ = remembered_library(SOURCE.replace("k1,", "q1,"), "x.bib", tmp_path)
    assert "q1" in works and len(counted) == 3


def test_a_small_library_is_not_stored(tmp_path: Path, counted: list[int]) -> None:
    for _ in range(2):
        remembered_library(SOURCE[:2000], "x.bib", tmp_path)
    assert list(tmp_path.iterdir()) == [] and len(counted) == 2


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"x" * 100], ids=["empty", "another table", "no table"])
def test_a_spoilt_store_is_read_again(tmp_path: Path, counted: list[int], spoilt: bytes) -> None:
    remembered_library(SOURCE, "x.bib", tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(spoilt)
    assert remembered_library(SOURCE, "x.bib", tmp_path) == read_library(SOURCE, "x.bib")
    assert len(counted) == 2


def test_other_code_reads_again(tmp_path: Path, counted: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    remembered_library(SOURCE, "x.bib", tmp_path)
    monkeypatch.setattr(remembered, "_code", lambda: "another")
    remembered_library(SOURCE, "x.bib", tmp_path)
    assert len(counted) == 2
