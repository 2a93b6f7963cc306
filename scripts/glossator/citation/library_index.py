"""A library by everything a citation may print of a work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from glossator.citation.spelling import letters, rewritten, shape, title_words
from glossator.findings.nearest import Spellings
from glossator.model import Work
from glossator.patterns import re

Names = tuple[str, ...]

_BRACKETED = re.compile(r"\s*\(([^()]{2,40})\)")
_KEY_LETTER = re.compile(r"\d{4}([a-z])$")
_ADDRESS = re.compile(r"^https?://(?:www\.)?|/+$|[#?].*$", re.IGNORECASE)
_INITIAL = re.compile(r"\b[^\W\d_]")
_TABLES = (
    "authors", "first", "shape", "body", "body_year", "publisher", "date", "address", "count", "opening",
    "author_word", "title_word", "alias",
)  # fmt: skip
_PRINTED_BY = ("publisher", "journaltitle", "journal")
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "de", "la", "ve", "für", "und", "et"))


@dataclass(frozen=True, slots=True)
class LibraryIndex:
    """Keys by name, year, title, date and address. Built once, read only; ids, no objects but `works`."""

    works: Mapping[str, Work]
    by_authors: Mapping[tuple[Names, str], tuple[str, ...]] = field(default_factory=dict)
    """(folded surnames in order, year) to keys."""
    by_count: Mapping[tuple[int, str], tuple[tuple[Names, str], ...]] = field(default_factory=dict)
    """(number of authors, year) to pairs of their surnames and the key, for two authors or more."""
    by_first: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """(folded first surname, year) to keys of works with more authors: `et al.`."""
    by_shape: Mapping[tuple[Names, str], tuple[str, ...]] = field(default_factory=dict)
    """As `by_authors`, by what a scanner leaves of a name."""
    by_body: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Folded name or acronym of an author that is a body to keys."""
    bodies_of_year: Mapping[str, tuple[tuple[Names, str], ...]] = field(default_factory=dict)
    """Year to pairs of the folded words of a body that wrote something in it, and the key."""
    by_publisher: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Folded name or acronym of an institution, publisher or site to keys."""
    by_date: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """ISO day or month to keys."""
    by_address: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Host and path of an address to keys."""
    by_opening: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How a title begins to keys: see `opening`."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Key to the folded words of the title with subtitle."""
    years: Mapping[str, str] = field(default_factory=dict)
    """Key to the year of publication; empty where there is none."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Key to its letter among works of the same authors and year."""
    first_of_year: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Year to the folded first surnames of its works, each to its keys: for `did you mean`."""
    surnames: Mapping[str, Spellings] = field(default_factory=dict)
    """Year to those surnames."""
    keys: Spellings = field(default_factory=lambda: Spellings(()))
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A key that is none of a work's own to the works that have it as another key."""
    author_words: Mapping[str, tuple[Names, ...]] = field(default_factory=dict)
    """Key to its authors, each with the folded words of the names it goes by."""
    given_words: Mapping[str, Names] = field(default_factory=dict)
    """Key to the folded given names of its authors, and their initials."""
    by_author_word: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A folded word of an author's name to keys."""
    by_title_word: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The first folded word of a title to keys."""

    @classmethod
    def of(cls, works: Mapping[str, Work]) -> LibraryIndex:
        """Return the index of a library; the order of works changes nothing but the order of candidates."""
        tables: dict[str, dict[Any, dict[Any, None]]] = {name: {} for name in _TABLES}

        def add(table: str, key: Any, value: Any) -> None:
            tables[table].setdefault(key, {})[value] = None

        titles, years = {}, {}
        author_words, given_words = {}, {}
        groups: dict[tuple[Names, str], list[str]] = {}
        for key, work in works.items():
            for alias in work.aliases:
                if alias not in works:
                    add("alias", alias, key)
            year = years[key] = _year(work)
            titles[key] = title_words(": ".join(filter(None, (work.fields.get("title"), work.fields.get("subtitle")))))
            persons = _persons(work)
            author_words[key] = named = tuple(filter(None, map(_words_of, persons)))
            given_words[key] = _given(persons)
            for word in dict.fromkeys(word for names in named for name in names for word in name.split()):
                add("author_word", word, key)
            if titles[key]:
                add("title_word", titles[key].split()[0], key)
            groups.setdefault((tuple(letters("".join(map(str, one.values()))) for one in persons), year), []).append(
                key
            )
            for names in _spellings(persons):
                add("authors", (names, year), key)
                if len(names) > 1:
                    add("count", (len(names), year), (names, key))
            if persons:
                shapes = tuple(map(shape, _surnames(persons)))
                if all(shapes):
                    add("shape", (shapes, year), key)
                if len(persons) > 1:
                    add("first", (letters(_surnames(persons)[0]), year), key)
            for one in persons:
                for name in body_names(str(one.get("literal", ""))):
                    add("body", name, key)
                if words := tuple(title_words(str(one.get("literal", ""))).split()):
                    add("body_year", year, (words, key))
            for name in _publishers(work, signed=any(one.get("family") for one in persons)):
                add("publisher", name, key)
            if titles[key]:
                add("opening", opening(titles[key]), key)
            for date in _dates(work):
                add("date", date, key)
            if address := address_of(str(work.csl.get("URL", ""))):
                add("address", address, key)

        first_of_year = _first_of_year(tables["authors"])

        def frozen(table: str) -> dict[Any, tuple[Any, ...]]:
            return {key: tuple(keys) for key, keys in tables[table].items()}

        return cls(
            works,
            by_authors=frozen("authors"),
            by_count=frozen("count"),
            by_first=frozen("first"),
            by_shape=frozen("shape"),
            by_body=frozen("body"),
            bodies_of_year=frozen("body_year"),
            by_publisher=frozen("publisher"),
            by_date=frozen("date"),
            by_address=frozen("address"),
            by_opening=frozen("opening"),
            titles=titles,
            years=years,
            letters=_letters(groups, titles),
            first_of_year=first_of_year,
            surnames={year: Spellings(names) for year, names in first_of_year.items()},
            keys=Spellings(works),
            aliases=frozen("alias"),
            author_words=author_words,
            given_words=given_words,
            by_author_word=frozen("author_word"),
            by_title_word=frozen("title_word"),
        )

    def has_key(self, key: str) -> bool:
        """Return whether a work may be cited by the key."""
        return key in self.works or key in self.aliases


def _first_of_year(authors: Mapping[tuple[Names, str], Iterable[str]]) -> dict[str, dict[str, tuple[str, ...]]]:
    years: dict[str, dict[str, dict[str, None]]] = {}
    for (names, year), keys in authors.items():
        if names:
            years.setdefault(year, {}).setdefault(names[0], {}).update(dict.fromkeys(keys))
    return {year: {name: tuple(keys) for name, keys in first.items()} for year, first in years.items()}


def opening(title: str) -> str:
    """Return a title's first letters, scanning damage aside: two spellings of one title share them nearly always."""
    return rewritten(title[:8])[:2]


