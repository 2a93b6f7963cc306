"""The argument of a text, one page a text: points in their order, each with the way to its passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from glossator.arguments import Anchor, Argument, Point, PointKind
from glossator.interface import say
from glossator.layout import page_of
from glossator.model import Block, BlockKind, Passage, Ref, TargetKind
from glossator.weave.arguments.point_words import kind_of_point, points_in_words, steps
from glossator.weave.blocks import TextWeaver
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet


def argument_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of each argument, with links to its neighbours only."""
    for argument, before, after in with_neighbours(loom.edition.arguments):
        yield partial(_page, argument, before, after, loom)


def argument_list(loom: Loom) -> Iterator[Task]:
    """Yield the list of arguments, each with its length."""
    yield partial(_list, loom)


def _list(loom: Loom) -> Draft:
    draft = Draft("arguments/index", say("Arguments"))
    here = draft.sheet
    draft.heading(1, draft.title, "top")
    out = []
    for argument in loom.edition.arguments:
        href = loom.href(here, argument.document.ref)
        out.append(
            f'<li><p><a href="{href}">{html(argument.document.front.title)}</a></p>'
            f'<p class="g-small">{steps(len(argument.points))}: {_counted(argument)}</p></li>'
        )
    none = f"<p>{say('No argument has been written down yet.')}</p>"
    draft.html(['<ul class="g-texts">', *out, "</ul>"] if out else none)
    return draft


def _page(argument: Argument, before: Argument | None, after: Argument | None, loom: Loom) -> Draft:
    document = argument.document
    draft = Draft(page_of(document), document.front.title)
    here = draft.sheet
    if document.front.language:
        draft.fields["lang"] = document.front.language
    draft.opening(document.front.title, say("Argument in {steps}", steps=steps(len(argument.points))))
    draft.html(_front(argument, here, loom))
    weaver = _PointWeaver(argument, here, loom)
    weaver.body(draft)
    if footnotes := weaver.footnotes():
        draft.heading(2, say("Notes"), "notes")
        draft.html(footnotes, words=weaver.words())
    draft.html(neighbours(here, ("arguments/index", say("All arguments")), _door(before), _door(after), loom), words="")
    return draft


def _front(argument: Argument, here: Sheet, loom: Loom) -> list[str]:
    out = ['<div class="g-front">']
    if argument.points:
        out.append(f'<p class="g-small">{_counted(argument)}</p>')
    if argument.text in loom.documents:
        href = loom.href(here, Ref(TargetKind.TEXT, argument.text))
        out.append(f'<p>{say("Each ¶ opens its passage.")} <a href="{href}">{say("Back to the text")}</a></p>')
    else:
        out.append(f"<p>{say('The text is not at hand: its passages are named here and cannot be opened.')}</p>")
    return [*out, "</div>"]


def _counted(argument: Argument) -> str:
    counts = Counter(point.kind for point in argument.walk())
    return ", ".join(points_in_words(kind, counts[kind]) for kind in PointKind if counts[kind])


def _door(argument: Argument | None) -> Door | None:
    return None if argument is None else (page_of(argument.document), argument.document.front.title)


class _PointWeaver(TextWeaver):
    """Weaves the blocks of an argument's file: lists become numbered points, all else stays what it is."""

    def __init__(self, argument: Argument, here: Sheet, loom: Loom) -> None:
        super().__init__(argument.document, here, loom, numbers=False)
        self.points = {point.id: point for point in argument.walk()}

    def block(self, block: Block) -> str:
        """Return one step of the structure; both sorts of list are one, since points have numbers of their own."""
        if block.tag in ("ul", "ol"):
            return '<ol class="g-argument">' if block.kind is BlockKind.OPEN else "</ol>"
        return super().block(block)

    def passage(self, passage: Passage) -> str:
        """Return a point as its number, its kind in words, what it says, and its passages; other words as they are."""
        point = self.points.get(passage.id)
        if point is None:
            return super().passage(passage)
        named = say("Point {number}", number=point.number)
        number = f'<a class="g-n" href="#{point.id}" aria-label="{named}">{point.number}</a>'
        kind = f'<span class="g-kind g-{point.kind}">{kind_of_point(point.kind)}</span>'
        return f'<p class="g-p" id="{point.id}">{number} {kind} {self.inner(passage)}{self._anchors(point)}</p>'

    def _anchors(self, point: Point) -> str:
        if not point.anchors:
            return ""
        return f' <span class="g-anchors">{", ".join(map(self._anchor, point.anchors))}</span>'

    def _anchor(self, anchor: Anchor) -> str:
        words = html(anchor.printed)
        if anchor.passage is not None:
            return f"<a {self.loom.door(self.here, anchor.passage)}>{words}</a>"
        if anchor.reason is not None:
            return f'<span class="g-unresolved" title="{html(say(anchor.reason))}">{words}</span>'
        return words
