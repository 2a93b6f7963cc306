"""Findings on ingested texts, said of the raw file: nobody wrote the Markdown that was made of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from glossator.edition import Edition
from glossator.findings import Finding
from glossator.model import Origin, Passage, Place, Span, Text, line_span


def witnessed(edition: Edition, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings, each on an ingested text at its line and column of the raw file.

    What stands in no passage, such as the front matter that we wrote, is said of the file as a whole.
    """
    ways = {text.path: _Way(text, text.origin) for text in edition.texts if text.origin is not None}
    for one in findings:
        way = ways.get(one.place.file)
        yield one if way is None else way.moved(one)


class _Way:
    """From one text to its raw file."""

    def __init__(self, text: Text, origin: Origin) -> None:
        self.text, self.origin = text, origin
        self.passages = text.spoken
        self.starts = [passage.span.start for passage in self.passages]

    def moved(self, one: Finding) -> Finding:
        """Return the finding with the places that the raw file has for it."""
        found = self._span(one.place.line, one.place.column)
        if found is None:
            return replace(one, place=Place(self.origin.path), end_line=0, end_column=0)
        last = self._span(one.end_line, one.end_column - 1) if one.end_line and one.end_column > 1 else None
        moved = replace(one, place=self.origin.place(found.start), end_line=0, end_column=0)
        if last is None or last.end <= found.start:
            return moved
        end = self.origin.place(last.end)
        return moved.until(end.line, end.column)

    def _span(self, line: int, column: int) -> Span | None:
        """Return where the raw file has a character of the Markdown."""
        there = line_span(self.text.source, line)
        at = there.start + column - 1 if there is not None else -1
        index = bisect_right(self.starts, at) - 1
        if index < 0 or at > self.passages[index].span.end:
            return None
        return self._nearest(self.passages[index], self.passages[index].prose.offset(at))

    def _nearest(self, passage: Passage, at: int) -> Span | None:
        # A space that a repair put in stands nowhere, and behind the last word there is none: the letter before it.
        for start in (at, at - 1):
            if start >= 0 and (spans := self.origin.spans(passage.id, start, start + 1)):
                return spans[0]
        return None
