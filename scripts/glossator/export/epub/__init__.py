"""A text, or the whole edition, as a book (EPUB 3.3); made of the edition and its apparatus."""

from glossator.export.epub.books import edition_epub, text_epubs

__all__ = ["edition_epub", "text_epubs"]
