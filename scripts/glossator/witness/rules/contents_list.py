"""The table of contents: its lines stand as they are, and what they announce are headings where it comes."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.headings import NUMBER_ALONE, level_of
from glossator.witness.sheet import Claim, Sheet

_TITLE = re.compile(
    r"(?:table of )?contents|inhalt(?:sverzeichnis|sübersicht)?|içindekiler|table des matières|sommaire"
    r"|índice(?: general)?|contenido|tabla de contenidos?|sumario|содержание|оглавление"
    r"|inhoud(?:sopgave)?|indice|sumário|spis treści",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:[\s.·…_]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7})$", re.IGNORECASE)
"""Leaders and the page at the end of an entry."""
_NUMBER = re.compile(
    r"(?:(?:chapter|part|section|kapitel|teil|chapitre|bölüm|глава|capítulo)\s+)?"
    r"(?:\d{1,2}(?:\.\d{1,2})*|[ivxlc]{1,7}|[a-z])[.):]?[\s—–-]+",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?:\.\s?){4,}|…|\s{3,}\d{1,4}$")
_LONGEST = 120
_MOST_BLANK = 2
"""Blank lines within a list of contents."""
_LEAST = 2
_MOST = 400


def contents_list(sheet: Sheet) -> Iterable[Claim]:
    """Claim each entry below a title of contents as a line of its own, and each line that one of them announces.

    Entries end where three lines are blank, where a line is too long for one, or where one of them comes back as a
    heading. A list of which nothing has a page and nothing comes back is none.
    """
    lines = sheet.lines
    title = next(
        (at for at, line in enumerate(lines) if sheet.free(at) and _TITLE.fullmatch(line.text.rstrip(":."))), -1
    )
    if title < 0:
        return
    entries = _entries(sheet, title)
    names = {name: at for at in entries if len(name := _name(lines[at].text)) > 3}
    found: list[int] = []
    end = entries[-1] if entries else title
    for at in range(end + 1, len(lines)):
        name = _name(lines[at].text) if lines[at].text and len(lines[at].text) <= _LONGEST else ""
        if name in names and sheet.free(at) and _apart(sheet, at):
            found.append(at)
            del names[name]
    paged = sum(1 for at in entries if _PLACE.search(lines[at].text))
    if len(entries) < _LEAST or max(paged, len(found)) * 2 < len(entries):
        return
    yield Claim(Kind.HEADING, title, title, "the title of a list of contents", 0.97, {"level": 2})
    for at in entries:
        yield Claim(Kind.PARAGRAPH, at, at, "an entry of the list of contents", 0.95)
    for at in found:
        why = "the list of contents announces it"
        yield Claim(Kind.HEADING, at, at, why, 0.97, {"level": level_of(lines[at].text)})


def _entries(sheet: Sheet, title: int) -> list[int]:
    lines = sheet.lines
    found: list[int] = []
    seen: set[str] = set()
    blank = 0
    for at in range(title + 1, min(title + _MOST, len(lines))):
        text = lines[at].text
        if not text:
            blank += 1
            continue
        led = _LEADERS.search(text) is not None
        if (found and blank > _MOST_BLANK) or len(text) > _LONGEST or not sheet.free(at):
            break
        name = _name(text)
        if found and not led and NUMBER_ALONE.fullmatch(text):  # the first chapter
            break
        if name in seen or (text[-1] in ".!?" and not led and not text.isupper()):
            break
        seen.add(name)
        found.append(at)
        blank = 0
    return found


def _apart(sheet: Sheet, at: int) -> bool:
    """Whether nothing of a paragraph stands right above the line."""
    above = at - 1
    return not sheet.lines[above].text or above in sheet.claims or at in sheet.pages or at in sheet.cuts


def _name(text: str) -> str:
    """The words of an entry or heading for comparison: without number, leaders and page."""
    bare = _NUMBER.sub("", _PLACE.sub("", text), count=1)
    return " ".join(re.findall(r"\w+", bare.casefold()))
