"""Lines of a reference list, one an entry, read as the lists of texts are."""

from __future__ import annotations

from glossator.bibliography.drafted import Drafted
from glossator.patterns import re
from glossator.reference_lists import Entry, read_list

SIGN = re.compile(r"(?=.*[^\W\d_])", re.DOTALL)
LONGEST = 1500
"""Characters of a line; what is longer is no reference."""


def read_lines(text: str) -> list[Drafted]:
    """Return a draft for each line that is not empty; raises ValueError naming a line that is no reference."""
    numbered = [(number, " ".join(line.split())) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    for number, line in numbered:
        if len(line) > LONGEST:
            raise ValueError(_no_reference(number, line))
    entries = read_list([line for _, line in numbered])
    for (number, line), entry in zip(numbered, entries, strict=True):
        if not _is_reference(entry):
            raise ValueError(_no_reference(number, line))
    return [entry.as_draft() for entry in entries]


def _is_reference(entry: Entry) -> bool:
    """Whether somebody or something is named, and a date or an address says which."""
    names = bool(entry.people.named or entry.get("title"))
    which = any(entry.get(name) for name in ("date", "doi", "url", "pubstate", "isbn", "note"))
    return names and which


def _no_reference(number: int, line: str) -> str:
    return f"line {number}, “{line[:60]}”, is no reference that is known; give it as BibTeX, RIS or CSL-JSON"
