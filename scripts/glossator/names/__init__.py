"""Names: their records, the index of all forms, and what a form denotes."""

from glossator.names.index import FormIndex
from glossator.names.name import FIELDS, parse_name
from glossator.names.name_kinds import LISTS, NameKind, NameList, list_of
from glossator.names.resolve import resolve_things

__all__ = ["FIELDS", "LISTS", "FormIndex", "NameKind", "NameList", "list_of", "parse_name", "resolve_things"]
