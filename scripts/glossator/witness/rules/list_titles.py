"""The titles of reference lists, in any language of the project, and of what follows such lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container

from glossator.patterns import re
from glossator.witness.rules.bylines import are_names
from glossator.witness.rules.entry_starts import begins, dated, is_tail
from glossator.witness.section_titles import REFERENCES
from glossator.witness.sheet import Sheet

_CLOSING = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:acknowledge?ments?|appendi(?:x|ces)\b.*|annex\b.*|supplementa(?:l|ry)\b.*|supporting information.*|author(?:s|s['’]|['’]s)? (?:note|contributions?|information"
    r"|biograph\w+|details).*|about the authors?.*|notes?(?: on contributors?)?|end ?notes|foot ?notes|funding.*|(?:competing|conflicts? of) interests?.*|data availability.*|danksagung(?:en)?|anhang\b.*"
    r"|über (?:die|den) autor\w*|zu den autor\w*|zur (?:autorin|person)|autor(?:in|innen|en)(?:verzeichnis|angaben)?|anschrift.*|korrespondenz.*|(?:abbildungs|bild)(?:nachweise?|verzeichnis)|personenregister|sachregister|register|(?:sur|à propos de) l[’']aut.*|sobre (?:o|a|el|la|los|las|os|as) aut.*|yazar(?:lar)? hakkında|yazışma adresi.*|об авторе?.*|сведения об авторах.*|(?:sull|informazioni sull)[’']autor.*|nota biografica|over de auteurs?|o autor(?:ze|ach)|correspondence.*|corresponding author.*|disclosure.*|keywords.*|anmerkungen|fußnoten|teşekkür|ekler?\b.*|dipnotlar|notlar|remerciements|annexes?|notes de fin|agradecimientos|apéndice.*|notas|благодарности|приложени[ея].*|примечания|index|abstract|summary|(?:chapter|part|kapitel|teil|bölüm|chapitre|partie|capítulo|parte|capitolo|глава|часть|hoofdstuk|rozdział)\s+(?:\d{1,3}|[ivxlc]{1,7})\b.{0,60}"
    r"|zusammenfassung|résumé|özet|figures?(?: legends)?|tables?|copyright.*|license.*|received.{0,80}|reviewer.*|additional information.*|ethics.*|abbreviations|glossary|received:.*)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 70
_COUNT = re.compile(r"(\d{1,2})(?:\.\d{1,2})*\.?\s")
_TITLE_SPACES = 8
"""No title of a list has more words than nine."""
_PROSE_LINE = 40
"""Characters of a line of prose, at least."""
_UNLIKE = re.compile(r"\d|,\s|\.\s")
"""In no title of a part behind a list."""
_NUMBER_BESIDE = re.compile(r"^\d{1,4}\s+|\s+\d{1,4}$")
_LONGEST_HEAD = 80
"""Characters of a running head."""


def list_titles(sheet: Sheet) -> list[int]:
    """Return the lines that are a title of a list."""
    lines = sheet.lines
    found = []
    for index, line in enumerate(lines):
        text = line.text
        if not text or len(text) > _LONGEST_TITLE or text.count(" ") > _TITLE_SPACES or index in sheet.claims:
            continue
        if not REFERENCES.fullmatch(text) or _is_counted(sheet, index):
            continue
        letters = next((sign for sign in text if sign.isalpha()), "")
        above = index == 0 or not lines[index - 1].text or index in sheet.pages or index - 1 in sheet.claims
        if (
            letters
            and not letters.islower()
            and (above or len(lines[index - 1].text) < 60 or lines[index - 1].text[-1:] in ".!?")
        ):
            found.append(index)
    return found


def _is_counted(sheet: Sheet, index: int) -> bool:
    """Whether a title is a row of a list of contents: the short line right above has the number before its own."""
    own, above = (_COUNT.match(sheet.lines[at].text) if at >= 0 else None for at in (index, index - 1))
    if own is None or above is None:
        return False
    return int(own[1]) == int(above[1]) + 1 and len(sheet.lines[index - 1].text) <= _LONGEST_TITLE


def running_lines(sheet: Sheet) -> frozenset[int]:
    """Return short lines between blank ones or others of their sort that come back: heads of pages that none claimed."""
    lines = sheet.lines
    bare = {
        index: _bare(line.text)
        for index, line in enumerate(lines)
        if line.text and len(line.text) <= _LONGEST_HEAD and index not in sheet.claims
    }
    counts = Counter(bare.values())
    again = [index for index, words in bare.items() if counts[words] > 1 and len(words) > 3]
    short = [index for index in again if not dated(lines[index].text) and not is_tail(lines[index].text)]
    counts = Counter(bare[index] for index in short)
    found = {index for index in short if counts[bare[index]] > 1}
    edge = {index for index in found if _apart(sheet, index, found)}
    numbers = {
        beside
        for index in edge
        for beside in (index - 2, index - 1, index + 1, index + 2)
        if 0 <= beside < len(lines)
        and lines[beside].text.isdecimal()
        and len(lines[beside].text) < 5
        and beside not in sheet.claims
    }
    return frozenset(edge | numbers)


def _bare(text: str) -> str:
    """A line without a number at either end."""
    return _NUMBER_BESIDE.sub("", text) if text[0].isdigit() or text[-1].isdigit() else text


def _apart(sheet: Sheet, index: int, others: Container[int]) -> bool:
    lines = sheet.lines
    above = index == 0 or not lines[index - 1].text or index - 1 in others or lines[index - 1].text.isdecimal()
    below = (
        index + 1 == len(lines) or not lines[index + 1].text or index + 1 in others or lines[index + 1].text.isdecimal()
    )
    return above and below


def titles_prose(sheet: Sheet, index: int) -> bool:
    """Return whether a line stands alone like a title, and what follows is no entry: the list ends before it."""
    lines = sheet.lines
    text = lines[index].text
    if not (3 < len(text) <= _LONGEST_TITLE) or not text[0].isupper() or text[-1] in ".,;:)]”»" or _UNLIKE.search(text):
        return False
    below = [at for at in range(index + 1, min(index + 6, len(lines))) if lines[at].text]
    alone = index + 1 < len(lines) and not lines[index + 1].text
    if alone and len(below) > 1 and _is_author(sheet, below[0]):  # a chapter: its title, and who wrote it
        return below[1] not in sheet.claims and len(lines[below[1]].text) > _PROSE_LINE
    if not alone or not below or below[0] in sheet.claims or begins(lines[below[0]].text) > 0:
        return False
    first = lines[below[0]].text
    return len(first) > _PROSE_LINE and not any(dated(lines[at].text) for at in below[:3])


def _is_author(sheet: Sheet, index: int) -> bool:
    """Whether nothing but a name stands between blank lines."""
    text = sheet.lines[index].text
    alone = not sheet.lines[index - 1].text and not sheet.lines[index + 1].text
    return alone and len(text) <= _PROSE_LINE and "," not in text and are_names(text)


def closes_list(text: str) -> bool:
    """Return whether a line is the title of what is no more of the list."""
    short = len(text) <= _LONGEST_TITLE
    return short and bool(REFERENCES.fullmatch(text) or (_CLOSING.fullmatch(text) and text[:1].isupper()))
