"""Fields of a record, read one by one: a wrong type is a finding and never an exception.

Records come from YAML, where `2015` is a number, `2015-11-24` a date, `no` a
truth value and `also: EFTA` one word where a list was meant. Each reader says
what it found and what it wanted (n-004, or t-014 in front matter), names what is
missing (n-002, t-003), and what nobody reads (n-009). Only values of the type
that was asked for leave this module.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz.process import extract

from glossator.findings import Finding, finding
from glossator.model import Place, TargetKind
from glossator.patterns import re
from glossator.records.ids import Kind, id_findings
from glossator.records.written import place_of

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
        case datetime.date():
            return f"`{value.isoformat()}`, a date"
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
            near = tuple(word for word, _, _ in extract(str(name)[:40], names, score_cutoff=60, limit=2))
            at = place_of(record, name, place)
            found.append(finding("n-009", at, near, field=shortened(str(name)), known=", ".join(names)))
    return found


def is_language(code: str) -> bool:
    """Whether it has the form of a language tag: `tr`, `sr-Latn`, `en-GB` (BCP 47, section 2.1)."""
    return bool(_LANGUAGE.fullmatch(code))


_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")


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

    @classmethod
    def of(cls, record: object, place: Place, known: Iterable[str], codes: Codes = RECORD) -> Fields:
        """Return the fields of a record; what is no mapping has none and is not complete."""
        if not isinstance(record, Mapping):
            read = cls({}, place, codes, readable=False)
            read.wrong("record", record, "a mapping: `- id: …` and its fields", needed=True)
            return read
        read = cls(record, place, codes)
        read.findings += unknown(record, known, place)
        return read

    def at(self, name: str) -> Place:
        """Return where a field was written; the place of the record where that is not known."""
        return place_of(self.record, name, self.place)

    def wrong(self, name: str, value: object, wanted: str, needed: bool = False, near: tuple[str, ...] = ()) -> None:
        """Note that a field is not as it should be."""
        place = self.at(name.partition(".")[0])
        self.findings.append(finding(self.codes.wrong, place, near, field=name, what=described(value), wanted=wanted))
        self.complete = self.complete and not needed

    def words(self, name: str, needed: bool = False) -> str:
        """Return one line of words, `""` where there are none."""
        value = self.record.get(name)
        if isinstance(value, str):
            line = " ".join(value.split())
            if line or not needed:
                return line
        elif value is None and not needed:
            return ""
        elif value is not None:
            self.wrong(name, value, "one line of words, in quotation marks if it is a number or a date", needed)
            return ""
        if self.readable:
            self.findings.append(finding(self.codes.missing, self.place, field=name))
        self.complete = False
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
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return " ".join(str(value).split())
        if value is not None:
            self.wrong(name, value, "one line of words")
        return ""

    def lines(self, name: str) -> tuple[str, ...]:
        """Return a list of lines, as `line` reads one; one alone counts as a list of one."""
        value = self.record.get(name)
        listed = value if isinstance(value, list | tuple) else () if value is None else (value,)
        kept = []
        for one in listed:
            if isinstance(one, str | int | float) and not isinstance(one, bool):
                kept.append(" ".join(str(one).split()))
            else:
                self.wrong(name, one, "a list of words")
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
        for item in items:
            if isinstance(item, str) and item.strip():
                kept[" ".join(item.split())] = None
            else:
                self.wrong(name, item, "a list of words, each in quotation marks if it is a number or a date")
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
            if not isinstance(language, str) or not is_language(language.strip()):
                # YAML reads the language code `no` as false.
                self.wrong(name, language, "a language code in quotation marks before each word")
                continue
            for word in words if isinstance(words, list | tuple) else [words]:
                if isinstance(word, str) and word.strip():
                    pairs[language.strip(), " ".join(word.split())] = None
                else:
                    self.wrong(f"{name}.{language.strip()[:20]}", word, "a word or a list of words")
        return tuple(pairs)

    def wikidata(self) -> str:
        """Return a Wikidata item id such as `Q7184`, `""` with n-004 where it is none."""
        value = self.words("wikidata")
        if value and not _WIKIDATA.fullmatch(value):
            self.wrong("wikidata", value, "an item id of Wikidata such as Q7184")
            return ""
        return value
