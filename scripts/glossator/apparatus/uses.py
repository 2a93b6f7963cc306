"""The concordance: each use of a thing as the sentence it stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.apparatus.annotate import Apparatus
from glossator.edition import Edition
from glossator.model import Annotation, Ref, Span, Text, layers
from glossator.passages.sentences import sentences


@dataclass(frozen=True, slots=True)
class Use:
    """One mention of a thing, and the sentence around it."""

    text: str
    passage: str
    sentence: Span
    """Offsets into the passage's prose."""
    annotation: Annotation
    begun: bool = False
    """Whether the sentence begins earlier: of a very long one only what stands around the mention is shown."""
    unfinished: bool = False
    """Whether it goes on behind what is shown."""


LONGEST, AROUND = 1000, 150
"""Characters of a sentence that is shown whole; of a longer one (a paste without full stops), so many on either side.

Without a limit a passage of one sentence would be printed once for each thing that it mentions.
"""


Known = dict[str, tuple["tuple[Annotation, ...]", "list[tuple[Ref, Use]]"]]
"""Id of a text to what was found in it, and its uses."""


def uses_of(edition: Edition, apparatus: Apparatus, known: Known | None = None) -> Mapping[Ref, tuple[Use, ...]]:
    """Return each target with its uses, in the order of the texts and in reading order.

    `known` is what an earlier call left there, and is brought up to date: a text whose annotations are the same object
    is not gone through again. A store hands out one only for the same text, read the same (`depends`).
    """
    known = {} if known is None else known
    found: dict[Ref, list[Use]] = {}
    for id in known.keys() - apparatus.annotations.keys():
        del known[id]
    for text in edition.documents:
        annotations = apparatus.annotations[text.id]
        before = known.get(text.id)
        if before is None or before[0] is not annotations:
            before = known[text.id] = (annotations, list(_of_text(text, annotations)))
        for target, use in before[1]:
            if target in found:
                found[target].append(use)
            else:
                found[target] = [use]
    return {target: tuple(uses) for target, uses in found.items()}


def _of_text(text: Text, annotations: Iterable[Annotation]) -> Iterator[tuple[Ref, Use]]:
    prose = {passage.id: passage.prose.text for passage in text.spoken}
    headings = {heading.id for heading in text.headings}
    bounds: dict[str, tuple[list[int], list[Span]]] = {}
    for annotation, _ in layers(annotations):
        target = annotation.resolution.target
        if target is None:
            continue
        if annotation.passage not in bounds:
            # A heading is shown whole: “2. Norland” is two sentences to nobody.
            spans = [] if annotation.passage in headings else sentences(prose[annotation.passage])
            bounds[annotation.passage] = ([span.start for span in spans], spans)
        starts, spans = bounds[annotation.passage]
        words = prose[annotation.passage]
        whole = _sentence(annotation, starts, spans, len(words))
        shown = _around(annotation, whole, words)
        cut = (shown.start > whole.start, shown.end < whole.end)
        yield target, Use(text.id, annotation.passage, shown, annotation, *cut)


def _sentence(annotation: Annotation, starts: list[int], spans: list[Span], length: int) -> Span:
    if not spans:
        return Span(0, length)
    mention = annotation.mention
    # A note mark stands after the full stop: it belongs to the sentence that ends there.
    at = mention.start - 1 if mention.start == mention.end and mention.start else mention.start
    first = spans[max(bisect_right(starts, at) - 1, 0)]
    last = spans[max(bisect_right(starts, max(mention.end - 1, at)) - 1, 0)]
    return Span(first.start, last.end)


def _around(annotation: Annotation, whole: Span, words: str) -> Span:
    """The sentence, or what stands around the mention in a very long one, cut between words."""
    if whole.end - whole.start <= LONGEST:
        return whole
    mention = annotation.mention
    start, end = max(whole.start, mention.start - AROUND), min(whole.end, mention.end + AROUND)
    if start > whole.start:
        start = max(words.find(" ", start, mention.start) + 1, start)
    if end < whole.end:
        space = words.rfind(" ", mention.end, end)
        end = space if space >= 0 else end
    return Span(start, end)
