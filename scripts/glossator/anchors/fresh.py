"""Ids of passages that are new: from their opening words, unless an old address has that id."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Mapping, Sequence

from glossator.anchors.match import Key
from glossator.anchors.sheet import Leaf


def fresh_ids(today: Mapping[str, Sequence[Leaf]], kept: Mapping[Key, str], known: Collection[str]) -> dict[Key, str]:
    """Return (text, id from the opening words) to the id for each passage; `kept` are those that go on.

    An address that somebody may hold is never given to other words: where the opening words give one that is
    known, a number is mixed in.
    """
    taken = {*known, *kept.values()}
    ids: dict[Key, str] = dict(kept)
    for text, one in today.items():
        for leaf in one:
            if leaf.is_heading or (text, leaf.id) in ids:
                continue
            id, number = leaf.id, 1
            while id in taken:
                number += 1
                digest = hashlib.sha256(f"{leaf.id}\0{number}".encode()).digest()
                id = "p" + base64.b32encode(digest[:7]).decode().lower()[:10]
            taken.add(id)
            ids[text, leaf.id] = id
    return ids
