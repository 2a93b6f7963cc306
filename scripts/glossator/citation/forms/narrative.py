"""Author in the sentence, year in parentheses: `Özel (2018)`, `Levitsky and Way (2010, 5)`.

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
from glossator.citation.item import citation
from glossator.citation.locators import Locator, read_locator
from glossator.citation.parentheses import Group
from glossator.citation.wording import (
    JOINERS,
    MONTHS,
    NUMBERED,
    OPENERS,
    PARTICLES,
    PLACES,
    PLACING,
    PRINTERS,
    SMALL,
    TIME,
    is_body,
    is_capital,
    is_event,
)
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "narrative"

_BACK = 160
_TOKEN = re.compile(r"\S+")
_NAME = re.compile(r"[^\W\d_][\w’'‘ʼ.\-‐‑]*")
_POSSESSIVE = re.compile(r"(?:['’][a-zçğıöşü]{1,5}|['’])$")
"""English `Smith’s`, and what Turkish hangs on a name: `Yılmaz’a`, `Yılmaz’ın`."""
_OWNING = re.compile(r"['’](?:s|(?!(?:[dt][ea]n?|s[ıiuü]|l[ıiuü])$)[a-zçğıöşü]{1,4})?$")
"""Of these not Turkish `-de`, `-den`, which say where and whence."""
_INITIAL = re.compile(r"(?:[^\W\d_a-zа-я]\.-?){1,4}")
_OPENING = '(“‘"[«—–'
_BEHIND_SURNAME = re.compile(r"(?:[^\W\d_]\.-?){1,4}|I{2,3}|IV|[JS]r\.")
"""Initials that follow a surname, as in references, and what numbers people of one name."""
_PAUSE = re.compile('[^—]*—|.*[”»“’"]–')
"""What a dash sets apart from the name behind it: `”—Smith`; an en dash joins names, so only behind a quotation."""
_LABELLED = re.compile(r"[,:]?\s+(?=(?:pp?|ss?|сс?|S)\.\s?\d|(?:chap|ch|sec|kap|böl|гл)\.\s?\d|§)", re.IGNORECASE)
_NEXT = re.compile(r"\s+([^\W\d_]+)")
_MORE = frozenset(
    {
        ("et", "al"), ("et", "coll"), ("and", "others"), ("and", "colleagues"), ("and", "coworkers"), ("u", "a"),
        ("and", "co-workers"), ("ve", "digerleri"), ("ve", "ark"), ("ve", "dig"), ("y", "otros"), ("y", "cols"),
        ("y", "col"), ("e", "altri"), ("e", "outros"), ("e", "a"), ("en", "anderen"), ("и", "др"), ("и", "соавт"),
        ("und", "andere"), ("v", "d"),
    }
)  # fmt: skip
_MORE_IN_ONE = ("vd", "v.d", "u.a", "e.a")
_MOST = 8
_BETWEEN = re.compile(r"[,;]?\s(?:[^\W\d_]{1,3}\s|&\s)?")
_SURE = 0.75
_LIKELY = 0.5
_IN_ROW = 0.7


@dataclass(frozen=True, slots=True)
class _Word:
    """A word before the year, without its punctuation."""

    start: int
    text: str
    comma: bool
    """Whether a comma follows it."""
    opens: bool
    """Whether a quotation mark, bracket or dash stands before it: a run of names begins here at the latest."""

    @property
    def folded(self) -> str:
        return fold(self.text).rstrip(".")

    @property
    def is_name(self) -> bool:
        word = self.folded
        known = word in OPENERS or word in MONTHS or word in TIME or word in NUMBERED or word.endswith("ly")
        return is_capital(self.text) and bool(_NAME.fullmatch(self.text)) and not known and len(self.text) > 1


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the names and the year, from which the sentence shows whether it speaks of a work."""

    before: list[_Word]
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
        words = _words(text[low : group.start], low)
        found = _authors(words)
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


@dataclass(frozen=True, slots=True)
class Named:
    """Authors named before a year."""

    names: tuple[str, ...]
    start: int
    """Where the first name begins."""
    others: bool
    """Whether `et al.` stands for more."""


def authors_before(text: str, low: int, end: int) -> Named | None:
    """Return who is named right before `end`, looking back no further than `low`, or None."""
    words = _words(text[low:end], low)
    found = _authors(words) if words else None
    return None if found is None else Named(tuple(found[0]), words[found[1]].start, found[2])


