"""What a citation denotes: exactly one work of the library, or nothing with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from glossator.citation.again import AGAIN, Course, Denoted, denote
from glossator.citation.item import DOUBTFUL
from glossator.citation.library_index import LibraryIndex
from glossator.citation.match import match_item
from glossator.citation.off_the_work import Said, off_the_pages, off_the_work
from glossator.citation.spelling import letters, title_words
from glossator.findings import Finding, finding
from glossator.findings.nearest import MOST
from glossator.model import Citation, CitedWork, Mention, Place, Ref, Resolution, TargetKind, Unresolved
from glossator.patterns import re

_DATED_KEY = re.compile(r"[^\W\d_](?:[^\w]|_)?(?:1[5-9]|20)\d\d(?!\d)")
"""A name with a year behind it: `doe2005a`, `doe:1998`."""
_DASHES = re.compile(r"\s?[-–—]+\s?")
_BY_YEAR = frozenset({"narrative", "author-year", "signalled"})
_LOOKED_AT = 200
"""Works of one author that are looked at for the nearest year."""
_NAMED = 0.5
"""Below this a name with a year has a given name, or is a place: more often no citation."""
_WITH_PAGES = frozenset({"reference-note", "short-title"})


def resolve_citation(
    mention: Mention[Citation],
    index: LibraryIndex,
    place: Place,
    *,
    at: Callable[[int, int], tuple[Place, Place]] | None = None,
    course: Course | None = None,
) -> tuple[tuple[Resolution, ...], list[Finding]]:
    """Return a resolution for each item of the citation, in order, and the findings.

    Exactly one work that fits resolves; several never do (c-003), none is c-002
    for a key and c-001 for anything else, with what was probably meant. A page
    outside the work (`off_the_work`) is c-004 and still resolves. **The rule for doubtful
    candidates**: where nothing fits any item and no item is more than doubtful
    (`item.DOUBTFUL`), the words are no citation, and both results are empty. A key
    that stands alone in the sentence is meant as one where it is like a key of the
    library, or holds a year as keys do: `@property` and `@someone` are words.
    `at` gives the places of the start and the end of a stretch of the prose, so that
    a finding points at its item, or at the key alone; without it all stand at `place`.
    Items that refer back are resolved by the `course` of the text's citations up to here, which the works are said
    to, for the caller to keep or to drop; without one they denote nothing.
    """
    items = mention.value.works
    denoted: list[Denoted] = []
    for item in items:
        one = denoted_by(item, index, course)
        denoted.append(one)
        if course and one.cites and not one.later:
            course.say(one.resolution.target.id if one.resolution.target else None)
    if not any(one.cites for one in denoted):
        return (), []
    findings: list[Finding] = []
    for item, one in zip(items, denoted, strict=True):
        row = one.resolution
        if row.target is not None and not _said(item, row.target.id, index):
            continue  # nothing to say, so no place to look up
        printed = _printed(mention, item, len(items))
        start, end = _aim(mention, item, row)
        where, until = at(start, end) if at else (place, None)
        found = _findings(item, one, index, where, printed)
        for told in found:
            if at and told.code in _LOCATED:
                where, until = at(*_aim_at_locator(mention, item))
                told = replace(told, place=where)
            findings.append(told.until(until.line, until.column) if until else told)
    return tuple(one.resolution for one in denoted), findings


def without_own_pages(mention: Mention[Citation], rows: Sequence[Resolution], index: LibraryIndex) -> Mention[Citation]:
    """Return the citation with no locator where that gives but the pages of the whole work, as full references do.

    Of `566–582, 570` the page behind those of the article is the locator.
    """
    if all(item.form not in _WITH_PAGES for item in mention.value.works):
        return mention
    works = []
    for item, row in zip(mention.value.works, rows, strict=True):
        if row.target is not None and item.form in _WITH_PAGES and item.locator:
            pages = _DASHES.sub("–", index.works[row.target.id].fields.get("pages", ""))
            if pages and (item.locator == pages or item.locator.startswith(f"{pages}, ")):
                item = replace(item, locator=item.locator.removeprefix(pages).removeprefix(", "))
        works.append(item)
    return replace(mention, value=replace(mention.value, works=tuple(works)))


def denoted_by(item: CitedWork, index: LibraryIndex, course: Course | None) -> Denoted:
    """Return what an item denotes, and whether its words are a citation at all."""
    if item.form in AGAIN:
        if course is None:
            return Denoted(Resolution(None, Unresolved.NO_CANDIDATE), cites=False)
        return denote(item, course, index)
    row = _resolve(item, index)
    doubtful = item.confidence < DOUBTFUL and not _is_meant(item, row) and not _wrote(item, index)
    return Denoted(row, cites=not doubtful)


def _is_meant(item: CitedWork, row: Resolution) -> bool:
    """Whether a work fits, or a key that no work has is a slip of the pen, and no handle or attribute."""
    if row.reason is not Unresolved.NO_CANDIDATE:
        return True
    return bool(item.key) and (bool(row.candidates) or _DATED_KEY.search(item.key) is not None)


def _wrote(item: CitedWork, index: LibraryIndex) -> bool:
    """Whether a surname with a year is that of somebody who wrote other works of the library: a citation, then."""
    if item.form not in _BY_YEAR or not item.authors or item.confidence < _NAMED:
        return False
    names = f" {title_words(item.authors[0])} "
    return any(
        any(f" {one} " == names for one in index.author_words[key][0])
        for word in names.split()
        for key in index.by_author_word.get(word, ())
        if index.author_words[key]
    )


def _aim(mention: Mention[Citation], item: CitedWork, row: Resolution) -> tuple[int, int]:
    """The stretch a finding is about: a key that nothing has, else the item."""
    if item.key and row.target is None:
        key = mention.printed.find(item.key, item.start - mention.start)
        if key >= 0:
            return mention.start + key, mention.start + key + len(item.key)
    return item.start, item.end


_LOCATED = frozenset({"c-004", "c-110", "c-111", "c-112"})
"""Codes of what is wrong with a locator."""


def _aim_at_locator(mention: Mention[Citation], item: CitedWork) -> tuple[int, int]:
    """The stretch of the first number of an item's locator; all of the item where that is not to be seen."""
    start, end = item.start - mention.start, item.end - mention.start
    number = re.match(r"\w+", item.locator)
    key = mention.printed.find(item.key, start, end) if item.key else -1
    begin = max(key + len(item.key) if key >= 0 else start, start)
    at = re.compile(rf"\b{re.escape(number[0])}\b").search(mention.printed, begin, max(end, begin)) if number else None
    return (mention.start + at.start(), mention.start + at.end()) if at else (item.start, item.end)


