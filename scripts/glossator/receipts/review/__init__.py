"""The page on which an editor looks a reading through: text, raw lines, decisions, the doubtful ones first."""

from glossator.receipts.review.page import review_page

__all__ = ["review_page"]
