"""What a journal or a digitiser prints above a text: the journal's name, the days it was received, its address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.bylines import are_names
from glossator.witness.rules.own_titles import bare
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_BLOCKS = 8
_LONGEST_NAME, _LONGEST_DATES = 80, 240
_DAYS = 2
"""A line with so many days and no sentence tells of the way of a manuscript."""
_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\.?(?: de)? [^\W\d_]{3,12}\.?(?: de)?,? \d{4}|[^\W\d_]{3,12}\.? \d{1,2},? \d{4}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})\b"
)
_ADDRESS = re.compile(r"(?:doi:? ?)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE)
_RECEIVED = re.compile(
    r"(?:received|submitted|accepted|eingegangen|eingereicht|geliş tarihi|başvuru|reçu|soumis|recibido|ricevuto"
    r"|поступила)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\W\d_]{3,20}: +(?=\S)")


def front_matter(sheet: Sheet) -> Iterable[Claim]:
    """Claim, above the prose, a journal's name that comes back, lines of days, a DOI, and what precedes the title.

    The name of a journal is a first line, with the title and the names of people below it, that stands alone once more.
    What precedes the title is known where a licence above has said it.
    """
    blocks = sheet.blocks()
    yield from _journal(sheet, blocks)
    yield from _above_known_title(sheet, blocks)
    for first, last in blocks[1:_BLOCKS]:
        words = sheet.words(first, last)
        if len(words) > _LONGEST_DATES:
            break
        told = [at for at in range(first, last + 1) if _is_told(sheet.lines[at].text)]
        if any(ends_sentence(sheet.lines[at].text) for at in range(first, last + 1) if at not in told):
            continue
        for index in told:
            yield Claim(Kind.FURNITURE, index, index, "days and addresses of an article, above its text", 0.85)

    page = min(sheet.pages, default=0)  # a journal may print the days at the foot of the first page
    for index in range(page):
        text = sheet.lines[index].text
        if _RECEIVED.match(text) and sheet.free(index) and _DAY.search(text) and not ends_sentence(text):
            yield Claim(Kind.FURNITURE, index, index, "the days of an article, at the foot of its first page", 0.85)


def _is_told(row: str) -> bool:
    """Whether a line is the address of an article, or has several days and no sentence."""
    if _ADDRESS.fullmatch(row):
        return True
    return not ends_sentence(row) and len(_DAY.findall(row)) >= _DAYS


def _journal(sheet: Sheet, blocks: Sequence[tuple[int, int]]) -> Iterable[Claim]:
    if len(blocks) <= _BLOCKS or blocks[0][0] != blocks[0][1] or not are_names(sheet.words(*blocks[2])):
        return
    name, title = sheet.words(*blocks[0]), sheet.words(*blocks[1])
    if len(name) > _LONGEST_NAME or ends_sentence(name) or len(title) <= len(name) or ends_sentence(title[:-1]):
        return
    again = [first for first, last in blocks[1:] if first == last and bare(sheet.lines[first].text) == bare(name)]
    for index in (blocks[0][0], *again) if again else ():
        yield Claim(Kind.FURNITURE, index, index, "a first line that comes back alone, above title and names", 0.85)


def _above_known_title(sheet: Sheet, blocks: Sequence[tuple[int, int]]) -> Iterable[Claim]:
    told = {
        bare(_LABELLED.sub("", sheet.lines[index].text, count=1))
        for index, claim in sheet.claims.items()
        if claim.rule == "licence"
    }
    title = next((at for at, block in enumerate(blocks[:_BLOCKS]) if bare(sheet.words(*block)) in told), 0)
    for first, last in blocks[:title]:
        if len(sheet.words(first, last)) > _LONGEST_DATES:
            return
        why = "it stands between a licence and the title that the licence names"
        yield Claim(Kind.FURNITURE, first, last, why, 0.85)
