"""What an entry takes from others: `xdata`, then `crossref` (biblatex manual 3.20, 2.4.1, 3.13.6 and appendix B)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from glossator.bibliography.biblatex.fieldnames import KNOWN, OURS
from glossator.bibliography.biblatex.other_keys import other_keys
from glossator.bibliography.bibtex import SHOWN, Entry, Field
from glossator.bibliography.latex import plain
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.patterns import re

Fields = Mapping[str, Field]

_MAIN = (("title", "maintitle"), ("subtitle", "mainsubtitle"), ("titleaddon", "maintitleaddon"))
_WHOLE = (("title", "booktitle"), ("subtitle", "booksubtitle"), ("titleaddon", "booktitleaddon"))
_JOURNAL = (("title", "journaltitle"), ("subtitle", "journalsubtitle"), ("titleaddon", "journaltitleaddon"))
_AUTHOR = (("author", "author"), ("author", "bookauthor"))

_IN_BOOKS = frozenset({"inbook", "bookinbook", "suppbook"})
_IN_COLLECTIONS = frozenset({"incollection", "suppcollection", "inreference"})
_PARTS = _IN_BOOKS | _IN_COLLECTIONS | {"inproceedings", "conference"}
_VOLUMES = frozenset({"book", "collection", "reference", "proceedings"})
_SETS_OF_VOLUMES = frozenset({"mvbook", "mvcollection", "mvreference", "mvproceedings"})

RULES = (
    # parents, children, how their fields are called in the child
    (frozenset({"mvbook", "book"}), _IN_BOOKS, _AUTHOR),
    (_SETS_OF_VOLUMES, _VOLUMES | _PARTS, _MAIN),
    (_VOLUMES, _PARTS, _WHOLE),
    (frozenset({"periodical"}), frozenset({"article", "suppperiodical"}), _JOURNAL),
)
KEPT_BACK = OURS | frozenset(
    [
        "ids",
        "crossref",
        "xref",
        "xdata",
        "entryset",
        "entrysubtype",
        "execute",
        "label",
        "options",
        "presort",
        "related",
        "relatedoptions",
        "relatedstring",
        "relatedtype",
        "shorthand",
        "shorthandintro",
        "sortkey",
        "keywords",
        "groups",
        "file",
        "timestamp",
        "owner",
    ]
)
"""What nobody inherits: the manual's list, and what is about the entry and not about the work."""
_TITLES = frozenset({"shorttitle", "sorttitle", "indextitle", "indexsorttitle"})
"""What nobody inherits along with a title that changes its name."""

ONE = {
    "address": "location", "journal": "journaltitle", "school": "institution", "annote": "annotation",
    "archiveprefix": "eprinttype", "primaryclass": "eprintclass", "year": "date", "month": "date", "day": "date",
    "origyear": "origdate",
}  # fmt: skip
"""Names that biber takes for one field (manual 3.20, 2.2.5): who has a year of his own inherits no date."""

