"""What the words of a mention say by themselves, one type a kind of mention; what they denote is a resolution."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class CitedWork:
    """One work as a citation prints it; offsets are into the prose."""

    start: int
    end: int
    form: str
    """Name of the row that read it."""
    confidence: float = 1.0
    key: str = ""
    authors: tuple[str, ...] = ()
    """Surnames or a body's name, as printed."""
    others: bool = False
    """Whether `et al.` stands for more authors."""
    year: str = ""
    """With its letter: `2021a`; `n.d.`."""
    date: str = ""
    """ISO 8601 as far as printed: `2016-07-19`, `2016-06`."""
    accessed: bool = False
    """Whether the date says when the source was consulted, not published."""
    title: str = ""
    publisher: str = ""
    """Newspaper, site or body that published it."""
    url: str = ""
    parts: tuple[str, ...] = ()
    """What stands between the commas, where roles are a guess."""
    locator: str = ""
    label: str = "page"
    """CSL label of the locator."""
    mark: str = ""
    """The label as written beside a key, `pp.`; empty where a bare number is a page."""
    prefix: str = ""
    suffix: str = ""
    narrative: bool = False
    suppress_author: bool = False
    number: int = 0
    """Of its entry in a numbered reference list, where that is all the citation prints; else 0."""

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        value = {name: getattr(self, name) for name in _CITED}
        value["authors"], value["parts"] = list(self.authors), list(self.parts)
        return value


_CITED = tuple(field.name for field in fields(CitedWork))


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation whole, as it was found: one work or a cluster of several."""

    form: str
    """The form of its first work."""
    confidence: float
    """That of its most doubtful work."""
    works: tuple[CitedWork, ...]

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        works = [work.as_value() for work in self.works]
        return {"form": self.form, "confidence": self.confidence, "items": works}


@dataclass(frozen=True, slots=True)
class InCitation:
    """One work of a citation, settled: it knows the citation whole."""

    citation: Citation
    number: int
    """Which of the citation's works it is, from 0."""
    cluster: tuple[int, int]
    """Where the whole citation stands, in the prose."""

    @property
    def work(self) -> CitedWork:
        """What the citation prints of it."""
        return self.citation.works[self.number]

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {**self.work.as_value(), "form": self.citation.form}


@dataclass(frozen=True, slots=True)
class Anchored:
    """The date that another takes its year from; offsets are into the prose of its passage."""

    passage: str
    start: int
    end: int
    printed: str


@dataclass(frozen=True, slots=True)
class Styled:
    """A date as it is printed in another calendar than the Gregorian, which EDTF has."""

    calendar: str
    """`julian`, `hijri`, `rumi`; `gregorian` where a text says so; `dual-year` of a year that began in March."""
    date: str
    """The numbers of that calendar, as much as is printed: `1917-10-25`, `1293`."""
    by: str
    """Who made the value of it: `text`, which prints both, or `rule`, by which we reckoned."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a date is that of an event: what its sentence and the event have in common."""

    date: str
    """How the dates fit: a word of `events.windows.Fit`, or `as printed`."""
    who: tuple[str, ...] = ()
    """Ids of names, those of where it was apart."""
    where: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    """Classes of acts, as in `events/acts`."""
    words: tuple[str, ...] = ()
    """Stems, and ids of terms."""
    points: float = 0.0

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "date": self.date, "who": list(self.who), "where": list(self.where), "act": list(self.acts),
            "words": list(self.words), "points": self.points,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as its words say it."""

    edtf: str | None
    """EDTF (ISO 8601-2); None where the words name no day of the calendar or point back."""
    earliest: str
    """First ISO day; empty where open."""
    latest: str
    role: str
    """What the date is for: a word of `chronology.DateRole`."""
    why: str = ""
    """Why there is no EDTF."""
    origin: Anchored | None = None
    """The date from which it took its year; None where its own words say it."""
    style: Styled | None = None
    """How another calendar has it, where its words say so."""
    evidence: Evidence | None = None
    """Where it is the date of an event, why."""
    ambiguous: str = ""
    """Both readings, where the words can be read in two ways: `6 May 2007 or 5 June 2007`."""

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        value: dict[str, Any] = {
            "edtf": self.edtf, "earliest": self.earliest, "latest": self.latest, "role": self.role,
        }  # fmt: skip
        if self.ambiguous:
            value["ambiguous"] = self.ambiguous
        if (origin := self.origin) is not None:
            value["from"] = {
                "passage": origin.passage, "start": origin.start, "end": origin.end, "printed": origin.printed,
            }  # fmt: skip
        if (style := self.style) is not None:
            value |= {"calendar": style.calendar, "calendar_date": style.date, "by": style.by}
        if self.evidence is not None:
            value["evidence"] = self.evidence.as_value()
        return value if self.edtf is not None else {**value, "why": self.why}


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of an author's note."""

    label: str
    start: int
    """Offset into the file."""
    end: int

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"number": self.label}


@dataclass(frozen=True, slots=True)
class Comment:
    """Words that an editorial note comments on."""

    kind: str

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"kind": self.kind}


@dataclass(frozen=True, slots=True)
class Authored:
    """A writer of a cited work, who is cited with it."""

    work: str
    role: str
    """`author` or `editor`."""

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"as": self.role, "work": self.work}


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks that a citation says are a work's."""

    work: str
    locator: str
    label: str
    """CSL label of the locator."""
    verdict: str
    """A word of `quotations.Verdict`."""
    result: str
    """The verdict with its place, as people read it: `verbatim at ¶ 31`."""
    passage: str | None = None
    """Where the work has the words, or nearly."""
    differs: tuple[str, ...] = ()

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {name: getattr(self, name) for name in _QUOTED} | {"differs": list(self.differs)}


_QUOTED = tuple(field.name for field in fields(Quoted))


@dataclass(frozen=True, slots=True)
class Forced:
    """Words of which the author says what they denote."""

    id: str

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"id": self.id}


Value = Citation | InCitation | Dated | Mark | Comment | Forced | Authored | Quoted
