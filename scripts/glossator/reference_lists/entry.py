"""One entry of a reference list: its words as printed, and the fields that were read from them, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from glossator.bibliography.drafted import Drafted, Person, drafted, people


@dataclass(frozen=True, slots=True)
class Field:
    """What one stretch of an entry says."""

    name: str
    """Name of biblatex, `journaltitle`; or `letter`, of a year, and `others`, where authors are not named."""
    value: str
    start: int
    """Offset into the entry's words; half-open."""
    end: int


@dataclass(frozen=True, slots=True)
class Named:
    """A person or a body, and the stretch it was read from."""

    person: Person
    start: int
    end: int

    @property
    def family(self) -> str:
        """The surname, or all of a body's name."""
        return self.person.literal or self.person.family


@dataclass(frozen=True, slots=True)
class Names:
    """A list of names of one role."""

    role: str
    """`author`, `editor` or `translator`."""
    named: tuple[Named, ...] = ()
    others: bool = False
    """Whether more are meant than are named."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an entry prints its parts: what its list votes on."""

    year: str = ""
    """`early`, behind the names; `late`; or nothing, where none was found."""
    names: str = ""
    """The reading of names that fitted."""
    title: str = ""
    """What ends the title: `quote`, `stop`, `comma`, `slashes`, `in`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, read. What could not be read is still there: in its words, and whole in the note of its BibTeX."""

    words: str
    """As printed, on one line."""
    type: str
    """Of biblatex: `article`, `book`, `incollection`."""
    names: tuple[Names, ...] = ()
    fields: tuple[Field, ...] = ()
    label: str = ""
    """The number it stands under in its list, or nothing."""
    shape: Shape = Shape()
    confidence: float = 0.0
    """From 0 to 1: that author, year and title are what the words say."""
    why: str = ""
    """How it was read, as a sentence; or what is missing."""

    def get(self, name: str) -> str:
        """Return the value of a field, or nothing."""
        return next((one.value for one in self.fields if one.name == name), "")

    def of(self, role: str) -> Names:
        """Return the names of a role; none where the entry has none."""
        return next((one for one in self.names if one.role == role), Names(role))

    @property
    def people(self) -> Names:
        """Those it goes by: its authors, else its editors."""
        return self.of("author") if self.of("author").named else self.of("editor")

    @property
    def year(self) -> str:
        """The year of publication, four digits, or nothing."""
        return self.get("date")[:4] if self.get("date")[:4].isdecimal() else ""

    @property
    def letter(self) -> str:
        """The letter its year is printed with."""
        return self.get("letter")

    def as_draft(self) -> Drafted:
        """Return it as a type and fields in LaTeX; one that is doubtful has all its words in its note."""
        words: dict[str, str] = {}
        for names in self.names:
            written = people(one.person for one in names.named)
            words[names.role] = written + (" and others" if names.others and written else "")
        words |= {one.name: one.value for one in self.fields if one.name != "letter"}
        if self.confidence < DOUBTFUL or not (self.people.named or self.get("title")):
            words["note"] = self.words
        elif words.get("note") == "n.d.":
            del words["note"]
        return drafted(self.type, words, self.letter)

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values, for a report: what it goes by, and its fields in words of every style."""
        value: dict[str, Any] = {"type": self.type, "label": self.label or None}
        for names in self.names:
            people = [
                {"family": one.family, "given": one.person.given, "suffix": one.person.suffix} for one in names.named
            ]
            value["authors" if names is self.people else f"{names.role}s"] = people
        value["others"] = self.people.others
        value["year"] = self.year or None
        value |= {_IN_REPORTS.get(one.name, one.name): one.value for one in self.fields}
        return value


_IN_REPORTS = {
    "journaltitle": "container", "booktitle": "container", "number": "issue", "location": "place", "urldate": "accessed",
    "origdate": "original", "eid": "article",
}  # fmt: skip
"""Names of biblatex by those of a report."""

DOUBTFUL = 0.45
"""Below this an entry keeps all its words in a note."""
