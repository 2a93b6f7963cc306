"""The description of a source text: what a record of `references/sources.yml` says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re
from glossator.records import Kind, id_findings, place_of, value_place
from glossator.records.fields import described, unknown
from glossator.witness.overruling import MOST_WORDS, Overruling, parse_overrulings

CAUSES = ("ocr", "source")
CERTAINTIES = ("certain", "likely", "possible")
_FIELDS = (
    "id", "title", "of", "authors", "date", "language", "licence", "publish", "sha256", "encoding", "corrections",
    "decisions",
)  # fmt: skip
_CORRECTION_FIELDS = ("from", "to", "before", "after", "cause", "certainty", "line", "count", "apply")
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
ALL = 0
"""`count: all`: every place is meant."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Words that the witness prints and what should stand there."""

    wrong: str
    """`from`, with single spaces: matched against the reading, in which line ends are gone."""
    right: str
    cause: str = "ocr"
    """`ocr`, damage of the scan; or `source`, a slip of the author, which is never mended silently."""
    certainty: str = "certain"
    line: int | None = None
    """Line of the witness, from 1, where the words begin."""
    count: int | None = None
    """How many places are meant; `ALL` for every one; None for exactly one."""
    apply: bool = True
    """Whether reading mends it."""
    before: str = ""
    """Words of the reading right before it, where others like it stand elsewhere."""
    after: str = ""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A raw text that somebody has described."""

    id: str
    """Id of the text it becomes."""
    title: str = ""
    of: str = ""
    """Key of the work in the library."""
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = "en"
    licence: str = ""
    publish: bool = False
    """Whether whoever holds the rights allows its publication."""
    sha256: str = ""
    """Of the raw file, lower-case hexadecimal: how the file is recognised."""
    corrections: tuple[Correction, ...] = ()
    encoding: str = ""
    """In which the raw file is written, where what is found out would be wrong."""
    decisions: tuple[Overruling, ...] = ()
    """What the text is in places where reading decides otherwise."""
    place: Place = field(default_factory=lambda: Place("references/sources.yml"))


def parse_source(record: Mapping[str, Any], place: Place | None = None) -> tuple[SourceRecord | None, list[Finding]]:
    """Return the record as a value and what is wrong with it (n-002, n-004, n-009, t-004, t-011, t-020).

    None only where there is no usable id: the raw file then counts as described by
    nobody, and its text stays a local copy. A field of the wrong type counts as
    missing; a correction that cannot be read is left out and costs no other.
    """
    return _Parser(place or Place("references/sources.yml")).source(record)


class _Parser:
    def __init__(self, place: Place) -> None:
        self.place = place
        self.findings: list[Finding] = []

    def wrong(self, record: object, name: str, what: str, wanted: str) -> None:
        place = value_place(record, name.rpartition(".")[2], self.place)
        self.findings.append(finding("n-004", place, field=name, what=what, wanted=wanted))

    def words(self, record: Mapping[str, Any], name: str, default: str = "") -> str:
        value = record.get(name)
        if value is None:
            return default
        if isinstance(value, str | int) and not isinstance(value, bool):
            return " ".join(str(value).split())
        self.wrong(record, name, described(value), "one line of words")
        return default

    def flag(self, record: Mapping[str, Any], name: str, default: bool) -> bool:
        value = record.get(name, default)
        if isinstance(value, bool):
            return value
        self.wrong(record, name, described(value), "true or false")
        return False

    def known(self, record: Mapping[Any, Any], fields: Sequence[str]) -> None:
        self.findings += unknown(record, fields, self.place)

    def source(self, record: Mapping[str, Any]) -> tuple[SourceRecord | None, list[Finding]]:
        if not isinstance(record, Mapping):
            self.wrong(record, "record", "no mapping", "`- id: …` and fields")
            return None, self.findings
        name = self.words(record, "id")
        if not name:
            self.findings.append(finding("n-002", self.place, field="id"))
            return None, self.findings
        unfit = id_findings(name, Kind.SOURCE, value_place(record, "id", self.place))
        if unfit:
            return None, [*self.findings, *unfit]
        self.known(record, _FIELDS)
        sha256 = self.words(record, "sha256").lower()
        if sha256 and not _SHA256.fullmatch(sha256):
            self.wrong(record, "sha256", "no SHA-256", "64 hexadecimal digits, as `sha256sum` prints them")
            sha256 = ""
        decisions, found = parse_overrulings(record.get("decisions"), self.place)
        self.findings += found
        source = SourceRecord(
            id=name,
            title=self.words(record, "title"),
            of=self.words(record, "of"),
            authors=self.several(record, "authors"),
            date=self.words(record, "date"),
            language=self.words(record, "language", "en"),
            licence=self.words(record, "licence"),
            publish=self.flag(record, "publish", False),
            sha256=sha256,
            corrections=self.corrections(record.get("corrections")),
            encoding=self.words(record, "encoding"),
            decisions=decisions,
            place=self.place,
        )
        return source, self.findings

    def several(self, record: Mapping[str, Any], name: str) -> tuple[str, ...]:
        value = record.get(name)
        if value is None:
            return ()
        listed = value if isinstance(value, list | tuple) else [value]
        if all(isinstance(one, str) for one in listed):
            return tuple(" ".join(one.split()) for one in listed)
        self.wrong(record, name, "no list of words", "a list of names")
        return ()

    def corrections(self, value: object) -> tuple[Correction, ...]:
        if value is None:
            return ()
        if not isinstance(value, list | tuple):
            self.wrong(None, "corrections", "no list", "a list of `{from: …, to: …}`")
            return ()
        read = [self.correction(one) for one in value]
        return tuple(one for one in read if one is not None)

    def correction(self, value: object) -> Correction | None:
        if not isinstance(value, Mapping):
            self.wrong(None, "corrections", "a list with something else in it", "`{from: …, to: …}`")
            return None
        self.known(value, _CORRECTION_FIELDS)
        wrong, right = self.words(value, "from"), value.get("to")
        if not wrong:
            self.findings.append(finding("n-002", place_of(value, "to", self.place), field="corrections.from"))
            return None
        if not isinstance(right, str):
            self.wrong(value, "corrections.to", described(right), "the words that should stand for `from`")
            return None
        if len(wrong.split()) > MOST_WORDS:
            place = value_place(value, "from", self.place)
            self.findings.append(finding("t-011", place, words=len(wrong.split()), letters=len(wrong)))
            return None
        cause = self.choice(value, "cause", {**dict.fromkeys(CAUSES), "ocr-or-source": "ocr"}, "ocr")
        certainty = self.choice(value, "certainty", dict.fromkeys(CERTAINTIES), "certain")
        line, count = self.number(value, "line"), value.get("count")
        apply = cause == "ocr" and certainty != "possible"
        if "apply" in value:
            apply = self.flag(value, "apply", apply) and cause != "source"
        places = ALL if count == "all" else self.number(value, "count")
        context = {name: self.words(value, name) for name in ("before", "after")}
        for name, words in context.items():
            if len(words.split()) > MOST_WORDS:
                found = value_place(value, name, self.place)
                self.findings.append(finding("t-011", found, words=len(words.split()), letters=len(words)))
                return None
        return Correction(wrong, " ".join(right.split()), cause, certainty, line, places, apply, **context)

    def choice(self, value: Mapping[str, Any], name: str, allowed: Mapping[str, str | None], default: str) -> str:
        given = value.get(name, default)
        if isinstance(given, str) and given in allowed:
            return allowed[given] or given
        self.wrong(value, f"corrections.{name}", described(given), " or ".join(allowed))
        return allowed.get(default) or default

    def number(self, value: Mapping[str, Any], name: str) -> int | None:
        given = value.get(name)
        if given is None:
            return None
        if isinstance(given, int) and not isinstance(given, bool) and given > 0:
            return given
        self.wrong(value, f"corrections.{name}", described(given), "a whole number from 1")
        return None
