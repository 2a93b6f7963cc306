"""What a citation that refers back denotes: a table of rules, each with its reason; a tie is never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from glossator.citation.again.authors import by_authors_of, by_names, of_library, same_authors, unexplained
from glossator.citation.again.back import NOTE_NUMBER
from glossator.citation.again.course import Course, Unit
from glossator.citation.again.place import PLACE_ALONE
from glossator.citation.again.title import AUTHOR_PLACE, SHORT_TITLE
from glossator.citation.again.titles import by_title
from glossator.citation.again.words import ART_CIT, IBID, IDEM, LOC_CIT, OP_CIT
from glossator.citation.item import DOUBTFUL
from glossator.citation.library_index import LibraryIndex
from glossator.citation.spelling import title_words
from glossator.model import CitedWork, Ref, Resolution, TargetKind, Unresolved

NOTHING, SEVERAL, NO_NOTE, UNKNOWN, NO_TITLE, NO_AUTHOR = (
    "c-130", "c-131", "c-132", "c-133", "c-134", "c-135",
)  # fmt: skip

LATER = "that note comes later"
"""Why nothing is denoted yet: the caller asks again when all notes are read."""

_ARTICLES = frozenset(
    ("article", "article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference")
)


@dataclass(frozen=True, slots=True)
class Denoted:
    """What an item denotes, and the code of what is to be said where it is left open."""

    resolution: Resolution
    code: str = ""
    cites: bool = True
    """False where the words turn out to be no citation."""
    later: bool = False
    """Whether it leads to a note that comes later."""


def denote(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """Return what an item of a form of `AGAIN` denotes, by the course of citations up to it; nothing is remembered."""
    return AGAIN[item.form](item, course, index)


def _one(keys: Iterable[str], why: str, nothing: str = NOTHING) -> Denoted:
    """The one work, a tie of several, or nothing."""
    refs = tuple(Ref(TargetKind.WORK, key) for key in dict.fromkeys(keys))
    if len(refs) == 1:
        return Denoted(Resolution(refs[0], why=why))
    reason = Unresolved.SEVERAL if refs else Unresolved.NO_CANDIDATE
    return Denoted(Resolution(None, reason, refs, why), SEVERAL if refs else nothing)


_NO_CITATION = Denoted(Resolution(None, Unresolved.NO_CANDIDATE), cites=False)


def _ibid(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """The work cited last: in the same note, else the one that the last note with a citation cites."""
    if item.authors or item.title:
        last = [key for unit in _units_before(course) for key in unit.works] if not course.inside else course.inside
        named = by_names(" ".join(item.authors), [key for key in last if key], index)
        if len(named) == 1 and item.form == IBID and not item.title:
            return _one(named, "the author’s work that was cited last")
        return _op_cit(item, course, index)
    if inside := course.inside:
        if inside[0] is None:
            return _one((), "the work cited right before in this note is not known", UNKNOWN)
        return _one((inside[0],), "the work cited right before in this note")
    units = _units_before(course)
    if not units:
        return _one((), "nothing is cited before it")
    works = [key for unit in units for key in unit.works]
    where = " and ".join(_where(unit) for unit in units)
    if any(unit.unknown for unit in units):
        why = f"{where} cites a work that is not known"
        found = _one(works, why, UNKNOWN)
        reason = Unresolved.SEVERAL if works else Unresolved.NO_CANDIDATE
        candidates = found.resolution.candidates or tuple(Ref(TargetKind.WORK, key) for key in works)
        return Denoted(Resolution(None, reason, candidates, why), UNKNOWN)
    if len(set(works)) > 1:
        return _one(works, f"{where} cites more than one work" if len(units) == 1 else f"{where} cite different works")
    return _one(works, f"the work that {where} cites")


def _units_before(course: Course) -> list[Unit]:
    """Where the work cited last is looked for: for a note in the notes, and only where none cites in the text."""
    if not course.now.label:
        units = [course.body] if course.body.cites else [course.before]
    else:
        units = [course.before or course.between]
    return [unit for unit in units if unit is not None and unit.cites]


def _where(unit: Unit) -> str:
    return f"note {unit.label}" if unit.label else "the text before"


def _op_cit(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """The work of the author that was cited before; where none was, the only one in the library."""
    names = " ".join(item.authors)
    if not names:
        return _ibid(item, course, index)
    cited, known = _narrowed(item, by_names(names, course.last, index), index), of_library(names, index)
    if cited:
        first = course.first[cited[0]]
        where = f"in note {first}" if first else "in the text"
        if len(cited) == 1:
            return _one(cited, f"the work of {names} that is cited {where}")
        return _one(cited, f"more than one work of {names} is cited before")
    found = _narrowed(item, known, index)
    if len(found) == 1:
        return _one(found, f"the only such work of {names} in the library; it was not cited before")
    if found:
        return _one(found, f"no work of {names} is cited before, and the library has several")
    return _one((), f"no such work of {names} is cited before or is in the library")


def _narrowed(item: CitedWork, keys: tuple[str, ...], index: LibraryIndex) -> tuple[str, ...]:
    """Of the works those that the printed title or the kind leaves."""
    if item.title and (titled := by_title(item.title, keys, index)):
        keys = titled
    if item.form == ART_CIT and len(keys) > 1:
        articles = tuple(key for key in keys if index.works[key].csl.get("type", index.works[key].type) in _ARTICLES)
        keys = articles or keys
    return keys


def _idem(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """Another work of the author cited last; without a title the work itself."""
    before = _ibid(item if not item.title else _bare(item), course, index)
    if not item.title:
        return before
    target = before.resolution.target
    keys = [target.id] if target else [ref.id for ref in before.resolution.candidates]
    if not keys or not same_authors(keys, index):
        return _by_title_alone(item, index) or before
    if item.title[:4].isdigit():
        dated = [key for key in by_authors_of(keys[0], index.works, index) if index.years[key] == item.title[:4]]
        return _one(dated, f"the work of {item.title} of the author cited right before", NO_TITLE)
    cited = by_title(item.title, by_authors_of(keys[0], course.last, index), index)
    if cited:
        return _one(cited, "a work of the author cited right before, cited already")
    known = by_title(item.title, by_authors_of(keys[0], index.works, index), index)
    if not known and (titled := _by_title_alone(item, index)):
        return titled
    return _one(known, "a work of the author cited right before", NO_TITLE)


def _by_title_alone(item: CitedWork, index: LibraryIndex) -> Denoted | None:
    """The one work with such a title of two words or more, where who wrote it is not sure."""
    words = title_words(item.title).split()
    found = by_title(item.title, index.by_title_word.get(words[0], ()), index) if len(words) > 1 else ()
    return _one(found, "the only work of that title in the library") if len(found) == 1 else None


def _bare(item: CitedWork) -> CitedWork:
    return CitedWork(item.start, item.end, IBID)


def _note_number(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """The work that the note of that number cites, of several the author's."""
    labels = [course.note(number) for number in item.parts]
    if None in labels:
        missing = ", ".join(number for number, label in zip(item.parts, labels, strict=True) if label is None)
        return Denoted(Resolution(None, Unresolved.NO_CANDIDATE, (), f"there is no note {missing}"), NO_NOTE)
    if any(label not in course.read or course.read[label] is course.now for label in labels if label):
        return Denoted(Resolution(None, Unresolved.NO_CANDIDATE, (), LATER), NO_NOTE, later=True)
    units = [course.read[label] for label in labels if label]
    works: tuple[str, ...] = tuple(dict.fromkeys(key for unit in units for key in unit.works))
    where = " and ".join(_where(unit) for unit in units)
    if item.authors:
        works = by_names(" ".join(item.authors), works, index)
        if not works and not any(unit.unknown for unit in units):
            return _op_cit(item, course, index)
    works = _narrowed(item, works, index)
    if not works:
        if any(unit.unknown for unit in units):
            return _one((), f"what {where} cites is not known", UNKNOWN)
        return _NO_CITATION
    return _one(works, f"the work that {where} cites" if len(works) == 1 else f"{where} cites more than one work")


