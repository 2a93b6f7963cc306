"""The quotations of all texts, each with what became of looking it up, as rows of the evidence table."""

from __future__ import annotations

from glossator.publish.press import Impression
from glossator.quotations import as_csv


def quotations_csv(impression: Impression) -> str:
    """Return the table as CSV (RFC 4180, with LF), texts in the order of the edition."""
    checked = impression.apparatus.quotations
    return as_csv(one for text in impression.edition.documents for one in checked.get(text.id, ()))