def _resolve(item: CitedWork, index: LibraryIndex) -> Resolution:
    keys = match_item(item, index).keys
    if len(keys) > 1 and item.locator and item.label == "page":
        fitting = tuple(key for key in keys if not off_the_pages(item.locator, index.works[key]))
        if not fitting:
            return Resolution(None, Unresolved.LOCATOR, _works(keys))
        keys = fitting
    if len(keys) == 1:
        return Resolution(_works(keys)[0])
    if keys:
        return Resolution(None, Unresolved.SEVERAL, _works(keys))
    near = index.keys.nearest(item.key) if item.key else _near(item, index)
    return Resolution(None, Unresolved.NO_CANDIDATE, _works(near))


def _works(keys: Iterable[str]) -> tuple[Ref, ...]:
    return tuple(Ref(TargetKind.WORK, key) for key in keys)


def _said(item: CitedWork, key: str, index: LibraryIndex) -> list[Said]:
    """The findings on an item that denotes a work, without their place: its key, its locator."""
    off = off_the_work(item, index.works[key])
    return [("c-109", {"alias": item.key, "key": key}), *off] if item.key in index.aliases else off


def _findings(item: CitedWork, denoted: Denoted, index: LibraryIndex, place: Place, printed: str) -> list[Finding]:
    row = denoted.resolution
    if denoted.code:
        candidates = tuple(ref.id for ref in row.candidates)
        shown = ", ".join(f"@{key}" for key in candidates) or "none is known"
        return [finding(denoted.code, place, candidates, printed=printed, why=row.why, candidates=shown)]
    if row.target is not None:
        return [finding(code, place, **shown) for code, shown in _said(item, row.target.id, index)]
    near = tuple(ref.id for ref in row.candidates)
    if row.reason is Unresolved.SEVERAL or row.reason is Unresolved.LOCATOR:
        shown = ", ".join(f"@{key}" for key in near)
        return [finding("c-003", place, near, printed=printed, candidates=shown)]
    if item.key:
        return [finding("c-002", place, near, key=item.key)]
    if item.confidence < DOUBTFUL and not _wrote(item, index):
        return []
    return [finding("c-001", place, near, printed=printed)]


def _printed(mention: Mention[Citation], item: CitedWork, count: int) -> str:
    """The words of one work; of a further year of an author also the author, who stands before."""
    if count == 1 or item.narrative:
        return mention.printed
    words = mention.printed[item.start - mention.start : item.end - mention.start]
    return f"{', '.join(item.authors)} {words}" if words[:1].isdigit() and item.authors else words


def _near(item: CitedWork, index: LibraryIndex) -> tuple[str, ...]:
    """Works of the same year whose first author is spelled nearly so, else that author's of the nearest years."""
    year = str(item.year)[:4]
    if not item.authors or not year:
        return ()
    near = index.surnames[year].nearest(letters(item.authors[0])) if year in index.surnames else ()
    same = tuple(dict.fromkeys(key for name in near for key in index.first_of_year[year][name]))
    return same[:MOST] or _of_author(item.authors[0], year, index)


def _of_author(name: str, year: str, index: LibraryIndex) -> tuple[str, ...]:
    """Works of other years whose first author has this name, the nearest years first."""
    named = title_words(name)
    first = named.split()[0] if named else ""
    keys = [key for key in index.by_author_word.get(first, ())[:_LOOKED_AT] if named in index.author_words[key][0]]
    dated = [(abs(int(at) - int(year)), key) for key in keys if (at := index.years.get(key, "")[:4]).isdecimal()]
    return tuple(key for _, key in sorted(dated))[:MOST] if year.isdecimal() else ()
