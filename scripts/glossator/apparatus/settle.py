"""One stretch, one link: which of several claims on the same words wins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from glossator.model import MarkupKind, Mention, MentionKind, Prose, Resolution

# A citation is a unit of its own: what stands inside it (a year, an author, a publisher) is not spoken of.
# After that the longer claim wins, and of equal ones the more telling.
_RANK = {
    MentionKind.NOTE: 0,
    MentionKind.CITATION: 0,
    MentionKind.QUOTATION: 0,
    MentionKind.EVENT: 2,
    MentionKind.TERM: 3,
    MentionKind.NAME: 4,
    MentionKind.DATE: 5,
}

_SHUT = (MarkupKind.LINK, MarkupKind.PLAIN)
"""Words of an author's own link cannot hold another link (HTML, section 4.5.1); plain words want none."""

Claimed = tuple[Mention, Resolution]


def settle(claims: Sequence[Claimed], prose: Prose) -> list[Claimed]:
    """Return the claims that stand, in reading order, no two over the same character.

    Note marks have no characters and always stand; so do editorial quotations,
    whose link hangs behind the words. A claim inside an author's own
    link or inside `{.plain}` words never does.
    """
    shut = [(m.start, m.end) for m in prose.markups if m.kind in _SHUT]
    empty = sorted(start for start, end in shut if start == end)
    # One byte a character, 1 where something stands: claims come in any order, and each looks at its own stretch only.
    taken = bytearray(max([len(prose.text), *(mention.end for mention, _ in claims)]))
    for start, end in shut:
        taken[start:end] = b"\1" * (end - start)
    kept: list[Claimed] = []
    for claim in _in_precedence(claims):
        mention = claim[0]
        if mention.start == mention.end or mention.kind is MentionKind.QUOTATION:
            kept.append(claim)
            continue
        start, end = mention.start, mention.end
        if taken.find(1, start, end) >= 0:
            continue
        if empty and (at := bisect_right(empty, start)) < len(empty) and empty[at] < end:  # a link without words
            continue
        taken[start:end] = b"\1" * (end - start)
        kept.append(claim)
    return sorted(kept, key=lambda claim: (claim[0].start, claim[0].end))


def _in_precedence(claims: Sequence[Claimed]) -> Iterator[Claimed]:
    """The claims, strongest first; of equally strong ones the earlier.

    Grouped before they are sorted: the claims of one strength come nearly in order,
    and there are few strengths, so that no claim is compared with all others.
    """
    groups: dict[tuple[bool, int, bool, int, int], list[Claimed]] = {}
    for claim in claims:
        groups.setdefault(_strength(claim), []).append(claim)
    for strength in sorted(groups):
        yield from sorted(groups[strength], key=lambda claim: (claim[0].start, claim[0].rule))


def _strength(claim: Claimed) -> tuple[bool, int, bool, int, int]:
    mention, denoted = claim
    first = mention.kind in (MentionKind.CITATION, MentionKind.NOTE)
    unknown = denoted.target is None
    return (
        mention.rule != "forced",
        0 if first else 1,
        unknown,  # what denotes nothing ("today", an event that may be two) never hides what does
        mention.start - mention.end,
        _RANK[mention.kind],
    )
