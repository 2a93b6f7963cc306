"""Dated statements that no curated event covers: what an editor may want on the timeline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.chronology.pluperfect import looks_back
from glossator.chronology.role_signs import DateRole
from glossator.chronology.stems import IRREGULAR, stem, words_in
from glossator.events.event_index import EventIndex, Key, named_in
from glossator.events.tellings import Telling
from glossator.events.windows import YEAR, Fit, days, fit, read, shelves_for
from glossator.model import Dated, Edtf, Mention, MentionKind, Span
from glossator.model.edtf import Precision
from glossator.passages.sentences import sentences
from glossator.patterns import re

WORDS = 8
"""Words of a sentence that a proposal repeats at most: the one rule about texts that are not ours."""
_BE = frozenset(words_in("was were had is are has have will would did do does"))
_EXACT = {Precision.DAY: 3.0, Precision.MONTH: 2.0, Precision.SEASON: 1.5, Precision.YEAR: 1.0}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A dated statement, as far as it can be read."""

    passage: str
    number: int
    """¶ number; 0 where the passage has none."""
    date: str
    """EDTF."""
    names: tuple[str, ...]
    """Ids of the names in the sentence, in their order."""
    act: str
    """The class of the act nearest to the date; empty where no class is told."""
    words: str
    """The first words of the sentence, eight at most."""
    start: int
    points: float


def proposals(
    passage: str,
    number: int,
    text: str,
    dates: Sequence[Mention[Dated]],
    things: Sequence[Mention[None]],
    found: Sequence[Mention[Dated]],
    index: EventIndex,
) -> Iterator[Proposal]:
    """Yield a proposal for each date of an event of its own in a passage, in the order of the dates.

    It has a name in its sentence, a verb in the past, no open end and no more than a year; no event was `found` at it
    or is named in its sentence at such a date. Offsets are into `text`. Linear in it.
    """
    taken = {one.start for one in found}
    spans: Sequence[Span] | None = None
    for date in dates:
        when = read(date.value.edtf) if date.value.edtf else None
        if when is None or not _may_tell(text, date) or date.start in taken or not _exact(when):
            continue
        if spans is None:
            spans = sentences(text)
            names = named_in(things)
            telling = Telling.of(text, index.lexicon, [(one.start, one.end) for one in names])
            events = [one for one in things if one.kind is MentionKind.EVENT]
        at = bisect_right(spans, date.start, key=lambda span: span.start) - 1
        span = spans[at] if at >= 0 else Span(0, len(text))
        own = [one for one in names if span.start <= one.start < span.end and len(one.candidates) == 1]
        if _named(when, [one for one in events if span.start <= one.start < span.end], index):
            continue
        if _POINTS_BACK.search(text, max(span.start, date.start - 12), date.start):
            continue
        clause = _clause(text, span, date)
        heard = clause if _has_verb(telling, clause) else _near(span, date)
        if not _tells_a_deed(telling, heard, date):
            continue
        numbers = telling.between(span.start, span.end)
        acts = [row for row in telling.acts_among(numbers) if row[2] and row[1] in telling.past]
        if not own and not acts and not telling.capitals(numbers):
            continue
        act = min(acts, key=lambda row: abs(telling.starts[row[1]] - date.start), default=("", 0, True))
        if not own and when.precision is Precision.YEAR and not telling.capitals(numbers):
            continue
        ids = tuple(dict.fromkeys(one.candidates[0].id for one in own))
        if _known(when, set(ids), index):
            continue
        points = _EXACT.get(when.precision, 1.0) + 0.5 * min(len(ids), 3) + (1.0 if act[0] else 0.0)
        words = " ".join(text[span.start : span.end].split()[:WORDS])
        yield Proposal(passage, number, when.text, ids, act[0], words, date.start, points)


def _may_tell(text: str, date: Mention[Dated]) -> bool:
    """Whether a date may be that of an event: also one looked back to (`had been elected in 1977`)."""
    if date.value.role == DateRole.BACK_REFERENCE:
        return looks_back(text, date.start)
    return date.value.role == DateRole.EVENT


NEAR = 150
"""Characters from a date in which the verb stands that it is the date of, where its clause has none."""
_EDGE = re.compile(r"[;:()]|,\s|\s[–—-]\s")
_STATIVE = frozenset(
    stem(word)
    for word in words_in(
        "have be account amount average total exceed reach remain stand consist comprise contain cost earn"
        " weigh number live lie own believe think consider know see hope want wish expect seem appear look"
        " mean need rely depend speak use concern base date call name describe say tell write mention follow"
        " last bear rise fall grow increase decline drop double shrink climb estimate publish issue print"
        " reprint write appear broadcast promise plan schedule propose intend threaten demand"
    )
)
"""Verbs that tell how things were, how they went on, or what somebody thought of them."""


