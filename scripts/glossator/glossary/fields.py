"""Fields of a record, read one by one: a wrong type is a finding and never an exception.

Records come from YAML, where `2015` is a number, `2015-11-24` a date, `no` a
truth value and `also: NATO` one word where a list was meant. Each reader says
what it found and what it wanted (n-004), names what is missing (n-002), and
what nobody reads (n-009).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz.process import extract

from glossator.findings import Finding, finding
from glossator.model import Place

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,11}")
_LONGEST = 200
"""Characters of a value that a message repeats at most."""


def is_slug(word: str) -> bool:
    """Whether it can be an id, a file name and part of an address: `../x` never becomes a path."""
    return len(word) <= 120 and bool(_SLUG.fullmatch(word))


def described(value: object) -> str:
    """Return what a value is, in words for a message."""
    match value:
        case None:
            return "empty"
        case bool():
            return f"`{str(value).lower()}`, a truth value"
        case int() | float():
            return f"`{str(value)[:_LONGEST]}`, a number" if abs(value) < 1e30 else "a huge number"
        case datetime.date():
            return f"`{value.isoformat()}`, a date"
        case str():
            return f"“{value[:_LONGEST]}”" if value.strip() else "empty"
        case Mapping():
            return "a mapping"
        case list() | tuple() | set():
            return "a list" if value else "an empty list"
        case _:
            return f"of type {type(value).__name__}"


@dataclass(slots=True)
class Fields:
    """A record while it is read: each reader takes one field and gathers what is wrong."""

    record: Mapping[Any, Any]
    place: Place
    findings: list[Finding] = field(default_factory=list)
    complete: bool = True
    """False once a field that the record cannot do without is missing or wrong."""
    readable: bool = True
    """False where the record is no mapping: one finding is enough for it."""

    @classmethod
    def of(cls, record: object, place: Place, known: Iterable[str]) -> Fields:
        """Return the fields of a record; what is no mapping has none and is not complete."""
        if not isinstance(record, Mapping):
            read = cls({}, place, readable=False)
            read.wrong("record", record, "a mapping: `- id: …` and its fields", needed=True)
            return read
        read = cls(record, place)
        names = tuple(known)
        for name in record:
            if name not in names:
                near = tuple(word for word, _, _ in extract(str(name)[:40], names, score_cutoff=60, limit=2))
                shown = str(name)[:60]
                read.findings.append(finding("n-009", place, near, field=shown, known=", ".join(names)))
        return read

    def wrong(self, name: str, value: object, wanted: str, needed: bool = False, near: tuple[str, ...] = ()) -> None:
        """Note that a field is not as it should be."""
        self.findings.append(finding("n-004", self.place, near, field=name, what=described(value), wanted=wanted))
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
            self.findings.append(finding("n-002", self.place, field=name))
        self.complete = False
        return ""

    def id(self) -> str:
        """Return the id, `""` with t-004 where it is no slug."""
        value = self.words("id", needed=True)
        if value and not is_slug(value):
            self.findings.append(finding("t-004", self.place, id=value[:_LONGEST]))
            self.complete = False
            return ""
        return value

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
            if not isinstance(language, str) or not language.strip():
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
