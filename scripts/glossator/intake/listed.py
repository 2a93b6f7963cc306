"""Works of a text's own reference lists under the keys of a library that has them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from glossator.intake.alike import Likenesses
from glossator.model import Work
from glossator.reference_lists import ReferenceLists


def named_by(listed: ReferenceLists, library: Mapping[str, Work]) -> dict[str, str]:
    """Return the keys that works of a list go by beside a library, by the keys of the list, where they differ or meet.

    A work that the library has is called as there; one that is not, and would have the key of another, gets a free one.
    """
    if not library:
        return {}
    likenesses = Likenesses(library.values())
    theirs = {key.lower() for key in library}
    taken = theirs | {key.lower() for key in listed.works}
    found = {}
    for key, work in listed.works.items():
        likeness = likenesses.of(work)
        if likeness is not None and likeness.sure:
            found[key] = likeness.work.key
        elif key.lower() in theirs:
            free = next(one for n in count(2) if (one := f"{key}z{n}").lower() not in taken)
            taken.add(free.lower())
            found[key] = free
    return found
