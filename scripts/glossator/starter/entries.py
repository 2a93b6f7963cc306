"""What `glossator new` can begin: for each kind what is asked, and what its file or its record then is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from glossator.edition.notes import KINDS as NOTE_KINDS
from glossator.model import TargetKind
from glossator.names.name_kinds import NameKind
from glossator.patterns import re
from glossator.records import Kind
from glossator.starter.written_yaml import front

_DEGREES = re.compile(r"\[?\s*(-?\d{1,2}(?:\.\d{1,6})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,6})?)\s*\]?")
Answers = Mapping[str, Any]
"""What was said, by the name of the question: words, or a tuple of words where several may be given."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that an entry needs to know: a flag in scripts, a line to answer on a terminal."""

    name: str
    asks: str
    """The line on a terminal, and the help of the flag."""
    default: str = ""
    choices: tuple[str, ...] = ()
    several: bool = False
    """Whether it may be answered more than once; on a terminal with `;` between."""
    of_site: bool = False
    """Whether the language of the site is the answer where none is given."""
    needed: bool = False
    """Whether there is no entry without it."""
    names: TargetKind | None = None
    """What the answer is an id of."""


@dataclass(frozen=True, slots=True)
class Start:
    """A row: how an entry of one kind begins."""

    words: str
    """What its words are, for the help."""
    ids: Kind | TargetKind
    """What its id is an id of."""
    questions: tuple[Question, ...]
    folder: str = ""
    """Where its file stands, which is called after its id; empty for a record in a file that grows."""
    page: Callable[[str, Answers], str] | None = None
    """The words and the answers to its file."""
    record: Callable[[str, str, Answers], dict[str, Any]] | None = None
    """The id, the words and the answers to its record."""
    item: Callable[[str, Answers], dict[str, Any]] | None = None
    """The words and the answers to a work, as CSL-JSON has it."""
    of_text: bool = False
    """Whether the words are the id of a text, after which the file is called."""


def _text(words: str, said: Answers) -> str:
    fields = {
        "title": words, "authors": list(said["author"]), "date": said["date"], "language": said["language"],
        "kind": "companion", "licence": said["licence"],
    }  # fmt: skip
    kept = {name: value for name, value in fields.items() if value or name == "authors"}
    return f"{front(kept)}## First section\n\nWrite here.\n"


def _term(words: str, said: Answers) -> str:
    fields = {"term": words, "also": list(said["also"]), "see": list(said["see"]), "sources": list(said["source"])}
    return f"{front(fields)}{said['definition'] or 'One sentence that says what it is.'}\n"


def note_section(said: Answers) -> str:
    """Return one note: the words it is about, and the comment."""
    return f"## {said['quote']} {{kind={said['kind']}}}\n\n{said['comment'] or 'Comment.'}\n"


def _note(words: str, said: Answers) -> str:
    return front({"text": words}) + note_section(said)


def _argument(words: str, said: Answers) -> str:
    claim = said["claim"] or "What the text claims."
    return f"{front({'text': words})}1. {claim} {{claim}} [¶ 1]\n   - Why. {{reason}} [¶ 1]\n"


