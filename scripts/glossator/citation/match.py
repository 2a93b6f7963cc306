"""Which works of a library fit what a citation prints: an ordered table of rules, the first that fits decides.

A rule gives every work that fits, never the best of several: a tie is a tie.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from glossator.citation.library_index import LibraryIndex, address_of, opening
from glossator.citation.match_acronym import spells
from glossator.citation.match_note import by_note, is_long
from glossator.citation.spelling import letters, shape, title_words
from glossator.model import CitedWork
from glossator.patterns import re

Keys = tuple[str, ...]

LIKE = 88.0
"""Likeness of titles in per cent that is enough where the date agrees to the day or month."""
SAME = 93.0
"""Likeness that is enough where only the year, or nothing, is printed."""
PART = 0.7
"""Least likeness of a garbled surname among authors of which the others agree."""

_YEAR = re.compile(r"\d{4}")
_CYRILLIC = re.compile(r"[А-ЯЁ][а-яё]+")
_CASES = (
    ("ого", "ий"), ("ому", "ий"), ("им", "ий"), ("ым", ""), ("ом", ""), ("ой", "а"), ("ы", "а"),
    ("а", ""), ("у", ""), ("е", ""), ("я", "й"), ("ю", "й"),
)  # fmt: skip
"""How a surname ends in the cases of Russian, and as whom the library has it."""
_ACRONYM = re.compile(r"[^\W\d_a-zа-я][^\W_a-zа-я]{2,7}")
_REPEATED = re.compile(r"([^\W\d_])([2-4])")
_LETTERED = re.compile(r"(\d{4})([a-z])")


@dataclass(frozen=True, slots=True)
class Match:
    """What fits, and by which rule."""

    rule: str
    keys: Keys


def match_item(item: CitedWork, index: LibraryIndex) -> Match:
    """Return the works that fit the item and the name of the rule; an empty rule where nothing fits."""
    for name, rule in RULES:
        keys = rule(item, index)
        if keys:
            return Match(name, keys)
    return Match("", ())


def _by_key(item: CitedWork, index: LibraryIndex) -> Keys:
    return (item.key,) if item.key in index.works else index.aliases.get(item.key, ())


def _by_authors(item: CitedWork, index: LibraryIndex) -> Keys:
    """Surnames in order and the year, letter included."""
    names, year = _names(item), _year(item)
    if not names or not item.year or item.date:
        return ()
    found = index.by_authors.get((names, year), ())
    if item.others:
        found = _unique((*index.by_first.get((names[0], year), ()), *found))
    return _lettered(found, item, index)


def _by_first_edition(item: CitedWork, index: LibraryIndex) -> Keys:
    """Surnames and the year of the first edition that is printed beside that of the copy: `Smith [1950] 1987`."""
    original = item.parts[0] if len(item.parts) == 1 else ""
    return _by_authors(replace(item, year=original, parts=()), index) if _YEAR.fullmatch(original) else ()


def _by_name_before(item: CitedWork, index: LibraryIndex) -> Keys:
    """A year and a page, and of the names before it in the sentence the nearest that wrote something in that year."""
    if item.form not in ("year-alone", "year-only"):
        return ()
    for name in item.authors:
        names = letters(name)
        found = index.by_authors.get(((names,), _year(item)), ()) + index.by_first.get((names, _year(item)), ())
        if found:
            return _lettered(_unique(found), item, index)
    return ()


def _by_declined_authors(item: CitedWork, index: LibraryIndex) -> Keys:
    """A surname with a Russian ending of a case: `у Иванова (2015)`, `Ивановым (2015)`."""
    if not item.narrative or len(item.authors) != 1 or not _CYRILLIC.match(item.authors[0]):
        return ()
    for ending, instead in _CASES:
        if item.authors[0].endswith(ending):
            name = item.authors[0].removesuffix(ending) + instead
            if found := _by_authors(replace(item, authors=(name,)), index):
                return found
    return ()


def _by_body(item: CitedWork, index: LibraryIndex) -> Keys:
    """A body's acronym or name that published it, and the year: `ILRC 2020`."""
    if len(item.authors) != 1 or not _year(item) or item.title or item.date:
        return ()
    name = letters(item.authors[0])
    fitting = (index.by_body.get(name) or ()) or index.by_publisher.get(name, ())
    return _lettered((key for key in fitting if index.years[key] == _year(item)), item, index)


