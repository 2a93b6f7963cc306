"""The prose of a passage as TEI: its words with markup and mentions around them, the rest of the mentions beside."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from glossator.export.tei.markup import element, escaped, opening
from glossator.model import Annotation, Markup, MarkupKind, MentionKind, Prose, layers

_HIGHLIGHTS = {MarkupKind.EMPHASIS: "italic", MarkupKind.STRONG: "bold"}
Mark = Callable[[Annotation], tuple[str, dict[str, str]]]
"""Returns name and attributes of the element that a mention becomes."""


@dataclass(frozen=True, slots=True)
class Inline:
    """A passage as content of an element."""

    xml: str
    beside: tuple[tuple[int, int, Annotation], ...]
    """(start, length, mention) of those without an element of their own, in characters of the element's text."""


class _Span(NamedTuple):
    start: int
    end: int
    open: str
    close: str = ""
    instead: bool = False


def inline(prose: Prose, annotations: Sequence[Annotation], mark: Mark, link: Callable[[str], str]) -> Inline:
    """Return prose as XML; linear in its words and what is laid over them.

    The outermost mentions are elements around their words. One that begins within another, or lies across the edge of
    a markup, stands beside: so the elements say the same however deep mentions nest. `link` makes the address of a
    link of the author's.
    """
    spans = list(_markup(prose, link))
    edges = _Edges(prose.markups)
    beside: list[Annotation] = []
    reached = 0
    for one, holder in layers(annotations):
        mention = one.mention
        if mention.kind is MentionKind.NOTE:
            spans.append(_Span(mention.start, mention.start, element(*_empty(mark(one)))))
        elif holder is not None or mention.start < reached or edges.keep_out(mention.start, mention.end):
            beside.append(one)
        else:
            reached = mention.end
            name, attributes = mark(one)
            spans.append(_Span(mention.start, mention.end, opening(name, attributes), f"</{name}>"))
    spans.sort(key=_nesting)
    shifts = _Shifts(prose.markups)
    rows = tuple(
        (at := shifts.moved(one.mention.start), shifts.moved(one.mention.end) - at, one)
        for one in beside
    )  # fmt: skip
    return Inline(_written(prose.text, spans), rows)


def _empty(marked: tuple[str, dict[str, str]]) -> tuple[str, str, dict[str, str]]:
    name, attributes = marked
    return name, "", attributes


def _nesting(span: _Span) -> tuple[int, bool, int, bool]:
    return span.start, span.end > span.start, -span.end, span.instead


def _written(text: str, spans: Sequence[_Span]) -> str:
    out: list[str] = []
    stack: list[_Span] = []
    at = 0

    def until(end: int) -> None:
        nonlocal at
        if end > at:
            out.append(escaped(text[at:end]))
            at = end

    for span in spans:
        while stack and stack[-1].end <= span.start:
            until(stack[-1].end)
            out.append(stack.pop().close)
        until(span.start)
        out.append(span.open)
        if span.instead:
            at = span.end
        elif span.close:
            stack.append(span)
    while stack:
        until(stack[-1].end)
        out.append(stack.pop().close)
    until(len(text))
    return "".join(out)


def _markup(prose: Prose, link: Callable[[str], str]) -> Iterator[_Span]:
    for one in prose.markups:
        start, end = one.start, one.end
        if one.kind in _HIGHLIGHTS:
            yield _Span(start, end, opening("hi", {"rend": _HIGHLIGHTS[one.kind]}), "</hi>")
        elif one.kind is MarkupKind.DELETED:
            yield _Span(start, end, opening("del", {"rend": "strikethrough"}), "</del>")
        elif one.kind is MarkupKind.LINK:
            yield _Span(start, end, opening("ref", {"type": "link", "target": link(one.target)}), "</ref>")
        elif one.kind is MarkupKind.BREAK:
            yield _Span(start, start, "<lb/>")
        elif one.kind is MarkupKind.CODE:
            yield _Span(start, end, element("code", escaped(one.title)), instead=True)
        elif one.kind is MarkupKind.IMAGE:
            picture = element("graphic", "", {"url": link(one.target) or "about:blank"})
            words = escaped(one.title)
            yield _Span(start, end, f"<figure>{picture}{element('figDesc', words)}</figure>", instead=True)


class _Edges:
    """Where markup begins and ends, to be asked about mentions that lie apart from each other."""

    def __init__(self, markups: Sequence[Markup]) -> None:
        shown = [(one.start, one.end) for one in markups if one.end > one.start and one.kind in _AROUND]
        self._begun = sorted(shown)
        self._ended = sorted((end, start) for start, end in shown)

    def keep_out(self, start: int, end: int) -> bool:
        """Whether some markup begins within these words and ends behind them, or began before and ends within.

        So do words that are none, as what the description of a picture speaks of.
        """
        if start >= end:
            return True
        begun = self._begun[bisect_left(self._begun, (start + 1, 0)) : bisect_left(self._begun, (end, 0))]
        ended = self._ended[bisect_left(self._ended, (start + 1, 0)) : bisect_left(self._ended, (end, 0))]
        return any(last > end for _, last in begun) or any(first < start for _, first in ended)


_AROUND = frozenset({*_HIGHLIGHTS, MarkupKind.DELETED, MarkupKind.LINK})


class _Shifts:
    """How far words stand from where the prose has them, since code and pictures have words of their own here."""

    def __init__(self, markups: Sequence[Markup]) -> None:
        longer = sorted(
            (one.end, len(one.title) - (one.end - one.start))
            for one in markups
            if one.kind in (MarkupKind.CODE, MarkupKind.IMAGE)
        )
        self._ends = [end for end, _ in longer]
        self._sums = [0, *accumulate(more for _, more in longer)]

    def moved(self, offset: int) -> int:
        return offset + self._sums[bisect_left(self._ends, offset + 1)]
