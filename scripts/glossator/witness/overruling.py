"""Decisions that a person makes about a text: the records `decisions:` of a source in `references/sources.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.records import value_place
from glossator.records.fields import described, unknown

MOST_WORDS = 8
"""A quotation of the source in the repository is at most so long."""
KINDS: Mapping[str, tuple[str, ...]] = {
    "heading": ("level",),
    "paragraph": ("join", "split"),
    "furniture": (),
    "caption": (),
    "note": ("number",),
    "note-marker": ("number", "mark"),
    "citation": ("key",),
    "hyphen": ("keep",),
}
"""Kind to the fields of its own. Those of kinds with `to` may say where the passage ends."""
PASSAGES = frozenset({"heading", "furniture", "caption", "note"})
"""Kinds that claim lines, from the quotation to `to`."""
DENIABLE = ("heading", "furniture", "caption", "note", "page-break", "note-marker", "citation", "repair")
"""What `not:` may name."""
_NEEDED = {"note": "number", "note-marker": "number", "citation": "key", "hyphen": "keep"}
_COMMON = ("quote", "before", "after", "kind", "not")


@dataclass(frozen=True, slots=True)
class Overruling:
    """What a person says a quoted place of the raw file is, or is not."""

    quote: str
    """Words of the raw file, with single spaces: white space and line ends are one."""
    kind: str = ""
    """A key of `KINDS`; empty where `denied` is given."""
    denied: str = ""
    """One of `DENIABLE`: the place is no such thing."""
    before: str = ""
    """Words right before the quotation, where it stands in several places."""
    after: str = ""
    to: str = ""
    """The last words of the passage; empty: a heading, a piece of furniture ends with its line, others with a blank."""
    number: int = 0
    """Of a note."""
    level: int = 2
    """Of a heading."""
    joins: bool = False
    """Of a paragraph: whether its line goes on the one above, else it begins a paragraph."""
    keep: bool = True
    """Of a hyphen."""
    key: str = ""
    """Of the work that a citation cites."""
    mark: str = ""
    """Of a note marker: what the raw file prints of it at the end of the quotation."""
    place: Place = field(default_factory=lambda: Place("references/sources.yml"))


def parse_overrulings(value: object, place: Place) -> tuple[tuple[Overruling, ...], list[Finding]]:
    """Return the decisions that can be read, and what is wrong with the others (n-002, n-004, n-009, t-011).

    One that cannot be read costs no other.
    """
    if value is None:
        return (), []
    if not isinstance(value, list | tuple):
        return (), [_wrong(None, "decisions", described(value), "a list of `{quote: …, kind: …}`", place)]
    read: list[Overruling] = []
    findings: list[Finding] = []
    for record in value:
        one, found = _overruling(record, place)
        findings += found
        if one is not None:
            read.append(one)
    return tuple(read), findings


def _wrong(record: object, name: str, what: str, wanted: str, place: Place) -> Finding:
    at = value_place(record, name.rpartition(".")[2], place)
    return finding("n-004", at, field=name, what=what, wanted=wanted)


def _overruling(record: object, place: Place) -> tuple[Overruling | None, list[Finding]]:
    if not isinstance(record, Mapping):
        wanted = "`{quote: …, kind: …}` or `{quote: …, not: …}`"
        return None, [_wrong(None, "decisions", "a list with something else in it", wanted, place)]
    here = value_place(record, "quote", place)
    kind, denied = record.get("kind"), record.get("not")
    if (kind is None) == (denied is None):
        return None, [_wrong(record, "decisions.kind", "not one of `kind` and `not`", "one of them", here)]
    name, allowed = ("decisions.kind", tuple(KINDS)) if denied is None else ("decisions.not", DENIABLE)
    said = kind if denied is None else denied
    if said not in allowed:
        return None, [_wrong(record, name, described(said), " or ".join(allowed), here)]
    own = () if denied is not None else KINDS[str(kind)]
    ends = ("to",) if kind in PASSAGES else ()
    findings = unknown(record, (*_COMMON, *own, *ends), place)
    words: dict[str, Any] = {}
    for part in ("quote", "before", "after", *ends, *(one for one in own if one in ("key", "mark"))):
        text, found = _words(record, part, here)
        findings += found
        if found:
            return None, findings
        words[part] = text
    if not words["quote"]:
        return None, [*findings, finding("n-002", here, field="decisions.quote")]
    values, found = _values(record, own, here)
    findings += found
    needed = _NEEDED.get(str(kind))
    if needed and not (words.get(needed) or needed in values):
        if not found:
            findings.append(finding("n-002", here, field=f"decisions.{needed}"))
        return None, findings
    if found:
        return None, findings
    return Overruling(kind=str(kind or ""), denied=str(denied or ""), place=here, **words, **values), findings


def _words(record: Mapping[Any, Any], part: str, place: Place) -> tuple[str, list[Finding]]:
    value = record.get(part)
    if value is None:
        return "", []
    if isinstance(value, bool) or not isinstance(value, str | int):
        return "", [_wrong(record, f"decisions.{part}", described(value), "words of the raw file", place)]
    words = str(value).split()
    if len(words) > MOST_WORDS:
        at = value_place(record, part, place)
        return "", [finding("t-011", at, words=len(words), letters=len(str(value)))]
    return " ".join(words), []


def _values(record: Mapping[Any, Any], own: tuple[str, ...], place: Place) -> tuple[dict[str, Any], list[Finding]]:
    """The fields that are no words: numbers and truth values."""
    values: dict[str, Any] = {}
    findings: list[Finding] = []
    for part in own:
        value = record.get(part)
        if part in ("key", "mark") or value is None:
            continue
        if part in ("number", "level"):
            least, most = (1, 9_999) if part == "number" else (2, 6)
            if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
                wanted = f"a whole number from {least} to {most:,}"
                findings.append(_wrong(record, f"decisions.{part}", described(value), wanted, place))
                continue
            values[part] = value
        elif not isinstance(value, bool):
            findings.append(_wrong(record, f"decisions.{part}", described(value), "true or false", place))
        elif part == "keep":
            values["keep"] = value
        else:
            values["joins"] = value if part == "join" else not value
    if "join" in own and not findings and record.get("join") is None and record.get("split") is None:
        findings.append(
            _wrong(record, "decisions.kind", "a paragraph", "`join: true` or `split: true` beside it", place)
        )
    return values, findings
