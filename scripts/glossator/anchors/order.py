"""The order of a text as the registry keeps it: each line names what stands before it."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.anchors.entry import LIVE, NOWHERE, Entry


def in_order(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return text to its live entries in reading order.

    A chain that a merge or a hand broke is taken up where it can be: what follows nothing that is there opens a
    stretch of its own, in the order of ids; of two that follow the same, the second comes after all that follows the
    first. Each entry comes once. Linear.
    """
    by_text: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.state in LIVE:
            by_text.setdefault(entry.text, []).append(entry)
    return {text: _chained(found) for text, found in by_text.items()}


def _chained(entries: list[Entry]) -> list[Entry]:
    there = {entry.id for entry in entries}
    following: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.after != NOWHERE, entry.id)):
        following.setdefault(entry.after if entry.after in there else NOWHERE, []).append(entry)
    out: list[Entry] = []
    done: set[str] = set()
    # What remains in the end stands in a circle: it is opened at the smallest id.
    for start in (*following.get(NOWHERE, ()), *sorted(entries, key=lambda entry: entry.id)):
        stack = [start]
        while stack:
            entry = stack.pop()
            if entry.id in done:
                continue
            done.add(entry.id)
            out.append(entry)
            stack += reversed(following.get(entry.id, []))
    return out
