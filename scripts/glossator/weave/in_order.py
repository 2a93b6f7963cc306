"""Lists of things in the alphabet of the site's language, people by their family names."""

from __future__ import annotations

from glossator.characters.alphabet import alphabetical
from glossator.interface import language
from glossator.model import Name
from glossator.names.family import sorted_as


def by_label(label: str) -> tuple[object, ...]:
    """Return the key of what is sorted by what it is called."""
    return alphabetical(label, language())


def by_name(name: Name) -> tuple[object, ...]:
    """Return the key of a name: of a person the family name, then the others."""
    first, then = sorted_as(name)
    return by_label(first), by_label(then), name.id
