"""Where in a text a thing is spoken of: a strip from its first passage to its last, each mark a link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from glossator.apparatus import Use
from glossator.interface import say
from glossator.model import Text
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

FEWEST = 3
"""Passages below which a list is seen at a glance."""
SHORTEST = 8
"""Passages of a text below which there is no where."""


def passage_strip(text: Text, uses: Iterable[Use], here: Sheet, loom: Loom) -> str:
    """Return the strip of one text; nothing for a short text or few places.

    Its links are out of the order of the Tab key: the list below it has them all (WCAG 2.2, 2.5.8, equivalent).
    """
    used = dict.fromkeys(use.passage for use in uses)
    if len(used) < FEWEST:  # most lists: the passages of the text need not be counted
        return ""
    numbers = _numbers(text)
    marked = [id for id in used if id in numbers]
    if len(numbers) < SHORTEST or len(marked) < FEWEST:
        return ""
    wide = 100 / len(numbers)
    marks = []
    for id in marked:
        _, passage = loom.passages[id]
        marks.append(
            f'<a href="{loom.href(here, passage.ref)}" tabindex="-1" aria-label="¶ {passage.number}">'
            f'<rect x="{_cent(numbers[id] * wide)}%" width="{_cent(max(wide, 0.6))}%" height="10"></rect></a>'
        )
    named = say("Where in the text, from its beginning to its end")
    return (
        f'<svg class="g-where" height="10" role="group" aria-label="{named}">'
        f'<rect class="g-all" width="100%" height="10"></rect>{"".join(marks)}</svg>'
    )


def _numbers(text: Text) -> Mapping[str, int]:
    """Each numbered passage to its place, from 0."""
    return {id: at for at, id in enumerate(passage.id for passage in text.passages if passage.number)}


def _cent(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
