"""The small project, fresh or built."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
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