def _by_acronym(item: CitedWork, index: LibraryIndex) -> Keys:
    """A body by an acronym that its name spells: `W3C` of three words with W and one with C, `BMJ` of a compound."""
    name = item.authors[0] if len(item.authors) == 1 else ""
    if not _ACRONYM.fullmatch(name) or item.title or item.date:
        return ()
    wanted = letters(_REPEATED.sub(lambda one: one[1] * int(one[2]), name))
    bodies = index.bodies_of_year.get(_year(item), ())
    return _lettered((key for words, key in bodies if spells(wanted, words)), item, index)


def _by_scanned_authors(item: CitedWork, index: LibraryIndex) -> Keys:
    """Surnames as a scanner garbles them, and the year."""
    if not item.authors or not _year(item) or item.others or item.title or item.date:
        return ()
    shapes = tuple(map(shape, item.authors))
    if all(shapes) and (found := index.by_shape.get((shapes, _year(item)))):
        return _lettered(found, item, index)
    return _by_one_garbled(item, index)


def _by_one_garbled(item: CitedWork, index: LibraryIndex) -> Keys:
    """Two authors or more, all but one spelled as in the library, that one nearly."""
    names = _names(item)
    if len(names) < 2:
        return ()
    found = []
    for known, key in index.by_count.get((len(names), _year(item)), ()):
        differing = [(a, b) for a, b in zip(known, names, strict=True) if a != b]
        if len(differing) == 1 and fuzz.ratio(*differing[0]) >= PART * 100:
            found.append(key)
    return _lettered(_unique(found), item, index)


def _by_title_year(item: CitedWork, index: LibraryIndex) -> Keys:
    """A document's title that holds its year: all printed words are the title's, in order."""
    if item.form != "title-year":
        return ()
    wanted = title_words(item.title)
    same = tuple(key for key, title in index.titles.items() if title == wanted)
    return same or tuple(key for key, title in index.titles.items() if f" {wanted} " in f" {title} ")


def _by_date(item: CitedWork, index: LibraryIndex) -> Keys:
    """The day or month as printed, and a title that is like one of the parts."""
    date = item.date
    if not date:
        return ()
    dated, written = _dated(item, index), _written(item)
    alike = tuple(key for key in dated if _likeness(written, index.titles[key]) >= LIKE)
    if len(alike) > 1:
        same = tuple(key for key in alike if index.titles[key] in written)
        alike = same if len(same) == 1 else alike
    return alike


def _by_body_and_date(item: CitedWork, index: LibraryIndex) -> Keys:
    """A document by its author and day, the title left out: `(Council of the Harbour Union, 12 Oct 2005)`."""
    if not item.date or item.title:
        return ()
    dated = _dated(item, index)
    names = {letters(part) for part in item.parts}
    return tuple(key for key in dated if any(key in index.by_body.get(name, ()) for name in names))


def _by_address(item: CitedWork, index: LibraryIndex) -> Keys:
    address = address_of(item.url)
    found = index.by_address.get(address, ()) if address else ()
    if len(found) > 1:
        named = tuple(key for key in found if _named(item, key, index))
        return named or found
    return found


def _by_title(item: CitedWork, index: LibraryIndex) -> Keys:
    """A title without a date, where a body's name or the length of the title makes sure."""
    if item.year or not (item.title or item.parts) or item.form == "reference-note":
        return ()
    written = _written(item)
    near = _unique(key for words in written for key in index.by_opening.get(opening(words), ()))
    alike = [key for key in near if _likeness(written, index.titles[key], SAME) >= SAME]
    return tuple(key for key in alike if is_long(index.titles[key]) or _named(item, key, index))


