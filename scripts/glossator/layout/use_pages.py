"""Where the uses of a thing stand that are too many for its own page: pages of their own, by text."""

from __future__ import annotations

import unicodedata
from hashlib import sha256

from glossator.model import Ref
from glossator.patterns import re

MOST_USES = 400
"""Uses of a thing that its own page shows; some 180 kB."""
_LONGEST = 60


def use_page(target: Ref, number: int) -> str:
    """Return the page of the uses of a target, `number` from 2, since the first of them are on its own page.

    Named by what is ASCII in its id; an id that is more than that has a hash behind it, so that no two share a page.
    """
    plain = unicodedata.normalize("NFKD", target.id.casefold())
    name = re.sub("[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[:_LONGEST]
    if name != target.id:
        name = f"{name}-{sha256(target.id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}".lstrip("-")
    return f"uses/{target.kind.value}-{name}-{number}"
