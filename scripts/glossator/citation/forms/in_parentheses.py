"""Parentheses whose parts, between semicolons, are works: `(Balta 2019, 81; Socor 2012)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from glossator.citation.forms import author_year, communicated, several, source, title_year
from glossator.citation.item import DOUBTFUL, citation
from glossator.citation.parentheses import Group
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

Reader = Callable[[str, int, bool], list[CitedWork]]
"""The words of one part without signal, their offset, and whether a sentence ends after the parentheses."""

SEGMENTS: tuple[tuple[str, Reader], ...] = (
    ("communicated", communicated.read),
    ("several", several.read),
    ("title-year", title_year.read),
    ("author-year", author_year.read),
    ("source-in-parentheses", source.read),
)
"""Forms of one work; the first row that reads a part keeps it."""

UNSURE = 0.5
"""Confidence of what only a library can tell from an aside."""
_QUOTED = re.compile('(?:“[^“”]{2,400}”|„[^„“”]{2,400}[“”]|«[^«»]{2,400}»|"[^"]{2,400}"|‘[^‘]{2,400}?’(?=,)),?\\s+')
_LEADING = re.compile(r"(?:[^\W\d_A-ZА-Я][^\W\d_]*\.?,?\s+){1,6}?(?=[^\W\d_a-zа-я])")
_TO_WORK = re.compile(
    r"(?:^|\s)(?:both|all|data|not|especially|particularly|also|except|including|translat\w+|photo\w*|drawn|taken|modified"
    r"|reproduced|redrawn|criti\w+|review\w*|discuss\w*|summar\w+|compare|comparable|similar\w*|contrast\w*|against"
    r"|beide|alle|besonders|nicht|auch|tous|toutes|surtout|sauf|aussi|hepsi|özellikle|veriler|todos|datos)\s",
    re.IGNORECASE,
)
"""What leads to a work rather than to a place: `born in Halifax 1931` has none of these."""
_LED = 0.75
_SURE = 0.8
_BESIDE = 0.7
_SAME = re.compile(
    r"(?:id\.|idem|eadem|ders\.|dies\.|derselbe|dieselbe|a\.\s?g\.\s?y\.|он же),?\s+(?=\d)", re.IGNORECASE
)
"""The author before, once more: `id. 2018: 9`."""
_JOINED = re.compile(r"(?:and|und|sowie|et|ve|y|e|и|&|as well as|ainsi que|así como)\s+(?=\S)")
_SURNAME = re.compile(r"[A-ZÀ-ÖØ-Þ’'-]{3,}(?: [A-ZÀ-ÖØ-Þ’'-]{3,})?")
_SENTENCE_END = frozenset(".;,:?!")


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield parentheses with works between their semicolons; what is no work beside a sure one is passed over."""
    covered = 0
    for group in pairs:
        if group.start < covered or "@" in group.inside or "://" in group.inside[:12]:
            continue
        closes = group.end >= len(text) or text[group.end] in _SENTENCE_END
        items = read_parts(group, closes)
        if items:
            covered = group.end
            yield citation(text, group.start, group.end, items)


def read_parts(group: Group, closes: bool) -> list[CitedWork]:
    """Return the works of parentheses; offsets are into the text of the group.

    Parts that are none, such as `Figure 2` before them, are left out where another is sure by author and year.
    """
    items: list[CitedWork] = []
    unread = False
    before: list[tuple[str, int]] = []
    at = group.start + 1
    for segment in group.inside.split(";"):
        start = at + len(segment) - len(segment.lstrip())
        at += len(segment) + 1
        words = segment.strip()
        if items and (joined := _JOINED.match(words)):  # `Smith 2010; and Jones 2012`
            start, words = start + joined.end(), words[joined.end() :]
        if _SURNAME.fullmatch(words):  # `(DENBY; ROWE, 2003)`, as ABNT parts authors
            before.append((words, start))
            continue
        found = read_part(words, start, closes)
        if found and before and found[0].form == author_year.NAME and found[0].authors[0].isupper():
            named = tuple(name for name, _ in before)
            found[0] = replace(found[0], start=before[0][1], authors=(*named, *found[0].authors))
            before = []
        if found:
            items += found
        elif items and items[-1].form == author_year.NAME and (years := author_year.read_dates(words)):
            # `Smith 2010; 2011`: the author goes on.
            item = replace(items[-1], start=start, end=start + len(words), prefix="", suffix="")
            items += author_year.dated(item, years, start)
        elif items and (same := _SAME.match(words)) and (years := author_year.read_dates(words[same.end() :])):
            item = replace(items[-1], start=start, end=start + len(words), prefix="", suffix="")
            items += author_year.dated(item, years, start + same.end())
        elif items and words and words[0].islower():
            items[-1] = replace(items[-1], suffix=f"{items[-1].suffix}; {words}")
        else:
            unread = True
    return [one for one in items if _stands_alone(one)] if unread or before else _among_sure(items)


def _among_sure(items: list[CitedWork]) -> list[CitedWork]:
    """Works, of which a name that may be something else is an author beside those that are surely cited."""
    if len(items) < 2 or not any(one.form == author_year.NAME and one.confidence >= _SURE for one in items):
        return items
    return [replace(one, confidence=max(one.confidence, _BESIDE)) if one.confidence >= UNSURE else one for one in items]


def _stands_alone(item: CitedWork) -> bool:
    """Whether a work is sure enough to be cited beside words that cite nothing."""
    return item.form == author_year.NAME and item.confidence >= DOUBTFUL


def read_part(words: str, start: int, closes: bool = True) -> list[CitedWork]:
    """Return the works of one part, its signal included, or nothing; `closes` where a sentence ends behind them."""
    signal = signal_length(words)
    prefix, rest = words[:signal].strip(), words[signal:]
    for _, read in SEGMENTS:
        items = read(rest, start + signal, closes)
        if items:
            # `see` before a year is a citation; before words alone, as in `(see Ankara, Turkey)`, it says little.
            certain = max(items[0].confidence, 0.85) if prefix and items[0].year else items[0].confidence
            return [replace(items[0], start=start, prefix=prefix, confidence=certain), *items[1:]]
    return _behind_quotation(words, start, closes) or _behind_words(words, start, closes)


def _behind_words(words: str, start: int, closes: bool) -> list[CitedWork]:
    """`both in Marsh 2010`, `but not Quy, 2009`: words in small letters lead to author and year."""
    led = _LEADING.match(words)
    if not led:
        return []
    items = author_year.read(words[led.end() :], start + led.end(), closes)
    if not items or items[0].confidence < _SURE:
        return []
    sure = _LED if _TO_WORK.search(led[0]) else UNSURE
    first = replace(items[0], start=start, prefix=led[0].strip())
    return [replace(item, confidence=min(item.confidence, sure)) for item in (first, *items[1:])]


def _behind_quotation(words: str, start: int, closes: bool) -> list[CitedWork]:
    """`“quoted words”, Smith 2010, 12`: author and year only, and doubtful, for titles of all kinds stand so too."""
    quoted = _QUOTED.match(words)
    if not quoted:
        return []
    signal = signal_length(words[quoted.end() :])
    at = quoted.end() + signal
    items = author_year.read(words[at:], start + at, closes)
    prefix = words[:at].strip()
    return [replace(item, prefix=prefix, confidence=min(item.confidence, UNSURE)) for item in items]
