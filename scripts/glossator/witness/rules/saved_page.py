"""Saved web pages known by their shape: short lines above the title, between the names and the prose, behind the end.

No word of any language is needed: a page that software made has many short lines where a text has none, and its prose
stands in lines longer than any printed one. Words are lost only where several signs agree, and never prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.bylines import BEFORE_NAMES, are_names
from glossator.witness.rules.captions import captions
from glossator.witness.rules.page_front import behind_title, contents_of, led_by_title, title_of
from glossator.witness.rules.pull_quotes import may_be_quoted, said_again
from glossator.witness.rules.speakers import speakers
from glossator.witness.rules.web_words import AUTHOR_BOX, SEPARATOR
from glossator.witness.section_titles import is_apparatus, is_section
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_PROSE = 160
"""No printed line is longer, in characters: a longer one is a whole paragraph."""
_SENTENCE = 70
"""In a text of short paragraphs, none of which is broken, a whole sentence so long is prose."""
_MOSTLY = 0.5
_NEAR = 3
"""Rows behind the first prose among which there is more: a note about cookies is alone."""
_MOST_HEAD = 60
_LONG_HEAD, _LONG_END, _SIGNS, _ENOUGH = 6, 4, 3, 4
_FEWEST_BEHIND = 2
_FEWEST_IN_RUN = 3
_SHORT_WORDS = 4
_INITIALS = 2
_LONGEST = 120
_LEAST_CAPITALS = 4
_ABOVE = "a short line above the title of a saved page"
_REPEATED, _TWICE, _OFTEN = 60, 2, 3
"""Characters of a line that software sets below or above each part of a page, and how often it does."""
_ITEM = re.compile(r"[•‣◦▪■●○*–—-]\s|[(\[]?\w{1,3}[.)\]]\s")
_SIGN = re.compile(
    r".*\b\d{1,2}[:.h]\d{2}\b.*|\S+@\S+\.\w+|https?://\S+|.*©.*|\d[\d.,]* ?[^\W\d_]+|[^\W\d_][^:]{0,30}: ?\d[\d.,]*"
    r"|.{2,40} \(\d+\)|\d{1,2}[./]\d{1,2}[./]\d{4}",
)
"""A time, an address, a sign of copyright, a count: what software prints of a page."""


@dataclass(frozen=True, slots=True)
class _Page:
    """The rows of words of a saved page."""

    sheet: Sheet
    rows: Sequence[int]
    begun: int
    """The place in `rows` of the first prose."""
    end: int
    """The place behind the last prose, entry or note."""
    spaced: bool
    """Whether blank lines part most of its rows."""
    said: frozenset[int]
    """Lines that begin with who speaks."""

    def text(self, at: int) -> str:
        return self.sheet.lines[self.rows[at]].text

    def free(self, at: int) -> bool:
        return self.rows[at] not in self.sheet.claims


def saved_front(sheet: Sheet) -> Iterable[Claim]:
    """Claim what a page that shows by several signs that it was saved has before its prose and is none of the text's.

    Above the title all goes that is short; below it names, places of work, a deck and the title of a section stay.
    """
    page = _read(sheet, early=True)
    if page is not None:
        yield from _front(page)


def _front(page: _Page) -> Iterable[Claim]:
    lines = [page.text(at) if page.free(at) else "" for at in range(page.begun)]
    led = led_by_title(lines)
    if led is not None:  # an encyclopaedia: its first paragraph begins with the title, and contents stand below it
        lead = led[1]
        yield from _claims(page, [at for at in range(led[0]) if page.free(at)], _ABOVE, 0.9)
        rows = [at for at in contents_of(lines[lead:]) if page.free(lead + at)]
        yield from _claims(page, [lead + at for at in rows], "a row of the contents of a saved page", 0.9)
        return
    title = title_of(lines, page.text(page.begun))
    if title is None:
        return
    above = [at for at in range(title) if page.free(at)]
    yield from _claims(page, above, _ABOVE, 0.9)
    front = [page.text(at) if page.free(at) else "" for at in range(title + 1, page.begun)]
    kept = behind_title(front)
    left = [title + 1 + at for at in range(len(front)) if at not in kept and front[at]]
    yield from _claims(page, left, "a short line between the names and the prose of a saved page", 0.85)


def saved_page(sheet: Sheet) -> Iterable[Claim]:
    """Claim the short lines amid and behind the prose of a page that shows by several signs that it was saved.

    Amid prose go lines in capitals, menus, rows of three and more, and what stands above a caption; behind the last
    prose, entry or note all goes but for sentences that close the text.
    """
    page = _read(sheet)
    if page is None:
        return
    if not any(claim.rule == "saved-page" for claim in sheet.claims.values()):
        yield from _front(page)  # where what stands behind the text was needed as evidence
    name = next((page.text(at) for at in range(page.begun) if page.free(at) and are_names(page.text(at))), "")
    yield from _claims(page, _amid(page), "a short line amid the prose of a saved page that is no heading", 0.75)
    yield from _claims(page, _quoted(page), "words that the prose says as well, set apart", 0.9)
    yield from _claims(page, _behind(page, name), "a short line behind the end of a saved page", 0.85)


def _claims(page: _Page, places: Iterable[int], why: str, sure: float) -> Iterable[Claim]:
    for at in places:
        yield Claim(Kind.FURNITURE, page.rows[at], page.rows[at], why, sure, rule="saved-page")


def _read(sheet: Sheet, early: bool = False) -> _Page | None:
    """The page, where the signs suffice: what is known of it, many short lines above and behind its prose.

    As long as lists are not known, all below the last title of one counts as theirs.
    """
    lines, claims = sheet.lines, sheet.claims
    rows = [index for index, line in enumerate(lines) if line.text]
    sizes = [len(lines[index].text) for index in rows]
    own = [index in claims and claims[index].kind in (Kind.PARAGRAPH, Kind.NOTE) for index in rows]
    if early:
        titled = max((at for at in range(len(rows)) if is_apparatus(lines[rows[at]].text)), default=len(rows))
        if any(size > _PROSE for size in sizes[:titled]):
            own[titled:] = [rows[at] not in claims for at in range(titled, len(rows))]
    total = sum(size for size, listed in zip(sizes, own, strict=True) if not listed)
    prose = [size > _PROSE and rows[at] not in claims for at, size in enumerate(sizes)]
    if not _mostly(prose, sizes, total) and sheet.of_sentences:
        prose = [
            rows[at] not in claims and size > _SENTENCE and _is_told_whole(sheet, rows, at)
            for at, size in enumerate(sizes)
        ]
    if not _mostly(prose, sizes, total):
        return None
    begun = next(
        (at for at in range(min(len(rows), _MOST_HEAD)) if prose[at] and any(prose[at + 1 : at + 1 + _NEAR])), -1
    )
    end = next((at + 1 for at in range(len(rows) - 1, -1, -1) if prose[at] or own[at]), 0)
    if begun < 0:
        return None
    outside = [*range(begun), *range(end, len(rows))]
    signs = sum(1 for at in outside if _is_sign(sheet, rows[at]))
    signs += sum(1 for at in range(begun, end) if _told(sheet, rows[at]))
    score = min(signs, _SIGNS) + 2 * (begun >= _LONG_HEAD) + 2 * (len(rows) - end >= _LONG_END)
    parted = sum(1 for index in rows if index and not lines[index - 1].text)
    return _Page(sheet, rows, begun, end, parted * 2 > len(rows), speakers(sheet)) if score >= _ENOUGH else None


def _mostly(prose: Sequence[bool], sizes: Sequence[int], total: int) -> bool:
    """Whether what is prose makes most of a page but for its lists and notes."""
    return sum(size for size, is_prose in zip(sizes, prose, strict=True) if is_prose) > _MOSTLY * total


def _is_told_whole(sheet: Sheet, rows: Sequence[int], at: int) -> bool:
    """Whether a row ends a sentence, and does not stand in a box about the author."""
    boxed = at > 0 and AUTHOR_BOX.fullmatch(sheet.lines[rows[at - 1]].text) is not None
    return not boxed and ends_sentence(sheet.lines[rows[at]].text)


def _told(sheet: Sheet, index: int) -> bool:
    return index in sheet.claims and sheet.claims[index].rule == "web-furniture"


def _is_sign(sheet: Sheet, index: int) -> bool:
    text = sheet.lines[index].text
    if _told(sheet, index):
        return True
    parts = [part for part in SEPARATOR.split(text) if part]
    return len(text) <= _LONGEST and (len(parts) > 1 or _SIGN.fullmatch(text) is not None)


def _is_short(page: _Page, at: int) -> bool:
    text = page.text(at)
    if "\t" in text or page.rows[at] in page.said:  # a row of a table, or of a conversation
        return False
    return page.free(at) and len(text) <= _LONGEST and (not ends_sentence(text) or text[-1] == "?")


def _amid(page: _Page) -> list[int]:
    """The rows amid the prose that are no heading: by their shape, by their neighbours, or as one of several."""
    sheet = page.sheet
    captioned = {index for claim in captions(sheet) for index in claim.held}
    short = [
        page.begun <= at < page.end and _is_short(page, at) and page.rows[at] not in captioned
        for at in range(len(page.rows))
    ]
    shouted = {page.text(at) for at in range(page.begun, page.end) if short[at] and page.text(at).isupper()}
    apart = [at for at in range(page.begun, page.end) if short[at] and _set_apart(sheet, page.rows[at])]
    glued = [at for at in range(page.begun, page.end) if short[at] and _is_glued(sheet, page.rows[at])]
    tight = {at for at in glued if _between_prose(page, at)} if len(glued) < len(apart) else set()
    found: list[int] = []
    often = Counter(
        page.text(at) for at in range(page.begun, page.end) if page.free(at) and len(page.text(at)) <= _REPEATED
    )
    again = {text for text, count in often.items() if count >= (_TWICE if text[-1] == ":" else _OFTEN)}
    found += [
        at
        for at in range(page.begun, page.end)
        if page.free(at) and page.text(at) in again and page.rows[at] not in page.said
    ]
    at = page.begun
    while at < page.end:
        run = at
        while run < page.end and short[run]:
            run += 1
        row = [one for one in range(at, run) if not is_section(page.text(one))]
        several = run - at >= _FEWEST_IN_RUN and len(row) == run - at and all(_may_link(page, one) for one in row)
        for one in row:
            text = page.text(one)
            parts = len([part for part in SEPARATOR.split(text) if part]) > 1
            alone = not (_is_parted(page, one - 1) or _is_parted(page, one + 1))
            few = len(text.split()) <= _SHORT_WORDS
            loud = len(shouted) == 1 and text in shouted and few and sum(map(str.isalpha, text)) >= _LEAST_CAPITALS
            above = one + 1 < len(page.rows) and page.rows[one + 1] in captioned and few
            if (parts and alone) or loud or above or one in tight or (several and one < run - 1 and alone):
                found.append(one)
        at = max(run, at + 1)
    return sorted(set(found))


def _quoted(page: _Page) -> list[int]:
    """The rows amid the prose that a longer row says word for word."""
    places = [at for at in range(page.begun, page.end) if page.free(at)]
    prose = [page.text(at) for at in places if len(page.text(at)) > _PROSE]
    rows = [at for at in places if may_be_quoted(page.text(at), _set_apart(page.sheet, page.rows[at]))]
    return [rows[at] for at in said_again([page.text(at) for at in rows], prose)]


def _is_parted(page: _Page, at: int) -> bool:
    """Whether a row is one of a table: several cells."""
    return 0 <= at < len(page.rows) and len([part for part in SEPARATOR.split(page.text(at)) if part]) > 1


def _may_link(page: _Page, at: int) -> bool:
    """Whether a row may be the title of another text: no item, no line of verse, nothing that goes on below."""
    text = page.text(at)
    spaced = page.spaced and bool(page.sheet.lines[page.rows[at] - 1].text)
    return text[-1] not in ":;,—" and not text[0].islower() and not _ITEM.match(text) and not spaced


def _set_apart(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    return not lines[index - 1].text and (index + 1 == len(lines) or not lines[index + 1].text)


def _is_glued(sheet: Sheet, index: int) -> bool:
    lines = sheet.lines
    return bool(lines[index - 1].text) and index + 1 < len(lines) and bool(lines[index + 1].text)


def _between_prose(page: _Page, at: int) -> bool:
    beside = [page.text(one) for one in (at - 1, at + 1) if 0 <= one < len(page.rows)]
    return all(len(text) > _PROSE for text in beside)


def _behind(page: _Page, name: str) -> list[int]:
    """The rows behind the end, but for sentences right there that close the text and do not speak of the author."""
    rest = [at for at in range(page.end, len(page.rows)) if page.free(at)]
    if any(is_apparatus(page.text(at)) for at in rest):
        return []
    names = {word for word in BEFORE_NAMES.sub("", name).split() if len(word) > _INITIALS}
    start = 0
    listed = page.end > 0 and not page.free(page.end - 1)  # behind a list or notes no sentence closes the text
    others = len(page.rows) - page.end > _FEWEST_BEHIND
    for place, at in enumerate(rest):
        text = page.text(at)
        opening = text.split()[:_SHORT_WORDS]
        if is_section(text):
            start = place + 2
        elif (
            place == start
            and at == page.end + place
            and not (listed and others)
            and ends_sentence(text)
            and not names.intersection(word.strip(",.") for word in opening)
        ):
            start = place + 1
    rest = rest[start:]
    return rest if len(rest) >= _FEWEST_BEHIND or start == 0 else []
