"""The small project, fresh or built."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from served import FLAGS
from small_project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a fresh project."""
    return Project(tmp_path / "project")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project that is built; tests must not change it."""
    project = Project(tmp_path_factory.mktemp("built"))
    assert project.run("build", "--strict") == 0
    return project


Builds = Callable[..., Project]


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Any]:
    """Return Chromium; closed behind each file of tests, for one driver at a time may run."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()
