"""Prose, its markup and its links, woven into properly nested HTML."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from glossator.characters.spelled_out import outside
from glossator.model import Markup, MarkupKind, Prose
from glossator.passages.safe_addresses import foreign_address
from glossator.weave.escape import html
from glossator.weave.prose.anchors import Wrap

_TAGS = {MarkupKind.EMPHASIS: "em", MarkupKind.STRONG: "strong", MarkupKind.DELETED: "del"}

NoteMark = Callable[[str], str]
LinkTo = Callable[[str], str | None]


class _Links:
    """The links of a passage in order, to be asked about every emphasis in it."""

    def __init__(self, links: Sequence[Wrap]) -> None:
        self._links = links
        self._starts = [link.start for link in links]
        self._reach = list(accumulate((link.end for link in links), max))
        """How far the links up to each one go: one may stand in another."""

    def cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut a stretch at the edges of links that it overlaps without holding or being held."""
        ends = (min(link.end, end) for link in self._over(start))
        starts = (max(link.start, start) for link in self._over(end))
        return pairwise(sorted({start, *ends, *starts, end}))

    def hold(self, start: int, end: int) -> bool:
        """Whether one of the links holds the whole stretch."""
        at = bisect_left(self._starts, start + 1) - 1
        return at >= 0 and self._reach[at] >= end

    def behind(self, mark: Wrap) -> Wrap:
        """Return a mark where it stands, or at the end of a link that goes on there."""
        at = max([mark.start, *(link.end for link in self._over(mark.start))])
        return mark._replace(start=at, end=at)

    def _over(self, offset: int) -> Iterator[Wrap]:
        """The links that begin before an offset and end behind it."""
        at = bisect_left(self._starts, offset) - 1
        while at >= 0 and self._reach[at] > offset:
            if self._links[at].end > offset:
                yield self._links[at]
            at -= 1


class Woven(NamedTuple):
    """A stretch of prose."""

    html: str
    words: str
    """The same without what is laid over it, escaped: what the search reads."""


def weave_prose(prose: Prose, wraps: Iterable[Wrap], note_mark: NoteMark, link_to: LinkTo) -> Woven:
    """Return the prose as HTML, and its words.

    Where emphasis and a link overlap without one holding the other, the emphasis
    is cut in two: links must stay whole (HTML, section 4.5.1).
    """
    links = sorted(wraps, key=_start)
    spans = [*links, *_markup(prose, _Links(links), note_mark, link_to)] if prose.markups else links
    if not spans:
        plain = html(prose.text)
        return Woven(plain, plain)
    if any(span.behind for span in spans):
        around = _Links(sorted((span for span in spans if span.open.startswith("<a ") and span.close), key=_start))
        spans = [around.behind(span) if span.behind else span for span in spans]
    spans.sort(key=_nesting)
    out: list[str] = []
    words: list[str] = []
    stack: list[Wrap] = []
    at = 0

    def write(end: int) -> None:
        plain = html(prose.text[at:end])
        out.append(plain)
        words.append(plain)

    def close(wrap: Wrap) -> int:
        end = max(wrap.end, at)
        write(end)
        out.append(wrap.close)
        return end

    for span in spans:
        while stack and stack[-1].end <= span.start:
            at = close(stack.pop())
        if span.start < at:  # inside words that were replaced
            continue
        write(span.start)
        at = span.start
        out.append(span.open)
        words.append(span.words)
        if span.instead:
            at = span.end
        elif span.close:
            stack.append(span)
    while stack:
        at = close(stack.pop())
    write(len(prose.text))
    return Woven("".join(out), "".join(words))


def _start(wrap: Wrap) -> int:
    return wrap.start


def _nesting(wrap: Wrap) -> tuple[int, bool, int, bool]:
    # A link around nothing but a picture opens before the picture.
    return wrap.start, wrap.end > wrap.start, -wrap.end, wrap.instead


def _markup(prose: Prose, links: _Links, note_mark: NoteMark, link_to: LinkTo) -> Iterator[Wrap]:
    markups, text = prose.markups, prose.text
    written = [Wrap(m.start, m.end, "") for m in markups if m.kind is MarkupKind.LINK]
    own = _Links(sorted(written, key=lambda link: link.start))
    for markup in markups:
        if markup.kind in _TAGS:
            tag = _TAGS[markup.kind]
            for start, end in links.cut(markup.start, markup.end):
                yield Wrap(start, end, f"<{tag}>", f"</{tag}>")
        elif markup.kind is MarkupKind.NOTE_MARK:
            yield Wrap(markup.start, markup.start, note_mark(markup.target), behind=True)
        elif markup.kind is MarkupKind.BREAK:
            yield Wrap(markup.start, markup.start, "<br>", words=" ")
        elif markup.kind is MarkupKind.CODE:
            code = html(markup.title)
            yield Wrap(markup.start, markup.end, f"<code>{code}</code>", instead=True, words=code)
        elif markup.kind is MarkupKind.LINK:
            href = link_to(markup.target)
            if href is not None:
                kind = outside(text[markup.start : markup.end], href)
                yield Wrap(markup.start, markup.end, f'<a{kind} href="{html(href)}">', "</a>")
        elif markup.kind is MarkupKind.IMAGE:
            inside = links.hold(markup.start, markup.end) or own.hold(markup.start, markup.end)
            picture = _picture(markup, link_to(markup.target), inside)
            yield Wrap(markup.start, markup.end, picture, instead=True, words=f" {html(markup.title)} ")


def _picture(picture: Markup, href: str | None, inside: bool) -> str:
    """Return a picture of this site, or what stands for one of another host: a page asks no other host for anything.

    A picture that may not be shown leaves its description; `inside` a link it
    becomes no link of its own (HTML, section 4.5.1).
    """
    if href is not None and not foreign_address(picture.target):
        return f'<img src="{html(href)}" alt="{html(picture.title)}" loading="lazy">'
    if href is None or inside:
        return html(picture.title)
    words = picture.title or picture.target
    return f'<a{outside(words, href)} href="{html(href)}" rel="external">{html(words)}</a>'