def _name(id: str, words: str, said: Answers) -> dict[str, Any]:
    fields = {
        "id": id, "kind": said["kind"], "name": words, "also": list(said["also"]), "text": said["text"],
        "coordinates": degrees(said["coordinates"]),
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def degrees(words: str) -> list[float]:
    """Return latitude and longitude in degrees; nothing where the words are no place on the globe."""
    found = _DEGREES.fullmatch(words.strip())
    place = [float(found[1]), float(found[2])] if found else []
    return place if place and abs(place[0]) <= 90 and abs(place[1]) <= 180 else []


def _event(id: str, words: str, said: Answers) -> dict[str, Any]:
    fields = {
        "id": id, "date": said["date"], "label": words, "who": list(said["who"]), "where": list(said["where"]),
        "sources": list(said["source"]), "text": said["text"],
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


_WORKS = {
    "article": "article-journal",
    "chapter": "chapter",
    "report": "report",
    "thesis": "thesis",
    "online": "webpage",
}
"""Kinds of work beside a book, by what CSL-JSON calls them."""


def _work(words: str, said: Answers) -> dict[str, Any]:
    fields = {
        "type": _WORKS.get(said["kind"], said["kind"]), "title": words,
        "author": [_person(one) for one in said["author"]],
        "issued": {"raw": said["date"]} if said["date"] else {}, "container-title": said["in"],
        "publisher": said["publisher"], "page": said["pages"], "URL": said["url"], "DOI": said["doi"],
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def _person(words: str) -> dict[str, str]:
    """A name as it was answered: family before a comma; without one, a body."""
    family, comma, given = (part.strip() for part in words.partition(","))
    return {"family": family, "given": given} if comma else {"literal": words.strip()}


_ALSO = Question("also", "Other printed forms", several=True)
_SOURCES = Question("source", "Works that it rests on, by their keys", several=True, names=TargetKind.WORK)
_SENTENCE = Question("text", "In one sentence")

STARTS: Mapping[str, Start] = {
    "text": Start(
        "its title",
        Kind.TEXT,
        (
            Question("author", "Authors", several=True),
            Question("date", "Date, as 1931-05-02 or 1931"),
            Question("language", "Language, as en, tr or de", of_site=True),
            Question("licence", "Licence", "CC BY 4.0"),
        ),
        folder="docs/texts",
        page=_text,
    ),
    "term": Start(
        "the term as it is printed",
        Kind.TERM,
        (
            Question("definition", "What it is, in one sentence"),
            _ALSO,
            Question("see", "Terms to see too, by their ids", several=True, names=TargetKind.TERM),
            _SOURCES,
        ),
        folder="docs/glossary",
        page=_term,
    ),
    "note": Start(
        "the id of its text",
        Kind.TEXT,
        (
            Question("quote", "The words it is about, at most eight, exactly as they stand", needed=True),
            Question("kind", "Kind", NOTE_KINDS[1], NOTE_KINDS),
            Question("comment", "What there is to say"),
        ),
        folder="docs/notes",
        page=_note,
        of_text=True,
    ),
    "argument": Start(
        "the id of its text",
        Kind.TEXT,
        (Question("claim", "What the text claims, in a sentence of your own"),),
        folder="docs/arguments",
        page=_argument,
        of_text=True,
    ),
    "event": Start(
        "what happened, as a label",
        TargetKind.EVENT,
        (
            Question("date", "Date (EDTF), as 1931-05-02, 1931, 1931/1935 or 1931~"),
            Question("who", "Who took part, by their ids", several=True, names=TargetKind.NAME),
            Question("where", "Where, by the ids of places", several=True, names=TargetKind.NAME),
            _SOURCES,
            _SENTENCE,
        ),
        record=_event,
    ),
    "name": Start(
        "the name as it is printed",
        TargetKind.NAME,
        (
            Question("kind", "Kind", NameKind.PERSON.value, tuple(map(str, NameKind))),
            _ALSO,
            _SENTENCE,
            Question("coordinates", "Where a place is: latitude, longitude in degrees, as 48.83, 2.22"),
        ),
        record=_name,
    ),
    "work": Start(
        "its title",
        TargetKind.WORK,
        (
            Question("author", "Authors, as Family, Given; a body as it is called", several=True),
            Question("date", "Date, as 1931-05-02 or 1931"),
            Question("kind", "Kind", "book", ("book", *_WORKS)),
            Question("in", "Journal or book that it stands in"),
            Question("publisher", "Publisher"),
            Question("pages", "Pages, as 3-19"),
            Question("url", "Address"),
            Question("doi", "DOI"),
        ),
        item=_work,
    ),
}
"""What can be begun. To add a kind, add a row and its case."""
