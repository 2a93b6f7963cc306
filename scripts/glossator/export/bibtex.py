"""Works as BibTeX (biblatex's types and fields, UTF-8), each entry whole: nothing is inherited from another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from glossator.bibliography.item_words import family_of, is_whole, without_markup
from glossator.bibliography.marked import has_our_tags
from glossator.bibliography.tex import escape
from glossator.bibliography.tex.marks import TAGS
from glossator.characters.printable import printable
from glossator.model import Work
from glossator.publish.press import Impression

NAMES = {
    "author": "author", "editor": "editor", "translator": "translator", "container-author": "bookauthor",
    "director": "author", "composer": "author", "recipient": "author", "interviewer": "author",
}  # fmt: skip
"""CSL name variable to the field that holds such names, where the work has it."""
LEFT = frozenset({"crossref", "xdata", "xref", "entryset", "options", "related", "relatedtype", "file"})
"""Fields that lead to other entries or to the disk of whoever wrote the library."""
_OPENING = {
    "i": r"\emph{", "b": r"\textbf{", "sup": r"\textsuperscript{", "sub": r"\textsubscript{",
    "sc": r"\textsc{", "nocase": "{",
}  # fmt: skip
_COMMANDS = {TAGS[kind][0]: command for kind, command in _OPENING.items()}
MARKED = (
    # CSL variable that may hold markup, fields that it is made of: the first of the rows of which the entry has one
    ("title", ("title", "subtitle", "titleaddon")),
    ("container-title", ("journaltitle", "journalsubtitle", "journaltitleaddon")),
    ("container-title", ("journal", "journalsubtitle", "journaltitleaddon")),
    ("container-title", ("maintitle", "mainsubtitle", "maintitleaddon")),
    ("container-title", ("booktitle", "booksubtitle", "booktitleaddon")),
    ("volume-title", ("booktitle", "booksubtitle", "booktitleaddon")),
    ("collection-title", ("series",)), ("title-short", ("shorttitle",)), ("original-title", ("origtitle",)),
    ("container-title-short", ("shortjournal",)), ("event-title", ("eventtitle",)),
)  # fmt: skip


def library_bib(impression: Impression) -> str:
    """Return the library in its order, one entry each."""
    return "\n".join(entry(work) for work in impression.edition.works.values())


def entry(work: Work) -> str:
    """Return the entry of one work with a newline at its end; read again it gives the same item.

    Titles and names come from the item, which knows what must keep its capitals and who is a body.
    """
    fields = {name: escape(name, value) for name, value in work.fields.items() if name not in LEFT}
    fields |= _titles(work, fields)
    if "url" not in fields and isinstance(url := work.csl.get("URL"), str):
        fields["url"] = escape("url", url)  # biblatex takes it from `howpublished`, too
    for variable, name in NAMES.items():
        people = work.csl.get(variable)
        if name in fields and isinstance(people, list):
            fields[name] = " and ".join(_person(one) for one in people)
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return printable(f"@{work.type}{{{work.key},\n{lines}}}\n")


def _titles(work: Work, fields: Mapping[str, str]) -> dict[str, str]:
    """The titles with what keeps its capitals or is set apart; what is within one already stands no second time.

    Only a title of the work itself is put together where nothing in it is set apart.
    """
    titles: dict[str, str] = {}
    for variable, (name, *others) in MARKED:
        said = work.csl.get(variable)
        if name not in fields or not isinstance(said, str) or not (name == "title" or "<" in said):
            continue
        if name == "title" and work.type == "periodical" and "issuetitle" in fields:
            continue  # the item's title is that of the issue
        seen = without_markup(said)
        if name in titles or (name != "title" and not seen.startswith(work.fields[name])):
            continue
        titles |= {other: "" for other in others if (words := work.fields.get(other, "")) and words in seen}
        titles[name] = _marked(said) if has_our_tags(variable, work) else escape(name, said)
    return titles


def _marked(words: str) -> str:
    """CSL's markup (CSL 1.0.2, appendix V) as LaTeX; tags that are ours are closed, each within another."""
    parts = re.split(r"(</?(?:i|b|sup|sub|span)\b[^<>]*>)", words)
    tags = ("}" if part.startswith("</") else _COMMANDS.get(part, "{") for part in parts[1::2])
    said = (escape("title", part) for part in parts[::2])
    return next(said) + "".join(tag + words for tag, words in zip(tags, said, strict=True))


def _person(person: Mapping[str, Any]) -> str:
    if literal := person.get("literal"):
        return f"{{{escape('author', str(literal))}}}"
    parts = (family_of(person), str(person.get("suffix") or ""), str(person.get("given") or ""))
    first, *rest = (escape("author", part) for part in parts if part)
    return ", ".join([f"{{{first}}}" if is_whole(person) else first, *rest])
