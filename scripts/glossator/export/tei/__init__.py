"""A text as TEI P5: header, body and what is laid over it."""

from glossator.export.tei.document import tei

__all__ = ["tei"]
