"""A hook of MkDocs: the made pages among the files of the manual."""

from __future__ import annotations

import re
from posixpath import dirname, relpath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from manual_pages.pages import PAGES

_CODE = re.compile(r"(?<!\[)`([a-z])-(\d{3})`")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add each page of the table; one that lies in the folder too is refused by MkDocs."""
    for name, make in PAGES.items():
        files.append(File.generated(config, name, content=make()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return the page with a link at each code of a finding; where there is no such code, a strict build says so."""
    to = relpath("reference/findings", dirname(page.file.src_uri) or ".")
    return _CODE.sub(rf"[`\1-\2`]({to}/\1.md#\1-\2)", markdown)
