"""Names: their records, the index of all forms, and what a form denotes."""

from glossator.names.authors import Authorship, authorship
from glossator.names.forms import (
    Form,
    event_forms,
    forms_of,
    name_endings,
    name_forms,
    place_of_form,
    term_forms,
    variants,
)
from glossator.names.index import FormIndex, cased_alike
from glossator.names.name import FIELDS, parse_name
from glossator.names.name_kinds import LISTS, NameKind, NameList, ends_in_its_head, list_of, speaks_of_nothing_else
from glossator.names.resolve import resolve_things

__all__ = [
    "FIELDS",
    "LISTS",
    "Authorship",
    "Form",
    "FormIndex",
    "NameKind",
    "NameList",
    "authorship",
    "cased_alike",
    "ends_in_its_head",
    "event_forms",
    "forms_of",
    "list_of",
    "name_endings",
    "name_forms",
    "parse_name",
    "place_of_form",
    "resolve_things",
    "speaks_of_nothing_else",
    "term_forms",
    "variants",
]
