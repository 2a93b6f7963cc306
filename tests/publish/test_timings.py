"""What each stage took: every second in one row, also those of a process beside."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from glossator import timings
from glossator.__main__ import main
from glossator.timings import SILENT, Timings, Took, costliest, table


@pytest.fixture
def clock(monkeypatch):
    now = [0.0, 0.0, 0.0]
    monkeypatch.setattr(timings, "_now", lambda children: (now[0], now[1] + children * now[2]))

    def passes(seconds: float, processor: float, waited: float = 0) -> None:
        now[0] += seconds
        now[1] += processor
        now[2] += waited

    return passes


def test_a_stage_ends_where_the_next_begins_and_may_come_again(clock):
    taken = Timings("start")
    clock(1, 0.5)
    taken.stage("read")
    clock(2, 4)
    taken.stage("start")
    clock(3, 1)
    assert taken.taken() == (Took("start", 4, 1.5), Took("read", 2, 4))


def test_what_a_process_beside_took_is_counted_once(clock):
    taken = Timings("weave")
    clock(2, 1, 1)
    taken.alone("wait")
    clock(5, 1, 3)  # the system counts what a process took when it has ended
    taken.receive([Took("search, beside", 4, 3)])
    assert {*taken.taken()} == {Took("weave", 2, 2), Took("wait", 5, 1), Took("search, beside", 4, 3)}


def test_nobody_asked_no_clock_is_read(monkeypatch):
    monkeypatch.setattr(timings, "_now", lambda _: pytest.fail("a clock was read"))
    SILENT.stage("read")
    SILENT.forked("search")
    assert SILENT.sent() == SILENT.taken() == ()


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork")
def test_a_fork_sends_what_it_took_itself():
    taken = Timings("start")
    taken.stage("weave")
    ours, theirs = multiprocessing.get_context("fork").Pipe()
    if (child := os.fork()) == 0:
        taken.forked("search")
        theirs.send(taken.sent())
        os._exit(0)
    assert [row.stage for row in ours.recv()] == ["search, beside"]
    os.waitpid(child, 0)
    assert taken.sent() == ()


def test_the_table_adds_up_and_the_costliest_come_first():
    rows = [Took("a", 1, 2), Took("b, beside", 9, 3), Took("c", 2, 1)]
    assert table(rows).splitlines()[-1].split() == ["3.00", "6.00", "in", "all"]
    assert [row.stage for row in costliest(rows, 2)] == ["b, beside", "a"]


def test_a_build_says_what_its_stages_took_even_one_that_is_refused(tmp_path, capsys):
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nplugins: []\n", "utf-8")
    assert main(["--project", str(tmp_path), "build", "--timings"]) == 2
    assert "  start\n" in capsys.readouterr().err
