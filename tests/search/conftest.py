"""The small project, built once."""

from __future__ import annotations

import pytest
from small_project import Project


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project that is built; tests must not change it."""
    project = Project(tmp_path_factory.mktemp("built"))
    assert project.run("build", "--strict") == 0
    return project
