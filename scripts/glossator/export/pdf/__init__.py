"""A text, or the whole edition, for paper (PDF 1.7, tagged); made of the edition and its apparatus."""

from glossator.export.pdf.pdfs import edition_pdf, no_pdf, text_pdfs, texts_left_out

__all__ = ["edition_pdf", "no_pdf", "text_pdfs", "texts_left_out"]
