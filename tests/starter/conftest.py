"""The small project, fresh."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a fresh project."""
    return Project(tmp_path / "project")
