"""Pressed editions: the small one, whole or with other texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from small_project import Project

from glossator.publish.press import Impression, press

NOTHING: Mapping[str, str] = {}
Pressed = Callable[..., Impression]


@pytest.fixture(scope="session")
def pressed(tmp_path_factory: pytest.TempPathFactory) -> Pressed:
    """Return a function from (path, content) of files to the small edition pressed with them."""

    def make(files: Mapping[str, str] = NOTHING) -> Impression:
        project = Project(tmp_path_factory.mktemp("pressed") / "project")
        for name, content in files.items():
            project.write(name, content)
        return press(project.root)

    return make


@pytest.fixture(scope="session")
def small(pressed: Pressed) -> Impression:
    """Return the small edition."""
    return pressed()


@pytest.fixture(scope="session")
def whole() -> Impression:
    """Return the edition of this checkout."""
    return press(Path(__file__).resolve().parents[2], keeps_findings=False)
