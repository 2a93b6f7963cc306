"""Names: their records, the index of all forms, and what a form denotes."""

from glossator.names.index import FormIndex
from glossator.names.kinds import PAGES, NameKind, Page, page_of
from glossator.names.name import FIELDS, parse_name
from glossator.names.resolve import resolve_things

__all__ = ["FIELDS", "PAGES", "FormIndex", "NameKind", "Page", "page_of", "parse_name", "resolve_things"]
