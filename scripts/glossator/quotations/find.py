"""Which words in quotation marks are quoted from which of the works cited near them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.passages.sentences import sentences
from glossator.patterns import re
from glossator.quotations.marks import Pair, pairs
from glossator.quotations.own_locator import own_locator
from glossator.quotations.titles import is_called
from glossator.quotations.values import Bond, Citing

_STOPS = ".!?…"
_NEAR = 24
"""Characters between a quotation and a citation that comes before an author named earlier: `“…” of ships (`."""
_LEADS = 60
"""Characters between a citation in front and the words it introduces: `According to the report (…), “…”`."""
_BETWEEN = re.compile(r"[\s.,;:]{0,9}")


@dataclass(frozen=True, slots=True)
class Found:
    """Words in quotation marks, without the marks, and the citations they may be of; offsets are into the prose."""

    start: int
    end: int
    citations: tuple[Citing, ...] = ()
    """The one that is meant, then others of the sentence; none where nothing is cited."""
    bond: Bond = Bond.LOOSE
    called: bool = False
    """Whether the sentence calls them a title: `the essay “…”`."""


def find_quoted(prose: str, citations: Sequence[Citing]) -> list[Found]:
    """Return the words in quotation marks and the citations of their sentence that they are of, in order.

    All quotations before a citation, up to the citation before, are of its work; a citation that is part of the
    sentence, `Author (Year)`, is for what follows it, too. What is quoted within a quotation is part of it.
    Citations are in order; half-open offsets; time is linear in prose and citations.
    """
    outer = [pair for pair in pairs(prose) if pair.inside < 0]
    if not outer:
        return []
    starts = [pair.start for pair in outer]
    free = [one for one in citations if not _within(outer, starts, one)]
    ends = [span.end for span in sentences(_masked(prose, outer, free))]
    shared: dict[int, list[Citing]] = {}
    for citing in free:
        shared.setdefault(_sentence(prose, ends, citing), []).append(citing)
    found = []
    befores = [citing.end for citing in free]
    for pair in outer:
        near = shared.get(bisect_right(ends, pair.start), [])
        chosen, bond = _chosen(prose, pair, near)
        own = own_locator(prose, pair.end)
        if own and not chosen:  # `Author (Year) is blunt. “…” (p. 12)`
            last = bisect_right(befores, pair.start) - 1
            chosen, bond = ((free[last],), Bond.FIRM) if last >= 0 and not free[last].from_note else (chosen, bond)
        if own and chosen and chosen[0].end <= pair.start:
            chosen = (chosen[0].at(own.where, own.label), *chosen[1:])
        called = is_called(prose, pair.start, pair.end)
        found.append(Found(pair.start + 1, pair.end - 1, chosen, bond, called))
    return found


def _within(outer: Sequence[Pair], starts: Sequence[int], citing: Citing) -> bool:
    at = bisect_right(starts, citing.start) - 1
    return at >= 0 and citing.start < outer[at].end


def _masked(prose: str, outer: Sequence[Pair], citations: Sequence[Citing]) -> str:
    """The prose with what is quoted blanked out, so that a stop in it ends no sentence; one at its end may."""
    begins = {citing.start for citing in citations}
    parts, at = [], 0
    for pair in outer:
        size = pair.end - pair.start
        capital = prose[pair.start + 1 : pair.start + 3].lstrip("[(«‹“‘'\" \u00a0\u202f")[:1].isupper()
        parts += [prose[at : pair.start], "X" if capital else "x", "x" * (size - 2)]
        between = _BETWEEN.match(prose, pair.end)
        goes_on = (between is not None and between.end() in begins) or own_locator(prose, pair.end) is not None
        stopped = prose[pair.end - 2] in _STOPS and not goes_on
        parts.append("." if stopped else "x")
        at = pair.end
    return "".join([*parts, prose[at:]])


def _sentence(prose: str, ends: Sequence[int], citing: Citing) -> int:
    """Number of the sentence a citation is for: one alone behind the stop is for the sentence before it."""
    if citing.from_note:
        return bisect_left(ends, citing.start)
    number = bisect_right(ends, citing.start)
    alone = number > 0 and not prose[ends[number - 1] : citing.start].strip()
    ended = number < len(ends) and not prose[citing.end : ends[number]].strip(" .;,")
    return number - 1 if alone and ended and not citing.narrative else number


def _chosen(prose: str, pair: Pair, near: Sequence[Citing]) -> tuple[tuple[Citing, ...], Bond]:
    """The citations of a quotation among those of its sentence, and how sure that is."""
    at = bisect_left(near, pair.end, key=lambda citing: citing.start)
    following = near[at] if at < len(near) else None
    before = near[at - 1] if at else None
    author = before if before is not None and before.narrative else None
    first = following or author
    if following is not None and author is not None:
        beside = not following.narrative and following.start - pair.end <= _NEAR
        first = following if beside else author
    bond = Bond.FIRM
    if before is not None and before.end >= pair.end:  # within the parentheses: (“…”, Author Year), or a title
        quoted = prose[pair.start + 1 : pair.end - 1] in before.works[0].prefix
        first, bond = before, Bond.FIRM if quoted else Bond.LOOSE
    if first is None:
        if before is None or pair.start - before.end > _LEADS:
            return (), Bond.LOOSE
        first, bond = before, Bond.LOOSE
    # A sentence with very many citations: those about the quotation may be meant, not all.
    others = [one for one in near[max(at - 2, 0) : at + 2] if one is not first]
    return (first, *others), Bond.LOOSE if first.loose else bond