def address_of(url: str) -> str:
    """Return host and path of an address, without scheme, `www.`, query and closing slash."""
    return _ADDRESS.sub("", _ADDRESS.sub("", url)).casefold()


def body_names(name: str) -> Iterator[str]:
    """Yield the folded spellings of a body's name: whole, without its acronym, the acronym, its initials."""
    if not name:
        return
    yield letters(name)
    bare = _BRACKETED.sub("", name)
    if bare != name:
        yield letters(bare)
        for match in _BRACKETED.finditer(name):
            yield letters(match[1])
    words = [word for word in re.split(r"[\s\-–/]+", bare) if word and word.lower() not in _SMALL]
    initials = "".join(found[0] for word in words if (found := _INITIAL.match(word)))
    if len(initials) > 2:
        yield letters(initials)


def _persons(work: Work) -> list[Mapping[str, Any]]:
    for variable in ("author", "editor"):
        names = work.csl.get(variable)
        if names:
            return [one for one in names if one.get("literal") != "others"]
    return []


def _surnames(persons: Iterable[Mapping[str, Any]]) -> list[str]:
    return [
        str(one.get("literal") or " ".join(filter(None, (one.get("non-dropping-particle"), one.get("family")))))
        for one in persons
    ]


def _spellings(persons: list[Mapping[str, Any]]) -> Iterator[Names]:
    """How the authors may be listed: surnames, without particles, with given names, a body's other names."""
    if not persons:
        return
    yield tuple(map(letters, _surnames(persons)))
    yield tuple(letters(str(one.get("literal") or one.get("family"))) for one in persons)
    yield tuple(
        letters(f"{one.get('given', '')} {surname}") for one, surname in zip(persons, _surnames(persons), strict=True)
    )
    if len(persons) == 1:
        for name in body_names(str(persons[0].get("literal", ""))):
            yield (name,)


def _words_of(person: Mapping[str, Any]) -> Names:
    """The folded words of a surname, with its particle and without; of a body its name, that without an acronym, it."""
    if literal := str(person.get("literal", "")):
        names = (literal, _BRACKETED.sub("", literal), *_BRACKETED.findall(literal))
    else:
        family = str(person.get("family", ""))
        names = (_surnames([person])[0], family)
    return tuple(dict.fromkeys(filter(None, map(title_words, names))))


def _given(persons: Iterable[Mapping[str, Any]]) -> Names:
    words = [word for one in persons for word in title_words(str(one.get("given", ""))).split()]
    return tuple(dict.fromkeys((*words, *(word[0] for word in words))))


def _publishers(work: Work, *, signed: bool) -> Iterator[str]:
    """The folded names of the bodies that a work may go by instead of its author.

    The printer of a signed work is none: `Clarendon Press (1936)` cites no book that somebody wrote.
    """
    for name in ("institution", "organization", "school", *(() if signed else _PRINTED_BY)):
        yield from body_names(work.fields.get(name, ""))


def _year(work: Work) -> str:
    issued = work.csl.get("issued") or {}
    parts = issued.get("date-parts") or [[]]
    return str(parts[0][0]) if parts[0] else ""


def _dates(work: Work) -> Iterator[str]:
    for variable in ("issued", "accessed"):
        parts = ((work.csl.get(variable) or {}).get("date-parts") or [[]])[0]
        if len(parts) >= 2:
            yield f"{parts[0]:04d}-{parts[1]:02d}"
        if len(parts) == 3:
            yield f"{parts[0]:04d}-{parts[1]:02d}-{parts[2]:02d}"


def _letters(groups: Mapping[tuple[Names, str], list[str]], titles: Mapping[str, str]) -> dict[str, str]:
    """The letters of works that share authors and year: their keys' own, or by title as the bibliography sorts them."""
    result: dict[str, str] = {}
    for (names, year), keys in groups.items():
        own = {key: match[1] for key in keys if (match := _KEY_LETTER.search(key))}
        if len(own) == len(keys) == len(set(own.values())):
            result.update(own)
        elif len(keys) > 1 and names and year and len(keys) <= 26:
            ordered = sorted(keys, key=lambda key: (titles[key], key))
            result.update({key: chr(ord("a") + number) for number, key in enumerate(ordered)})
    return result
