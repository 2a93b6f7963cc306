"""RIS (Research Information Systems, as reference managers write it): a tag and its words a line, `ER` at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.bibliography.drafted import Drafted, Person, drafted, first_of, people
from glossator.dating import Dating, read_date
from glossator.patterns import re

SIGN = re.compile(r"\s*TY\s{1,2}-")
_LINE = re.compile(r"([A-Z][A-Z0-9])\s{1,2}-\s?(.*)")
_DAY = re.compile(r"(-?\d{1,4})/(\d{0,2})/?(\d{0,2})/?(.*)")

TYPES = {
    "JOUR": "article", "JFULL": "periodical", "MGZN": "article", "NEWS": "article", "ABST": "article",
    "EJOUR": "article", "INPR": "article", "BOOK": "book", "EBOOK": "book", "EDBOOK": "collection",
    "CHAP": "incollection", "ECHAP": "incollection", "ENCYC": "inreference", "DICT": "inreference",
    "CONF": "proceedings", "CPAPER": "inproceedings", "RPRT": "report", "GOVDOC": "report", "THES": "thesis",
    "ELEC": "online", "WEB": "online", "BLOG": "online", "PAMP": "booklet", "UNPB": "unpublished",
    "MANSCPT": "unpublished", "STAND": "standard", "PAT": "patent", "DATA": "dataset", "COMP": "software",
    "VIDEO": "video", "MPCT": "movie", "MAP": "map", "ART": "artwork", "PCOMM": "letter", "BILL": "legislation",
     "SOUND": "audio", "CASE": "jurisdiction", "STAT": "legislation",
}  # fmt: skip
"""Type of a RIS record to a type of biblatex; any other is `misc`."""
WITHIN = frozenset({"incollection", "inreference", "inproceedings", "periodical"})
HELD = frozenset({"artwork", "unpublished", "letter"})
"""Types whose `DB` is who keeps the thing; of others it is where somebody found the reference."""
OF_A_KIND = frozenset({"artwork", "patent", "report", "thesis", "unpublished"})
"""Types of which `M3` says the kind; of others it repeats the type in words."""
FIELDS = (
    # field of ours, tags that may hold it, the first that does counts
    ("title", ("TI", "T1", "CT", "BT")), ("volume", ("VL",)), ("number", ("IS", "CP", "M1")), ("edition", ("ET",)),
    ("publisher", ("PB",)), ("location", ("CY", "PP")), ("doi", ("DO",)), ("url", ("UR", "L2")),
    ("language", ("LA",)), ("note", ("N1",)), ("shorttitle", ("ST",)), ("volumes", ("NV",)),
)  # fmt: skip


def read_ris(text: str) -> list[Drafted]:
    """Return a draft for each record; a line without a tag goes on with the one before it. Never raises."""
    return [_draft(record) for record in _records(text) if any(name != "TY" for name in record)]


def _records(text: str) -> list[Mapping[str, Sequence[str]]]:
    found: list[dict[str, list[str]]] = []
    last: list[str] | None = None
    for line in text.splitlines():
        match = _LINE.match(line.lstrip("\ufeff"))
        if match and match[1] == "TY":
            found.append({})
        if not found or (match and match[1] == "ER"):
            last = None
        elif match:
            last = found[-1].setdefault(match[1], [])
            last.append(match[2].strip())
        elif last and line.strip():
            last[-1] += " " + line.strip()
    return list(found)


def _draft(tags: Mapping[str, Sequence[str]]) -> Drafted:
    kind = first_of(tags, "TY").upper()
    type_ = TYPES.get(kind, "misc")
    words = {
        "author": people(map(_person, [*tags.get("AU", ()), *tags.get("A1", ())])),
        "editor": people(map(_person, [*tags.get("ED", ()), *tags.get("A2", ())])),
        "translator": people(map(_person, tags.get("A4", ()))),
        **{name: first_of(tags, *holding) for name, holding in FIELDS},
    }
    whole = first_of(tags, "T2", "JO", "JF", "BT", "JA", "J2")
    holder = "journaltitle" if type_ == "article" else "booktitle" if type_ in WITHIN else "series"
    if whole != words["title"]:
        words[holder] = whole
    words["series"] = words.get("series") or first_of(tags, "T3")
    short = first_of(tags, "J2", "JA")
    words["shortjournal"] = short if type_ == "article" and short != whole else ""
    words["library"] = first_of(tags, "DB") if type_ in HELD else ""
    words["type"] = first_of(tags, "M3") if type_ in OF_A_KIND else ""
    words["chapter"] = first_of(tags, "SE") if type_ == "incollection" else ""
    words["origdate"] = _date(first_of(tags, "OP"), "")
    words["date"] = _date(first_of(tags, "DA", "PY", "Y1"), first_of(tags, "PY", "Y1"))
    words["urldate"] = _date(first_of(tags, "Y2"), "") if words["url"] or type_ == "online" else ""
    words["pages"] = "–".join(filter(None, (first_of(tags, "SP"), first_of(tags, "EP"))))
    if type_ in ("book", "thesis") and words["pages"].isdecimal() and not first_of(tags, "EP"):
        words["pagetotal"] = words.pop("pages")
    if type_ in ("software", "dataset"):
        words["version"] = words.pop("edition")
    number = first_of(tags, "SN")
    words["issn" if type_ in ("article", "periodical") else "isbn"] = number
    words["entrysubtype"] = {"MGZN": "magazine", "NEWS": "newspaper", "BLOG": "blog"}.get(kind, "")
    if type_ in ("thesis", "report", "jurisdiction"):
        words["institution"] = words.pop("publisher")
    if type_ == "thesis":
        words["type"] = words["type"] or "phdthesis"
    return drafted(type_, words)


def _person(written: str) -> Person:
    family, *rest = (part.strip() for part in written.split(","))
    if not rest:
        return Person(literal=family)
    return Person(family, rest[0], ", ".join(filter(None, rest[1:])))


def _date(written: str, year: str) -> str:
    """The date as EDTF where it can be read, else as it is written: `2016/07/19/`, `2016///Spring`."""
    match = _DAY.match(written)
    if match:
        more = read_date(match[4]) if match[4][:1].isdecimal() or match[4][:1] in ("-", "/") else None
        if isinstance(more, Dating) and more.edtf:
            return more.edtf.text
        parts = [match[1], match[2].zfill(2) if match[2] else "", match[3].zfill(2) if match[2] and match[3] else ""]
        written = "-".join(filter(None, parts)) if not match[4] or match[2] else f"{match[4]} {match[1]}"
    for one in (written, year.rstrip("/")):
        read = read_date(one)
        if isinstance(read, Dating) and read.edtf:
            return read.edtf.text
    return written
