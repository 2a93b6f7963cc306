"""Receipts that people use: the page for review, the way from Markdown back to the raw file, and what was lost.

`review_page` makes one page of a reading. `way_back` adds to a receipt what it
needs to give the file back, `raw_file` gives it back, and `trace` says where a
place of the Markdown stands in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens
from glossator.receipts.losses import losses
from glossator.receipts.settled import settled
from glossator.receipts.way_back import raw_file, way_back

if TYPE_CHECKING:
    from glossator.receipts.review import review_page
    from glossator.receipts.tracing import Traced, trace

__getattr__ = opens(
    __name__,
    {
        "review_page": "review",
        "Traced": "tracing",
        "trace": "tracing",
    },
)

__all__ = ["Traced", "losses", "raw_file", "review_page", "settled", "trace", "way_back"]
