"""Fields of a record, read one by one: a wrong type is a finding and never an exception.

Records come from YAML, where `2015` is a number, `2015-11-24` a date, `no` a
truth value and `also: EFTA` one word where a list was meant. Each reader says
what it found and what it wanted (n-004, or t-014 in front matter), names what is
missing (n-002, t-003), and what nobody reads (n-009). Only values of the type
that was asked for leave this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Place, TargetKind
from glossator.patterns import re
from glossator.records.ids import Kind, id_findings
from glossator.records.languages import is_language, nearest_languages
from glossator.records.written import Mark, Written, item_place, place_of, value_place

_DECIMAL = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}")
_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,11}")
_LONGEST = 60
"""Characters of a value that a message repeats at most."""


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes under which a kind of file speaks of its fields."""

    missing: str
    wrong: str


RECORD, FRONT = Codes("n-002", "n-004"), Codes("t-003", "t-014")


def shortened(words: str) -> str:
    """Return words as a message repeats them: one line, cut where they are long."""
    line = " ".join(words[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def described(value: object) -> str:
    """Return what a value is, in words for a message."""
    match value:
        case None:
            return "empty"
        case bool():
            return f"`{str(value).lower()}`, a truth value"
        case int() | float():
            return f"`{value}`, a number" if abs(value) < 1e30 else "a huge number"
        case str():
            return f"“{shortened(value)}”" if value.strip() else "empty"
        case Mapping():
            return "a mapping"
        case list() | tuple() | set():
            return "a list" if value else "an empty list"
        case _:
            return f"of type {type(value).__name__}"


def unknown(record: Mapping[Any, Any], known: Iterable[str], place: Place) -> list[Finding]:
    """Return n-009 for each field that nobody reads, at its place, with the names it may be meant for."""
    names = tuple(known)
    found = []
    for name in record:
        if name not in names:
            near = nearest(str(name)[:40], names, LOOSE)[:2]
            at = place_of(record, name, place)
            found.append(finding("n-009", at, near, field=shortened(str(name)), known=", ".join(names)))
    return found


@dataclass(slots=True)
class Fields:
    """A record while it is read: each reader takes one field and gathers what is wrong."""

    record: Mapping[Any, Any]
    place: Place
    codes: Codes = RECORD
    findings: list[Finding] = field(default_factory=list)
    complete: bool = True
    """False once a field that the record cannot do without is missing or wrong."""
    readable: bool = True
    """False where the record is no mapping: one finding is enough for it."""
    misspelt: frozenset[str] = frozenset()
    """Fields that an unknown one is meant for: of these nothing more is said where they are missing."""
    spots: dict[tuple[str, str], Mark] = field(default_factory=dict)
    """Where values and their words were written, of the fields read so far."""

    @classmethod
    def of(cls, record: object, place: Place, known: Iterable[str], codes: Codes = RECORD) -> Fields:
        """Return the fields of a record; what is no mapping has none and is not complete."""
        if not isinstance(record, Mapping):
            read = cls({}, place, codes, readable=False)
            read.wrong("record", record, "a mapping: `- id: …` and its fields", needed=True)
            return read
        read = cls(record, place, codes)
        read.findings += unknown(record, known, place)
        read.misspelt = frozenset(one.suggestions[0] for one in read.findings if one.suggestions)
        return read

    def at(self, name: str, number: int | None = None) -> Place:
        """Return where the value of a field was written, or an item of it, counted from 0.

        The place of the record where that is not known.
        """
        place = value_place(self.record, name, self.place)
        return place if number is None else item_place(self.record.get(name), number, place)

    def wrong(
        self,
        name: str,
        value: object,
        wanted: str,
        needed: bool = False,
        near: tuple[str, ...] = (),
        at: Place | None = None,
    ) -> None:
        """Note that a field is not as it should be, at its value where no other place is given."""
        place = at or self.at(name.partition(".")[0])
        self.findings.append(finding(self.codes.wrong, place, near, field=name, what=described(value), wanted=wanted))
        self.complete = self.complete and not needed

    def missing(self, name: str) -> None:
        """Note that a field is not there that the record cannot do without."""
        if self.readable and name not in self.misspelt and not self._refused(name):
            self.findings.append(finding(self.codes.missing, place_of(self.record, name, self.place), field=name))
        self.complete = False

    def _refused(self, name: str) -> bool:
        """Whether the field was written and its value could not be read: of that another finding tells."""
        return isinstance(self.record, Written) and name in self.record.marks and name not in self.record

    def _spotted(self, name: str, word: str, number: int | None = None) -> str:
        """Remember where a word was written, and return it."""
        whole, place = self.at(name), self.at(name, number)
        self.spots.setdefault((name, ""), (whole.line, whole.column))
        self.spots.setdefault((name, word), (place.line, place.column))
        return word

    def words(self, name: str, needed: bool = False) -> str:
        """Return one line of words, `""` where there are none."""
        value = self.record.get(name)
        if isinstance(value, str):
            line = " ".join(value.split())
            if line or not needed:
                return self._spotted(name, line)
        elif value is None and not needed:
            return ""
        elif value is not None:
            self.wrong(name, value, "one line of words, in quotation marks if it is a number", needed)
            return ""
        self.missing(name)
        return ""

    def id(self, kind: Kind | TargetKind) -> str:
        """Return the id, `""` with t-004 or t-020 where it cannot be one."""
        value = self.words("id", needed=True)
        found = id_findings(value, kind, self.at("id")) if value else []
        self.findings += found
        self.complete = self.complete and not found
        return "" if found else value

    def line(self, name: str) -> str:
        """Return one line of words; a number or a day counts as the words it was written in."""
        value = self.record.get(name)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return self._spotted(name, " ".join(str(value).split()))
        if value is not None:
            self.wrong(name, value, "one line of words")
        return ""

    def lines(self, name: str) -> tuple[str, ...]:
        """Return a list of lines, as `line` reads one; one alone counts as a list of one."""
        value = self.record.get(name)
        listed = value if isinstance(value, list | tuple) else () if value is None else (value,)
        kept = []
        for number, one in enumerate(listed):
            if isinstance(one, str | int | float) and not isinstance(one, bool):
                kept.append(self._spotted(name, " ".join(str(one).split()), number))
            else:
                self.wrong(name, one, "a list of words", at=self.at(name, number))
        return tuple(line for line in kept if line)

    def number(self, name: str, least: float, most: float) -> int | float | None:
        """Return a number within bounds, None where there is none."""
        value = self.record.get(name)
        if isinstance(value, str) and _DECIMAL.fullmatch(value):  # 2.50, which is not printed again as it is written
            value = float(value)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.wrong(name, value, f"a number from {least:g} to {most:g}")
        return None

    def listed(self, name: str) -> tuple[str, ...]:
        """Return a list of words in its order, each once; one word alone counts as a list of one."""
        value = self.record.get(name)
        if value is None:
            return ()
        items = value if isinstance(value, list | tuple) else [value]
        kept: dict[str, None] = {}
        for number, item in enumerate(items):
            if not isinstance(item, str) or not item.strip():
                wanted = "a list of words, each in quotation marks if it is a number"
                self.wrong(name, item, wanted, at=self.at(name, number))
                continue
            word = self._spotted(name, " ".join(item.split()), number)
            if word in kept:
                self.findings.append(finding("y-001", self.at(name, number), field=name, word=word))
            kept[word] = None
        return tuple(kept)

    def by_language(self, name: str) -> tuple[tuple[str, str], ...]:
        """Return (language, word) pairs of `language: word` or `language: [word, word]`."""
        value = self.record.get(name)
        if value is None:
            return ()
        if not isinstance(value, Mapping):
            self.wrong(name, value, "`language: word`, one a line")
            return ()
        pairs: dict[tuple[str, str], None] = {}
        for language, words in value.items():
            place = place_of(value, language, self.at(name))
            if not isinstance(language, str) or not is_language(language.strip()):
                near = nearest_languages(str(language).strip())
                wanted = "a language code such as tr or sr-Latn before each word"
                self.wrong(name, language, wanted, near=near, at=place)
                continue
            for word in words if isinstance(words, list | tuple) else [words]:
                if isinstance(word, str) and word.strip():
                    pairs[language.strip(), " ".join(word.split())] = None
                    here = value_place(value, language, place)
                    self.spots.setdefault((name, " ".join(word.split())), (here.line, here.column))
                else:
                    here = value_place(value, language, place)
                    self.wrong(f"{name}.{language.strip()[:20]}", word, "a word or a list of words", at=here)
        return tuple(pairs)

    def wikidata(self) -> str:
        """Return a Wikidata item id such as `Q7184`, `""` with n-004 where it is none."""
        value = self.words("wikidata")
        if value and not _WIKIDATA.fullmatch(value):
            self.wrong("wikidata", value, "an item id of Wikidata such as Q7184")
            return ""
        return value
