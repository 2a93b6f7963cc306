"""The new site replaces the old in one swap, so that an interrupted build leaves the old one whole."""

from __future__ import annotations

import shutil
from pathlib import Path

_NEW, _OLD = ".new", ".old"


def staging(site: Path) -> Path:
    """Return an empty folder beside the site to build into; what an interrupted build left is removed.

    A build that died between the two renames of `swap` left the old site under
    another name: it is put back.
    """
    old, new = site.with_name(f".{site.name}{_OLD}"), site.with_name(f".{site.name}{_NEW}")
    if old.exists() and not site.exists():
        old.replace(site)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    return new


def swap(new: Path, site: Path) -> None:
    """Put the new folder in the place of the site."""
    old = site.with_name(f".{site.name}{_OLD}")
    if site.exists():
        site.replace(old)
    new.replace(site)
    shutil.rmtree(old, ignore_errors=True)
