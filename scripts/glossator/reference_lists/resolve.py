"""Which entry of a text's own list a citation means: exactly one, or none with a reason; a tie is never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter

from rapidfuzz import fuzz

from glossator.citation.match import match_item
from glossator.citation.spelling import letters
from glossator.model import CitedWork
from glossator.patterns import re
from glossator.reference_lists.listed import ReferenceLists

_YEAR = re.compile(r"(\d{4})([a-z])?$")
_ENDING = re.compile(r"[’'][^\W\d_A-Z]{1,5}$|,?\s(?:Jr|Sr|I{2,3}|IV)\.?$")
"""Of a name as it is printed in a sentence: `Birliği’nin`, `Smith’s`, and a suffix."""
_SUFFIX = re.compile(r"(?:Jr|Sr|I{2,3}|IV)\.?")
"""Behind a comma it was taken for an author: `Ferris, Jr. 1962`."""
_ALIKE = 84.0
"""Of a hundred: two surnames that one slip of the pen parts."""
_PLACE = ("start", "end", "confidence", "locator", "label", "mark", "prefix", "suffix")
_ASKED = attrgetter(*(one.name for one in fields(CitedWork) if one.name not in _PLACE))
"""What a citation prints of its work, which is all that decides: texts cite few works, and these often."""


@dataclass(frozen=True, slots=True)
class Denoted:
    """What a citation denotes."""

    key: str = ""
    """Empty where it denotes nothing, or nobody can tell."""
    reason: str = ""
    """Why not: `no candidate`, `several`."""
    candidates: tuple[str, ...] = ()
    """What it might have been."""
    confidence: float = 0.0
    why: str = ""


def resolve(item: CitedWork, listed: ReferenceLists) -> Denoted:
    """Return the entry that an item of a citation by author and year denotes.

    What the words say exactly comes first; a year that is one off, a misspelt surname or authors left out are taken
    where only one entry is near, with a reason and less confidence.
    """
    asked = _ASKED(item)
    if (known := listed.answers.get(asked)) is None:
        known = listed.answers[asked] = _resolved(item, listed)
    return known


def _resolved(item: CitedWork, listed: ReferenceLists) -> Denoted:
    named = [name for name in item.authors if not _SUFFIX.fullmatch(name)] or item.authors
    bare = replace(item, authors=tuple(_ENDING.sub("", name) for name in named))
    for one in (item, bare) if bare != item else (item,):
        if (exact := _exact(one, listed)) is not None:
            return exact
    item = bare
    for why, sure, near in NEAR:
        keys = tuple(dict.fromkeys(near(item, listed)))
        if len(keys) == 1:
            return Denoted(keys[0], "", (), sure, why)
        if keys:
            return Denoted("", "several", keys[:8], 0.0, f"{len(keys)} entries are near: {why}")
    return Denoted("", "no candidate", (), 0.0, "the list has no entry like it")


def _exact(item: CitedWork, listed: ReferenceLists) -> Denoted | None:
    match = match_item(item, listed.index)
    keys = match.keys
    if len(keys) > 1 and not item.others:
        keys = _narrowed(item, keys, listed) or keys
    if len(keys) == 1:
        sure = 0.6 if match.rule.startswith("scanned") else 0.97
        return Denoted(keys[0], "", (), sure, f"the list has one such entry ({match.rule})")
    if keys:
        return Denoted("", "several", keys[:8], 0.0, f"{len(keys)} entries of the list fit as well")
    return None


def resolve_number(number: str, listed: ReferenceLists, at: int = 0) -> Denoted:
    """Return the entry that a number denotes, cited at an offset of the text."""
    key = listed.key_of_number(number, at)
    if key:
        return Denoted(key, "", (), 0.97, f"the list has it under {number}")
    return Denoted("", "no candidate", (), 0.0, f"the list has no number {number}")


def _narrowed(item: CitedWork, keys: Sequence[str], listed: ReferenceLists) -> tuple[str, ...]:
    """Of works that fit those by exactly the authors that are printed."""
    wanted = tuple(map(letters, item.authors))
    return tuple(key for key in keys if _families(key, listed) == wanted)


def _families(key: str, listed: ReferenceLists) -> tuple[str, ...]:
    people = listed.works[key].csl.get("author") or listed.works[key].csl.get("editor") or ()
    return tuple(
        letters(str(one.get("literal") or one.get("family"))) for one in people if one.get("literal") != "others"
    )


def _without_letter(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """`2010a` where the list prints 2010."""
    match = _YEAR.match(item.year)
    if match is None or not match[2]:
        return ()
    return match_item(replace(item, year=match[1]), listed.index).keys


def _more_authors(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """The first authors of an entry that has more."""
    names, year = tuple(map(letters, item.authors)), item.year[:4]
    if not names or not year:
        return
    for key in _of_first(names[0], listed):
        families = _families(key, listed)
        shared = families[: len(names)] == names or (len(names) > 1 and set(names) <= set(families))
        if listed.index.years[key] == year and shared and _letter_fits(item, key, listed):
            yield key


def _letter_fits(item: CitedWork, key: str, listed: ReferenceLists) -> bool:
    match = _YEAR.match(item.year)
    letter = listed.works[key].fields.get("letter", "")
    return match is None or not match[2] or not letter or match[2] == letter


def _of_first(name: str, listed: ReferenceLists) -> Iterable[str]:
    for year in listed.index.first_of_year.values():
        yield from year.get(name, ())


def _year_off(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """One year more or less, or none in the list."""
    match = _YEAR.match(item.year)
    if match is None or not item.authors:
        return
    for year in (str(int(match[1]) - 1), str(int(match[1]) + 1)):
        yield from match_item(replace(item, year=year + (match[2] or "")), listed.index).keys


def _misspelt(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """A surname that is nearly one of the same year."""
    if not item.authors or item.year[:4] not in listed.index.first_of_year:
        return
    wanted = letters(item.authors[0])
    if len(wanted) < 4:
        return
    for name, keys in listed.index.first_of_year[item.year[:4]].items():
        if fuzz.ratio(wanted, name) >= _ALIKE:
            for key in keys:
                count = len(_families(key, listed))
                if _letter_fits(item, key, listed) and (count == len(item.authors) or item.others):
                    yield key


def _first_word(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """The first word of a name that was read as a whole: `Chen (2016)` of `Chen Guangxu`."""
    if len(item.authors) != 1 or not item.year:
        return
    wanted = letters(item.authors[0])
    for words, key in listed.index.bodies_of_year.get(item.year[:4], ()):
        if len(words) <= 3 and letters(words[0]) == wanted and _letter_fits(item, key, listed):
            yield key


def _last_words(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """The last words of a body's name, whose first ones were taken for the sentence: `La Junta de Aguas (2010a)`."""
    if len(item.authors) != 1 or not item.year:
        return
    wanted = letters(item.authors[0])
    for words, key in listed.index.bodies_of_year.get(item.year[:4], ()):
        tails = (letters("".join(words[-count:])) for count in range(1, min(len(words), 6)))
        if len(wanted) > 4 and wanted in tails and _letter_fits(item, key, listed):
            yield key