def _by_body_alone(item: CitedWork, index: LibraryIndex) -> Keys:
    """Only a body is printed: the work of that body that has neither title nor year to print."""
    if item.year or item.date or len(item.parts) != 1 or item.form == "reference-note":
        return ()
    found = index.by_body.get(letters(item.parts[0]), ())
    return tuple(key for key in found if not index.titles[key] and not index.years[key])


RULES: tuple[tuple[str, Callable[[CitedWork, LibraryIndex], Keys]], ...] = (
    ("key", _by_key),
    ("name-before", _by_name_before),
    ("authors-year", _by_authors),
    ("first-edition", _by_first_edition),
    ("declined-authors", _by_declined_authors),
    ("body-year", _by_body),
    ("acronym", _by_acronym),
    ("title-year", _by_title_year),
    ("scanned-authors-year", _by_scanned_authors),
    ("title-date", _by_date),
    ("body-date", _by_body_and_date),
    ("address", _by_address),
    ("title", _by_title),
    ("body-alone", _by_body_alone),
    ("words-of-note", by_note),
)
"""Surest first."""


def _names(item: CitedWork) -> tuple[str, ...]:
    return tuple(map(letters, item.authors))


def _year(item: CitedWork) -> str:
    """The year without its letter; `n.d.` is no year."""
    year = str(item.year)
    return year[:4] if year[:4].isdigit() else ""


def _lettered(keys: Iterable[str], item: CitedWork, index: LibraryIndex) -> Keys:
    """Of several works of a year the one with the letter; a letter that the library does not give fits none."""
    found = tuple(keys)
    match = _LETTERED.fullmatch(str(item.year))
    if not match:
        return found
    return tuple(key for key in found if index.letters.get(key) == match[2])


def _dated(item: CitedWork, index: LibraryIndex) -> Keys:
    """Works of that day; where the library gives only the month or year, of those."""
    date = item.date
    found = index.by_date.get(date, ())
    if len(date) == 10 and not found:
        month = index.by_date.get(date[:7], ())
        found = tuple(key for key in month if not any(key in index.by_date.get(d, ()) for d in _days(date[:7])))
    if not found and not item.accessed:
        found = tuple(
            key for key, year in index.years.items()
            if year == date[:4] and len((index.works[key].csl["issued"]["date-parts"])[0]) == 1
        )  # fmt: skip
    return found


def _days(month: str) -> Iterable[str]:
    return (f"{month}-{day:02d}" for day in range(1, 32))


def _written(item: CitedWork) -> list[str]:
    """What may be a title among the printed parts, each once."""
    return list(dict.fromkeys(filter(None, map(title_words, (item.title, *item.parts)))))


def _likeness(written: list[str], title: str, least: float = LIKE) -> float:
    """How like the likest of the printed parts is to a work's title, which the text may shorten, in per cent."""
    if title in written:
        return 100.0 if title else 0.0
    best = 0.0
    for words in written:
        short, long_ = sorted((words, title), key=len)
        # The beginning of a title stands for all of it, but not one word, nor words from its middle.
        if " " in short:
            best = max(best, fuzz.ratio(short, long_, score_cutoff=least))
            best = max(best, fuzz.ratio(short, long_[: len(short)], score_cutoff=least))
    return best


def _named(item: CitedWork, key: str, index: LibraryIndex) -> bool:
    """Whether one of the parts names the body that wrote or published the work."""
    names = [letters(part) for part in (*item.parts, *item.authors, item.publisher) if part]
    return any(key in index.by_body.get(name, ()) or key in index.by_publisher.get(name, ()) for name in names)


def _unique(keys: Iterable[str]) -> Keys:
    return tuple(dict.fromkeys(keys))
