"""What a printed page carries besides its text: page numbers and running heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from rapidfuzz import fuzz, process

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.section_titles import is_section
from glossator.witness.sheet import STROKES, Claim, Sheet, ends_sentence

_NUMBER = re.compile(r"[\[(|–—-]{0,2} ?(?:page |p\. ?)?(\d{1,4})(?: (?:of|/) \d{1,4})? ?[\])|–—-]{0,2}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[\W\d_]+")
_STOP = re.compile(r"[^\W\d_]{3}[.!?;]")
_FRONT, _LEAST_TITLE = 4, 12
"""Blocks that a text begins with, and characters of a title that proves something."""
_AT_LEAST = 3
"""Pages on which a line must come back to be a running head."""
_SHARE = 0.25
"""A text with more lines of bare numbers than this is a table, not a book."""
_FEWEST_PAGES = 2
_ON_PAGES = 0.7
_LONGEST_ALONE = 70
_LONGEST_HEAD = 120
_MOST_HEADS = 60
_MOST = 0.4
"""A text of which more lines are running heads would be nothing but running heads."""


def page_numbers(sheet: Sheet) -> Iterable[Claim]:
    """Claim lines of a bare number that count up by one, or that stand at the edge of a page."""
    lines = sheet.lines
    found: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if len(line.text) < 20 and (match := _NUMBER.fullmatch(line.text)) and _alone(sheet, index):
            found.append((index, int(match[1])))
    if not found or len(found) > _SHARE * sum(1 for line in lines if line.text):
        return []
    claims: list[Claim] = []
    for at, (index, number) in enumerate(found):
        before = at > 0 and found[at - 1][1] == number - 1
        after = at + 1 < len(found) and found[at + 1][1] == number + 1
        edge = _edge(sheet, index)
        if not (before or after or edge):
            continue
        why = "a bare number at the edge of a page" if edge else "bare numbers that count up from page to page"
        claims.append(Claim(Kind.FURNITURE, index, index, why, 0.9))
        if not edge and (following := _next(sheet, index)) is not None:
            claims.append(Claim(Kind.PAGE_BREAK, following, following, "a page number stands before it", 0.8))
    return claims


def rule_lines(sheet: Sheet) -> Iterable[Claim]:
    """Claim lines of strokes: what stands above the notes of a page, or between two parts."""
    for index, line in enumerate(sheet.lines):
        if line.text and sheet.free(index) and STROKES.fullmatch(line.text):
            yield Claim(Kind.FURNITURE, index, index, "a line of strokes and nothing else", 0.95)


def heads_by_place(sheet: Sheet) -> Iterable[Claim]:
    """Claim the short lines that stand alone at the same edge of most pages, though their words differ.

    A journal prints the authors on one page and a short title on the other: in a short article neither comes back often
    enough to be known by its words. Headings stand at the edge of a page by chance, not on most of them.
    """
    opening = _opening(sheet)
    pages = sorted(page for page in sheet.pages if page > opening)
    if len(pages) < _FEWEST_PAGES:
        return []
    claims: list[Claim] = []
    for step, edges in (
        (1, [_next(sheet, page - 1) for page in pages]),
        (-1, [_previous(sheet, page) for page in pages]),
    ):
        alone = [at for at in edges if at is not None and _is_alone(sheet, at, step)]
        if len(alone) >= _FEWEST_PAGES and len(alone) >= _ON_PAGES * len(pages):
            why = "short lines stand alone at this edge of most pages"
            sure = round(0.78 + 0.19 * len(alone) / len(pages), 2)
            claims += [Claim(Kind.FURNITURE, at, at, why, sure) for at in alone]
    return claims


def _is_alone(sheet: Sheet, index: int, step: int) -> bool:
    """Whether a short line that is no sentence has nothing beside it, on the side away from the page's edge."""
    text = sheet.lines[index].text
    beyond = index + step
    free = not 0 <= beyond < len(sheet.lines) or not sheet.lines[beyond].text
    return free and len(text) <= _LONGEST_ALONE and not ends_sentence(text) and not is_section(text)


def running_heads(sheet: Sheet) -> Iterable[Claim]:
    """Claim the first and last lines of pages where the same words, digits aside, come back on other pages.

    Two lines at either edge are looked at, for heads of two lines and numbers beside a head; a head that the scan
    damaged is known by its likeness to the others.
    """
    found: set[int] = set()
    titles = _titles(sheet)
    for _ in range(2):  # what stands behind a first line is at the edge once that is known to be a head
        edges = [(index, _folded(sheet.lines[index].text)) for index in sorted(_edges(sheet, found))]
        edges = [(index, words) for index, words in edges if len(words) <= _LONGEST_HEAD and not _is_sentence(words)]
        counts = Counter(words for _, words in edges)
        enough = min(_AT_LEAST, max(len(sheet.pages), 2))  # two pages: both of them
        heads = [words for words, count in counts.items() if count >= enough]
        damaged = _alike([words for words in counts if counts[words] < enough], heads)
        new = {index for index, words in edges if counts[words] >= enough or words in damaged}
        new |= {index for index, words in edges if sheet.lines[index].feed >= 0 and _says_title(words, titles)}
        if len(found | new) > _MOST * sum(1 for line in sheet.lines if line.text):
            break  # nothing would be left of the pages
        found |= new
    found |= _at_ends(sheet, found)
    why = "the same line stands at the edge of several pages"
    return [Claim(Kind.FURNITURE, index, index, why) for index in sorted(found)]


