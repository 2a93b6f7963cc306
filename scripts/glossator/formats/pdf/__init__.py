"""PDF: characters with their places, by PDFium in a process of its own, put together to lines as a typist would."""

from glossator.formats.pdf.document import read_pdf

__all__ = ["read_pdf"]
