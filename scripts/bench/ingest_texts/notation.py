"""Reads a document from its notation.

A file has three parts, divided by lines of ``---``:

1. particulars, ``name: value``: id, language, system (author-date, numeric, superscript, notes), title,
   short (for running heads), author, journal; if need be ``list: no`` (no list of references),
   ``references`` (the word over the list), ``order: list`` (numbers as in the list, not as cited);
2. blocks, one a line: ``#``/``##`` heading, ``>`` block quotation, ``-`` list item, ``1.``, ``[1]`` or
   ``(a)`` numbered item, ``!`` caption, ``|`` table row (cells divided by ``|``), ``^key:`` body of a note,
   ``^key+`` its further paragraph; every other line is a paragraph;
3. works, one a line: ``id kind | field=value | …`` (see ``FIELDS``). Names are ``Family, Given`` or
   ``Family, Given, Jr.`` divided by ``;``; an organisation stands in braces.

Inline tags are read in :mod:`inline`.
"""

from __future__ import annotations

import re
from pathlib import Path

from .model import Document, Person, Source, Work

FOLDER = Path(__file__).parent / "documents"

FIELDS = {
    "t": "title",
    "c": "container",
    "v": "volume",
    "n": "issue",
    "p": "pages",
    "o": "original",
    "pub": "publisher",
    "pl": "place",
    "e": "edition",
    "doi": "doi",
    "url": "url",
    "acc": "accessed",
    "d": "date",
}
PEOPLE = {"a": "authors", "ed": "editors", "tr": "translators"}
NUMERIC = re.compile(r"\{#([^}]+)\}")


def people(text: str) -> tuple[Person, ...]:
    """Return the persons of ``Family, Given; {Organisation}``."""
    found: list[Person] = []
    for name in text.split(";"):
        name = name.strip()
        if name.startswith("{"):
            found.append(Person(name.strip("{}"), organisation=True))
            continue
        family, given, suffix = ([part.strip() for part in name.split(",")] + ["", ""])[:3]
        found.append(Person(family, given, suffix))
    return tuple(found)


def work(line: str) -> Work:
    """Return the work of one line; an unknown field is an error of the document."""
    first, *rest = [part.strip() for part in line.split(" | ")]
    key, kind = first.split()
    plain: dict[str, str] = {}
    named: dict[str, tuple[Person, ...]] = {}
    for part in rest:
        name, value = part.split("=", 1)
        if name in PEOPLE:
            named[PEOPLE[name]] = people(value)
        elif name == "y":
            lettered = re.fullmatch(r"(\d{4})([a-z])", value)
            plain["year"], plain["suffix"] = lettered.groups() if lettered else (value, "")
        else:
            plain[FIELDS[name]] = value
    return Work(key, kind, **plain, **named)  # type: ignore[arg-type]


def _source(line: str, last: int) -> Source:
    """Return the block of one line of the second part."""
    if found := re.match(r"(#+) ", line):
        return Source("heading", line[found.end() :], level=len(found[1]) + 1)
    if found := re.match(r"(\d+\.|-|\[\d+\]|\([a-z]\)) ", line):
        return Source("item", line[found.end() :], marker="•" if found[1] == "-" else found[1])
    if line.startswith("% "):
        kind, _, words = line[2:].partition(": ")
        return Source("furniture", words, marker=kind)
    if line.startswith("~ "):
        return Source("verse", line[2:])
    for sign, kind in (("@ ", "byline"), ("> ", "quotation"), ("! ", "caption"), ("| ", "row")):
        if line.startswith(sign):
            return Source(kind, line[2:])
    return Source("paragraph", line)


def parse(text: str) -> Document:
    """Return the document of a notation file's text."""
    first, second, third = re.split(r"^---\n", text, maxsplit=2, flags=re.M)
    head = dict(line.split(": ", 1) for line in first.splitlines() if line.strip())
    blocks: list[Source] = []
    notes: dict[str, list[str]] = {}
    for line in second.splitlines():
        if found := re.match(r"\^(\w+)(:|\+) ", line):
            notes.setdefault(found[1], []).append(line[found.end() :])
        elif line.strip():
            blocks.append(_source(line.strip(), len(blocks)))
    works = {}
    for line in third.splitlines():
        if line.strip():
            one = work(line)
            assert one.id not in works, f"{head['id']}: two works are called {one.id}"
            works[one.id] = one
    return Document(head, blocks, notes, works, _numbers(head, blocks, works))


def _numbers(head: dict[str, str], blocks: list[Source], works: dict[str, Work]) -> dict[str, int]:
    """Return each work's number: the order of first citation, or of the list if none is numeric."""
    order: list[str] = []
    if head.get("order") != "list":
        for block in blocks:
            for found in NUMERIC.findall(block.text):
                order += [item.split("@")[0].strip() for item in found.split(",")]
    order += list(works)
    return {key: number for number, key in enumerate(dict.fromkeys(order), start=1)}


def documents() -> list[Document]:
    """Return all documents, in the order of their file names."""
    return [parse(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))]
