"""Author in the sentence, year in parentheses: `Öner (2018)`, `Levitsky and Way (2010, 5)`.

The printed span is surname and year. A surname alone with a year is doubtful,
because places, treaties and politicians are printed just so (`Lausanne (1923)`);
a word such as `see` or a verb such as `argues` makes it a citation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.forms.author_year import Year, dated, read_dates
from glossator.citation.item import citation
from glossator.citation.parentheses import Group
from glossator.citation.wording import (
    ATTRIBUTING,
    JOINERS,
    MONTHS,
    NUMBERED,
    OPENERS,
    PARTICLES,
    PLACING,
    PRINTERS,
    REPORTING,
    SMALL,
    TIME,
    is_body,
    is_capital,
    is_event,
)
from glossator.model import Citation, CitedWork, Mention

NAME = "narrative"

_BACK = 160
_TOKEN = re.compile(r"\S+")
_NAME = re.compile(r"[^\W\d_][\w’'‘ʼ.\-‐‑]*")
_POSSESSIVE = re.compile(r"(?:['’][a-zçğıöşü]{1,5}|['’])$")
"""English `Smith’s`, and what Turkish hangs on a name: `Yılmaz’a`, `Yılmaz’ın`."""
_OPENING = '(“‘"[«—–'
_BEHIND_SURNAME = re.compile(r"(?:[^\W\d_]\.-?){1,4}|I{2,3}|IV|[JS]r\.")
"""Initials that follow a surname, as in references, and what numbers people of one name."""
_PAUSE = re.compile('[^—]*—|.*[”»“’"]–')
"""What a dash sets apart from the name behind it: `”—Smith`; an en dash joins names, so only behind a quotation."""
_NEXT = re.compile(r"\s+([^\W\d_]+)")
_MORE = (("et", "al"), ("and", "others"), ("and", "colleagues"), ("ve", "digerleri"))
_MORE_IN_ONE = ("vd", "v.d", "u.a", "e.a")
_MOST = 8


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


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each name or list of names that a year in parentheses follows."""
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
        confidence = _confidence(names, others, given, words[:first], years, following[1] if following else "")
        item = CitedWork(start, group.end, NAME, confidence, authors=tuple(names), others=others, narrative=True)
        yield citation(text, start, group.end, dated(item, years, text.find(group.inside, group.start)))


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


def _confidence(
    names: list[str],
    others: bool,
    given: bool,
    before: list[_Word],
    years: Sequence[Year],
    following: str,
) -> float:
    previous = before[-1].folded if before else ""
    if is_event([fold(word) for name in names for word in name.split()]):
        return 0.3
    if any(fold(word) in PRINTERS for name in names for word in name.split()) or _imprint(before):
        return 0.3
    if years[0].year[:4].isdigit() and int(years[0].year[:4]) < 1900:
        return 0.4
    if others or years[-1].locator or years[0].year[-1].isalpha():
        return 0.9
    if previous in ATTRIBUTING or following in REPORTING:
        return 0.85
    if len(names) > 1:
        # `between Brenn and Norland (1936)`, `Brenn, Ports and Piers (1936)`: places, or the words of a title.
        placed = previous in PLACING or bool(before and before[-1].comma)
        return 0.45 if given or placed else 0.8
    if given or previous in ("of", "at", "in"):
        return 0.4
    return 0.5


def _imprint(before: list[_Word]) -> bool:
    """Whether a printer stands before the place: `Clarendon Press, Oxford and London (1936)`."""
    return any(word.folded in PRINTERS for word in before[-2:]) or bool(before and before[-1].text.endswith(":"))
