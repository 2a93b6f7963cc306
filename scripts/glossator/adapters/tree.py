"""The woven tree as files: pages, what lies beside them below `docs/`, and the graph."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from glossator.assets import Asset
from glossator.export import published
from glossator.publish import below
from glossator.publish.press import Impression
from glossator.search import search_files


def write_tree(impression: Impression, directory: Path) -> list[str]:
    """Write the tree and return the path of each page; the assets of the edition are copied.

    Raises Refused for a path that leads out of the directory.
    """
    pages = impression.pages()
    for page in pages:
        path = below(directory, page.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.as_markdown(), encoding="utf-8", newline="\n")
    copy_assets(impression.edition.assets, directory)
    write_files(chain(published(impression), search_files(pages, impression.loom).items()), directory)
    return [page.path for page in pages]


def write_files(files: Iterable[tuple[str, bytes]], directory: Path) -> None:
    """Write files as they come, (path, bytes), below a folder."""
    for path, content in files:
        target = below(directory, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def copy_assets(assets: Iterable[Asset], directory: Path) -> None:
    """Copy the files that are published as they are to their places below a folder."""
    for asset in assets:
        target = below(directory, asset.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(asset.file, target)
