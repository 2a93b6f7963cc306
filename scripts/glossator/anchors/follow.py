"""From the registry of the last edition to that of today: every old address leads somewhere, and says where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.anchors.entry import LIVE, NOWHERE, Entry, State
from glossator.anchors.fingerprint import fingerprint_of
from glossator.anchors.fresh import fresh_ids
from glossator.anchors.headings import renamed_headings
from glossator.anchors.match import Key, Match, match
from glossator.anchors.order import in_order
from glossator.anchors.sheet import Leaf, leaves
from glossator.model import Text

_STEPS = 20
"""Lines that lead to one another. What is written leads to its goal at once; longer rows are made by hand."""


@dataclass(frozen=True, slots=True)
class Followed:
    """The registry of today."""

    entries: tuple[Entry, ...]
    """Sorted by text and id."""
    ids: Mapping[Key, str]
    """(text, id from the opening words) to the id of the registry, where they differ."""
    became: Mapping[Key, Key]
    """Each old live passage that goes on to its (text, id) of today."""


def follow(entries: Sequence[Entry], documents: Iterable[Text]) -> Followed:
    """Return the registry brought up to date with the documents; the first one where there was none.

    Pure: a build asks for it and keeps nothing, `glossator anchors` writes it down.
    """
    today = leaves(documents)
    order = in_order(entries)
    silent = [entry for entry in entries if entry.state not in LIVE]
    found = match(order, silent, today)
    kept = {(leaf.text, leaf.id): key[1] for key, leaf in found.became.items()}
    ids = fresh_ids(today, kept, {entry.id for entry in entries})
    live = _live(today, ids, {entry.key: entry for entry in entries}, found)
    old = _silent(entries, order, today, found, ids, live)
    whole = {**old, **live}
    changed = {key: id for key, id in ids.items() if id != key[1]}
    became = {key: (leaf.text, ids[leaf.text, leaf.id]) for key, leaf in found.became.items()}
    return Followed(tuple(whole[key] for key in sorted(whole)), changed, became)


def _live(
    today: Mapping[str, Sequence[Leaf]], ids: Mapping[Key, str], entries: Mapping[Key, Entry], found: Match
) -> dict[Key, Entry]:  # fmt: skip
    before = {(leaf.text, leaf.id): key for key, leaf in found.became.items()}
    live: dict[Key, Entry] = {}
    for text, one in today.items():
        after = NOWHERE
        for leaf in one:
            id = leaf.id if leaf.is_heading else ids[text, leaf.id]
            if leaf.is_heading:
                live[text, id] = Entry(text, id, State.HEADING, (), after, None, leaf.opening)
            else:
                old = entries[before[text, leaf.id]].fingerprint if (text, leaf.id) in before else None
                same = old if old is not None and old.digest == leaf.digest else None
                print_ = same or fingerprint_of(list(leaf.words))
                live[text, id] = Entry(text, id, State.PASSAGE, (), after, print_, leaf.opening)
            after = id
    return live


def _silent(
    entries: Sequence[Entry], order: Mapping[str, Sequence[Entry]], today: Mapping[str, Sequence[Leaf]], found: Match,
    ids: Mapping[Key, str], live: Mapping[Key, Entry],
) -> dict[Key, Entry]:  # fmt: skip
    """Return what does not stand in its text any more, each with where it leads and beside what it is said."""
    homes = {entry.id: entry.text for entry in live.values() if entry.state is State.PASSAGE}
    headings = renamed_headings(order, today, found.became)
    beside = _beside(order, live)
    rows: dict[Key, Entry] = {}
    for entry in entries:
        key = entry.key
        if key in live:
            continue
        targets: tuple[str, ...]
        if entry.state in LIVE:
            if key in headings:
                targets = ("".join(headings[key]),)
            elif entry.id in homes:
                targets = (entry.id,)
            elif key in found.joined:
                targets = (ids[found.joined[key].text, found.joined[key].id],)
            else:
                targets = tuple(ids[leaf.text, leaf.id] for leaf in found.several.get(key, ()))
        else:
            targets = (entry.id,) if entry.id in homes else entry.targets
        rows[key] = replace(entry, targets=targets, after=beside.get(key, entry.after))
    return {key: _settled(entry, rows, live, homes) for key, entry in rows.items()}


def _settled(entry: Entry, rows: Mapping[Key, Entry], live: Mapping[Key, Entry], homes: Mapping[str, str]) -> Entry:
    """Return the entry with targets and neighbour that are there today: what they led to, where they went."""
    several = len(entry.targets) > 1
    targets = [there for one in entry.targets if (there := _there(one, entry.text, rows, live, homes))]
    targets = list(dict.fromkeys(targets))
    state = State.GONE if not targets else State.SEVERAL if several or len(targets) > 1 else State.ALIAS
    after, seen = entry.after, {entry.id}
    while after != NOWHERE and (entry.text, after) not in live and after not in seen and len(seen) < _STEPS:
        seen.add(after)
        gone = rows.get((entry.text, after))
        after = gone.after if gone else NOWHERE
    return replace(entry, state=state, targets=tuple(targets), after=after if (entry.text, after) in live else NOWHERE)


def _there(
    target: str, text: str, rows: Mapping[Key, Entry], live: Mapping[Key, Entry], homes: Mapping[str, str]
) -> str:
    seen: set[str] = set()
    while target not in seen and len(seen) < _STEPS:
        seen.add(target)
        home, mark, slug = target.partition("#")
        if mark:
            if (home, f"#{slug}") in live:
                return target
            row = rows.get((home, f"#{slug}"))
        else:
            if target in homes:
                return target
            row = rows.get((text, target))
        if row is None or len(row.targets) != 1:
            return ""
        target, text = row.targets[0], row.text
    return ""


def _beside(order: Mapping[str, Sequence[Entry]], live: Mapping[Key, Entry]) -> dict[Key, str]:
    """Return each old live entry that left its text to what stands beside its old place: before it, else after it."""
    found: dict[Key, str] = {}
    for entries in order.values():
        last = NOWHERE
        waiting: list[Key] = []
        for entry in entries:
            if entry.key in live and entry.state is State.PASSAGE:
                last = entry.id
                found.update(dict.fromkeys(waiting, last))
                waiting.clear()
            elif entry.key not in live and last == NOWHERE:
                waiting.append(entry.key)
            elif entry.key not in live:
                found[entry.key] = last
        found.update(dict.fromkeys(waiting, NOWHERE))
    return found
