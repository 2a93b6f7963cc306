"""What software puts around a text on a web page: menus, share buttons, cookie banners, teasers, comments.

Losing words is worse than keeping a menu. So a line is furniture only where it says so itself, where it stands among
lines that do, or where a line at the end says that what follows is somebody else's.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.web_words import AUTHOR_BOX, DATE, LISTS, MENU, SEPARATOR, TAIL, TEASERS, WIDGET
from glossator.witness.section_titles import is_apparatus
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_PARTED = re.compile(r"[|·•»›>]|\s\s|\s/\s")
"""In a line that holds a separator."""
_LONGEST = 300
"""Characters of a line that may be a widget."""
_SHORT = 60
"""Characters of a line that may belong to widgets around it although it says nothing of the kind: a name, a date."""
_NEAR = 2
"""Such lines in a row, at most, between two that are widgets themselves."""
_LONGEST_LIST = 12
_LONGEST_ROW = 160
"""Characters beyond which a line is a whole paragraph."""
_LEAST_AT_END = 2
_TOP = 12
"""Lines of a beginning among which menus stand."""
_IN_MENU = 3
"""Words of menus that must stand together."""


def web_furniture(sheet: Sheet) -> Iterable[Claim]:
    """Claim widget lines, menus, short lines enclosed by these, and what stands below the title of a tail."""
    rows: list[int] = []
    known: list[bool] = []
    alone: set[int] = set()
    for first, last in sheet.blocks():
        lines = range(first, last + 1)
        said = [_is_widget(sheet.lines[index].text) for index in lines]
        # One line of a paragraph may read like a widget; a block of widgets has more of them.
        known += said if sum(said) * 2 >= len(said) else [False] * len(said)
        rows += lines
        if first == last or not any(ends_sentence(sheet.lines[index].text) for index in lines):
            alone.add(first)  # by itself, or above a row of titles
    _add_menus(sheet, rows, known)
    _add_names(sheet, rows, known)
    tail = min(_tail(sheet, rows, alone), _scraps(sheet, rows, known))
    sizes = [len(sheet.lines[index].text) for index in rows]
    sure = round(0.97 - 0.3 * sum(sizes[tail:]) / max(sum(sizes), 1), 2)  # a long tail may be the rest of the text
    enclosed = _enclosed(sheet, rows, known, tail)
    for at, index in enumerate(rows):
        if known[at]:
            yield Claim(Kind.FURNITURE, index, index, "a widget or a menu of web pages", 0.95)
        elif at >= tail:
            yield Claim(Kind.FURNITURE, index, index, "it follows a line that announces other texts, or comments", sure)
        elif enclosed[at]:
            yield Claim(Kind.FURNITURE, index, index, "a few words enclosed by widgets of web pages", 0.8)


def _is_widget(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    if WIDGET.fullmatch(text) or LISTS.fullmatch(text):
        return True
    if not _PARTED.search(text):  # most lines
        return False
    parts = [part for part in SEPARATOR.split(text.lower()) if part]
    if len(parts) > 1 and all(_is_told(part) or DATE.fullmatch(part) for part in parts):
        return any(map(_is_told, parts))
    offers = sum(1 for part in parts if part in MENU)
    return len(parts) > 1 and (offers == len(parts) or (len(parts) >= _IN_MENU and offers * 2 > len(parts)))


def _is_told(part: str) -> bool:
    """Whether a piece of a line is a widget, or tells how many comments there are."""
    return bool(WIDGET.fullmatch(part) or TAIL.fullmatch(part))


def _add_menus(sheet: Sheet, rows: Sequence[int], known: list[bool]) -> None:
    """Mark runs of short lines of which at least three, and half, are what menus offer."""
    at = 0
    while at < len(rows):
        end = at
        while (
            end < len(rows)
            and len(sheet.lines[rows[end]].text) <= 30
            and not ends_sentence(sheet.lines[rows[end]].text)
        ):
            end += 1
        offers = [one for one in range(at, end) if sheet.lines[rows[one]].text.lower() in MENU]
        while offers and len(offers) * 2 < offers[-1] - offers[0] + 1:
            del offers[-1]
        if len(offers) >= _IN_MENU:
            known[offers[0] : offers[-1] + 1] = [True] * (offers[-1] - offers[0] + 1)
        at = max(end, at + 1)
    for order in (range(1, len(rows)), range(len(rows) - 2, -1, -1)):  # one word of a menu beside what is known
        step = order.step
        for at in order:
            if known[at - step] and not known[at] and sheet.lines[rows[at]].text.lower() in MENU:
                known[at] = True


def _add_names(sheet: Sheet, rows: Sequence[int], known: list[bool]) -> None:
    """Mark a first line that is the name of the site: it comes back beside the sign of copyright at the end."""
    if not rows or known[0] or not any(known[1:_TOP]) or not _is_scrap(sheet.lines[rows[0]].text):
        return
    name = sheet.lines[rows[0]].text.casefold()
    owned = [sheet.lines[index].text for at, index in enumerate(rows) if known[at] and "©" in sheet.lines[index].text]
    if any(name in line.casefold() for line in owned):
        known[0] = True


def _tail(sheet: Sheet, rows: Sequence[int], alone: Container[int]) -> int:
    """Return the place in `rows` from which nothing is the text's own any more; their number where all is.

    Behind a title such as `Related articles` must come no heading of notes or references, nor a claimed note, and more
    of the text must stand before it than behind.
    """
    last = max(
        (index for index, claim in sheet.claims.items() if claim.kind in (Kind.NOTE, Kind.PARAGRAPH)), default=-1
    )
    # The list of a text or its notes are its own: nothing foreign can be announced above their title.
    last = max([last, *(index for index in rows if index in alone and is_apparatus(sheet.lines[index].text))])
    sizes = [len(sheet.lines[index].text) for index in rows]
    total, before = sum(sizes), 0
    for at, index in enumerate(rows):
        text = sheet.lines[index].text
        titled = index in alone and not text[:1].islower() and not ends_sentence(text)
        ends = titled and index > last and before * 2 > total and len(text) <= _LONGEST and TAIL.fullmatch(text)
        if ends and not (TEASERS.fullmatch(text) and _goes_on(sheet, rows, at)):
            return at
        before += sizes[at]
    return len(rows)


def _goes_on(sheet: Sheet, rows: Sequence[int], at: int) -> bool:
    """Whether the text goes on behind titles of other texts: two long lines in a row, before anybody comments.

    A teaser may have a long line below its title, but below that comes the next title.
    """
    long = False
    for index in rows[at + 1 :]:
        text = sheet.lines[index].text
        if TAIL.fullmatch(text) and not TEASERS.fullmatch(text):
            return False
        if long and len(text) > _LONGEST_ROW:
            return True
        long = len(text) > _LONGEST_ROW
    return False


def _scraps(sheet: Sheet, rows: Sequence[int], known: Sequence[bool]) -> int:
    """Return the place of the first widget of an end that has several and no sentence, else the number of rows."""
    at = len(rows)
    while at > 0 and (known[at - 1] or _is_scrap(sheet.lines[rows[at - 1]].text)):
        at -= 1
    widgets = [one for one in range(at, len(rows)) if known[one]]
    titled = any(is_apparatus(sheet.lines[rows[one]].text) for one in range(at, len(rows)))
    return widgets[0] if at > 0 and len(widgets) >= _LEAST_AT_END and not titled else len(rows)


def _enclosed(sheet: Sheet, rows: Sequence[int], known: Sequence[bool], tail: int) -> list[bool]:
    """Which short lines without a sentence stand between two widgets, at most a few of them together."""
    found = [False] * len(rows)
    before = -1
    # Above the first words of prose stand the title and the names: they are no scraps, whatever is around them.
    prose = next((at for at, index in enumerate(rows) if len(sheet.lines[index].text) > _LONGEST), len(rows))
    for at in range(min(tail + 1, len(rows))):
        if not known[at] and at != tail:
            continue
        between = range(before + 1, at)
        if (
            before >= prose >= 0
            and 0 < len(between) <= _NEAR
            and all(_is_scrap(sheet.lines[rows[one]].text) for one in between)
        ):
            for one in between:
                found[one] = True
        if at < tail and LISTS.fullmatch(sheet.lines[rows[at]].text):
            _add_list(sheet, rows, at, found)
        if AUTHOR_BOX.fullmatch(sheet.lines[rows[at]].text):
            _add_author(sheet, rows, at, found)
        before = at
    return found


def _add_list(sheet: Sheet, rows: Sequence[int], at: int, found: list[bool]) -> None:
    """Mark the few words below the title of a list of links; the last of them may be the heading of the prose below."""
    end = at + 1
    while end < len(rows) and end - at <= _LONGEST_LIST and _is_scrap(sheet.lines[rows[end]].text):
        end += 1
    for one in range(at + 1, end - 1):
        found[one] = True


def _add_author(sheet: Sheet, rows: Sequence[int], at: int, found: list[bool]) -> None:
    """Mark the name and the affiliation above a box about the author."""
    for one in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        if not _is_scrap(sheet.lines[rows[one]].text):
            break
        found[one] = True


def _is_scrap(text: str) -> bool:
    return len(text) <= _SHORT and not ends_sentence(text) and not any(map(str.isdigit, text))
