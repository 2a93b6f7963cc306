"""What a reading has lost, said where it is more than a tenth: citations, entries that nobody cites, bare numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.citation.item import DOUBTFUL
from glossator.findings import Finding, finding
from glossator.model import Place, Span, line_and_column
from glossator.patterns import re
from glossator.witness import Decision, Ingested, Kind, Unit, Witness

_SHARE = 0.1
_FEWEST = 3
"""Fewer are no system that was lost: a stray parenthesis, a list of three works read by nobody."""
_MONTHS = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Since|In|Until|Ocak|Ekim)"
)
_YEAR = r"(?:1[4-9]\d\d|20\d\d)"
_LIKE_A_CITATION = re.compile(rf"\b(?!{_MONTHS})[^\W\d_a-zà-ÿ][^\W\d_]+(?: et al\.)?,? \(?{_YEAR}[a-z]?(?=[),;:\]])")
_PARENTHESIS = re.compile(r"[(\[][^()\[\]]{4,300}[)\]]")
_NUMBERS = re.compile(r"\[\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}\]")
_YEARS = re.compile(rf"\b{_YEAR}")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_HEAD = 160
"""Characters of an entry in which its authors stand."""
ENTRY = "reference-entry"
"""The rule of units that are entries of a reference list."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A text and the citations read in it."""

    units: tuple[Unit, ...]
    citations: tuple[Decision, ...]
    sure: tuple[Span, ...]
    """Where the surely read ones stand, in order."""

    def read(self, spans: Iterable[Span]) -> bool:
        """Whether a sure citation touches one of the places."""
        for span in spans:
            at = bisect_right(self.sure, span.end, key=lambda one: one.start) - 1
            if any(one.end > span.start for one in self.sure[max(at - 2, 0) : at + 1]):
                return True
        return False


Lost = tuple[int, list[tuple[Span, str]]]
"""How many there are, and the place and words of each that was lost."""


def _citations(found: _Found) -> Lost:
    count, lost = 0, []
    for unit in found.units:
        if unit.kind not in (Kind.PARAGRAPH, Kind.NOTE) or unit.rule == ENTRY:
            continue
        for match in _PARENTHESIS.finditer(unit.reading.text):
            if _LIKE_A_CITATION.search(match[0]):
                count += 1
                spans = unit.reading.witness_spans(*match.span())
                if not found.read(spans):
                    lost.append((spans[0], match[0]))
    return count, lost


def _entries(found: _Found) -> Lost:
    entries = [unit for unit in found.units if unit.rule == ENTRY]
    listed = sorted(span for unit in entries for span in unit.spans)
    families: dict[str, set[str]] = defaultdict(set)
    for decision in found.citations:
        if _within(listed, decision.spans[0]):  # an entry is no citation of itself
            continue
        for item in decision.value.get("items") or []:
            names = _WORDS.findall(" ".join(item.get("authors") or []).casefold())
            families[str(item.get("year") or "")[:4]].update(names)
    if not any(families.values()):  # a text that cites by numbers, or in notes, names no author and year
        return 0, []
    lost = []
    for unit in entries:
        words = set(_WORDS.findall(unit.reading.text[:_HEAD].casefold()))
        if all(words.isdisjoint(families.get(year, ())) for year in _YEARS.findall(unit.reading.text)):
            lost.append((unit.spans[0], unit.reading.text))
    return len(entries), lost


def _within(row: Sequence[Span], span: Span) -> bool:
    at = bisect_right(row, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.start < row[at].end


def _numbers(found: _Found) -> Lost:
    noted = any(unit.kind is Kind.NOTE for unit in found.units)  # then w-008 says each of the single numbers
    lost = []
    for unit in found.units:
        if unit.kind is not Kind.PARAGRAPH or unit.rule == ENTRY:
            continue
        for match in _NUMBERS.finditer(unit.reading.text):
            spans = unit.reading.witness_spans(*match.span())
            if not found.read(spans) and not (noted and match[0][1:-1].isdecimal()):
                lost.append((spans[0], match[0]))
    return len(lost), lost


LOSSES: tuple[tuple[str, Callable[[_Found], Lost]], ...] = (
    ("w-130", _citations),
    ("w-131", _entries),
    ("w-132", _numbers),
)
"""The code of what is said, and what counts it. To watch for another loss, add a row."""


def losses(witness: Witness, ingested: Ingested, citations: Sequence[Decision]) -> list[Finding]:
    """Return a finding (w-130 to w-132) for each kind of thing of which over a tenth was lost, at the first of them."""
    sure = sorted(span for one in citations if one.confidence >= DOUBTFUL for span in one.spans)
    found = _Found(ingested.units, tuple(citations), tuple(sure))
    return list(_said(witness, found))


def _said(witness: Witness, found: _Found) -> Iterator[Finding]:
    for code, counted in LOSSES:
        count, lost = counted(found)
        if len(lost) >= _FEWEST and len(lost) > _SHARE * count:
            span, raw = min(lost, key=lambda one: one[0])
            place = Place(witness.name, *line_and_column(witness.text, span.start))
            short = raw if len(raw) <= 80 else f"{raw[:79]}…"
            yield finding(code, place, lost=len(lost), count=count, raw=short)
