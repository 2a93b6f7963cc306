"""One stretch, one link: which of several claims on the same words wins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

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
    kept: list[Claimed] = []
    starts: list[int] = []
    ends: list[int] = []
    for claim in sorted(claims, key=_precedence):
        mention = claim[0]
        if mention.start == mention.end or mention.kind is MentionKind.QUOTATION:
            kept.append(claim)
            continue
        if any(mention.start < end and start < mention.end for start, end in shut):
            continue
        at = bisect_left(starts, mention.end)
        if at and ends[at - 1] > mention.start:
            continue
        starts.insert(at, mention.start)
        ends.insert(at, mention.end)
        kept.append(claim)
    return sorted(kept, key=lambda claim: (claim[0].start, claim[0].end))


def _precedence(claim: Claimed) -> tuple[bool, int, bool, int, int, int, str]:
    mention, denoted = claim
    first = mention.kind in (MentionKind.CITATION, MentionKind.NOTE)
    unknown = denoted.target is None
    return (
        mention.rule != "forced",
        0 if first else 1,
        unknown,  # what denotes nothing ("today", an event that may be two) never hides what does
        mention.start - mention.end,
        _RANK[mention.kind],
        mention.start,
        mention.rule,
    )
