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

    More than half of the passages that are left must stand there; a heading with none of its own goes with the next.
    Where that heading keeps its own old slug, the two sections were joined, and the old address leads there too. A
    heading that nothing is left of is not in it.
    """
    there = {(leaf.text, leaf.id) for one in today.values() for leaf in one if leaf.is_heading}
    above = {}
    known = {entry.key for entries in order.values() for entry in entries}
    over: dict[Key | None, Key] = {}
    """A heading to a new one that stands right over it, as a chapter's over its first section's."""
    for leaves in today.values():
        heading = None
        for before, leaf in zip([None, *leaves], leaves, strict=False):
            if before and before.is_heading and leaf.is_heading and (before.text, before.id) not in known:
                over[leaf.text, leaf.id] = (before.text, before.id)
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
        texts = Counter(became[entry.key].text for entry in entries if entry.key in became)
        home = texts.most_common(1)[0][0] if texts else ""
        following: tuple[str, str] | None = None
        for key, counted in reversed(votes.items()):
            winner, count = counted.most_common(1)[0] if counted else (over.get(following, following), 1)
            following = winner if 2 * count > counted.total() else None
            if key in there:
                following = key
            elif (home, key[1]) in there:
                found[key] = (home, key[1])  # the file was renamed, the heading was not
            elif following is not None:
                found[key] = following
    return found
