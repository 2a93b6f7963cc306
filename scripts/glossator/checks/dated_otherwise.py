"""Texts that contradict the timeline, or themselves, in their dates.

Only what stands right beside each other is compared: an event by its name, and a date that says when it was. A year in
force, a back-reference and the date of a work contradict nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossator.checks.beside import Beside
from glossator.chronology import DateRole
from glossator.findings import Finding, finding
from glossator.model import Annotation, Dated, Edtf, Event, MentionKind, Passage, Text, layers
from glossator.model.edtf import Precision
from glossator.patterns import re

_EVENT_FIRST = re.compile(r",?\s(?:(?:was|were|took|came)\s(?:[a-z]+\s)?)?(?:in|on|of)\s(?:the\s)?|\s\(")
_AFTER = re.compile(r"(?<!\w)(after|following)\s(?:the\s)?\Z", re.IGNORECASE)
_APART = re.compile(
    r"(?<!\w)(?:after|before|following|since|until|till|from|by|despite|like|unlike|because of|due to|than|to|as)"
    r"\s(?:the\s)?\Z", re.IGNORECASE
)  # fmt: skip
_STRETCH = re.compile(r"(?<!\w)(from|between)\s\Z", re.IGNORECASE)
_TO = {"from": re.compile(r"\s(?:to|until|till)\s"), "between": re.compile(r"\sand\s")}
NEAR = 60
"""Characters between an event and the date that stands beside it at most."""


def contradictions(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield what contradicts itself or the timeline; linear in the mentions.

    Findings: d-006 for an event that a text dates otherwise, d-007 for what is dated before what it came after, d-008
    for a stretch that ends before it begins.
    """
    by_passage: dict[str, list[Annotation]] = {}
    for one, _ in layers(beside.annotations(text)):
        if one.mention.kind is MentionKind.DATE or one.mention.kind is MentionKind.EVENT:
            by_passage.setdefault(one.passage, []).append(one)
    for passage in text.spoken:
        found = by_passage.get(passage.id)
        if found and len(found) > 1:  # what contradicts another is two
            yield from _of_passage(text, passage, found, beside)


def _of_passage(text: Text, passage: Passage, found: Sequence[Annotation], beside: Beside) -> Iterator[Finding]:
    words = passage.prose.text
    dates = sorted((one for one in found if _is_own_date(one)), key=_start)
    yield from _reversed(text, passage, dates)
    starts = [one.mention.start for one in dates]
    for one in found:
        mention, target = one.mention, one.resolution.target
        if mention.kind is not MentionKind.EVENT or mention.rule not in ("label", "also") or target is None:
            continue
        event = beside.events[target.id]
        if event.when is None:
            continue
        at = bisect_left(starts, mention.start)
        behind = dates[at] if at < len(dates) else None
        before = dates[at - 1] if at else None
        if (
            behind is not None
            and mention.end <= behind.mention.start
            and not _APART.search(words[: mention.start][-20:])
        ):
            gap = words[mention.end : behind.mention.start]
            if len(gap) < NEAR and _EVENT_FIRST.fullmatch(gap) and not _in_list(words, dates, at):
                yield from _otherwise(text, passage, event, behind)
        if before is not None and before.mention.end <= mention.start:
            gap = words[before.mention.end : mention.start]
            if len(gap) < NEAR and (after := _AFTER.search(gap)) and not gap[: after.start()].strip(" ,"):
                yield from _too_early(text, passage, event, before, after.group(1).lower())


def _in_list(words: str, dates: Sequence[Annotation], at: int) -> bool:
    """Whether another date follows at once: `in 1991 and 2003`, one of which may be that of the event."""
    following = words[dates[at].mention.end : dates[at + 1].mention.start] if at + 1 < len(dates) else "."
    return bool(_LIST.fullmatch(following))


_LIST = re.compile(r",?\s(?:and|or|to)\s|,\s|\s?[-–/]\s?")


def _is_own_date(one: Annotation) -> bool:
    value = one.mention.value
    return (
        one.mention.kind is MentionKind.DATE
        and isinstance(value, Dated)
        and value.edtf is not None
        and value.role == DateRole.EVENT
        and value.origin is None
    )


def _start(one: Annotation) -> int:
    return one.mention.start


def _when(one: Annotation) -> Edtf | None:
    value = one.mention.value
    date = Edtf.from_text(value.edtf) if isinstance(value, Dated) and value.edtf else None
    return date if isinstance(date, Edtf) and date.precision is not Precision.SET else None


def _otherwise(text: Text, passage: Passage, event: Event, at: Annotation) -> Iterator[Finding]:
    date, own = _when(at), event.when
    if date is None or own is None or any(one.text == text.id and one.when == date for one in event.printed):
        return
    if date.doubt or own.doubt or not (_before(date, own) or _before(own, date)):
        return
    yield _at(text, passage, at, "d-006", event)


def _too_early(text: Text, passage: Passage, event: Event, at: Annotation, word: str) -> Iterator[Finding]:
    date, own = _when(at), event.when
    if date is not None and own is not None and _before(date, own):
        yield _at(text, passage, at, "d-007", event, word)


def _before(first: Edtf, second: Edtf) -> bool:
    """Whether one was over before the other began."""
    return first.latest is not None and second.earliest is not None and first.latest < second.earliest


def _at(text: Text, passage: Passage, at: Annotation, code: str, event: Event, word: str = "") -> Finding:
    span = passage.prose.source(at.mention.start, at.mention.end)
    value = at.mention.value
    printed = value.edtf if isinstance(value, Dated) else ""
    return finding(
        code, text.place(span.start), label=event.label, printed=printed, date=event.date, file=event.place.file,
        line=event.place.line, text=text.id, word=word,
    )  # fmt: skip


def _reversed(text: Text, passage: Passage, dates: Sequence[Annotation]) -> Iterator[Finding]:
    """`from 1979 to 1964`: two dates, for as one they are none."""
    words = passage.prose.text
    for one, other in pairwise(dates):
        opening = _STRETCH.search(words[: one.mention.start][-10:])
        gap = words[one.mention.end : other.mention.start]
        first, last = _when(one), _when(other)
        if opening is None or not _TO[opening.group(1).lower()].fullmatch(gap) or first is None or last is None:
            continue
        if _before(last, first):
            span = passage.prose.source(one.mention.start, other.mention.end)
            yield finding("d-008", text.place(span.start), first=first.as_words(), last=last.as_words())
