"""The project that MkDocs was asked to build, and what stops it before anything is read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.adapters.mkdocs_stop import Stop, stopped
from glossator.findings import Finding
from glossator.layout.site_name import site_named
from glossator.layout.taken_files import taken_files
from glossator.publish import Refused
from glossator.publish.set_up import set_up, stop_where_unusable
from glossator.weave import Options

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def root_of(config: MkDocsConfig) -> Path:
    """Return the project's folder."""
    return Path(config.config_file_path or "mkdocs.yml").resolve().parent


def usable(root: Path) -> list[Finding]:
    """Return what is odd about the project; what would make the site empty or bare stops the build."""
    try:
        stop_where_unusable(root)
    except Refused as error:
        raise stopped(error) from error
    return set_up(root)


def originals_of(config: MkDocsConfig, named: str | None) -> Path | None:
    """Return the folder of originals that was named, None where none was; one that is not there stops the build."""
    sources = os.environ.get("GLOSSATOR_SOURCES") or named
    folder = (root_of(config) / sources).resolve() if sources else None
    if folder is not None and not folder.is_dir():
        raise Stop(f"sources: there is no folder {folder}; mend the path in mkdocs.yml")
    return folder


def options_of(config: MkDocsConfig, exports: object) -> Options:
    """Return what the settings choose about the woven tree; `exports` is the plugin's own."""
    return Options(config.use_directory_urls, site=site_named(config), exports=taken_files(exports)[0])
