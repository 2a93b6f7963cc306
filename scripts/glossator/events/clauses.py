"""Which words of a sentence are told of which date, where it has several or a clause of it only says when.

“After the jet was shot down on 24 November the allies sent batteries”: the batteries came at another time. “It was
signed in 2010 and ratified in 2018”: each year has its own act. Names are heard in the whole sentence all the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from glossator.events.tellings import Telling
from glossator.model import Span
from glossator.patterns import re

_CUT = re.compile(r"[;:(),]\s|(?<=\s)[–—-]\s|(?<!\w)(?:and|but|while|whereas|then|who|which|yet)(?!\w)", re.IGNORECASE)
_STRONG = re.compile(r"[;:]\s")
_CLOSE = re.compile(r"[,;:()]")
_SEQUEL = re.compile(r"(?<!\w)(?<!the\s)(?:after|following|before|since|until|till|once)(?!\w)", re.IGNORECASE)
"""Words before a clause that tells of another time than the rest; `the following year` is none."""
_EARLIER = re.compile(r"(?<!\w)after(?!\w)", re.IGNORECASE)
HEAD = 40
"""Characters from the head of a stretch in which such a word opens it: `Only two weeks after …`."""
TAIL = 40
"""Characters behind a date in which its clause may still go on up to a comma: `on 2 May at Karsk, …`."""
NEIGHBOURS = 2
"""Dates on either side that are looked at."""


def heard(text: str, sentence: Span, date: Span, dates: Sequence[Span], telling: Telling) -> list[Span]:
    """Return the stretches of a sentence that tell of a date, in their order; the whole where nothing else can be told.

    `dates` are ascending and hold the date itself. Looks at the sentence only, which the caller keeps short.
    """
    part = _part(text, sentence, date, dates, telling)
    clause = _clause(text, part, date, telling)
    if clause is not None:
        return [clause]
    spans = [part]
    for out in _earlier(text, part, date, telling):
        spans = [rest for span in spans for rest in _without(span, out)]
    return spans if any(_tells(telling, span) for span in spans) else [part]


def _part(text: str, sentence: Span, date: Span, dates: Sequence[Span], telling: Telling) -> Span:
    """The part of a sentence between the dates before and behind; the sentence where no act is told in it."""
    at = bisect_left(dates, date.start, key=lambda one: one.start)
    low, high = sentence.start, sentence.end
    for other in reversed(dates[max(at - NEIGHBOURS, 0) : at]):
        if other.start < sentence.start:
            break
        cut = _cut(text, Span(other.end, date.start), Span(date.start, high), telling)
        if cut is not None:
            low = cut
            break
    behind = bisect_right(dates, date.start, key=lambda one: one.start)
    for other in dates[behind : behind + NEIGHBOURS]:
        if other.start >= sentence.end:
            break
        cut = _cut(text, Span(date.end, other.start), Span(other.start, sentence.end), telling)
        if cut is not None:
            high = cut
            break
    part = Span(low, high)
    return part if _tells(telling, part) else sentence


def _cut(text: str, between: Span, rest: Span, telling: Telling) -> int | None:
    """Where the part of the later of two dates begins: at the last sign from which an act is told before it is over."""
    if strong := list(_STRONG.finditer(text, between.start, between.end)):
        return strong[-1].start()
    cuts = [match.start() for match in _CUT.finditer(text, between.start, between.end)]
    for cut in reversed(cuts):
        if _tells(telling, Span(cut, rest.start)):
            return cut
    return cuts[-1] if cuts and _tells(telling, rest) else None


def _clause(text: str, part: Span, date: Span, telling: Telling) -> Span | None:
    """The clause of sequel that a date stands in; None where it stands in none that tells of a deed."""
    opened = None
    for match in _SEQUEL.finditer(text, part.start, date.start):
        opened = match
    if opened is None or _CLOSE.search(text, opened.end(), date.start):
        return None
    if not _done(telling, Span(opened.end(), date.start)):
        return None
    end = part.end
    closed = _CLOSE.search(text, date.end, end)
    if opened.start() - part.start > HEAD or _done(telling, Span(part.start, opened.start())):
        return Span(opened.start(), closed.start() if closed else end)  # the clause ends the sentence
    if closed and closed.start() - date.end < TAIL and not _tells(telling, Span(date.end, closed.start())):
        return Span(opened.start(), closed.start())
    return Span(opened.start(), date.end)


def _earlier(text: str, part: Span, date: Span, telling: Telling) -> Iterator[Span]:
    """Yield the clauses that tell what went before the date's own deed."""
    for match in _EARLIER.finditer(text, part.start, part.end):
        if match.start() < date.start < match.end():
            continue
        closed = _CLOSE.search(text, match.end(), part.end)
        end = closed.start() if closed else part.end
        if (match.start() > date.end or end <= date.start) and _done(telling, Span(match.end(), end)):
            yield Span(match.start(), end)


def _without(span: Span, out: Span) -> Iterator[Span]:
    if out.end <= span.start or span.end <= out.start:
        yield span
        return
    if span.start < out.start:
        yield Span(span.start, out.start)
    if out.end < span.end:
        yield Span(out.end, span.end)


def _tells(telling: Telling, span: Span) -> bool:
    """Whether an act is told there."""
    return bool(telling.acts_among(telling.between(span.start, span.end)))


def _done(telling: Telling, span: Span) -> bool:
    """Whether a verb in the past is there."""
    return any(number in telling.past for number in telling.between(span.start, span.end))
