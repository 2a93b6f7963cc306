"""Mentions laid in each other: which claims on a passage stand, and which of them hold which.

**The order in which claims are taken.** What an author forces goes first, then citations, then what denotes
something before what does not ("today", an event that may be two); of equals the longer, then the more telling kind,
then the earlier. A claim that crosses one taken before it (each has words that the other has not) falls; one that
lies within another, or around it, stands.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from glossator.apparatus.reading import Claimed
from glossator.edition import THINGS
from glossator.model import Annotation, AnyMention, Authored, MarkupKind, MentionKind, Prose, Ref

_RANK = {
    **{row.mention: row.rank for row in THINGS.values()},
    MentionKind.DATE: 1 + max(row.rank for row in THINGS.values()),
    MentionKind.TIME: 2 + max(row.rank for row in THINGS.values()),
}

Strength = tuple[bool, bool, bool]
"""(not forced, no citation, denotes nothing): the less, the earlier a claim is taken."""


def settle(
    passage: str, claims: Sequence[Claimed], prose: Prose, whole: Collection[Ref] = (), headed: Collection[Ref] = ()
) -> list[Annotation]:
    """Return the claims that stand as annotations of the passage, in reading order, each holding what lies within.

    Note marks have no characters and always stand, beside all else; so do the words of editorial notes, whose link
    hangs behind them. A claim on words that the author made `{.plain}` falls, one that crosses the author's own link
    too. Of two on the same words a forced one stands alone. What lies within something denotes something else, or
    it falls; within one of `whole` everything does, and within one of `headed` what is of these too and ends with it.
    """
    if not claims:
        return []
    beside = [claim for claim in claims if _beside(claim)]
    found = [Annotation(passage, *claim) for claim in beside]
    others = (
        sorted((claim for claim in claims if not _beside(claim)), key=_where) if beside else sorted(claims, key=_where)
    )
    if _apart(others) and not any(markup.kind in _BINDING for markup in prose.markups):
        found += [Annotation(passage, *claim) for claim in others]  # most passages: nothing to settle
    else:
        nested = _nested(list(_standing(claims, prose)), prose.text, whole, headed)
        found += [_annotation(passage, node) for node in nested]
    return sorted(found, key=lambda one: (one.mention.start, one.mention.end)) if beside else found


_BINDING = frozenset({MarkupKind.LINK, MarkupKind.PLAIN})
"""What an author writes that may make a claim fall which crosses no other."""


def _where(claim: Claimed) -> tuple[int, int]:
    return claim[0].start, claim[0].end


def _apart(claims: Sequence[Claimed]) -> bool:
    """Whether none of the claims, which are in order, overlaps the next."""
    return all(one[0].end <= other[0].start for one, other in pairwise(claims))


def _beside(claim: Claimed) -> bool:
    mention, _ = claim
    return mention.start == mention.end or mention.kind is MentionKind.QUOTATION


class _Taken:
    """Stretches that are taken, none crossing another, taken longest first: who is the innermost at each character."""

    def __init__(self, size: int) -> None:
        self._spans: list[tuple[int, int]] = []
        self._inner = [-1] * (size + 1)
        """For the seam before each character, the last stretch that goes on over it."""

    def take(self, start: int, end: int) -> None:
        """Take a stretch that is no longer than those before it."""
        self._inner[start + 1 : end] = [len(self._spans)] * max(end - start - 1, 0)
        self._spans.append((start, end))

    def crossed_by(self, start: int, end: int) -> bool:
        """Whether some stretch has words that this one has not, and this one words that it has not."""
        before, behind = self._inner[start], self._inner[end]
        return (before >= 0 and self._spans[before][1] < end) or (behind >= 0 and self._spans[behind][0] > start)


def _standing(claims: Sequence[Claimed], prose: Prose) -> Iterator[Claimed]:
    """The claims that stand, strongest first."""
    size = len(prose.text)
    links = [(m.start, m.end) for m in prose.markups if m.kind is MarkupKind.LINK]
    plain = _Plain([(m.start, m.end) for m in prose.markups if m.kind is MarkupKind.PLAIN])
    wordless = sorted(start for start, end in links if start == end)
    taken: list[_Taken] = []
    if links:
        taken.append(_Taken(size))
        for start, end in sorted(links, key=lambda link: link[0] - link[1]):
            taken[0].take(start, end)
    alone: set[tuple[int, int]] = set()
    for group in _in_precedence(claims):
        own = _Taken(size)
        taken.append(own)
        for claim in group:
            start, end = claim[0].start, claim[0].end
            if (plain and plain.bars(start, end)) or (start, end) in alone:
                continue
            if any(others.crossed_by(start, end) for others in taken):
                continue
            if wordless and (at := bisect_right(wordless, start)) < len(wordless) and wordless[at] < end:
                continue  # a link without words stands in it, of which nothing could be held
            if claim[0].rule == "forced":
                alone.add((start, end))
            own.take(start, end)
            yield claim


class _Plain:
    """Words of which the author says that they denote nothing; what holds them and more may denote something."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._stretches = sorted(stretches)

    def __bool__(self) -> bool:
        return bool(self._stretches)

    def bars(self, start: int, end: int) -> bool:
        """Whether a mention lies in such words or ends among them."""
        first = bisect_right(self._stretches, start, key=_end)  # the first that ends behind the mention's start
        last = bisect_left(self._stretches, end, key=_begin) - 1  # the last that begins before its end
        if first > last:
            return False
        # Those between the two are held whole, and so are these where they do not reach over an edge.
        low, high = self._stretches[first][0], self._stretches[last][1]
        return low < start or high > end or (low, high) == (start, end)


