"""The items of a document's lists, each with the passages it is written in and the item it stands under."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from glossator.model import BlockKind, Text


@dataclass(slots=True)
class Item:
    """An item while it is read."""

    depth: int
    """1 for an item of the first level."""
    parent: Item | None
    passages: list[int] = field(default_factory=list)
    """Indexes into `Text.passages`; empty for an item without words."""
    line: int = 1
    """Where it stands, or the last passage before it."""


def items_of(text: Text) -> Iterator[Item]:
    """Yield the items of all lists but those in notes, each before the ones under it.

    An item without words is yielded too; what stands under it says so by its `parent`.
    """
    above: list[Item] = []
    found: list[Item] = []
    line = 1
    for block in text.blocks:
        if block.kind is BlockKind.OPEN and block.tag == "note":
            break
        if block.kind is BlockKind.PASSAGE:
            line = text.passages[block.passage].line
            if above:
                above[-1].passages.append(block.passage)
                above[-1].line = text.passages[above[-1].passages[0]].line
        elif block.tag == "li" and block.kind is BlockKind.OPEN:
            above.append(Item(len(above) + 1, above[-1] if above else None, line=line))
            found.append(above[-1])
        elif block.tag == "li" and block.kind is BlockKind.CLOSE:
            above.pop()
    yield from found
