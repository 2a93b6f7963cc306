"""How a text cites a work, in the words of the formatter."""

from __future__ import annotations

from glossator.bibliography import CitedItem, Mode
from glossator.bibliography.csl_locators import LABELS
from glossator.model import Annotation, InCitation, MentionKind

BY_KEY = ("bracketed-key", "bare-key")
"""Rules of citations written with a key: only these are worded by the style, all others stay as printed."""


def by_key(annotation: Annotation) -> bool:
    """Whether a citation is written with the work's key."""
    return annotation.mention.kind is MentionKind.CITATION and annotation.mention.rule in BY_KEY


def cited_item(annotation: Annotation) -> CitedItem:
    """Return one work of a citation as the formatter takes it; a key that nothing has stays as written."""
    value = annotation.mention.value
    if not isinstance(value, InCitation):
        raise TypeError(f"no work of a citation: {annotation.mention.printed}")
    work = value.work
    mode = Mode.NARRATIVE if work.narrative else Mode.SUPPRESS if work.suppress_author else Mode.NORMAL
    target = annotation.resolution.target
    key = target.id if target else work.key
    if work.mark and work.label not in LABELS:
        # No kind that the processor has: as written, and as Pandoc does.
        return CitedItem(key, "", "page", mode, work.prefix, f", {work.mark} {work.locator}{work.suffix}")
    return CitedItem(key, work.locator, work.label, mode, work.prefix, work.suffix)
