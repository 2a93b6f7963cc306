"""What `annotate` prints, as trees: the one place that knows how a mention says what it lies inside.

Assumed of a record (DESIGN, section 7): what lies inside another mention is a record too, either a line of its own
after the outer one's, or an item of the outer one's list `inside`. In both forms `start` and `end` are offsets into
the Markdown file, so the tree is read from the offsets: the smallest mention that covers another holds it. Of two
mentions with the same offsets the earlier one holds the later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from mention_rows import Node

KINDS = ("citation", "name", "term", "event", "date")

Record = dict[str, Any]


def records_of(lines: Iterable[str]) -> Iterator[Record]:
    """Return every record, those inside others after them."""
    for line in lines:
        yield from _flat(json.loads(line))


def _flat(record: Record) -> Iterator[Record]:
    yield record
    held = record.get("inside")
    for one in held if isinstance(held, list) else ():
        if isinstance(one, dict):
            yield from _flat(one)


def is_author(record: Record) -> bool:
    """Return whether a record is a citation's author or editor rather than a name in its words."""
    return record.get("as") in ("author", "editor") or record["rule"] in ("author", "editor")


def trees(records: Iterable[Record]) -> tuple[Node, ...]:
    """Return the mentions of one text, each with those it holds; notes, quotations and authors of works left out."""
    rows = [one for one in records if one["kind"] in KINDS and not is_author(one)]
    order = sorted(range(len(rows)), key=lambda at: (rows[at]["start"], -rows[at]["end"], at))
    return tuple(_take([rows[at] for at in order], None))


def _take(rest: list[Record], outer: Record | None) -> Iterator[Node]:
    while rest and (outer is None or rest[0]["end"] <= outer["end"]):
        one = rest.pop(0)
        inner = tuple(_take(rest, one))
        yield Node(one["kind"], one["printed"], one["target"], inner)
