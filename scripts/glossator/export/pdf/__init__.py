"""A text, or the whole edition, for paper (PDF 1.7, tagged); made of the edition and its apparatus."""

from glossator.export.pdf.pdfs import edition_pdf, text_pdfs

__all__ = ["edition_pdf", "text_pdfs"]