def _words(before: str, low: int) -> list[_Word]:
    words = []
    for match in _TOKEN.finditer(before):
        token = match[0]
        pause = _PAUSE.match(token)
        bare = token[pause.end() if pause else 0 :].lstrip(_OPENING)
        at = low + match.start() + len(token) - len(bare)
        core = bare.rstrip(",")
        words.append(_Word(at, core, core != bare, len(bare) < len(token)))
    if words and low and not before[0].isspace():
        words = words[1:]  # the first may be the end of a longer word
    return words


def _authors(words: list[_Word]) -> tuple[list[str], int, bool, bool] | None:
    """Names in order, index of the first word, whether `et al.`, whether given names are printed."""
    end, others = len(words), False
    if end >= 2 and (words[end - 2].folded, words[end - 1].folded) in _MORE:
        end, others = end - 2, True
    if end >= 2 and _BEHIND_SURNAME.fullmatch(words[end - 1].text) and words[end - 2].is_name:
        end -= 1  # `Li W. (2011)`, `Hayes III (1998)`
    elif end >= 2 and words[end - 1].folded in _MORE_IN_ONE:
        end, others = end - 1, True
    if end == 0 or (words[end - 1].comma and not others):
        return None
    last = _POSSESSIVE.sub("", words[end - 1].text)
    if not words[end - 1].is_name or last.endswith("."):
        return None
    body = _body_start(words, end)
    if body is not None:
        name = " ".join([word.text for word in words[body : end - 1]] + [last])
        return [name], body, others, False
    first = _with_particles(words, end - 1)
    names = [" ".join([word.text for word in words[first : end - 1]] + [last])]
    joiner, given = _joiner_before(words, first)
    if joiner is not None and joiner > 0 and words[joiner - 1].is_name:
        first = _with_particles(words, joiner - 1)
        names.insert(0, " ".join(word.text for word in words[first:joiner]))
        while (
            first > 0
            and words[first - 1].comma
            and words[first - 1].is_name
            and not words[first].opens
            and len(names) < 8
        ):
            end_of_name, first = first, _with_particles(words, first - 1)
            names.insert(0, " ".join(word.text for word in words[first:end_of_name]))
    else:
        given = False
    if first > 0 and words[first - 1].is_name and not words[first - 1].comma and not words[first].opens:
        given = True
    return names, first, others, given


def _body_start(words: list[_Word], end: int) -> int | None:
    """Where the name of a body that ends here begins, or None for a person."""
    start, at = end - 1, end - 1
    while at > 0 and end - at < _MOST and not words[at].opens:
        at -= 1
        if words[at].comma or words[at].text.endswith((".", ":", ";")):
            break
        if words[at].is_name:
            start = at
        elif words[at].folded not in SMALL:
            break
    run = words[start:end]
    return start if len(run) > 1 and is_body([word.folded for word in run]) else None


def _with_particles(words: list[_Word], at: int) -> int:
    while at > 0 and words[at - 1].text.lower() in PARTICLES and not words[at - 1].comma and not words[at].opens:
        at -= 1
    return at


def _joiner_before(words: list[_Word], first: int) -> tuple[int | None, bool]:
    """Index of the `and` before a name, with at most two given names between."""
    for back in range(3):
        at = first - 1 - back
        if at < 0:
            return None, False
        if words[at].text.lower() in JOINERS:
            return at, back > 0
        if not is_capital(words[at].text) or words[at].comma:
            return None, False
    return None, False


def _confidence(names: list[str], years: Sequence[Year], beside: Beside) -> float:
    previous = beside.before[-1].folded if beside.before else ""
    parts = [fold(word) for name in names for word in name.split()]
    lettered = years[0].year[:4].isdigit() and years[0].year[-1].isalpha()
    if not lettered and is_event(parts) or previous in ("v", "vs"):  # `Smith v. Harbour Board (1932)` is a case
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
    if beside.owning and not is_body(parts):
        return 0.75
    if beside.given or previous in ("of", "at", "in"):
        return 0.4
    return 0.5


def _imprint(before: list[_Word]) -> bool:
    """Whether a printer stands before the place: `Clarendon Press, Oxford and London (1936)`."""
    return any(word.folded in PRINTERS for word in before[-2:]) or bool(before and before[-1].text.endswith(":"))
