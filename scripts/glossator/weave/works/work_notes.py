"""What an entry says of a work in words: who else had a hand in it, and its notes."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.bibliography import address_in, beside, csl_names
from glossator.model import Work
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

NOTES = ("note", "addendum", "annotation")
"""Fields that no style of references prints."""


def hands(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    """Yield those for whose part no style has a place: `foreword by Ann Roe`."""
    del here, loom
    for _, told, written in beside(work.fields, work.csl.get("type") == "patent"):
        yield html(f"{told} {' and '.join(map(_name, csl_names(written)))}")


def notes(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    """Yield the notes of an entry, in the order of the fields; one that is only an address is its address."""
    del here, loom
    for name in NOTES:
        if (words := work.fields.get(name, "").strip()) and not address_in(words):
            yield html(words)


def _name(person: dict[str, object]) -> str:
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal")
    return " ".join(str(person[part]) for part in parts if person.get(part))
