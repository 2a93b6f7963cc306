"""Whether the library has a work already: by its numbers, or by title, author and year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from glossator.bibliography.plain import year
from glossator.bibliography.proofs.digits import is_isbn
from glossator.characters.folding import fold
from glossator.model import Work
from glossator.patterns import re

TITLES_ALIKE = 92
"""Of a hundred: `EFTA–Ghana Relations` and `Efta-Ghana relations.` are above it."""
NAMES_ALIKE = 88
_WHOLE = frozenset({"book", "report", "thesis", "pamphlet"})
"""Parts of a book have its ISBN."""
_NO_DIGIT = re.compile(r"[^\dXx]")
_NUMBER = re.compile(r"\d+|\b[ivx]+\b")
_NO_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """A work of the library, and in what it agrees with another."""

    work: Work
    why: str
    sure: bool = True
    """False where the library knows no title, so that nobody can tell."""


@dataclass(frozen=True, slots=True)
class _Features:
    """What two works are compared by."""

    doi: str
    isbn: str
    title: str
    numbers: tuple[str, ...]
    first: str
    year: str


class Likenesses:
    """The works of a library as they are compared: features are worked out once."""

    def __init__(self, works: Iterable[Work]) -> None:
        """Take the works in their order."""
        self._known: dict[tuple[str, str], list[tuple[Work, _Features]]] = {}
        for work in works:
            self.add(work)

    def add(self, work: Work) -> None:
        """Take one more."""
        row = work, _features(work)
        for sign, value in _signs(row[1]):
            self._known.setdefault((sign, value), []).append(row)

    def of(self, work: Work) -> Likeness | None:
        """Return the work that this one is, the surest first; None where there is none."""
        mine = _features(work)
        signs = dict(_signs(mine))
        for sign, agree in _RULES:
            for other, theirs in self._known.get((sign, signs.get(sign, "")), ()):
                if (found := agree(mine, theirs)) is not None:
                    return Likeness(other, *found)
        return None


def _doi(mine: _Features, other: _Features) -> tuple[str, bool] | None:
    return (f"it has the same DOI, {mine.doi}", True) if mine.doi and mine.doi == other.doi else None


def _isbn(mine: _Features, other: _Features) -> tuple[str, bool] | None:
    return ("it has the same ISBN", True) if mine.isbn and mine.isbn == other.isbn else None


def _titles(mine: _Features, other: _Features) -> tuple[str, bool] | None:
    """Numbers in titles must agree: part 1 is not part 2. Two DOIs that differ are two works."""
    if not mine.title or not other.title or mine.year != other.year or mine.numbers != other.numbers:
        return None
    if (mine.doi and other.doi and mine.doi != other.doi) or not _names(mine, other):
        return None
    if fuzz.ratio(mine.title, other.title, score_cutoff=TITLES_ALIKE):
        return "title, author and year agree", True
    return None


def _untitled(mine: _Features, other: _Features) -> tuple[str, bool] | None:
    if other.title or not mine.first or not mine.year or mine.year != other.year or not other.first:
        return None
    if not _names(mine, other):
        return None
    if not mine.title:
        return "author and year agree, and neither has a title", True
    return "author and year agree, and it has no title yet", False


_RULES = (("doi", _doi), ("isbn", _isbn), ("year", _titles), ("year", _untitled))
"""What two works must share to be compared at all, and the rule."""


def _signs(one: _Features) -> Iterator[tuple[str, str]]:
    yield "year", one.year
    if one.doi:
        yield "doi", one.doi
    if one.isbn:
        yield "isbn", one.isbn


def _names(mine: _Features, other: _Features) -> bool:
    return mine.first == other.first or fuzz.ratio(mine.first, other.first) >= NAMES_ALIKE


def _features(work: Work) -> _Features:
    isbn = _NO_DIGIT.sub("", work.fields.get("isbn", ""))
    whole = work.csl.get("type") in _WHOLE and is_isbn(isbn)
    title = fold(" ".join(filter(None, (work.fields.get("title"), work.fields.get("subtitle")))))
    title = _NO_WORD.sub(" ", title).strip()
    people = work.csl.get("author") or work.csl.get("editor") or ()
    first = next((str(one.get("family") or one.get("literal") or "") for one in people), "")
    digits = (isbn[3:12] if len(isbn) == 13 else isbn[:9]) if whole else ""
    doi = str(work.csl.get("DOI") or work.fields.get("doi", "")).lower()
    return _Features(doi, digits, title, tuple(_NUMBER.findall(title)), fold(first), year(work))