def _given_name(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """The first given name, of whom the surname stands first: `Chen (2016)` where Chen Guangxu was read as Guangxu."""
    if len(item.authors) != 1 or not item.year:
        return
    wanted = letters(item.authors[0])
    for keys in listed.index.first_of_year.get(item.year[:4], {}).values():
        for key in keys:
            first = (listed.works[key].csl.get("author") or [{}])[0]
            given = str(first.get("given", ""))
            if "." not in given and given and letters(given.split()[0]) == wanted and _letter_fits(item, key, listed):
                yield key


def _undated(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """No year in the citation, as of works that are to appear, and one work of the authors."""
    if not item.authors or _YEAR.match(item.year) or item.title:
        return ()
    return match_item(replace(item, year="", date=""), listed.index).keys


def _owning(item: CitedWork, listed: ReferenceLists) -> Iterable[str]:
    """German owners have an s and no apostrophe: `Rautenbergs (1978) Darstellung`."""
    if len(item.authors) != 1 or not item.authors[0].endswith("s") or len(item.authors[0]) < 4 or not item.year:
        return ()
    return match_item(replace(item, authors=(item.authors[0][:-1],)), listed.index).keys


NEAR: tuple[tuple[str, float, Callable[[CitedWork, ReferenceLists], Iterable[str]]], ...] = (
    ("the list prints no letter at the year", 0.8, _without_letter),
    ("the entry has more authors than are cited", 0.7, _more_authors),
    ("the name has the ending of an owner", 0.8, _owning),
    ("no year is cited, and the authors have one entry without a year", 0.7, _undated),
    ("it is the first word of the name", 0.7, _first_word),
    ("it is the end of a body's name", 0.8, _last_words),
    ("it is the first of the given names", 0.6, _given_name),
    ("a surname is spelt a little differently", 0.5, _misspelt),
    ("the year is one off", 0.45, _year_off),
)
"""Why, how sure, and the entries that are near in this way; asked in order where nothing fits exactly."""
