"""A document behind the texts of a book."""

from __future__ import annotations

from typing import NamedTuple

from glossator.export.epub.xhtml import document
from glossator.weave.escape import html

APPENDIX = ' epub:type="appendix" role="doc-appendix"'


class Back(NamedTuple):
    """A part behind the texts."""

    file: str
    title: str
    body: str
    svg: bool = False
    """Whether there is a drawing in it, which the package must say (EPUB 3.3, section 5.6.1)."""

    @property
    def content(self) -> bytes:
        """Return it as a document."""
        return document(self.title, self.body)


def part(file: str, title: str, words: str, roles: str = APPENDIX, svg: bool = False) -> Back:
    """Return a document of finished XHTML under its title; `roles` are attributes that say what it is."""
    body = f"<section{roles}>\n<h1>{html(title)}</h1>\n{words}\n</section>"
    return Back(file, title, body, svg)
