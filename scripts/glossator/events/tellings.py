"""The words of a sentence or a label as evidence: stems, and the classes of acts they tell of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from glossator.characters.folding import fold
from glossator.events.acts import Lexicon, is_past, negated, stem, undone, words_in
from glossator.model import Span
from glossator.patterns import re

_WORD = re.compile(r"[^\W\d_]{2,}")
_MONTHS = frozenset(words_in("january february march april may june july august september october november december"))
_BEGUN = re.compile(r"(?:\A|[.!?:;…][\"”’)]?\s|[\n“\"(])\Z")
_EDGE = re.compile(r"[,;:()–—]|\s-\s")
COMMON = frozenset(
    stem(word)
    for word in words_in(
        "a an the and or but nor of in on at to from for by with without into onto over under out up down off"
        " about after before between against during until since through among as is was were are be been being"
        " am has have had do did does done it its they their them he his him she her we our us you your this"
        " that these those which who whom whose what when where why how there here then than so such not no"
        " only also very more most much many some any all both each other another one two three four five six"
        " seven eight nine ten eleven twelve dozen hundred thousand million first second third last next same"
        " new old own s t year month day week time date january february march april may june july august"
        " september october november december spring summer autumn winter monday tuesday wednesday thursday"
        " friday saturday sunday would will can could should might may must shall however while because if"
        " though although yet still again even just already later earlier early late ago once soon way part"
        " make take give get go come put set become say tell general public people man woman country state"
        " government president minister prime national international side end begin number place attempt"
    )
)
"""Stems that say nothing of what an event is about; those of verbs that do so only in a phrase are among them."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Words in their order, without those of names; offsets are into the text they were read from."""

    starts: tuple[int, ...]
    words: tuple[str, ...]
    """Folded."""
    stems: tuple[str, ...]
    undone: frozenset[int]
    """Numbers of words that tell of something as not done."""
    denied: frozenset[int]
    """Numbers of the first words of acts that are negated."""
    proper: frozenset[int]
    """Numbers of words with a capital that is not that of a sentence: parts of names that nobody listed."""
    acts: tuple[tuple[str, int, bool], ...]
    """(class, number of its first word, whether it is told as done), in the order of the words."""
    firsts: tuple[int, ...]
    """Numbers of the first words of the acts, in their order."""
    lasts: Mapping[int, int]
    """Number of the first word of an act of several words to that of its last."""
    past: frozenset[int]
    """Numbers of words that are a verb of some class in its past form."""

    @classmethod
    def of(
        cls,
        text: str,
        lexicon: Lexicon,
        named: Iterable[tuple[int, int]] = (),
        only: Sequence[Span] | None = None,
    ) -> Telling:
        """Return the words of a text outside `named` stretches, which are ascending; linear in the text.

        `only` are the sentences whose words are wanted, ascending; all where it is None.
        """
        folded = fold(text)
        stretches = list(named)
        words: list[str] = []
        proper: set[int] = set()
        starts: list[int] = []
        at = 0
        heard = [Span(0, len(folded))] if only is None else only
        for match in (found for span in heard for found in _WORD.finditer(folded, span.start, span.end)):
            while at < len(stretches) and stretches[at][1] <= match.start():
                at += 1
            if at < len(stretches) and stretches[at][0] <= match.start():
                continue
            if match.group() in _MONTHS and text[match.start()].isupper():  # March is no march, and May allows nothing
                continue
            if text[match.start()].isupper() and not _BEGUN.search(text, max(match.start() - 4, 0), match.start()):
                proper.add(len(words))
            words.append(match.group())
            starts.append(match.start())
        signs: list[int] = []
        for span in heard:  # nothing goes on from one sentence to another that does not stand behind it
            signs += (span.start - 1, *(match.start() for match in _EDGE.finditer(folded, span.start, span.end)))
        edges = [bisect_left(signs, start) for start in starts]
        stems = [stem(word) for word in words]
        told = lexicon.told(stems)
        spans = dict.fromkeys((one.first, one.last) for one in told)
        answers = {
            one.last for one in told if one.phrase and words[one.last] == "no"
        }  # who says no to it denies no act
        plain = ["" if at in answers else word for at, word in enumerate(words)] if answers else words
        wrong = {first for first, last in spans if undone(plain, stems, first, last, edges)}
        denied = frozenset(first for first, last in spans if first in wrong and negated(plain, first, last, edges))
        acts = tuple((one.act, one.first, one.first not in wrong) for one in told)
        past = frozenset(one.first for one in told if one.verb and is_past(words[one.first]))
        undone_ = frozenset(_dragged(wrong, edges))
        lasts = {one.first: one.last for one in told if one.phrase}
        return cls(
            tuple(starts), tuple(words), tuple(stems), undone_, denied, frozenset(proper), acts,
            tuple(one.first for one in told), lasts, past,
        )  # fmt: skip

    def between(self, low: int, high: int) -> range:
        """Return the numbers of the words that begin at or behind an offset and before another."""
        return range(*self.edges(low, high))

    def edges(self, low: int, high: int) -> tuple[int, int]:
        """Return the number of the first of these words, and that behind the last."""
        return bisect_left(self.starts, low), bisect_left(self.starts, high)

    def acts_among(self, numbers: range) -> tuple[tuple[str, int, bool], ...]:
        """Return the acts whose first words are among those numbers."""
        return self.acts[bisect_left(self.firsts, numbers.start) : bisect_left(self.firsts, numbers.stop)]

    def grouped(self, numbers: range | None = None) -> Iterator[tuple[frozenset[str], int, bool]]:
        """Yield (its classes, its number, whether it is told as done) for each word that tells of acts."""
        acts = self.acts if numbers is None else self.acts_among(numbers)
        for (first, done), rows in groupby(acts, key=lambda act: act[1:]):
            yield frozenset(act for act, _, _ in rows), first, done

    def capitals(self, numbers: Iterable[int]) -> set[str]:
        """Return the stems of those words that are parts of names."""
        return {self.stems[number] for number in numbers if number in self.proper}

    def content(self, numbers: Iterable[int]) -> dict[str, bool]:
        """Return the stems of these words that say something, and whether they are told of as done somewhere."""
        found: dict[str, bool] = {}
        for number in numbers:
            one = self.stems[number]
            if one not in COMMON and len(one) > 2:
                found[one] = found.get(one, False) or number not in self.undone
        return found


def _dragged(wrong: Iterable[int], edges: Sequence[int]) -> Iterable[int]:
    """What is not done, and the words next behind it up to a sign: `did not impose sanctions`."""
    for first in wrong:
        yield from (at for at in range(first, min(first + 4, len(edges))) if edges[at] == edges[first])


def stems_in(text: str) -> list[tuple[str, bool]]:
    """Return (stem, whether it has a capital) of all words of a text, those of names as well."""
    folded = fold(text)
    return [(stem(found.group()), text[found.start()].isupper()) for found in _WORD.finditer(folded)]
