"""Author in the sentence, year in parentheses: `Öner (2018)`, `Levitsky and Way (2010, 5)`.

The printed span is surname and year. A surname alone with a year is doubtful,
because places, treaties and politicians are printed just so (`Lausanne (1923)`);
a word such as `see` or a verb such as `argues` makes it a citation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.characters.folding import fold
from glossator.citation.attributing import ATTRIBUTING, REPORTING, WRITTEN
from glossator.citation.forms.author_year import Year, dated, read_dates
from glossator.citation.forms.names_before import Word, authors_of, words_before
from glossator.citation.item import citation
from glossator.citation.locators import Locator, read_locator
from glossator.citation.parentheses import Group
from glossator.citation.wording import (
    PLACES,
    PLACING,
    PRINTERS,
    is_body,
    is_event,
)
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "narrative"

_BACK = 160
_OWNING = re.compile(r"['’](?:s|(?!(?:[dt][ea]n?|s[ıiuü]|l[ıiuü])$)[a-zçğıöşü]{1,4})?$")
"""Of these not Turkish `-de`, `-den`, which say where and whence."""
_INITIAL = re.compile(r"(?:[^\W\d_a-zа-я]\.-?){1,4}")
_LABELLED = re.compile(r"[,:]?\s+(?=(?:pp?|ss?|сс?|S)\.\s?\d|(?:chap|ch|sec|kap|böl|гл)\.\s?\d|§)", re.IGNORECASE)
_NEXT = re.compile(r"\s+([^\W\d_]+)")
_BETWEEN = re.compile(r"[,;]?\s(?:[^\W\d_]{1,3}\s|&\s)?")
_SURE = 0.75
_LIKELY = 0.5
_IN_ROW = 0.7


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the names and the year, from which the sentence shows whether it speaks of a work."""

    before: list[Word]
    """The words before the names."""
    following: str
    """The word behind the year, folded."""
    others: bool
    """Whether `et al.` stands for more authors."""
    given: bool
    """Whether given names are printed."""
    owning: bool
    """Whether the last name has the ending of an owner: `Smith’s (2010)`; that of a place, `İzmir’de`, is none."""
    initials: bool
    """Whether initials stand before a name or behind it."""
    ampersand: bool
    """Whether `&` joins the names."""


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each name or list of names that a year in parentheses follows.

    Of several in a row (`Aalto (1977: 31), Bose (1979) and Crewe (1984)`) one that is sure makes the others so.
    """
    row: list[Mention[Citation]] = []
    for one in _each(text, pairs):
        if row and not _BETWEEN.fullmatch(text, row[-1].end, one.start):
            yield from _alike(row)
            row = []
        row.append(one)
    yield from _alike(row)


def _alike(row: list[Mention[Citation]]) -> list[Mention[Citation]]:
    if len(row) < 2 or max(one.value.confidence for one in row) < _SURE:
        return row
    return [_raised(one) if _LIKELY <= one.value.confidence < _IN_ROW else one for one in row]


def _raised(mention: Mention[Citation]) -> Mention[Citation]:
    works = [replace(work, confidence=_IN_ROW) for work in mention.value.works]
    return replace(mention, value=Citation(mention.value.form, _IN_ROW, tuple(works)))


def _each(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    for group in pairs:
        if group.nested or not (group.inside[:1].isalnum() or group.inside[:1] == "[") or group.start < 3:
            continue
        inside = group.inside.rstrip()
        years = read_dates(inside)
        if years is None or text[group.start - 1] not in " \u00a0":
            continue
        low = max(group.start - _BACK, 0)
        words = words_before(text[low : group.start], low)
        found = authors_of(words)
        if found is None:
            continue
        names, first, others, given = found
        start = words[first].start
        following = _NEXT.match(text, group.end)
        beside = Beside(
            words[:first], fold(following[1]) if following else "", others, given,
            bool(_OWNING.search(words[-1].text)),
            any(_INITIAL.fullmatch(word.text) for word in words[max(first - 1, 0) :]),
            any(word.text == "&" for word in words[first:]),
        )  # fmt: skip
        confidence = _confidence(names, years, beside)
        end, place = _place_behind(text, group.end, years)
        item = CitedWork(start, end, NAME, confidence, authors=tuple(names), others=others, narrative=True)
        years = [*years[:-1], replace(years[-1], locator=place.where, label=place.label)] if place else years
        yield citation(text, start, end, dated(item, years, text.find(group.inside, group.start)))


def _place_behind(text: str, end: int, years: Sequence[Year]) -> tuple[int, Locator | None]:
    """The locator behind the parentheses, which has its label: `Smith (2010), p. 12`; and where it ends."""
    gap = _LABELLED.match(text, end)
    if gap is None or years[-1].locator:
        return end, None
    place = read_locator(text[gap.end() : gap.end() + 60])
    return (gap.end() + place.length, place) if place else (end, None)


def _confidence(names: list[str], years: Sequence[Year], beside: Beside) -> float:
    previous = beside.before[-1].folded if beside.before else ""
    parts = [fold(word) for name in names for word in name.split()]
    lettered = years[0].year[:4].isdigit() and years[0].year[-1].isalpha()
    if (not lettered and is_event(parts)) or previous in ("v", "vs"):  # `Smith v. Harbour Board (1932)` is a case
        return 0.3
    if any(word in PRINTERS for word in parts) or _imprint(beside.before):
        return 0.3
    if beside.others or years[-1].locator or not years[0].year[-1].isdigit():
        return 0.9
    if int(years[0].year[:4]) < 1900:
        return 0.4
    placed = len(names) == 1 and fold(names[0]) in PLACES
    if not placed and (previous in ATTRIBUTING or beside.following in REPORTING):
        return 0.85
    # Russian needs no word between: `работа Лапина (1998)`.
    written = previous in WRITTEN and not previous.isascii()
    written |= previous == "of" and len(beside.before) > 1 and beside.before[-2].folded in WRITTEN
    if beside.ampersand or written:
        return 0.8
    if beside.initials and not is_body(parts):
        return 0.7
    if len(names) > 1:
        # `between Brenn and Norland (1936)`, `Brenn, Ports and Piers (1936)`: places, or the words of a title.
        placed = previous in PLACING or bool(beside.before and beside.before[-1].comma)
        return 0.45 if beside.given or placed else 0.8
    if placed:
        return 0.35
    if len(years) > 1 or years[0].original:
        return 0.75
    if beside.owning and not is_body(parts):
        return 0.75
    if beside.given or previous in ("of", "at", "in"):
        return 0.4
    return 0.5


def _imprint(before: list[Word]) -> bool:
    """Whether a printer stands before the place: `Clarendon Press, Oxford and London (1936)`."""
    return any(word.folded in PRINTERS for word in before[-2:]) or bool(before and before[-1].text.endswith(":"))
