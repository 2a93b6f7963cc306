"""Thin hands: they pass the woven tree to a site generator. Nothing below imports a generator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path


def _mkdocs(root: Path, sources: Path | None, site: Path | None, strict: bool) -> int:
    from glossator.adapters.mkdocs_run import build

    return build(root, sources, site, strict)


def _zensical(root: Path, sources: Path | None, site: Path | None, strict: bool) -> int:
    from glossator.adapters.zensical import build

    return build(root, sources, site, strict)


GENERATORS: Mapping[str, Callable[[Path, Path | None, Path | None, bool], int]] = {
    "mkdocs": _mkdocs,
    "zensical": _zensical,
}
"""Generators by name: (root, originals, site folder, strict) to an exit status. Loaded only when chosen."""
