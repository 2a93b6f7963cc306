"""The lines of a witness and what the rules of structure have claimed of them so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.lines import Line

SENTENCE_END = re.compile(r"[.!?…。।؟][)\]”’\"'»›]*(?:\[\d{1,3}\]|[^\w\s]{1,2}|\d{1,3})?$")
"""A line may end a sentence: the stop, what closes after it, and perhaps a (damaged) note mark."""
STROKES = re.compile(r"[_—–─━=‾¯-]{3,}|(?:[_—–─━-] ?){4,}")
"""A line of strokes and nothing else: what stands above the notes of a page, or between two parts."""
_PRINT_MEASURE = 160
"""No printed line is longer, in characters; a longer one is a whole paragraph of a web copy."""
_MOSTLY = 0.5
"""Share of the characters of a text that stand in lines longer than any printed one, where no line was broken."""
_SOME_LENGTH, _FEWEST_LINES, _NEARLY_ALL = 60, 5, 0.9
"""Characters of lines that are broken in a text whose lines are, how many prove something, and their share."""
_BLANK = 0.45
"""Blank lines to each line of words up to which they do not part the paragraphs."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a rule makes of the lines `first` to `last`, both included."""

    kind: Kind
    first: int
    last: int
    why: str
    confidence: float = 0.9
    value: Mapping[str, Any] = field(default_factory=dict)
    skip: int = 0
    """Characters at the start that are no part of the words: a note's number."""
    upto: int = 0
    """Where not 0, only so many characters of the line are claimed: a run-in heading."""
    tail: int = 0
    """Where not 0, only so many characters at the end of the line are claimed: links behind an entry."""
    rule: str = ""
    """Its row of the table where empty."""
    rows: tuple[int, ...] = ()
    """Where not empty, these lines and no others between: something else stands among them."""
    trim: int = 0
    """Characters at the end that are no part of the words: the bracket that closes a note."""

    @property
    def held(self) -> Iterable[int]:
        """The lines it claims."""
        return self.rows or range(self.first, self.last + 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The state between two rules. A rule reads it and returns claims; the loop applies them."""

    lines: tuple[Line, ...]
    claims: Mapping[int, Claim] = field(default_factory=dict)
    """Line to the claim that holds it."""
    pages: Mapping[int, Claim] = field(default_factory=dict)
    """Lines that start a page."""
    cuts: frozenset[int] = frozenset()
    """Lines that start something new although no page starts there."""
    run_in: Mapping[int, tuple[Line, Claim]] = field(default_factory=dict)
    """Run-in headings that were cut off the start of a line."""
    tails: Mapping[int, tuple[Line, Claim]] = field(default_factory=dict)
    """What was cut off the end of a line."""
    told: Mapping[int, bool] = field(default_factory=dict)
    """Lines of which a person says whether they go on the paragraph above."""
    barred: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Lines of which a person says what kinds they are not; the empty word stands for all."""

    columns: tuple[Columns, ...] = ()
    """Stretches of rows that held two columns."""
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was asked of this sheet before: a rule asks it of each block, and all of a text is looked at to answer."""

    @property
    def unwrapped(self) -> bool:
        """Whether every line is a paragraph: long ones hold most characters, and hardly a blank line parts them."""
        if "unwrapped" not in self._known:
            self._known["unwrapped"] = self._is_unwrapped()
        return bool(self._known["unwrapped"])

    def _is_unwrapped(self) -> bool:
        wordy = sum(1 for line in self.lines if line.text)
        if len(self.lines) - wordy > _BLANK * wordy:
            return False
        long = sum(len(line.text) for line in self.lines if len(line.text) > _PRINT_MEASURE)
        return long > _MOSTLY * sum(len(line.text) for line in self.lines) or self.of_sentences

    @property
    def of_sentences(self) -> bool:
        """Whether nearly every line of some length begins and ends a sentence: short paragraphs that nobody broke."""
        if "of_sentences" not in self._known:
            wordy = [line.text for line in self.lines if len(line.text) >= _SOME_LENGTH]
            whole = sum(1 for text in wordy if not text[0].islower() and ends_sentence(text))
            self._known["of_sentences"] = len(wordy) >= _FEWEST_LINES and whole >= _NEARLY_ALL * len(wordy)
        return bool(self._known["of_sentences"])

    def free(self, index: int) -> bool:
        """Whether the line has words that nothing has claimed."""
        return bool(self.lines[index].text) and index not in self.claims

    def blocks(self) -> list[tuple[int, int]]:
        """Return (first, last) of every run of free lines; blank lines, pages and cuts end a run."""
        if "blocks" not in self._known:
            self._known["blocks"] = self._find_blocks()
        return list(self._known["blocks"])

    def _find_blocks(self) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        first = -1
        lines, claims, pages, cuts = self.lines, self.claims, self.pages, self.cuts
        whole = self.unwrapped
        for index, line in enumerate(lines):
            if not line.text or index in claims:
                if first >= 0:
                    found.append((first, index - 1))
                first = -1
                continue
            new = whole or index in pages or index in cuts
            if first >= 0 and (new or len(line.text) > _PRINT_MEASURE or len(lines[index - 1].text) > _PRINT_MEASURE):
                found.append((first, index - 1))
                first = -1
            if first < 0:
                first = index
        if first >= 0:
            found.append((first, len(lines) - 1))
        return found

    def words(self, first: int, last: int) -> str:
        """Return the lines as one string, roughly: for rules that only look."""
        return " ".join(line.text for line in self.lines[first : last + 1] if line.text)

    def apply(self, claims: Iterable[Claim]) -> Sheet:
        """Return the sheet with the claims made. A line that is claimed already stays with its first claim."""
        claims = list(claims)
        if not claims:
            return self
        held, pages, cuts, run_in = dict(self.claims), dict(self.pages), set(self.cuts), dict(self.run_in)
        tails = dict(self.tails)
        lines = list(self.lines)
        for claim in claims:
            if claim.kind is Kind.PAGE_BREAK:
                if claim.value.get("page", True):
                    pages.setdefault(claim.first, claim)
                else:
                    cuts.add(claim.first)
            elif claim.upto:
                line = lines[claim.first]
                head = Line(line.start, line.start + claim.upto, line.text[: claim.upto], line.indent)
                run_in[claim.first] = (head, claim)
                lines[claim.first] = line.after(claim.upto)
                cuts.add(claim.first)
            elif claim.tail:
                line = lines[claim.first]
                kept = line.text[: -claim.tail].rstrip()
                start = line.end - len(line.text[-claim.tail :].lstrip())
                tails[claim.first] = (Line(start, line.end, line.text[start - line.start :], 0), claim)
                lines[claim.first] = line._replace(end=line.start + len(kept), text=kept)
            elif not any(index in held for index in claim.held):
                for index in claim.held:
                    if lines[index].text:
                        held[index] = claim
        sheet = replace(self, lines=tuple(lines), claims=held, pages=pages, cuts=frozenset(cuts))
        return replace(sheet, run_in=run_in, tails=tails)


@dataclass(frozen=True, slots=True)
class Columns:
    """A stretch of rows that hold two columns, as they stand in the witness."""

    start: int
    """Offset of its first word."""
    rows: int
    words: str
    """Of its first row."""
    parted: bool = True
    """Whether the columns are read one after the other."""


Rule = Callable[[Sheet], Iterable[Claim]]
"""A rule of structure: looks at the sheet, claims lines, changes nothing."""


def ends_sentence(text: str) -> bool:
    """Whether a sentence may end with these words."""
    if text[-1:].isalpha():  # most lines: no need to look closer
        return False
    return SENTENCE_END.search(text[-12:]) is not None
