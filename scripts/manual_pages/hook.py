"""A hook of MkDocs: the made pages among the files of the manual."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from manual_pages.pages import PAGES


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add each page of the table; one that lies in the folder too is refused by MkDocs."""
    for name, make in PAGES.items():
        files.append(File.generated(config, name, content=make()))
    return files
