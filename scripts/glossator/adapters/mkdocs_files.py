"""What MkDocs copies and reads: of the files below `docs/` only those that the edition publishes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, InclusionLevel

from glossator.adapters.page_files import FOLDER
from glossator.adapters.policy import THEME
from glossator.assets import Asset

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


UNREAD = ("assets/javascripts/", "assets/stylesheets/")
"""Where the generator's theme keeps its scripts and styles: our frame loads none of them (2.5 MB)."""


def publish(files: Files, assets: Iterable[Asset], config: MkDocsConfig) -> None:
    """Take every file below `docs/` out of the site and put the assets in.

    MkDocs itself would copy whatever is there: pages in HTML, scripts, what has
    the name of one of the theme's own files. What `exclude_docs` in mkdocs.yml
    names stays out; the patterns that MkDocs adds to it do not count.
    """
    for file in list(files):
        if file.src_dir == config.docs_dir:
            files.remove(file)
    # A file of the theme was left out where one below docs/ had its name.
    files.add_files_from_theme(config.theme.get_env(), config)
    custom = Path(config.theme.custom_dir) if config.theme.custom_dir else THEME
    for file in list(files):
        if file.src_uri.startswith(UNREAD) and not _in(file, custom):
            files.remove(file)
    for asset in assets:
        file = File(asset.path, config.docs_dir, config.site_dir, config.use_directory_urls)
        excluded = config.exclude_docs is not None and config.exclude_docs.match_file(asset.path)
        file.inclusion = InclusionLevel.EXCLUDED if excluded else InclusionLevel.INCLUDED
        files.append(file)


def publish_own(files: Files, own: Mapping[str, str], config: MkDocsConfig) -> None:
    """Put our styles and scripts as they are published where MkDocs would copy them as they are written."""
    for file in list(files):
        if file.src_uri.startswith(FOLDER) and file.src_uri.endswith((".css", ".js")) and _in(file, THEME):
            files.remove(file)
    for path, words in own.items():
        if files.get_file_from_path(path) is None:
            files.append(File.generated(config, path, content=words))


def generated(config: MkDocsConfig, path: str, words: str) -> File:
    """Return a woven page as MkDocs takes it: no entry of the navigation is missed where it has none."""
    return File.generated(config, path, content=words, inclusion=InclusionLevel.NOT_IN_NAV)


def _in(file: File, folder: Path) -> bool:
    return os.path.realpath(file.src_dir or "") == os.path.realpath(folder)
