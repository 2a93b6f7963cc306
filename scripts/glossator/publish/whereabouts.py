"""Where the project is: found from any folder inside it, as git and make are."""

from __future__ import annotations

import os
from pathlib import Path

from glossator.publish.settings import FILE

_PARTS = ("docs/texts", "docs/glossary", "references")
"""Folders that show what somebody began, where mkdocs.yml is not written yet."""


def project_above(start: Path) -> Path | None:
    """Return the nearest folder at or above `start` that holds mkdocs.yml, else `start` where it looks like a project.

    `start` is resolved. None where there is neither.
    """
    for folder in (start, *start.parents):
        if os.path.lexists(folder / FILE):
            return folder
    return start if any((start / part).is_dir() for part in _PARTS) else None
