"""The quotations of a text, each looked up in the work it is cited from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.findings import Finding, finding
from glossator.model import Annotation, MarkupKind, Passage, Text, line_and_column
from glossator.quotations.blocks import block_quotations
from glossator.quotations.citing import CitationsHere
from glossator.quotations.compare import SHORT, compare
from glossator.quotations.find import find_quoted
from glossator.quotations.held import Shelf
from glossator.quotations.marks import may_quote
from glossator.quotations.places import misplaced
from glossator.quotations.spots import spots_of
from glossator.quotations.titles import in_capitals, is_title
from glossator.quotations.values import (
    Bond,
    Checked,
    Cited,
    Citing,
    Pages,
    Quotation,
    Verdict,
    locator_words,
)

_SHOWN = 90
"""Characters of a quotation that a message repeats."""
_DIFFERENCES = 4
"""Differences that a message tells."""
_NO_PAGES = Pages()


def check_quotations(
    text: Text,
    annotations: Sequence[Annotation],
    shelf: Shelf,
    pages: Pages = _NO_PAGES,
) -> tuple[list[Checked], list[Finding]]:
    """Return the quotations of a text, in reading order, and what is wrong with them (c-005, c-006, c-007).

    `annotations` are those of the text. Not among the results are words that say nothing: fewer than three that are
    not found, titles, what an author has marked `{.plain}`, and words that are not surely quoted from the work and
    are not in it.
    """
    checked: list[Checked] = []
    findings: list[Finding] = []
    passages = {passage.id: passage for passage in text.passages}
    for quotation, called in _quotations(text, annotations):
        one = _looked_up(quotation, called, text, shelf, pages)
        if one is not None:
            checked.append(one)
            findings += _findings(one, text, passages[quotation.passage])
    return checked, findings


def _quotations(text: Text, annotations: Sequence[Annotation]) -> Iterator[tuple[Quotation, bool]]:
    """Each quotation in reading order, and whether the sentence calls it a title."""
    citations = CitationsHere(text, annotations)
    blocks = {block.passage.id: block for block in block_quotations(text, citations)}
    for passage in text.passages:
        block = blocks.get(passage.id)
        if block is not None:
            yield _quotation(passage, block.start, block.end, (block.citing,), Bond.FIRM, text, block=True), False
            continue
        if not may_quote(passage.prose.text):
            continue
        plain = [mark for mark in passage.prose.markups if mark.kind is MarkupKind.PLAIN]
        for found in find_quoted(passage.prose.text, citations.of(passage.id)):
            if not any(mark.start <= found.start and found.end <= mark.end for mark in plain):
                yield (
                    _quotation(passage, found.start, found.end, found.citations, found.bond, text),
                    found.called,
                )


def _quotation(
    passage: Passage, start: int, end: int, citations: Sequence[Citing], bond: Bond, text: Text, block: bool = False
) -> Quotation:
    first = citations[0] if citations else None
    if first is None or first.loose or not all(work.key for work in first.works):
        bond = Bond.LOOSE
    works = tuple(work for work in first.works if work.key) if first else ()
    others = [work for citing in citations[1:] for work in citing.works if work.key]
    if text.front.of and text.front.kind == "companion":  # a companion quotes its work without citing it each time
        others.append(Cited(text.front.of))
    return Quotation(passage.id, start, end, passage.prose.text[start:end], works, tuple(others), bond, block)


def _looked_up(quotation: Quotation, called: bool, text: Text, shelf: Shelf, pages: Pages) -> Checked | None:
    rows = [
        (work, held, compare(quotation.words, held))
        for work in dict.fromkeys((*quotation.works, *quotation.others))
        if (held := shelf.held(work.key)) is not None and text.id not in held.texts
    ]
    for work, held, outcome in rows:
        if outcome.verdict is Verdict.VERBATIM:
            spots = spots_of(outcome, held)
            wrong = work in quotation.works and misplaced(work, spots, pages)
            return Checked(quotation, work, Verdict.VERBATIM, spots, misplaced=wrong)
    if called or is_title(quotation.words, shelf.titles):
        return None
    own = [row for row in rows if row[0] in quotation.works]
    all_held = bool(own) and len({row[0] for row in own}) == len(set(quotation.works))
    certain = quotation.bond is Bond.FIRM and all_held and all(held.whole for _, held, _ in own)
    for work, held, outcome in rows:
        if outcome.verdict is Verdict.DIFFERS and (outcome.sure or (certain and work in quotation.works)):
            spots = spots_of(outcome, held)
            wrong = work in quotation.works and misplaced(work, spots, pages)
            return Checked(quotation, work, Verdict.DIFFERS, spots, outcome.differs, wrong)
    if quotation.bond is Bond.LOOSE or not quotation.works:
        return None
    if text.front.language.partition("-")[0] == "en" and in_capitals(quotation.words):
        return None
    if not certain:
        return Checked(quotation, quotation.works[0], Verdict.NOT_HELD)
    if own[0][2].words < SHORT:
        return None
    if any(held.language != text.front.language for _, held, _ in own):  # translated, perhaps
        return None
    return Checked(quotation, quotation.works[0], Verdict.NOT_FOUND)


def _findings(one: Checked, text: Text, passage: Passage) -> Iterator[Finding]:
    span = passage.prose.source(one.quotation.start, one.quotation.end)
    place, end = text.place(span.start), line_and_column(text.source, span.end)
    words = " ".join(one.quotation.words.split())
    shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
    where = one.spot.as_words() if one.spot else ""
    of = f"{one.work.key}, {where}" if where else one.work.key
    if one.verdict is Verdict.DIFFERS:
        how = "; ".join(difference.as_words() for difference in one.differs[:_DIFFERENCES])
        more = len(one.differs) - _DIFFERENCES
        how += f"; and {more} more" if more > 0 else ""
        yield finding("c-005", place, words=shown, work=of, how=how).until(*end)
    elif one.verdict is Verdict.NOT_FOUND:
        yield finding("c-006", place, words=shown, work=one.work.key).until(*end)
    if one.misplaced:
        named = locator_words(one.work)
        yield finding("c-007", place, words=shown, locator=named, work=one.work.key, where=where or "elsewhere").until(
            *end
        )
