"""Dask in place of processes of ours: its local client does the work on the texts, and the site is the same."""

from __future__ import annotations

import warnings

import distributed
from small_project import Project

from glossator.spread import elsewhere, working


def test_dask_makes_the_same_site(tmp_path):
    here, there = Project(tmp_path / "here"), Project(tmp_path / "there")
    with working(jobs=1):
        assert here.run("build", "--strict") == 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own: ports that are taken, work that is large
        with distributed.Client(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, set_as_default=False
        ) as client:
            client.run_on_scheduler(_remembers)
            with working(jobs=2, least=2, executor=client.get_executor()):
                assert elsewhere(2)
                assert there.run("build", "--strict") == 0
            done = client.run_on_scheduler(_done)
    assert there.files() == here.files()
    assert done > 8, "texts, entries, mentions, quotations, checks and pages were worked on by Dask"


def _remembers(dask_scheduler):
    dask_scheduler.glossator_done = 0
    finished = dask_scheduler.stimulus_task_finished

    def counted(*given, **named):
        dask_scheduler.glossator_done += 1
        return finished(*given, **named)

    dask_scheduler.stimulus_task_finished = counted


def _done(dask_scheduler):
    return dask_scheduler.glossator_done
