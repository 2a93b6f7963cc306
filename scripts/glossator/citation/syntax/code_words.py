"""Code within a citation, `` [@doe, `x`] ``: a sign without words to the finder, words again in what it returns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossator.model import Citation, CitedWork, MarkupKind, Mention, Prose

_OBJECT = "\ufffc"
"""What `Prose` has in the place of code and of images."""


def with_code(mention: Mention[Citation], prose: Prose) -> Mention[Citation]:
    """Return the mention with the words of its code in prefixes, locators and suffixes, where the citation prints them.

    An image has the words of its description.
    """
    if _OBJECT not in mention.printed:
        return mention
    within = (one for one in prose.markups if mention.start <= one.start < mention.end)
    signs = {one.start: one.title for one in within if one.kind in (MarkupKind.CODE, MarkupKind.IMAGE)}
    words = iter([signs[at] if prose.text[at] == _OBJECT else "" for at in sorted(signs)])
    works = tuple(_filled(work, words) for work in mention.value.works)
    return replace(mention, value=replace(mention.value, works=works))


def _filled(work: CitedWork, words: Iterator[str]) -> CitedWork:
    """The work with the next words for each sign, in the order of the sentence."""
    prefix = _put(work.prefix, words)
    locator = _put(work.locator, words)
    return replace(work, prefix=prefix, locator=locator, suffix=_put(work.suffix, words))


def _put(text: str, words: Iterator[str]) -> str:
    first, *others = text.split(_OBJECT)
    return first + "".join(next(words, "") + one for one in others)
