"""Author and year in a sentence without parentheses, behind a word that says so: `See Smith 2010, 12; Jones 2012`.

Doubtful without a page: `see Berlin 1961` points to a place, and only a library can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.characters.letters_asked import asks, present
from glossator.citation.beginnings import beginnings
from glossator.citation.forms import author_year
from glossator.citation.forms.author_year import read_dates
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.locators import read_locator
from glossator.citation.parentheses import Group
from glossator.citation.wording import YEAR
from glossator.citation.years import years_at
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "signalled"
UNSURE = DOUBTFUL - 0.05
_FIRM = 0.75

_SIGNALS = (
    r"see(?: also| e\.g\.)?|cf\.|compare|quoted in|cited in|vgl\.(?: auch)?|siehe(?: auch)?|"
    r"voir(?: aussi)?|bkz\.|krş\.|см\.(?: также)?|ср\.|adapted from|according to|based on|sources?:|quelle:|quellen:|"
    r"kaynak:|fuente:|fonte:|źródło:|источник:|bei|nach|laut|d’après|d'après|selon|según|secondo|volgens|zie(?: ook)?|"
    r"véase(?: también)?|cfr\.|vedi|also"
)
_BEGINNINGS = asks(beginnings(_SIGNALS))
_LETTERS = "".join(sorted({one[0] for one in re.split(r"\|(?! )", _SIGNALS)}))
"""With which the signals begin: looked at first, since in any case of letters each alternative is tried in full."""
_SEE = re.compile(rf"(?<![\w.])(?=[{_LETTERS}])(?:{_SIGNALS})[,:]?\s+(?=[^\W\d_])", re.IGNORECASE)
_WORK = re.compile(
    r"(?P<head>[^\d();:\[\]]{2,90}?),?\s+"
    rf"(?P<dates>(?:\[(?:{YEAR})\]\s?)?(?:{YEAR})(?:\s?\[(?:{YEAR})\])?(?:,\s(?:{YEAR}))*)"
)
_SEEN = re.compile(r"(?:.*\W)?(?:see|cf\.|vgl\.|siehe|voir|bkz\.|см\.|zie|véase|vedi),?\s+$", re.IGNORECASE)
"""Behind these a comma before the year is a style of citing: `see Zhang, 2020`."""
_SOURCE = re.compile(
    r"(?:.*\W)?(?:sources?:|quellen?:|kaynak:|fuente:|fonte:|источник:|adapted from)\s+$", re.IGNORECASE
)
_PLACE = re.compile(r"\s*[,:]\s*|\.?\s+(?=[^\W\d_]{1,4}\.\s?\d)")
_NEXT = re.compile(r";\s+|,?\s(?:and|und|et|ve|и)\s(?=[^\W\d_a-zа-я])")
_MOST = 12


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield the works behind each such word, as many as follow each other."""
    # Most prose has none, and the words are looked for at every character.
    if not may_find(text):
        return
    covered = 0
    for signal in _SEE.finditer(text):
        if signal.start() < covered:
            continue
        works: list[CitedWork] = []
        at = signal.end()
        while len(works) < _MOST and (found := _work(text, at)):
            works += found
            covered = works[-1].end
            more = _NEXT.match(text, covered)
            if more is None:
                break
            at = more.end()
        if works:
            yield citation(text, works[0].start, works[-1].end, works)


def may_find(text: str) -> bool:
    """Return whether there may be such works: one of the words, and a year behind a space, or a bracket behind one."""
    if present(text).isdisjoint(_BEGINNINGS):
        return False
    for at in years_at(text):
        if text[at - 1 : at].isspace() or (text[at - 1 : at] == "[" and text[at - 2 : at - 1].isspace()):
            return True
    return False


def _work(text: str, at: int) -> list[CitedWork]:
    match = _WORK.match(text, at)
    if match is None:
        return []
    end = match.end()
    gap = _PLACE.match(text, end)
    place = read_locator(text[gap.end() : gap.end() + 60]) if gap else None
    if gap and place and read_dates(text[match.start("dates") : gap.end() + place.length]):
        end = gap.end() + place.length
    found = author_year.read(text[at:end], at, True)
    # A page, a letter or more authors than one: no place or event has them.
    seen = _SEEN.match(text, max(at - 12, 0), at) and match[0][len(match["head"])] == ","
    firm = all(
        one.confidence >= _FIRM and (one.locator or one.year[-1].isalpha() or len(one.authors) > 1 or seen)
        for one in found
    )
    firm = firm or bool(found and found[0].confidence >= DOUBTFUL - 0.1 and _SOURCE.match(text, max(at - 14, 0), at))
    return [replace(one, form=NAME, confidence=_FIRM if firm else min(one.confidence, UNSURE)) for one in found]
