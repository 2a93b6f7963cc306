"""What a CSL processor made of a library, as values in the house and as a table for the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from glossator.bibliography.cited_item import Form
from glossator.bibliography.inlines import Run, is_run

Want = tuple[str, Form]
"""A work's key and a form in which some text cites it."""


@dataclass(slots=True)
class Printed:
    """What a processor made of a library: everything `Formatted` looks up."""

    before: str = "("
    """What the style prints before a citation."""
    after: str = ")"
    between: str = "; "
    """What it prints between two works."""
    order: list[str] = field(default_factory=list)
    """Keys as the style sorts the references."""
    entries: dict[str, list[Run]] = field(default_factory=dict)
    """The full reference by key."""
    pieces: dict[str, dict[str, list[Run]]] = field(default_factory=dict)
    """Citations by key and form, without what stands before and after."""


def form_id(form: Form) -> str:
    """Return the form as one word, for tables that are stored."""
    return "|".join((form.mode, form.label, "+" if form.plural else ""))


def as_table(printed: Printed) -> dict[str, Any]:
    """Return what was printed as plain JSON values: runs of words, never HTML."""
    names = ("before", "after", "between", "order", "entries", "pieces")
    return {name: getattr(printed, name) for name in names}


def from_table(table: object, keys: Sequence[str], wants: Sequence[Want]) -> Printed | None:
    """Return what `as_table` made a table of, or None where it is anything else.

    It must hold exactly these works, each in its plain form and those wanted:
    more would be somebody else's, and less would be printed wrongly or not at all.
    """
    match table:
        case {"before": str(before), "after": str(after), "between": str(between), "order": list(order),
              "entries": dict(entries), "pieces": dict(pieces), **rest} if not rest:  # fmt: skip
            pass
        case _:
            return None
    forms = {key: {form_id(Form())} for key in keys}
    for key, form in wants:
        forms[key].add(form_id(form))
    if set(pieces) != set(forms) or any(not _is_table(pieces[key], forms[key]) for key in forms):
        return None
    if not _is_table(entries, set(forms)) or not all(isinstance(key, str) for key in order):
        return None
    if sorted(order) != sorted(forms):
        return None
    read = {key: {form: _runs(found) for form, found in pieces[key].items()} for key in pieces}
    return Printed(before, after, between, order, {key: _runs(found) for key, found in entries.items()}, read)


def _is_table(found: object, names: set[str]) -> bool:
    """Whether it is runs by exactly these names."""
    if not isinstance(found, Mapping) or set(found) != names:
        return False
    return all(isinstance(runs, list) and all(map(is_run, runs)) for runs in found.values())


def _runs(stored: Sequence[Any]) -> list[Run]:
    return [(words, tuple(marks), address) for words, marks, address in stored]
