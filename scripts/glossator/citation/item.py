"""A citation as a mention, from the works it prints."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.model import Citation, CitedWork, Mention, MentionKind

DOUBTFUL = 0.6
"""Below this confidence a citation counts only where the library knows what it denotes."""


def citation(text: str, start: int, end: int, works: Sequence[CitedWork]) -> Mention[Citation]:
    """Return the mention of a citation that prints `text[start:end]`; its rule is its first work's form."""
    form = works[0].form
    value = Citation(form, min(work.confidence for work in works), tuple(works))
    return Mention(MentionKind.CITATION, start, end, text[start:end], form, value)
