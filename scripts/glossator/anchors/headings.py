"""What became of a heading: the same slug, else the heading that most of its passages stand under now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from glossator.anchors.entry import Entry, State
from glossator.anchors.match import Key
from glossator.anchors.sheet import Leaf


def renamed_headings(
    order: Mapping[str, Sequence[Entry]], today: Mapping[str, Sequence[Leaf]], became: Mapping[Key, Leaf]
) -> dict[Key, tuple[str, str]]:
    """Return the key of each old heading that is no more to (text, id) of the heading its passages stand under.

    More than half of the passages that are left must stand there. Where that heading keeps its own old slug, the
    two sections were joined, and the old address leads there too. A heading that nothing is left of is not in it.
    """
    there = {(leaf.text, leaf.id) for one in today.values() for leaf in one if leaf.is_heading}
    above = {}
    for leaves in today.values():
        heading = None
        for leaf in leaves:
            heading = leaf if leaf.is_heading else heading
            above[leaf.text, leaf.id] = heading
    found: dict[Key, tuple[str, str]] = {}
    for entries in order.values():
        section: Key | None = None
        votes: dict[Key, Counter[tuple[str, str] | None]] = {}
        for entry in entries:
            if entry.state is State.HEADING:
                section = entry.key
                votes[section] = Counter()
            elif section is not None and entry.key in became:
                leaf = became[entry.key]
                heading = above[leaf.text, leaf.id]
                votes[section][(heading.text, heading.id) if heading else None] += 1
        for key, counted in votes.items():
            if key in there or not counted:
                continue
            winner, count = counted.most_common(1)[0]
            if winner is not None and 2 * count > counted.total():
                found[key] = winner
    return found