def _short_title(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """The author's work of that title: one that was cited before, else one of the library."""
    names = " ".join(item.authors)
    cited = by_title(item.title, by_names(names, course.last, index), index)
    if cited:
        first = course.first[cited[0]]
        return _one(
            cited, f"short title of a work cited in note {first}" if first else "short title of a work cited before"
        )
    known = of_library(names, index)
    found = by_title(item.title, known, index)
    if found:
        return _one(found, "short title of a work in the library; it was not cited before")
    if item.confidence < DOUBTFUL:
        return _NO_CITATION
    why = f"{names} has no such work in the library" if known else "no work of that author is in the library"
    return _one((), why, NO_TITLE if known else NO_AUTHOR)


def _author_place(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """An author and a page: the author's one work that was cited before."""
    names = " ".join(item.authors)
    cited = by_names(names, course.last, index)
    if not cited:
        return _NO_CITATION
    if rest := unexplained(names, cited, index):
        titled = by_title(rest, cited, index)  # `Smith’s Ports, 14`
        return _one(titled, "title of a work that is cited before") if titled else _NO_CITATION
    if len(cited) > 1:
        return _one(cited, f"more than one work of {names} is cited before")
    return _one(cited, f"the one work of {names} that is cited before")


def _place_alone(item: CitedWork, course: Course, index: LibraryIndex) -> Denoted:
    """A page in the work that the paragraph cites last; in a paragraph that cites none it is no citation."""
    if course.now.label or not course.paragraph or not course.body.keys or course.body.unknown:
        return _NO_CITATION
    works = course.body.works
    return _one(works, "the work cited last in this paragraph" if len(works) == 1 else "several works are cited last")


AGAIN: dict[str, Callable[[CitedWork, Course, LibraryIndex], Denoted]] = {
    IBID: _ibid,
    LOC_CIT: _ibid,
    IDEM: _idem,
    OP_CIT: _op_cit,
    ART_CIT: _op_cit,
    NOTE_NUMBER: _note_number,
    SHORT_TITLE: _short_title,
    AUTHOR_PLACE: _author_place,
    PLACE_ALONE: _place_alone,
}
"""The form of an item to the rule that says what it denotes."""