def _begin(stretch: tuple[int, int]) -> int:
    return stretch[0]


def _end(stretch: tuple[int, int]) -> int:
    return stretch[1]


def _in_precedence(claims: Sequence[Claimed]) -> Iterator[list[Claimed]]:
    """The claims by strength, strongest first; in each, the longer, the more telling, the earlier.

    Grouped before they are sorted: there are few strengths, and each has its own record of what is taken.
    """
    groups: dict[Strength, list[Claimed]] = {}
    for claim in claims:
        if not _beside(claim):
            groups.setdefault(_strength(claim), []).append(claim)
    for strength in sorted(groups):
        group = groups[strength]
        yield sorted(group, key=_place) if len(group) > 1 else group


def _strength(claim: Claimed) -> Strength:
    mention, denoted = claim
    return mention.rule != "forced", mention.kind is not MentionKind.CITATION, denoted.target is None


def _place(claim: Claimed) -> tuple[int, int, int, str, str]:
    mention, denoted = claim
    return mention.start - mention.end, _RANK[mention.kind], mention.start, mention.rule, str(denoted.target)


class _Node:
    """A claim that stands, and what lies within it."""

    __slots__ = ("claim", "denoted", "inside")

    def __init__(self, claim: Claimed) -> None:
        self.claim = claim
        self.inside: list[_Node] = []
        self.denoted = {claim[1].target}
        """What its words denote; of a citation also its authors."""

    def ends_in_head(self, inner: AnyMention, words: str, headed: Collection[Ref]) -> bool:
        """Whether it is a name that ends with the words of another as with its own head.

        North Harbour Council, but not Council of the North Harbour Alliance: there the words before lead to them.
        """
        if self.claim[0].end != inner.end or self.claim[1].target not in headed:
            return False
        before = words[self.claim[0].start : inner.start].split()
        return bool(before) and not before[-1].islower()


def _nested(claims: Sequence[Claimed], words: str, whole: Collection[Ref], headed: Collection[Ref]) -> list[_Node]:
    """The claims, strongest first, as trees: sorted by place, the holder before what it holds."""
    order = sorted(range(len(claims)), key=lambda at: (claims[at][0].start, -claims[at][0].end, at))
    roots: list[_Node] = []
    around: list[_Node] = []
    for at in order:
        claim = claims[at]
        while around and around[-1].claim[0].end <= claim[0].start:
            around.pop()
        target = claim[1].target
        if around and target is not None and any(target in node.denoted for node in around):
            continue
        if around and any(node.claim[1].target in whole for node in around):
            continue
        if around and target in headed and any(node.ends_in_head(claim[0], words, headed) for node in around):
            continue
        node = _Node(claim)
        (around[-1].inside if around else roots).append(node)
        if isinstance(claim[0].value, Authored):
            around[-1].denoted.add(target)  # a writer is cited with the whole work, and holds no words
        else:
            around.append(node)
    return roots


def _annotation(passage: str, root: _Node) -> Annotation:
    """The tree as annotations, innermost first: a thousand may lie in each other."""
    if not root.inside:
        return Annotation(passage, *root.claim)
    order, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += node.inside
    made: dict[int, Annotation] = {}
    for node in reversed(order):
        made[id(node)] = Annotation(passage, *node.claim, tuple(made[id(inner)] for inner in node.inside))
    return made[id(root)]
