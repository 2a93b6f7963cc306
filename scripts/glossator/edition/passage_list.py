"""The passages of an edition as a list that outlives it: id, a hash of the words, and at most eight of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

FORMAT = 1
_LONGEST = 1000
"""Characters that a list may use for an id."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One passage."""

    id: str
    text: str
    """Id of the text, entry, note or page that it stands in."""
    number: int
    """The ¶ number; 0 where it has none."""
    hash: str
    """SHA-256 of its words, white space made single, in hexadecimal."""
    begins: str
    """At most eight words."""


@dataclass(frozen=True, slots=True)
class PassageList:
    """All passages of one edition that may be published."""

    version: str = ""
    day: str = ""
    """`2026-11-30`; empty where nothing states one."""
    passages: tuple[Listed, ...] = ()
    """In the order in which one reads."""
    leads: Mapping[str, str] = field(default_factory=dict)
    """Old id of a passage to the id of the one where its words are in this edition."""

    def as_json(self) -> str:
        """Return the list as JSON, a line a passage; the same edition gives the same words."""
        rows = ",\n".join(
            json.dumps([one.id, one.text, one.number, one.hash, one.begins], ensure_ascii=False)
            for one in self.passages
        )
        head = {"format": FORMAT, "version": self.version, "day": self.day, "leads": dict(sorted(self.leads.items()))}
        return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "passages": [\n{rows}\n]}}\n'


def read_passage_list(words: str) -> PassageList:
    """Return the list that JSON holds; raises ValueError, which says in half a sentence why it holds none."""
    try:
        record = json.loads(words)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"it is no JSON ({str(error)[:100]})") from None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise ValueError(f"it is no list of passages of format {FORMAT}")
    rows, leads = record.get("passages"), record.get("leads", {})
    if not isinstance(rows, list) or not all(map(_sound, rows)):
        raise ValueError("its `passages` are not rows of id, text, number, hash and first words")
    if not isinstance(leads, dict) or not all(isinstance(one, str) for one in leads.values()):
        raise ValueError("its `leads` do not lead from id to id")
    version, day = record.get("version", ""), record.get("day", "")
    if not isinstance(version, str) or not isinstance(day, str) or len(version) > _LONGEST or len(day) > _LONGEST:
        raise ValueError("its version or its day is no word")
    return PassageList(version, day, tuple(Listed(*row) for row in _once(rows)), leads)


def _sound(row: Any) -> bool:
    if not isinstance(row, list) or len(row) != 5:
        return False
    id, text, number, digest, begins = row
    strings = (id, text, digest, begins)
    return (
        all(isinstance(one, str) and len(one) <= _LONGEST for one in strings)
        and isinstance(number, int)
        and not isinstance(number, bool)
        and bool(id)
    )


def _once(rows: Iterable[list[Any]]) -> Iterable[list[Any]]:
    """Of two rows with one id the first."""
    seen: dict[str, list[Any]] = {}
    for row in rows:
        seen.setdefault(row[0], row)
    return seen.values()
