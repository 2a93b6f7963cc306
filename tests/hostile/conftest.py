"""A project to be hostile to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_project import Project


@pytest.fixture
def project(tmp_path: Path) -> Any:
    """Return a fresh project, alone in a folder of its own."""
    return Project(tmp_path / "project")
