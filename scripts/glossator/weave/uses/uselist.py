"""Each use of a thing, as the sentence it stands in, by text, with the way to the passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from glossator.apparatus import Use
from glossator.characters.quoted import quoted
from glossator.interface import counted, later, say
from glossator.model import InCitation, MarkupKind, Passage, PassageKind, Ref, Span, TargetKind, Text
from glossator.passages import OBJECT
from glossator.weave.escape import attribute, html
from glossator.weave.loom import Loom
from glossator.weave.prose.both_styles import both_styles
from glossator.weave.prose.descriptions import described
from glossator.weave.prose.wording import pieces
from glossator.weave.sheet import Sheet
from glossator.weave.uses.cut import first_uses
from glossator.weave.uses.passage_strip import passage_strip

T = TypeVar("T")

_WHERE = {
    PassageKind.NOTE: later("note"),
    PassageKind.CAPTION: later("caption"),
    PassageKind.CELL: later("table"),
    PassageKind.HEADING: later("heading"),
}


def use_list(target: Ref, here: Sheet, loom: Loom, wanted: Callable[[Use], bool] | None = None) -> list[str]:
    """Return HTML that lists every use of a target, or those that are wanted, by text; nothing where there is none.

    Of one that has very many, those that its own page shows: `use_pages.py` has the others.
    """
    return listed([use for use in first_uses(target, loom) if wanted is None or wanted(use)], here, loom)


def listed(uses: Sequence[Use], here: Sheet, loom: Loom) -> list[str]:
    """Return HTML that lists uses, which stand in the order of the texts."""
    out: list[str] = []
    for text, group in groupby(uses, key=lambda use: use.text):
        own = list(group)
        document = title_of(loom.documents[text])
        href = loom.href(here, Ref(TargetKind.TEXT, text))
        out.append(
            f'<div class="g-uses"><p><a href="{href}">{attribute(document)}</a> <span>{times(len(own))}</span></p>'
            f"{passage_strip(loom.documents[text], own, here, loom)}<ol>"
        )
        out += [use_line(use, here, loom) for use in merged(own)]
        out.append("</ol></div>")
    return out


def count(target: Ref, loom: Loom) -> int:
    """Return how often a target is used."""
    return len(loom.uses.get(target, ()))


def used(target: Ref, loom: Loom) -> str:
    """Return how often a target is used, as a small figure."""
    number = count(target, loom)
    return f' <span class="g-count" title="{say("uses in the texts")}">{number}</span>' if number else ""


def title_of(text: Text) -> str:
    """Return what a document is called in a list of uses."""
    if text.front.kind == "entry":
        return say("Glossary: {title}", title=text.front.title)
    if text.front.kind == "comment":
        return say("Editorial note on {words}", words=quoted(text.front.title))
    return text.front.title


def times(number: int) -> str:
    """Return a count in words."""
    return say("twice") if number == 2 else counted("once", "{number} times", number)


def cited(number: int) -> str:
    """Return how often a work is cited, in words."""
    return say("cited {times}", times=times(number)) if number else say("not cited")


def merged(uses: Sequence[Use]) -> list[list[Use]]:
    """Return uses as lines: those within one sentence are one, so that it is not printed twice."""
    lines: list[list[Use]] = []
    for use in uses:
        if lines and lines[-1][-1].passage == use.passage and lines[-1][-1].sentence == use.sentence:
            lines[-1].append(use)
        else:
            lines.append([use])
    return lines


def use_line(uses: list[Use], here: Sheet, loom: Loom) -> str:
    """Return an item of a list of uses: the place, the sentence, and how another calendar prints its date."""
    styles = dict.fromkeys(both_styles(use.annotation.mention.value) for use in uses)
    shown = "".join(f' <span class="g-small">{html(style)}</span>' for style in styles if style)
    said = f'<span class="g-said"> {sentence(uses, loom)}{shown}</span>'
    return f"<li>{place_of_use(uses[0], here, loom)}{said}</li>"


def place_of_use(use: Use, here: Sheet, loom: Loom) -> str:
    """Return a link to the passage of a use, called by its number."""
    _, passage = loom.passages[use.passage]
    where = f"¶ {passage.number}" if passage.number else say(_WHERE.get(passage.kind, later("here")))
    return f'<a href="{loom.href(here, passage.ref)}">{where}</a>'


def sentence(uses: Sequence[Use], loom: Loom) -> str:
    """Return the sentence of some uses with these marked, citations by key worded as on the page."""
    _, passage = loom.passages[uses[0].passage]
    return _sentence(uses, passage, loom)


def _sentence(uses: Sequence[Use], passage: Passage, loom: Loom) -> str:
    span, text = uses[0].sentence, passage.prose.text
    own = {(use.annotation.mention.start, use.annotation.mention.end) for use in uses}
    keyed = loom.by_key.get(passage.id, ())
    clusters: dict[tuple[int, int], list[int]] = {}
    annotations = _within(keyed, span, lambda one: one.mention.start) if keyed else ()
    for index, annotation in enumerate(annotations):
        if isinstance(annotation.mention.value, InCitation):
            clusters.setdefault(annotation.mention.value.cluster, []).append(index)
    worded = {(one.mention.start, one.mention.end) for one in annotations}
    stretches: list[tuple[int, int, str]] = [
        (start, end, f"<mark>{html(text[start:end])}</mark>") for start, end in own - worded if end > start
    ]
    for (start, end), members in clusters.items():
        if start == end:
            continue  # in the description of an image
        group = [annotations[index] for index in members]
        words = "".join(piece.html for piece in pieces(group, loom))
        marked = any((a.mention.start, a.mention.end) in own for a in group)
        stretches.append((start, end, f"<mark>{words}</mark>" if marked else words))
    if OBJECT in text[span.start : span.end]:
        stretches += [
            (m.start, m.end, html(m.title))
            for m in _within(described(passage.prose, annotations, loom).markups, span, lambda one: one.start)
            if m.kind in (MarkupKind.CODE, MarkupKind.IMAGE)
        ]
    out, at = ["… "] if uses[0].begun else [], span.start
    for start, end, words in sorted(stretches):
        if start >= at and end <= span.end:
            out += [html(text[at:start]), words]
            at = end
    out.append(html(text[at : span.end]))
    return "".join([*out, " …"] if uses[0].unfinished else out)


def _within(row: Sequence[T], span: Span, start: Callable[[T], int]) -> Sequence[T]:
    """The part of a row in reading order that begins in the sentence: the others are not looked at."""
    return row[bisect_left(row, span.start, key=start) : bisect_left(row, span.end, key=start)]