_XDATA = re.compile(r"xdata\s*=\s*([^\s{},]+)", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
MOST = 50
"""Entries that one takes from; two or three are many."""


@dataclass(frozen=True, slots=True)
class _Link:
    """One entry that takes from another."""

    field: str
    to: str


def resolve(entries: Mapping[str, Entry]) -> tuple[dict[str, Fields], list[Finding]]:
    """Return the fields of each entry with all that it inherits, and the findings; its own fields come first.

    A field that is inherited has the place at which it is written. b-003 a `crossref` that leads nowhere or in a
    circle, b-119 an `xdata` that does, b-126 one that leads to itself. Linear.
    """
    others = other_keys(entries)
    links, findings = _links(entries, others)
    done: dict[str, Fields] = {}
    for key in entries:
        way = [key]
        while way:
            wanted = [one.to for one in links[way[-1]] if one.to not in done]
            if wanted:
                way.append(wanted[0])
                continue
            at = way.pop()
            if at not in done:
                done[at] = _merged(entries[at], links[at], entries, done, others)
    return done, findings


def _links(entries: Mapping[str, Entry], others: Mapping[str, str]) -> tuple[dict[str, list[_Link]], list[Finding]]:
    """What each entry takes from, in the order in which it is taken, without what is not there or in a circle."""
    findings: list[Finding] = []
    spelt = Spellings(entries)
    links: dict[str, list[_Link]] = {}
    for key, entry in entries.items():
        links[key] = []
        for name, to in _named(entry):
            if (own := others.get(to, to)) in entries:
                links[key].append(_Link(name, own))
            else:
                findings.append(_nowhere(entry, name, to, spelt))
    circles = _circles(links)
    for key, entry in entries.items():
        for one in links[key]:
            if key in circles and circles[key] == circles.get(one.to):
                findings.append(_circle(entry, one))
        links[key] = [one for one in links[key] if key not in circles or circles[key] != circles.get(one.to)]
    return links, findings


def _named(entry: Entry) -> list[tuple[str, str]]:
    """The fields by which an entry takes from others, and the keys in them."""
    named: list[tuple[str, str]] = []
    if "xdata" in entry.fields:
        named += [("xdata", one.strip()) for one in plain(entry.fields["xdata"].value).split(",") if one.strip()]
    for name, field in entry.fields.items():
        if "=" in field.value and name not in ("url", "abstract", "note", "file"):
            named += [(name, _parts(match[1])[0]) for match in _XDATA.finditer(field.value)]
    if "crossref" in entry.fields and (to := plain(entry.fields["crossref"].value)):
        named.append(("crossref", to))
    return list(dict.fromkeys(named))[:MOST]


def _parts(written: str) -> tuple[str, str, int]:
    """Key, field and number of one piece of xdata: `key-author-2`."""
    parts = written.split("-")
    number = int(parts.pop()) if len(parts) > 2 and parts[-1].isdecimal() and len(parts[-1]) < 5 else 0
    return ("-".join(parts[:-1]), parts[-1].lower(), number) if len(parts) > 1 else (written, "", 0)


def _circles(links: Mapping[str, list[_Link]]) -> dict[str, str]:
    """Entries that take from themselves by way of others, with a name of their circle (Tarjan, no recursion)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    held: dict[str, None] = {}
    circles: dict[str, str] = {}
    for start in links:
        way = [(start, iter(links[start]))] if start not in order else []
        while way:
            key, rest = way[-1]
            if key not in order:
                order[key] = low[key] = len(order)
                held[key] = None
            for one in rest:
                if one.to not in order:
                    way.append((one.to, iter(links[one.to])))
                    break
                if one.to in held:
                    low[key] = min(low[key], order[one.to])
            else:
                way.pop()
                if way:
                    low[way[-1][0]] = min(low[way[-1][0]], low[key])
                if low[key] == order[key]:
                    circle: list[str] = []
                    while not circle or circle[-1] != key:
                        circle.append(held.popitem()[0])
                    if len(circle) > 1 or any(one.to == key for one in links[key]):
                        circles.update(dict.fromkeys(circle, key))
    return circles


def _merged(
    entry: Entry,
    links: list[_Link],
    entries: Mapping[str, Entry],
    done: Mapping[str, Fields],
    others: Mapping[str, str],
) -> Fields:
    """The fields of an entry whose givers are complete."""
    own = {name: _filled(field, done, others) for name, field in entry.fields.items()}
    for one in links:
        giver = done[one.to]
        if one.field == "xdata":
            given = {name: field for name, field in giver.items() if name in KNOWN and name not in ("xdata", "ids")}
        elif one.field == "crossref":
            given = _handed(entries[one.to], giver, entry)
        else:
            continue
        has = {ONE.get(name, name) for name in own}
        own = {**{name: field for name, field in given.items() if ONE.get(name, name) not in has}, **own}
    return own


def _filled(field: Field, done: Mapping[str, Fields], others: Mapping[str, str]) -> Field:
    """A field with what it takes from xdata piece by piece."""
    if "=" not in field.value or not _XDATA.search(field.value):
        return field

    def piece(match: re.Match[str]) -> str:
        key, name, number = _parts(match[1])
        key = others.get(key, key)
        if key not in done or name not in done[key]:
            return match.group()
        items = _AND.split(done[key][name].value)
        return items[number - 1] if 0 < number <= len(items) else done[key][name].value

    value = _XDATA.sub(piece, field.value)
    return field if len(value) > max(4 * len(field.value), 20_000) else replace(field, value=value)


def _handed(giver: Entry, fields: Fields, taker: Entry) -> dict[str, Field]:
    """What a child takes from its parent, by its own names."""
    given: dict[str, Field] = {}
    moved: set[str] = set()
    for parents, children, moves in RULES:
        if giver.type in parents and taker.type in children:
            for name, to in moves:
                moved.add(name)
                if name in fields:
                    given.setdefault(to, fields[name])
            if moves is not _AUTHOR:
                moved |= _TITLES
    for name, field in fields.items():
        if name in KNOWN and name not in KEPT_BACK and name not in moved:
            given.setdefault(name, field)
    return given


def _nowhere(entry: Entry, name: str, to: str, spelt: Spellings) -> Finding:
    place, near = entry.fields[name].inside, spelt.nearest(to)
    if name == "crossref":
        wanted = "name the key of an entry of this file"
        return finding("b-003", place, near, key=entry.key, field=name, value=to[:SHOWN], wanted=wanted)
    return finding("b-119", place, near, key=entry.key, field=name[:SHOWN], name=to[:SHOWN])


def _circle(entry: Entry, link: _Link) -> Finding:
    place = entry.fields[link.field].inside
    if link.field == "crossref":
        wanted = "name the work that holds this one, and not one that this one holds"
        return finding("b-003", place, key=entry.key, field="crossref", value=link.to[:SHOWN], wanted=wanted)
    return finding("b-126", place, type=entry.type[:SHOWN], key=entry.key, name=link.to[:SHOWN])
