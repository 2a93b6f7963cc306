"""Clean text with the way back to the witness, built while cleaning and never by comparing afterwards.

A reading is a row of runs. A run says which characters of the witness one stretch
of the reading stands for; where both are equally long they run parallel, else the
stretch stands for its piece of the witness as a whole (`ü` for `ii`, a space for a
line end). A run may print nothing: a hyphen that was joined away.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from glossator.model import Span


class Run(NamedTuple):
    """One stretch of a reading and what it stands for. A named tuple: readings have one for each line."""

    at: int
    """Offset in the reading."""
    length: int
    """Characters in the reading; 0 for what the reading leaves out."""
    start: int
    """Offset in the witness."""
    end: int

    @property
    def parallel(self) -> bool:
        """Whether character answers to character."""
        return self.length == self.end - self.start


@dataclass(frozen=True, slots=True)
class Mark:
    """A note mark, which the reading's text does not print."""

    at: int
    """Offset in the reading: the mark stands before this character."""
    label: str
    spans: tuple[Span, ...] = ()
    """What the witness prints there."""


class Sign(NamedTuple):
    """What Markdown says of words of a reading: `work=key` or `.plain` (a bracketed span)."""

    start: int
    end: int
    sign: str


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A replacement of `[start, end)` of a reading."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one paragraph, heading, caption or note."""

    text: str
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()
    signs: tuple[Sign, ...] = ()
    """Set when the words are settled; in order, and none over another."""
    styles: tuple[Sign, ...] = ()
    """Emphasis (`*`, `**`, over its words) and line ends that stay (a backslash, over their space); set last of all, in
    order, and none over another."""

    def witness_spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans of the witness that `text[start:end]` stands for, in order.

        Several where a page break or a note cuts the words. Offsets outside the
        text are drawn in; an empty stretch gives one empty span.
        """
        start, end = max(start, 0), min(end, len(self.text))
        if start >= end:
            at = self._point(min(max(start, 0), len(self.text)))
            return (Span(at, at),)
        spans: list[list[int]] = []
        for index in range(self._index(start), len(self.runs)):  # a slice would copy all runs behind it
            run = self.runs[index]
            if run.at >= end:
                break
            low, high = run.start, run.end
            if run.parallel:
                low, high = low + max(start - run.at, 0), high - max(run.at + run.length - end, 0)
            if spans and spans[-1][1] == low:
                spans[-1][1] = high
            elif low < high:
                spans.append([low, high])
        if not spans:
            at = self._point(start)
            return (Span(at, at),)
        return tuple(Span(low, high) for low, high in spans)

    def offset(self, witness: int) -> int | None:
        """Return the offset in the reading of a character of the witness; None where the reading lacks it."""
        for run in self.runs:  # runs follow the reading, whose pieces may stand in any order in the witness
            if run.length and run.start <= witness < run.end:
                return run.at + (witness - run.start if run.parallel else 0)
        return None

    def edited(self, edits: Iterable[Edit]) -> Reading:
        """Return the reading with every edit made; edits must not overlap. Marks are kept, and moved.

        Letters that an edit leaves alone at either end keep their own place, so
        that `Müller` for `Miiller` is still exact outside the one letter.
        """
        row = [trimmed for edit in sorted(edits) if (trimmed := self._trimmed(edit)) is not None]
        if not row:
            return self
        text: list[str] = []
        runs: list[Run] = []
        at = done = index = 0
        for edit in [*row, None]:
            upto = len(self.text) if edit is None else edit.start
            text.append(self.text[done:upto])
            index, kept = self._cut(index, done, upto, last=edit is None)
            for run in kept:
                runs.append(Run(at, run.length, run.start, run.end))
                at += run.length
            if edit is None:
                break
            index, gone = self._cut(index, edit.start, edit.end, last=False)
            text.append(edit.text)
            new = len(edit.text)
            at_hand = runs[-1].end if runs else self.runs[0].start if self.runs else 0
            for low, high in _merged(gone) or [(at_hand, at_hand)]:
                runs.append(Run(at, new, low, high))
                at += new
                new = 0
            done = edit.end
        return Reading("".join(text), tuple(runs), _moved(self.marks, row))

    def within(self, start: int, end: int) -> Reading:
        """Return the words of `[start, end)` as a reading of their own; marks and signs that stand in them go along."""
        _, runs = self._cut(0, start, end, last=end == len(self.text))
        return Reading(
            self.text[start:end],
            tuple(run._replace(at=run.at - start) for run in runs if run.length),
            tuple(replace(mark, at=mark.at - start) for mark in self.marks if start <= mark.at <= end),
            _inside(self.signs, start, end),
            _inside(self.styles, start, end),
        )

    def _trimmed(self, edit: Edit) -> Edit | None:
        old, new, low, high = self.text[edit.start : edit.end], edit.text, 0, 0
        least = min(len(old), len(new))
        while low < least and old[low] == new[low]:
            low += 1
        while high < least - low and old[-1 - high] == new[-1 - high]:
            high += 1
        if low == len(old) == len(new):
            return None
        return Edit(edit.start + low, edit.end - high, new[low : len(new) - high])

    def _cut(self, index: int, start: int, end: int, last: bool) -> tuple[int, list[Run]]:
        """Return the runs of `[start, end)` from run `index` on, and the index of the run that `end` falls in."""
        found: list[Run] = []
        while index < len(self.runs):
            run = self.runs[index]
            if run.at >= end and not last:
                break
            low, high = max(run.at, start), min(run.at + run.length, end)
            if run.length == 0:
                found.append(run)
            elif low < high:
                if run.parallel:
                    found.append(Run(low, high - low, run.start + low - run.at, run.start + high - run.at))
                else:  # what stands for a whole cannot be divided: its first part keeps it all
                    found.append(Run(low, high - low, run.start if low == run.at else run.end, run.end))
            if run.at + run.length > end:
                break
            index += 1
        return index, found

    def _index(self, offset: int) -> int:
        index = bisect_right(self.runs, offset, key=lambda run: run.at) - 1
        while index > 0 and self.runs[index].at + self.runs[index].length <= offset:
            index += 1
        return max(index, 0)

    def _point(self, offset: int) -> int:
        if not self.runs:
            return 0
        run = self.runs[min(max(bisect_right(self.runs, offset, key=lambda run: run.at) - 1, 0), len(self.runs) - 1)]
        return min(run.start + offset - run.at, run.end) if run.parallel else run.end


def _inside(signs: Iterable[Sign], start: int, end: int) -> tuple[Sign, ...]:
    """The signs that stand within, those that reach out cut at the edge."""
    kept = [sign for sign in signs if sign.start < end and sign.end > start]
    return tuple(Sign(max(sign.start, start) - start, min(sign.end, end) - start, sign.sign) for sign in kept)


def _merged(runs: Sequence[Run]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for run in runs:
        if spans and spans[-1][1] == run.start:
            spans[-1] = (spans[-1][0], run.end)
        elif run.start < run.end:
            spans.append((run.start, run.end))
    return spans


def _moved(marks: Iterable[Mark], edits: Sequence[Edit]) -> tuple[Mark, ...]:
    """The marks where the edits before them put them; both are in order."""
    moved: list[Mark] = []
    shift = done = 0
    for mark in marks:
        while done < len(edits) and edits[done].end <= mark.at:
            shift += len(edits[done].text) - (edits[done].end - edits[done].start)
            done += 1
        moved.append(Mark(mark.at + shift, mark.label, mark.spans))
    return tuple(moved)


class ReadingBuilder:
    """Gathers pieces of a witness into a reading."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._runs: list[Run] = []
        self._at = 0

    def add(self, text: str, start: int, end: int) -> None:
        """Append words that stand for `[start, end)` of the witness."""
        self._text.append(text)
        if self._runs:
            last = self._runs[-1]
            if last.parallel and last.end == start and len(text) == end - start and last.length:
                self._runs[-1] = Run(last.at, last.length + len(text), last.start, end)
                self._at += len(text)
                return
        self._runs.append(Run(self._at, len(text), start, end))
        self._at += len(text)

    def reading(self) -> Reading:
        """Return what was gathered."""
        return Reading("".join(self._text), tuple(self._runs))