def _titles(sheet: Sheet) -> list[str]:
    """The short blocks that the text begins with, folded: its title, its journal."""
    first = [_folded(sheet.words(*block)) for block in sheet.blocks()[:_FRONT]]
    return [words for words in first if _LEAST_TITLE <= len(words) <= _LONGEST_HEAD and words.count(" ") > 1]


def _says_title(words: str, titles: Sequence[str]) -> bool:
    """Whether a line at the top of a page that a form feed begins holds the whole title, or is the journal's name."""
    if _STOP.search(words):  # prose that speaks of what the title speaks of
        return False
    name = _LETTERS.sub(" ", words).strip()
    return any(title in words and len(title) * 2 >= len(words) for title in titles) or (
        name.count(" ") > 1 and any(f" {name} " in f" {_LETTERS.sub(' ', title)} " for title in titles)
    )


def _at_ends(sheet: Sheet, heads: Collection[int]) -> set[int]:
    """The outermost lines of the text that say what running heads say: no page begins or ends there."""
    said = {_LETTERS.sub("", sheet.lines[index].text.casefold()) for index in heads} - {""}
    free = (index for index in range(len(sheet.lines)) if sheet.free(index) and index not in heads)
    ends = (next(free, -1), next((at for at in reversed(range(len(sheet.lines))) if sheet.free(at)), -1))
    return {at for at in ends if at >= 0 and _LETTERS.sub("", sheet.lines[at].text.casefold()) in said}


def _edges(sheet: Sheet, heads: Collection[int]) -> set[int]:
    """The outermost lines of words of every page, heads that are known aside."""
    found: set[int] = set()
    opening = _opening(sheet)
    for page in sheet.pages:
        if page <= opening:
            continue
        for step, start in ((1, page), (-1, page - 1)):
            at = start
            while 0 <= at < len(sheet.lines) and abs(at - start) < 8:
                if sheet.free(at) and at not in heads:
                    found.add(at)
                    break
                at += step
    return found


def _opening(sheet: Sheet) -> int:
    """The first line behind a cover, which is the title though a page begins with it; -1 without a cover."""
    covered = any(claim.rule == "licence" for claim in sheet.claims.values())
    return next((at for at in range(len(sheet.lines)) if sheet.free(at)), -1) if covered else -1


def _is_sentence(words: str) -> bool:
    """Whether it says something, as short notes do, which are alike as well: `See the report (#, #).`."""
    return ends_sentence(words) and words.count(" ") >= 3


def _folded(text: str) -> str:
    """The words of a line for comparison: digits as one sign, no case, no white space at stake."""
    return " ".join(_DIGITS.sub("#", text).casefold().split())


def _alike(rare: Sequence[str], heads: Sequence[str]) -> frozenset[str]:
    """Those of the rare lines that are a head with a letter or two misread."""
    if not heads or len(heads) > _MOST_HEADS:
        return frozenset()
    return frozenset(
        one for one in rare if len(one) > 7 and process.extractOne(one, heads, scorer=fuzz.ratio, score_cutoff=84)
    )


def _alone(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    above = index == 0 or not lines[index - 1].text or index in sheet.pages or index - 1 in sheet.claims
    below = index + 1 == len(lines) or not lines[index + 1].text or index + 1 in sheet.pages
    below = below or index + 1 in sheet.claims  # a stamp at the foot of the page
    return (above and below) or _edge(sheet, index)


def _edge(sheet: Sheet, index: int) -> bool:
    before, after = _previous(sheet, index), _next(sheet, index)
    low = -1 if before is None else before
    high = len(sheet.lines) if after is None else after
    if not sheet.pages or high - low > 12:  # a gap of many blank lines is looked at no closer
        return False
    return any(page in sheet.pages for page in range(low + 1, high + 1))


def _next(sheet: Sheet, index: int) -> int | None:
    return next((i for i in range(index + 1, min(index + 8, len(sheet.lines))) if sheet.free(i)), None)


def _previous(sheet: Sheet, index: int) -> int | None:
    return next((i for i in range(index - 1, max(index - 8, -1), -1) if sheet.free(i)), None)
