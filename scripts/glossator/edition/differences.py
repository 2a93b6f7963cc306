"""What changed from one edition to another, passage by passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.edition.passage_list import Listed, PassageList

Pair = tuple[Listed, Listed]
"""(as it was, as it is)"""


@dataclass(frozen=True, slots=True)
class Differences:
    """Each passage that differs is in one of the four."""

    old: PassageList
    new: PassageList
    added: tuple[Listed, ...] = ()
    gone: tuple[Listed, ...] = ()
    """What has no passage of its own any more; `leads_to` says where its words went."""
    reworded: tuple[Pair, ...] = ()
    """The same id, other words; it may stand elsewhere, too."""
    moved: tuple[Pair, ...] = ()
    """The same words in another text, in another place of the order, or under another id."""

    def __bool__(self) -> bool:
        return bool(self.added or self.gone or self.reworded or self.moved)

    def leads_to(self, one: Listed) -> str:
        """Return the id of the passage where the words of one that is gone are now; empty where nobody knows."""
        return self.new.leads.get(one.id, "")


def differences(old: PassageList, new: PassageList) -> Differences:
    """Return what was added, is gone, was reworded or moved; in the order of the new edition, what is gone in its own.

    A passage is known by its id, and where that is gone by its words, if they stood once before and stand once now.
    Of passages that stand in another order as few as can be are moved. Time grows as n log n.
    """
    before, after = {one.id: one for one in old.passages}, {one.id: one for one in new.passages}
    again = _same_words(
        [one for one in old.passages if one.id not in after], [one for one in new.passages if one.id not in before]
    )
    came = {now.id: was for was, now in again}
    went = {was.id for was, _ in again}
    stayed = _in_order(old, after)
    reworded, moved, added = list[Pair](), list[Pair](), list[Listed]()
    for one in new.passages:
        was = before.get(one.id)
        if was is None:
            if (was := came.get(one.id)) is not None:
                moved.append((was, one))
            else:
                added.append(one)
        elif was.hash != one.hash:
            reworded.append((was, one))
        elif was.text != one.text or one.id not in stayed:
            moved.append((was, one))
    gone = tuple(one for one in old.passages if one.id not in after and one.id not in went)
    return Differences(old, new, tuple(added), gone, tuple(reworded), tuple(moved))


def _same_words(gone: Sequence[Listed], come: Sequence[Listed]) -> list[Pair]:
    """Passages that changed their id and nothing else; words that stand twice prove nothing."""
    by_hash: list[dict[str, list[Listed]]] = [{}, {}]
    for table, rows in zip(by_hash, (gone, come), strict=True):
        for one in rows:
            table.setdefault(one.hash, []).append(one)
    were, are = by_hash
    return [(were[key][0], found[0]) for key, found in are.items() if len(found) == 1 and len(were.get(key, ())) == 1]


def _in_order(old: PassageList, after: Mapping[str, Listed]) -> set[str]:
    """Ids of the passages that stay where they are: of each text the longest row that is in the old order still."""
    order = {id: at for at, id in enumerate(after)}
    rows: dict[str, list[str]] = {}
    for one in old.passages:
        if one.id in after and after[one.id].text == one.text:
            rows.setdefault(one.text, []).append(one.id)
    return {id for row in rows.values() for id in _longest(row, order)}


def _longest(row: Sequence[str], order: Mapping[str, int]) -> list[str]:
    """The longest part of a row that rises in an order (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    behind: list[int] = []
    for at, id in enumerate(row):
        pile = bisect_left(tops, order[id])
        behind.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(order[id])
            piles.append(at)
        else:
            tops[pile], piles[pile] = order[id], at
    found, at = list[str](), piles[-1] if piles else -1
    while at >= 0:
        found.append(row[at])
        at = behind[at]
    return found
