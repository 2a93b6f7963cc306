"""Where the signs of an item lead: to passages of the text, each proved to be there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from glossator.anchors.sheet import opening_of
from glossator.arguments.point import Anchor
from glossator.arguments.signs import Sign
from glossator.arguments.trail import Followed
from glossator.findings import Finding, finding
from glossator.findings.nearest import MOST
from glossator.model import Passage, Place, Text, Unresolved
from glossator.quotations import quoted_places
from glossator.quotations.nearly import MOST_ASKED, nearly

LONGEST = 8
"""Words that a sign may quote: a quotation, not a copy."""
LETTERS = 200
"""Letters that those words may have together (the reason is in `edition/notes.py`)."""
_OPENING = '“„"«'
MOST_ANCHORS = 50
"""Passages one item may be anchored to; whoever means more means the text."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What signs are looked up in: the text that argues, made ready once a file."""

    text: Text | None
    """None where the text is described and not at hand: nothing is looked up then, and nothing is wrong."""
    document: Text
    """The argument's file."""
    numbered: Mapping[int, Passage] = field(default_factory=dict)
    quoted: Mapping[str, Sequence[tuple[Passage, int, int]]] = field(default_factory=dict)
    followed: Mapping[int, Followed] = field(default_factory=dict)
    """What the numbers of the item meant, where that is recorded."""
    asked: tuple[str, ...] = ()
    """Quotations that stand nowhere, as far as what is meant by them is looked for."""

    def meant(self, words: str) -> tuple[str, ...]:
        """Return where words stand that a sign seeks elsewhere (`¶ 3`), or else those that it may mean."""
        numbers = [passage.number for passage, _, _ in self.quoted.get(words, ()) if passage.number]
        if numbers:
            return tuple(f"¶ {number}" for number in dict.fromkeys(numbers))[:MOST]
        if words not in self.asked or self.text is None:
            return ()
        likely = nearly(words, (passage.prose.text for passage in self.text.passages))
        return (likely,) if likely else ()

    @classmethod
    def of(cls, text: Text | None, document: Text, signs: Iterable[Sign]) -> Grounds:
        """Return the grounds for all signs of a file; their quotations are found in one pass."""
        if text is None:
            return cls(None, document)
        numbered = {passage.number: passage for passage in text.passages if passage.number}
        quoted = quoted_places([sign.words for sign in signs if sign.words and not _long(sign)], text)
        asked = tuple(words for words, places in quoted.items() if not places)[:MOST_ASKED]
        return cls(text, document, numbered, quoted, asked=asked)

    def place(self, sign: Sign) -> Place:
        """Return where a sign is written."""
        start = sign.span.start
        return self.document.place(start + (self.document.source[start : start + 1] in ("[", "{")))

    def quoted_place(self, sign: Sign) -> Place:
        """Return where the words that a sign quotes are written, with their quotation mark."""
        written = self.document.source[sign.span.start : sign.span.end]
        at = next((at for at, mark in enumerate(written) if mark in _OPENING), 0)
        return self.document.place(sign.span.start + at)


def anchors_of(signs: Sequence[Sign], grounds: Grounds) -> tuple[tuple[Anchor, ...], list[Finding]]:
    """Return the anchors of an item, each passage once, and what is wrong (a-004 to a-008, a-013, a-017, a-018).

    A sign that leads nowhere keeps its words and says why; a tie is never guessed.
    """
    anchors: list[Anchor] = []
    findings: list[Finding] = []
    beside = {_today(number, grounds) for sign in signs for number in _named(sign, grounds)}
    for sign in signs:
        if sign.kind:
            continue
        if not sign.readable:
            findings.append(finding("a-008", grounds.place(sign), printed=sign.printed))
            continue
        found, wrong = _numbers(sign, grounds)
        if sign.words:
            found, more = _quotation(sign, found, beside, grounds)
            wrong = _one_mistake(wrong, more)
        anchors += found
        findings += wrong
    # Of two anchors to one passage the one that says where in it counts.
    once: dict[object, Anchor] = {}
    for anchor in anchors:
        key = anchor.passage or (anchor.printed, anchor.span)
        if key not in once or anchor.end > once[key].end:
            once[key] = anchor
    if len(once) > MOST_ANCHORS:
        findings.append(finding("a-013", grounds.place(signs[0]), most=MOST_ANCHORS))
    return tuple(once.values())[:MOST_ANCHORS], findings


def _one_mistake(numbers: list[Finding], quoted: list[Finding]) -> list[Finding]:
    """Of a ¶ that is not there the words cannot stand in it: one finding, with the ¶ that has them."""
    if not any(one.code == "a-004" for one in numbers) or not all(one.code == "a-005" for one in quoted):
        return [*numbers, *quoted]
    near = tuple(word for one in quoted for word in one.suggestions)
    return [replace(one, suggestions=near) if one.code == "a-004" else one for one in numbers]


