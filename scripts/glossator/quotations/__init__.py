"""Words quoted of a text: where they stand."""

from glossator.quotations.quoted import quoted_places

__all__ = ["quoted_places"]
