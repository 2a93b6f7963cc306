"""Whether a text cites by number, and with which shape: judged over the whole text and its list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from glossator.citation.item import citation
from glossator.citation.numbered.places import SHAPES, NumberedPlace, numbered_places
from glossator.model import Citation, CitedWork, Mention

LEAST = 3
"""Different works that must be cited so: one or two brackets may be anything."""
COVERED = 0.4
"""Share of a numbered list that a text must cite with one shape; a list in the order of citation is cited whole."""
ASCENDING = 0.75
"""Share of first mentions that must be larger than those before, where the shape alone proves little."""
_KNOWN = 0.9
"""Share of the numbers of a shape that the list must have."""
_SURE = {"numbered-brackets": 0.97, "numbered-raised": 0.93, "numbered-parentheses": 0.9, "numbered-glued": 0.8}


@dataclass(frozen=True, slots=True)
class System:
    """How a text cites by number."""

    shape: str
    """The row of `SHAPES` that it prints."""
    numbers: frozenset[int]
    """The numbers that stand for works: those of its list, or, without a list, all that are printed."""
    confidence: float
    why: str

    def find(self, text: str) -> list[Mention[Citation]]:
        """Return the citations by number of one paragraph, in order; offsets are into it."""
        return [
            _mention(text, place, self.confidence)
            for place in numbered_places(text)
            if place.shape == self.shape and all(number in self.numbers for one in place.numbers for number in one.all)
        ]


def cites_by_number(paragraphs: Sequence[str], listed: Collection[int] = ()) -> System | None:
    """Return how the paragraphs of a text cite by number; None where they do not.

    `listed` are the numbers of the entries of its reference list, where that has numbers. A shape is believed where its
    numbers are those of the list and cover much of it, or, without a list, where they count up from 1 as works are
    cited for the first time. Of several shapes the one that cites most works is the text's own.
    """
    known = frozenset(listed)
    found: dict[str, list[NumberedPlace]] = {}
    for words in paragraphs:
        for place in numbered_places(words):
            found.setdefault(place.shape, []).append(place)
    best: System | None = None
    most = 0
    for name, _, _ in SHAPES:
        system = _judge(name, found.get(name, ()), known)
        if system and (count := _distinct(found[name], system.numbers)) > most:
            best, most = system, count
    return best


def _judge(shape: str, places: Iterable[NumberedPlace], known: frozenset[int]) -> System | None:
    firsts: list[int] = []
    seen: set[int] = set()
    meant = unknown = 0
    for place in places:
        for one in place.numbers:
            fits = one.last in known and one.first in known if known else one.last < 1000
            meant += fits
            unknown += not fits
            if fits:
                firsts += [number for number in one.all if number not in seen]
                seen.update(one.all)
    if len(seen) < LEAST:
        return None
    rising = _rising(firsts)
    if known:
        covered = len(seen & known) / len(known)
        bare = shape in ("numbered-parentheses", "numbered-glued")
        if covered < COVERED or (bare and (rising < ASCENDING or unknown > meant * (1 - _KNOWN) * 3)):
            return None
        sure = _SURE[shape] if rising >= ASCENDING else _SURE[shape] - 0.08
        return System(shape, known, sure, f"{round(covered * 100)} of 100 entries of the numbered list are cited so")
    if shape not in ("numbered-brackets", "numbered-raised") or rising < ASCENDING or 1 not in seen:
        return None
    whole = len(seen) / max(seen)
    if whole < _KNOWN - 0.2 or unknown > meant:
        return None
    return System(shape, frozenset(seen), 0.75, "the numbers count up from 1 as they are first printed")


def _rising(firsts: Sequence[int]) -> float:
    """Share of first mentions that are larger than the one before, or that begin."""
    if not firsts:
        return 0.0
    steps = sum(1 for at in range(1, len(firsts)) if firsts[at] > firsts[at - 1])
    return (steps + 1) / len(firsts)


def _distinct(places: Iterable[NumberedPlace], numbers: frozenset[int]) -> int:
    return len({number for place in places for one in place.numbers for number in one.all} & numbers)


def _mention(text: str, place: NumberedPlace, confidence: float) -> Mention[Citation]:
    works: list[CitedWork] = []
    for at, one in enumerate(place.numbers):
        for number in one.all:
            works.append(
                CitedWork(
                    place.start if at == 0 and number == one.first else one.start, one.end, place.shape, confidence,
                    number=number, locator=one.locator if number == one.last else "", label=one.label,
                    prefix=place.signal if not works else "",
                )
            )  # fmt: skip
    return citation(text, place.start, place.end, works)
