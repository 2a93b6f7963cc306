"""Work that is spread: whoever does it, the results are those of doing it here, in order."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from executors import Carrying

from glossator.model import Ref, TargetKind
from glossator.spread import VARIABLE, arriving, elsewhere, jobs_named, jobs_of, rest, spread, ways, working


def named(shared: tuple[Ref, dict[str, int]], item: int) -> tuple[str, int]:
    """Work of a module on what all items share."""
    if item < 0:
        raise ValueError("below nothing")
    return shared[0].id, shared[1]["more"] + item


WORK = partial(named, (Ref(TargetKind.TERM, "x"), {"more": 1}))
WANTED = [("x", number + 1) for number in range(7)]


@pytest.mark.parametrize("jobs", [1, 2, 3, 9])
@pytest.mark.parametrize("way", ["here", "fork", "threads", "carrying"])
def test_results_come_in_order(way: str, jobs: int) -> None:
    executors = {"threads": ThreadPoolExecutor(2), "carrying": Carrying()}
    start = "fork" if way == "fork" else None
    with working(jobs=jobs, least=2, executor=executors.get(way), start=start):
        assert spread(WORK, range(7)) == WANTED
        assert elsewhere(7) is (way in executors or jobs > 1)
        with pytest.raises(ValueError, match="below nothing"):
            spread(WORK, [0, 1, -1, 2])


def test_new_processes_give_the_same_and_stay_for_the_next_work() -> None:
    with working(jobs=2, least=2, start="spawn"):
        try:
            assert spread(WORK, range(7)) == WANTED
            others = set(spread(_process, range(40)))
            assert os.getpid() not in others
            assert set(spread(_process, range(40))) & others, "they stay"
            held = ["what no other process can have"]
            assert spread(lambda item: (held[0], item), range(3)) == [(held[0], item) for item in range(3)], "done here"
        finally:
            rest()


def _process(item: int) -> int:
    del item
    return os.getpid()


def test_what_lost_workers_leave_is_done_here() -> None:
    with working(jobs=3, least=2, executor=Carrying(breaks=True)):
        assert spread(WORK, range(7)) == WANTED


def test_who_works_for_others_spreads_nothing() -> None:
    with working(jobs=2, least=2, executor=Carrying()):
        assert spread(_spreads, range(2)) == [False, False]
        assert elsewhere(2)


def _spreads(item: int) -> bool:
    return elsewhere(1000 + item)


def test_who_stops_asking_is_asked_no_more() -> None:
    with working(jobs=2, least=2, start="fork"):
        coming = arriving(WORK, range(7))
        assert next(coming) == WANTED[0]
        coming.close()  # type: ignore[attr-defined]


REFUSED = ["0", "-1", "61", "two", "2.5", "", " ", "٣", "9" * 400, "\0"]


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_no_number_of_processes_is_said(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="give one from 1") as told:
        jobs_of(words)
    assert len(str(told.value)) < 120
    if words.strip() and "\0" not in words:
        monkeypatch.setenv(VARIABLE, words)
        with pytest.raises(ValueError, match=VARIABLE):
            jobs_named()


def test_the_environment_is_asked_where_nobody_else_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "7")
    assert (jobs_named(), ways().workers()) == (7, 7)
    with working(jobs=3):
        assert ways().workers() == 3
    monkeypatch.setenv(VARIABLE, " ")
    assert jobs_named() is None
