"""The course of citations of one text: what was cited before, in which note or between which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Unit:
    """What one note cites, or the text between two notes."""

    label: str
    """The note's label; empty for the text."""
    keys: list[str] = field(default_factory=list)
    """Works in the order of their citations, each as often as it is cited."""
    unknown: int = 0
    """Citations of which nobody knows the work."""
    latest: str | None = None
    """The work it cites last, None where that is not known."""

    @property
    def works(self) -> list[str]:
        """The works, each once."""
        return list(dict.fromkeys(self.keys))

    @property
    def cites(self) -> bool:
        """Whether it cites anything."""
        return bool(self.keys) or self.unknown > 0


class Course:
    """What a text cites as it is read, note by note; short forms are resolved by it.

    The text itself is read along: a note's citations stand where its mark stands.
    """

    def __init__(self, notes: Mapping[str, int]) -> None:
        """`notes` has every note's label and its number in the order of marks."""
        self.by_number = {str(number): label for label, number in notes.items()}
        self.labels = frozenset(notes)
        self.read: dict[str, Unit] = {}
        """The notes that were read, by label."""
        self.before: Unit | None = None
        """The last note that cites anything."""
        self.between = Unit("")
        """What the text cites behind the mark of that note."""
        self.body = Unit("")
        """The last citation of the text."""
        self.now = Unit("")
        """The note at hand; the text where its label is empty."""
        self.paragraph = False
        """Whether the paragraph of the text that is being read cites anything so far."""
        self.first: dict[str, str] = {}
        """Work to the label of the note that cites it first, empty for the text."""
        self.last: dict[str, str] = {}
        self._waiting: list[str | None] = []

    def begin(self) -> None:
        """Begin to read a paragraph of the text."""
        self.paragraph = False

    def open(self, label: str) -> None:
        """Begin to read a note."""
        self.now = self.read.setdefault(label, Unit(label))

    def close(self) -> None:
        """End the note at hand; one that cites nothing changes nothing."""
        if self.now.cites:
            self.before, self.between = self.now, Unit("")
        self.now = Unit("")

    @property
    def inside(self) -> tuple[str | None, ...]:
        """The work cited last in the note at hand, or in this citation of the text; empty where none is."""
        if self._waiting:
            return (self._waiting[-1],)
        return (self.now.latest,) if self.now.label and self.now.cites else ()

    def say(self, key: str | None) -> None:
        """Remember a work of the citation at hand until it is known whether that stands."""
        self._waiting.append(key)

    def drop(self) -> None:
        """Forget the citation at hand: its words turned out to be none."""
        self._waiting.clear()

    def keep(self) -> None:
        """Remember the citation at hand for good."""
        if not self._waiting:
            return
        if not self.now.label:
            self.body, self.paragraph = Unit(""), True
            units: Iterable[Unit] = (self.body, self.between)
        else:
            units = (self.now,)
        for key in self._waiting:
            for unit in units:
                unit.latest = key
                if key is None:
                    unit.unknown += 1
                else:
                    unit.keys.append(key)
            if key is not None:
                self.first.setdefault(key, self.now.label)
                self.last.pop(key, None)
                self.last[key] = self.now.label
        self._waiting.clear()

    def note(self, number: str) -> str | None:
        """Return the label of the note that prints a number, or None where there is none."""
        return number if number in self.labels else self.by_number.get(number)
