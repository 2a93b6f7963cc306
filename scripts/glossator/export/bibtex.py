"""Works as BibTeX (biblatex's types and fields, UTF-8), each entry whole: nothing is inherited from another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from glossator.bibliography.item_words import family_of
from glossator.bibliography.tex import escape
from glossator.model import Work
from glossator.publish.press import Impression

NAMES = {
    "author": "author", "editor": "editor", "translator": "translator", "container-author": "bookauthor",
    "director": "author", "composer": "author", "recipient": "author", "interviewer": "author",
}  # fmt: skip
"""CSL name variable to the field that holds such names, where the work has it."""
LEFT = frozenset({"crossref", "xdata", "xref", "entryset", "options", "related", "relatedtype", "file"})
"""Fields that lead to other entries or to the disk of whoever wrote the library."""
_TAGS = (
    (re.compile(r'<span class="nocase">(.*?)</span>', re.DOTALL), r"{\1}"),
    (re.compile(r"<i>(.*?)</i>", re.DOTALL), r"\\emph{\1}"),
    (re.compile(r"<b>(.*?)</b>", re.DOTALL), r"\\textbf{\1}"),
    (re.compile(r"<sup>(.*?)</sup>", re.DOTALL), r"\\textsuperscript{\1}"),
    (re.compile(r"<sub>(.*?)</sub>", re.DOTALL), r"\\textsubscript{\1}"),
)


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
    return f"@{work.type}{{{work.key},\n{lines}}}\n"


def _titles(work: Work, fields: Mapping[str, str]) -> dict[str, str]:
    """The title with what keeps its capitals; what is within it already, such as a subtitle, stands no second time."""
    title = work.csl.get("title")
    if "title" not in fields or not isinstance(title, str):
        return {}
    seen = re.sub(r"<[^>]*>", "", title)
    again = {name: "" for name in ("subtitle", "titleaddon") if (words := work.fields.get(name, "")) and words in seen}
    return {"title": _marked(title), **again}


def _marked(words: str) -> str:
    """CSL's markup (CSL 1.0.2, appendix V) as LaTeX."""
    parts = re.split(r"(<(?:/?(?:i|b|sup|sub)|/span|span[^<>]*)>)", words)
    out = "".join(part if at % 2 else escape("title", part) for at, part in enumerate(parts))
    for tag, command in _TAGS:
        out = tag.sub(command, out)
    return re.sub(r"</?span[^<>]*>", "", out)


def _person(person: Mapping[str, Any]) -> str:
    if literal := person.get("literal"):
        return f"{{{escape('author', str(literal))}}}"
    parts = (family_of(person), str(person.get("suffix") or ""), str(person.get("given") or ""))
    return ", ".join(escape("author", part) for part in parts if part)
