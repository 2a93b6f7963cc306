"""Work beside a build: in a process of its own where that may be, and the same result everywhere."""

from __future__ import annotations

import os
import threading

import pytest

from glossator.spread import LEAST, beside

ROWS = [
    # items, processors, whether another thread runs, whether the work is done elsewhere, why
    (LEAST, 2, False, True, "many items and two processors"),
    (LEAST - 1, 2, False, False, "few items: a process costs more than it saves"),
    (LEAST, 1, False, False, "one processor has nothing beside it"),
    (LEAST, None, False, False, "nobody knows how many processors there are"),
    (LEAST, 2, True, False, "a preview serves from threads: a fork might hang on their locks"),
]


@pytest.mark.parametrize(("items", "processors", "threads", "elsewhere", "why"), ROWS)
def test_where_the_work_is_done(monkeypatch, items, processors, threads, elsewhere, why):
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    monkeypatch.setattr(threading, "active_count", lambda: 2 if threads else 1)
    assert (beside(os.getpid, items)() != os.getpid()) is elsewhere, why


@pytest.fixture
def two(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)


def test_the_work_sees_what_was_there_when_it_began(two):
    held = ["a page"]
    result = beside(lambda: list(held), LEAST)
    held.clear()
    assert result() == ["a page"]
    assert result() == ["a page"], "asked twice, done once"


@pytest.mark.parametrize("items", [1, LEAST])
def test_what_the_work_raises_is_raised(two, items):
    def refuse() -> None:
        raise ValueError("no room for the index")

    with pytest.raises(ValueError, match="no room for the index"):
        beside(refuse, items)()