def _clause(text: str, span: Span, date: Mention[Dated]) -> Span:
    """The stretch around a date up to the next sign on each side; a comma right before it or behind it is passed."""
    low, high = span.start, span.end
    for edge in _EDGE.finditer(text, span.start, span.end):
        if edge.end() < date.start - 3:
            low = edge.end()
        elif edge.start() > date.end + 2:
            high = edge.start()
            break
    return Span(low, high)


def _near(span: Span, date: Mention[Dated]) -> Span:
    return Span(max(span.start, date.start - NEAR), min(span.end, date.end + NEAR))


def _tells_a_deed(telling: Telling, span: Span, date: Mention[Dated]) -> bool:
    """Whether the verb next before the date tells of a deed done, or where there is none the next behind it."""
    before = telling.between(span.start, date.start)
    behind = telling.between(date.end, span.end)
    for number in reversed(before):
        if _verb(telling, number):
            return _is_deed(telling, number)
    for number in behind:
        if _verb(telling, number):
            return _is_deed(telling, number) or (
                telling.words[number] in _BE and any(_is_deed(telling, one) for one in behind if 0 < one - number < 4)
            )
    return False


def _has_verb(telling: Telling, span: Span) -> bool:
    return any(_verb(telling, number) for number in telling.between(span.start, span.end))


def _verb(telling: Telling, number: int) -> bool:
    """Whether a word is a verb with an ending of its own, of whatever meaning."""
    word = telling.words[number]
    return word in _BE or (telling.stems[number] in _STATIVE and word.endswith("s")) or _is_past(word)


def _is_deed(telling: Telling, number: int) -> bool:
    root = telling.stems[number]
    idle = root in _STATIVE or telling.words[number] in _BE or number in telling.undone
    return not idle and _is_past(telling.words[number])


def _is_past(word: str) -> bool:
    return (word in IRREGULAR and word not in _NO_VERBS) or (word.endswith("ed") and len(word) > 3)


_NO_VERBS = frozenset(words_in("women men lives dead dying sunken left"))
_POINTS_BACK = re.compile(r"(?<!\w)(?:that|this|those|for|of that)\s(?:the\s)?\Z", re.IGNORECASE)


def _exact(when: Edtf) -> bool:
    """Whether it is one time with two ends, of about a year at most, or a stretch of stated years."""
    if when.earliest is None or when.latest is None or when.precision in (Precision.DECADE, Precision.CENTURY):
        return False
    return when.precision is Precision.INTERVAL or (days(when) <= YEAR and "X" not in when.text)


def _known(when: Edtf, names: set[str], index: EventIndex) -> bool:
    """Whether an event of that very date has one of those names: it may be this one, told too freely to be linked."""
    keys: list[Key] = [("name", id) for id in sorted(names)]
    for shelf in shelves_for(when):
        postings = index.shelves.get(shelf, {})
        numbers = [number for key in keys for number in postings.get(key, ())[:MOST]]
        for number in numbers:
            tight = fit(when, index.profiles[number].when)
            if tight in (Fit.DAY, Fit.EQUAL) or (tight is Fit.YEAR and numbers.count(number) > 1):
                return True
    return False


MOST = 50
"""Events of a name that a date is compared with."""


def _named(when: Edtf, events: Iterable[Mention[None]], index: EventIndex) -> bool:
    """Whether an event that the sentence names can have been then."""
    numbers = (index.by_id.get(ref.id) for one in events for ref in one.candidates)
    return any(fit(when, index.profiles[number].when) for number in numbers if number is not None)


def best_first(found: Iterable[Proposal]) -> list[Proposal]:
    """Return the proposals, best first; of those with one date and a name in common only the first best is kept."""
    kept: dict[str, list[Proposal]] = {}
    for one in sorted(found, key=lambda one: -one.points):
        same = kept.setdefault(one.date, [])
        if all(set(one.names).isdisjoint(other.names) and one.words != other.words for other in same):
            same.append(one)
    rest = [one for same in kept.values() for one in same]
    return sorted(rest, key=lambda one: (-one.points, one.date, one.passage, one.start))
