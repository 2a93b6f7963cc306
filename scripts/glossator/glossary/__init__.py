"""The glossary: its entries, and the spellings under which a term is printed."""

from glossator.glossary.term import FIELDS, first_paragraph, parse_term

__all__ = ["FIELDS", "first_paragraph", "parse_term"]