def _named(sign: Sign, grounds: Grounds) -> Iterator[int]:
    """The numbers of the passages that a sign names and the text has, or had when they were recorded."""
    for first, last in sign.ranges:
        for number in range(max(first, 1), min(last, first + MOST_ANCHORS) + 1):
            if number in grounds.numbered or number in grounds.followed:
                yield number


def _today(number: int, grounds: Grounds) -> int:
    followed = grounds.followed.get(number)
    return followed.passage.number if followed and followed.passage else number


def _numbers(sign: Sign, grounds: Grounds) -> tuple[list[Anchor], list[Finding]]:
    if grounds.text is None:
        return [Anchor(_as_range(one), sign.span) for one in sign.ranges], []
    anchors: list[Anchor] = []
    findings: list[Finding] = []
    highest = len(grounds.numbered)
    for number in _named(sign, grounds):
        anchor, wrong = _numbered(number, sign, grounds)
        anchors.append(anchor)
        findings += wrong
    for first, last in sign.ranges:
        for number in dict.fromkeys((first, last)):
            if not 1 <= number <= highest and number not in grounds.followed:
                anchors.append(Anchor(f"¶ {number}", sign.span, reason=Unresolved.NO_CANDIDATE))
                place = grounds.place(sign)
                findings.append(finding("a-004", place, number=number, text=grounds.text.id, last=highest))
    return anchors, findings


def _numbered(number: int, sign: Sign, grounds: Grounds) -> tuple[Anchor, list[Finding]]:
    """The passage that a number meant when it was written down; a shifted number is followed, and said."""
    followed = grounds.followed.get(number)
    if followed is None:
        return Anchor(f"¶ {number}", sign.span, grounds.numbered[number].ref), []
    passage, place = followed.passage, grounds.place(sign)
    if passage is None:
        lost = Anchor(f"¶ {number}", sign.span, reason=Unresolved.NO_CANDIDATE)
        return lost, [finding("a-018", place, number=number, what=followed.what)]
    if not passage.number:
        wrong = [finding("a-018", place, number=number, what=followed.what)]
        return Anchor(f"¶ {number}", sign.span, passage.ref), wrong
    wrong = []
    if passage.number != number or (grounds.text and passage.text != grounds.text.id):
        words = opening_of(passage.prose.words)
        wrong = [finding("a-017", place, number=number, now=passage.number, text=passage.text, words=words)]
    return Anchor(f"¶ {passage.number}", sign.span, passage.ref), wrong


def _quotation(
    sign: Sign, within: list[Anchor], beside: Set[int], grounds: Grounds
) -> tuple[list[Anchor], list[Finding]]:
    """The quotation, with the anchors of the ¶ in its own bracket: one that fails leaves the other.

    Of several places those count that stand in a ¶ which the item names `beside`.
    """
    printed = f"“{sign.words}”"
    if _long(sign):
        words, letters = len(sign.words.split()), len("".join(sign.words.split()))
        wrong = finding("a-007", grounds.place(sign), words=words, letters=letters)
        return [*within, Anchor(printed, sign.span, reason=Unresolved.UNREADABLE)], [wrong]
    if grounds.text is None:
        return [*within, Anchor(printed, sign.span)], []
    places = grounds.quoted[sign.words]
    passages = {anchor.passage for anchor in within if anchor.passage}
    where = grounds.text.id
    if sign.ranges:
        places = [place for place in places if place[0].ref in passages]
        where = f"{', '.join(map(_as_range, sign.ranges))} of {where}"
    elif len(places) > 1:
        places = [place for place in places if place[0].number in beside] or places
    if len(places) == 1:
        (passage, start, end), *_ = places
        placed = Anchor(f"¶ {passage.number}" if passage.number else printed, sign.span, passage.ref, start, end)
        return [*(anchor for anchor in within if anchor.passage != passage.ref), placed], []
    code, reason = ("a-006", Unresolved.SEVERAL) if places else ("a-005", Unresolved.NO_CANDIDATE)
    near = () if places else grounds.meant(sign.words)
    wrong = finding(code, grounds.quoted_place(sign), near, quotation=sign.words, where=where, count=len(places))
    return [*within, Anchor(printed, sign.span, reason=reason)], [wrong]


def _as_range(one: tuple[int, int]) -> str:
    first, last = one
    return f"¶ {first}" if first == last else f"¶¶ {first}–{last}"


def _long(sign: Sign) -> bool:
    words = sign.words.split()
    return len(words) > LONGEST or sum(map(len, words)) > LETTERS
