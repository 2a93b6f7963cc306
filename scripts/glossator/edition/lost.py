"""Ids that were written and have nothing, because their record or entry could not be read."""

from __future__ import annotations

from collections.abc import Collection

from glossator.patterns import re
from glossator.records import id_from

_ID = re.compile(r"""^(?:-[ \t]+|[ \t]+)id:[ \t]+["']?([^"'\n#]{1,200})""", re.MULTILINE)
_KEY = re.compile(r"@[ \t]*[A-Za-z]\w*[ \t]*[{(][ \t]*([^,{}()=\"#%\s]{1,200})")


def lost_ids(source: str, kept: Collection[str]) -> frozenset[str]:
    """Return the ids of a file of records that nothing has, also as they should have been written."""
    written = {match[1].strip() for match in _ID.finditer(source)}
    return frozenset(one for id in written if id not in kept for one in (id, id_from(id)) if one and one not in kept)


def lost_keys(source: str, kept: Collection[str]) -> frozenset[str]:
    """Return the keys of a BibTeX file that no work has."""
    return frozenset(key for match in _KEY.finditer(source) if (key := match[1]) not in kept)
