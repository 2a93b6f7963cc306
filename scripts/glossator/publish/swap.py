"""The new folder takes the place of the old, so that an interrupted build leaves the old one whole."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from glossator.publish.exchange import exchange
from glossator.publish.lock import beside

MARK = ".glossator-staging"
"""The file that marks a staging folder as ours and says for which folder; nothing without it is deleted."""
NEW, OLD = "new", "old"


def make_staging(place: Path) -> Path:
    """Return a fresh staging folder beside a place, marked, with an empty folder `new` in it."""
    staging = place.with_name(beside(place, secrets.token_hex(4)))
    staging.mkdir()
    (staging / MARK).write_text(json.dumps({"staging for": place.name}) + "\n", encoding="utf-8")
    (staging / NEW).mkdir()
    return staging


def recover(place: Path) -> None:
    """Remove what killed builds of this place left beside it; call it with the lock held.

    A build that died between the two renames of `swap` left the old folder in its
    staging folder: it is put back.
    """
    for staging in _left(place):
        if (staging / OLD).is_dir() and not place.exists():
            (staging / OLD).rename(place)
        remove(staging)


def swap(staging: Path, place: Path) -> None:
    """Put `new` of the staging folder in the place; the old folder is in the staging folder afterwards, if at all."""
    new = staging / NEW
    if not place.exists():
        new.rename(place)
    elif not any(place.iterdir()):
        place.rmdir()
        new.rename(place)
    elif not exchange(new, place):
        place.rename(staging / OLD)
        new.rename(place)


def remove(staging: Path) -> None:
    """Remove a staging folder; the mark goes last, so that what a kill leaves can still be told."""
    for entry in sorted(staging.iterdir()):
        if entry.name == MARK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)
    if [entry.name for entry in staging.iterdir()] in ([MARK], []):
        (staging / MARK).unlink(missing_ok=True)
        staging.rmdir()


def _left(place: Path) -> Iterator[Path]:
    if not place.parent.is_dir():
        return
    start = beside(place, "")
    for staging in sorted(place.parent.iterdir()):
        if staging.name.startswith(start) and staging.is_dir() and not staging.is_symlink():
            try:
                mark = json.loads((staging / MARK).read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            if mark == {"staging for": place.name}:
                yield staging
