"""The small edition of these cases, written once, and its verbs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import open_rows
import small_edition
from small_project import Project


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return small_edition.make(tmp_path_factory.mktemp("mentions"), small_edition.FILES)


def pytest_sessionfinish() -> None:
    open_rows.write()
