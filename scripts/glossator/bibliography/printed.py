"""What a CSL processor is asked of a library, and what it made of it: as values, and as a table for the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from glossator.bibliography.cited_item import Asked, CitedItem
from glossator.bibliography.inlines import Run, is_run
from glossator.bibliography.styles.positions import Position
from glossator.model import Work

Part = tuple[str, list[Run]]
"""The key of the work that a stretch of a citation leads to, or nothing, and its words."""
Worded = tuple[list[Part], list[Part]]
"""What stands in the sentence of a citation, and in its note; nothing there in a style that cites in the text."""


AskedId = tuple[Position, str, tuple[CitedItem, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """What one call of the processor is asked, by keys."""

    works: tuple[Work, ...]
    """Cited, each alone, in this order: it gives their numbers, and all of them their letters."""
    asked: tuple[Asked, ...] = ()
    others: tuple[Work, ...] = ()
    """Listed, not cited."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Key to what puts works of one author and year in order: the letter, where one is settled."""
    stands_for: tuple[tuple[str, str], ...] = ()
    """(key, letter): one more work like that of the key has this letter, but is not here; it is not printed."""


@dataclass(slots=True)
class Answer:
    """What the processor said to one question, by keys."""

    order: list[str] = field(default_factory=list)
    """Keys as the style sorts the references."""
    entries: dict[str, list[Run]] = field(default_factory=dict)
    """The full reference by key."""
    singles: dict[str, Worded] = field(default_factory=dict)
    """Key to the citation of the work alone."""
    citations: list[Worded] = field(default_factory=list)
    """As `Question.asked`."""


@dataclass(slots=True)
class Printed:
    """What a processor made of a library: everything `Formatted` looks up."""

    order: list[str] = field(default_factory=list)
    entries: dict[str, list[Run]] = field(default_factory=dict)
    singles: dict[str, Worded] = field(default_factory=dict)
    citations: dict[AskedId, Worded] = field(default_factory=dict)
    """By `asked_id`."""
    stand_ins: bool = True
    """Whether numbers stood for locators (`stand_ins`)."""
    quoting: frozenset[str] = frozenset()
    """Languages, as in `Asked`, in which stops stand within quotation marks."""


def asked_id(asked: Asked, position: Position) -> AskedId:
    """Return what tells a citation from others: of where its works stand, only `position` counts."""
    return position, asked.language, asked.items


def as_table(answer: Answer) -> dict[str, Any]:
    """Return an answer as plain JSON values: runs of words, never HTML."""
    return {one.name: getattr(answer, one.name) for one in fields(Answer)}


def from_table(table: object, question: Question) -> Answer | None:
    """Return what `as_table` made a table of, or None where it is anything else.

    It must answer exactly this question: more would be somebody else's, and less
    would be printed wrongly or not at all.
    """
    match table:
        case {"order": list(order), "entries": dict(entries), "singles": dict(singles), "citations": list(citations),
              **rest} if not rest:  # fmt: skip
            pass
        case _:
            return None
    cited = {work.key for work in question.works}
    listed = cited | {work.key for work in question.others}
    if not all(isinstance(key, str) for key in order) or sorted(order) != sorted(listed):
        return None
    if entries.keys() != listed or not all(map(_are_runs, entries.values())):
        return None
    keys = listed | {""}
    if singles.keys() != cited or not all(_is_worded(one, keys) for one in singles.values()):
        return None
    if len(citations) != len(question.asked) or not all(_is_worded(one, keys) for one in citations):
        return None
    return Answer(
        order,
        {key: _runs(found) for key, found in entries.items()},
        {key: _worded(found) for key, found in singles.items()},
        [_worded(found) for found in citations],
    )


def _are_runs(found: object) -> bool:
    return isinstance(found, list) and all(map(is_run, found))


def _is_worded(found: object, keys: Collection[str]) -> bool:
    if not (isinstance(found, list) and len(found) == 2 and all(isinstance(part, list) for part in found)):
        return False
    parts = [*found[0], *found[1]]
    known = all(isinstance(one, list) and len(one) == 2 and isinstance(one[0], str) and one[0] in keys for one in parts)
    return known and all(_are_runs(one[1]) for one in parts)


def _runs(stored: Sequence[Any]) -> list[Run]:
    return [(words, tuple(marks), address) for words, marks, address in stored]


def _worded(stored: Sequence[Any]) -> Worded:
    sentence, note = ([(key, _runs(runs)) for key, runs in part] for part in stored)
    return sentence, note
