"""Work beside a build: in a process of its own where that may be, and the same result everywhere."""

from __future__ import annotations

import os
import threading

import pytest

from glossator.spread import LEAST, asked, beside, working

ROWS = [
    # items, processors, jobs asked for, whether another thread runs, whether the work is done elsewhere, why
    (LEAST, 2, None, False, True, "many items and two processors"),
    (LEAST - 1, 2, None, False, False, "few items: a process costs more than it saves"),
    (LEAST, 1, None, False, False, "one processor has nothing beside it"),
    (LEAST, 2, None, True, False, "a preview serves from threads: a fork might hang on their locks"),
    (LEAST, 2, 1, False, False, "one process was asked for"),
    (LEAST, 1, 2, False, True, "two were asked for"),
]


@pytest.mark.parametrize(("items", "processors", "jobs", "threads", "elsewhere", "why"), ROWS)
def test_where_the_work_is_done(monkeypatch, items, processors, jobs, threads, elsewhere, why):
    monkeypatch.setattr(asked, "_processors", lambda: processors)
    monkeypatch.setattr(threading, "active_count", lambda: 2 if threads else 1)
    with working(jobs=jobs):
        assert (beside(os.getpid, items)() != os.getpid()) is elsewhere, why


def test_the_work_sees_what_was_there_when_it_began(monkeypatch):
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    held = ["a page"]
    with working(jobs=2):
        result = beside(lambda: list(held), LEAST)
    held.clear()
    assert result() == ["a page"]
    assert result() == ["a page"], "asked twice, done once"


@pytest.mark.parametrize("items", [1, LEAST])
def test_what_the_work_raises_is_raised(monkeypatch, items):
    monkeypatch.setattr(threading, "active_count", lambda: 1)

    def refuse() -> None:
        raise ValueError("no room for the index")

    with working(jobs=2), pytest.raises(ValueError, match="no room for the index"):
        beside(refuse, items)()
