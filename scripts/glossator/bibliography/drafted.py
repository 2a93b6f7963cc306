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
_AND = re.compile(r"\sand\s|,|^others$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """A name as another form has it: the parts of a person's, or all of a body's in `literal`."""

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""


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


def as_tex(name: str, value: str) -> str:
    """Return the words of a field on one line, escaped; signs of an address that would open or close are left out."""
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
    return ", ".join(f"{{{part}}}" if _AND.search(part) else part for part in parts)
