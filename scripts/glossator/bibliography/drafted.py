"""A reference that was read from another form, and BibTeX of it: what any form is read into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.bibliography.tex import escape
from glossator.characters.printable import printable
from glossator.patterns import re

_BARE = frozenset({"url", "doi", "isbn", "issn"})
"""Fields in which a brace or a backslash is nobody's."""
_MADE = frozenset({"author", "editor", "translator", "bookauthor"})
"""Lists of names, which `people` has escaped already."""
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"&lt;|</?(?:i|b|sup|sub|span|sc)(?:\s[^<>]*)?>", re.IGNORECASE)
_MARKUP = re.compile(r"(</?(?:i|b|sup|sub|span|sc)(?:\s[^<>]*)?>)", re.IGNORECASE)
_COMMANDS = {
    "<i>": r"\emph{", "<b>": r"\textbf{", "<sup>": r"\textsuperscript{", "<sub>": r"\textsubscript{",
    "<sc>": r"\textsc{", '<span style="font-variant: small-caps;">': r"\textsc{", '<span class="nocase">': "{",
}  # fmt: skip
_TITLES = frozenset({"title", "booktitle", "maintitle", "journaltitle", "series", "shorttitle"})
_AND = re.compile(r"\sand\s|,|^others$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """A name as another form has it: the parts of a person's, or all of a body's in `literal`."""

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""
    whole: bool = False
    """Whether a small word at the beginning of the family name is no particle."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A type of biblatex, and fields in LaTeX."""

    type: str
    fields: Mapping[str, str]
    letter: str = ""
    """The letter that the year is printed with: `a` of `2019a`."""

    def as_bibtex(self, key: str) -> str:
        """Return an entry of it."""
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in self.fields.items() if value)
        return f"@{self.type}{{{key},\n{lines}}}\n"


def drafted(type_: str, words: Mapping[str, str], letter: str = "") -> Drafted:
    """Return a draft of plain words by field; lists of names are taken as `people` made them."""
    return Drafted(
        type_, {name: value if name in _MADE else as_tex(name, value) for name, value in words.items()}, letter
    )


def _marked(name: str, value: str) -> str:
    """CSL's markup of a title (CSL 1.0.2, appendix V) as LaTeX; without it where a tag is not closed in its turn."""
    parts = _MARKUP.split(value)
    open_: list[str] = []
    made: list[str] = []
    for words, tag in zip(parts[::2], [*parts[1::2], ""], strict=True):
        made.append(escape(name, words))
        if tag.startswith("</"):
            if not open_ or open_.pop() != tag[2:-1].lower():
                return ""
            made.append("}")
        elif tag:
            opening = _COMMANDS.get(tag.lower())
            open_.append(tag[1:].split(" ")[0].rstrip(">").lower())
            if opening is None:
                return ""
            made.append(opening)
    return "" if open_ else "".join(made)


def as_tex(name: str, value: str) -> str:
    """Return the words of a field on one line, escaped, a title's markup as commands.

    Signs of an address that would open or close are left out.
    """
    if name in _TITLES and "</" in value and (marked := _marked(name, _SPACE.sub(" ", printable(value)).strip())):
        return marked
    words = _SPACE.sub(" ", printable(_TAG.sub("", value))).strip()
    return escape(name, re.sub(r"[{}\\]", "", words) if name in _BARE else words)


def people(persons: Iterable[Person]) -> str:
    """Return a list of names as biblatex has it: `Doe, Ann and {Harbour Board}`."""
    return " and ".join(filter(None, map(_person, persons)))


def first_of(fields: Mapping[str, Sequence[str]], *names: str) -> str:
    """Return the first value of the first of several tags that has one."""
    return next((value for name in names for value in fields.get(name, ()) if value), "")


def _person(person: Person) -> str:
    if person.literal or not (person.family and person.given):
        whole = as_tex("author", person.literal or person.family or person.given)
        alone = person.family and not person.literal and " " not in whole and not _AND.search(whole)
        return whole if alone else f"{{{whole}}}" if whole else ""
    parts = [as_tex("author", part) for part in (person.family, person.suffix, person.given) if part]
    kept = [f"{{{part}}}" if _AND.search(part) else part for part in parts]
    return ", ".join([f"{{{parts[0]}}}" if person.whole else kept[0], *kept[1:]])
