"""What those who digitise or hand on a text put before, behind and into it: licences, covers, lines of downloads.

It says itself what it is. What only stands beside it, as the particulars of a cover, goes with it where the page ends
with it or where the text begins anew below.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_STARTS = re.compile(
    r"\*{2,3} ?start of (?:the|this) .{3,160}\*{2,3}|\*?end\*? ?the small print.{0,120}", re.IGNORECASE
)
_ENDS = re.compile(
    r"\*{2,3} ?end of (?:the|this) .{3,160}\*{2,3}|end of (?:the )?(?:this )?(?:\w+ ){1,3}e-?(?:book|text)\b.{0,160}",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:this content (?:was )?downloaded (?:from|on|by)|downloaded (?:from|by|on|at)\b|all use subject to\b"
    r"|digiti[sz]ed by\b|digitalisiert (?:von|durch)\b|numérisé par\b|heruntergeladen (?:von|am)\b"
    r"|téléchargé (?:depuis|le|sur)\b|document téléchargé\b|bereitgestellt von\b|brought to you by\b"
    r"|(?:[ep]-?)?issn:? ?\d{4}-\d{3}[\dx]|contents lists? available (?:at|online)|journal homepage:"
    r"|[\dX/-]{9,}\s?/?\s?©\s?\S|protected by copyright\b|for personal use only|electronic copy available at\b"
    r"|licensed to\b).{0,240}",
    re.IGNORECASE,
)
"""A line on every page or at its foot that tells how a copy came about."""
_CUE = re.compile(
    r"stable url:|your use of .{3,60} indicates|indicates your acceptance|terms (?:and|&) conditions of|terms of use:"
    r"|full terms|to (?:cite|link to) this (?:article|version|document|chapter)|submit your article"
    r"|view related articles|article views:|journal homepage:|is a not-for-profit"
    r"|digital copy of a book|about google book|usage guidelines"
    r"|internet archive|hathitrust|this (?:e-?book|e-?text) is for the use of|hal id:|archives-ouvertes|hosted by"
    r"|open[- ]access archive|deposited in|nutzungsbedingungen|conditions d.utilisation|link to publication"
    r"|citation for published version|author\(s\):|published by:|source:|accessed:|issn:? .{0,30}\(print\)"
    r"|download date|please contact .{0,60}@|non-commercial use|take ?down policy|distributed proofreading",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"(?:the end|end|finis|ende|fin|fine|son|konec|конец)", re.IGNORECASE)
_PRINTED = re.compile(
    r"(?:re)?(?:printed|published|imprinted) (?:for|by|and sold)\b|(?:gedruckt|verlegt) (?:bei|von|für)\b"
    r"|druck und verlag\b|im verlag\b"
    r"|chez\b|à paris|imprimerie\b|imprimé (?:chez|par)\b|de l[’']imprimerie|stamp(?:ato|eria)\b|per i tipi\b"
    r"|presso\b|en la imprenta\b"
    r"|imprenta\b|por \w+ impresor|matbaa|в типографии\b|типография\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:1[4-9]|20)\d\d\.?|[MDCLXVI]{4,}\.?")
_PLACED = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)?[.:,]?")
_FRONT_LINES, _LONGEST_IMPRINT = 16, 120
_LEAST_CUES = 3
_COVER_LINES = 90
_MOST = 0.4
"""Share of the lines of a text that may stand before it."""
_LEAST_TITLE = 8
_TITLE_LINES = 3
"""Lines in which a page may set a title that its cover has on one."""


def licences(sheet: Sheet) -> Iterable[Claim]:
    """Claim all before a line that says that the text starts, all behind one that says it ends, covers, and stamps."""
    wordy = [index for index, line in enumerate(sheet.lines) if line.text and index not in sheet.claims]
    start = next((at for at in wordy[: int(_MOST * len(wordy))] if _STARTS.fullmatch(sheet.lines[at].text)), -1)
    end = next((at for at in wordy if at > start and _ENDS.fullmatch(sheet.lines[at].text)), len(sheet.lines))
    for at in wordy:
        if at <= start or at >= end:
            why = "a line says that the text starts below" if at <= start else "a line says that the text ended above"
            yield Claim(Kind.FURNITURE, at, at, why, 0.95)
    inside = [at for at in wordy if start < at < end]
    cover = _cover(sheet, inside) if start < 0 else []
    sure = 0.95 if len(cover) and any(sheet.lines[at].feed >= 0 for at in _behind(inside, cover)) else 0.85
    for at in cover:
        yield Claim(Kind.FURNITURE, at, at, "it stands on a cover that whoever handed the text on put before it", sure)
    closing = sheet.lines[inside[-1]].text if inside else ""
    closes = _CLOSED.fullmatch(closing.rstrip(".!") if closing.isupper() else closing)
    if closing[:1].isupper() and closes and _apart(sheet, inside[-1]):
        yield Claim(Kind.FURNITURE, inside[-1], inside[-1], "it says that the text is at its end", 0.9)
    for at in _imprint(sheet, inside):
        yield Claim(Kind.FURNITURE, at, at, "where, for whom and when a book was printed, on its title page", 0.85)
    for at in inside:
        if _STAMP.fullmatch(sheet.lines[at].text) and _apart(sheet, at):
            yield Claim(Kind.FURNITURE, at, at, "it tells how the copy came about", 0.95)


def _imprint(sheet: Sheet, rows: Sequence[int]) -> list[int]:
    """The lines of an imprint among the first of a text: who printed it, and the place and the year beside that."""
    near = list(rows[:_FRONT_LINES])
    printed = next((place for place, at in enumerate(near) if _PRINTED.match(sheet.lines[at].text)), -1)
    if printed < 0 or len(sheet.lines[near[printed]].text) > _LONGEST_IMPRINT:
        return []
    beside = near[max(printed - 1, 0) : printed] + near[printed + 1 : printed + 3]
    dated = [at for at in beside if _DATED.fullmatch(sheet.lines[at].text)]
    if not dated and not _DATED.search(sheet.lines[near[printed]].text):
        return []
    next_to = (near[printed] - 1, near[printed] + 1)
    places = [at for at in beside if at in next_to and _PLACED.fullmatch(sheet.lines[at].text)]
    return sorted({near[printed], *dated, *places})


def _cover(sheet: Sheet, rows: Sequence[int]) -> list[int]:
    """The lines of a cover: those of a first page with three cues, else those down to the last cue of the beginning."""
    lines = sheet.lines
    near = rows[:_COVER_LINES]
    page = next((place for place, at in enumerate(near) if place and lines[at].feed >= 0), 0)
    cues = [place for place, at in enumerate(near) if _CUE.search(lines[at].text)]
    if page:
        cues = [place for place in cues if place < page]
    if len(cues) < _LEAST_CUES:
        return []
    if page:
        return list(near[:page])
    end = cues[-1]
    while end + 1 < len(near) and near[end + 1] == near[end] + 1:  # the rest of its paragraph
        end += 1
    title = " ".join(lines[near[0]].text.casefold().split())
    below = rows[end + 1 : end + 1 + _COVER_LINES]
    broken = [" ".join(lines[one].text for one in below[at : at + _TITLE_LINES]) for at in range(len(below))]
    again = len(title) >= _LEAST_TITLE and any(" ".join(one.casefold().split()).startswith(title) for one in broken)
    if again:
        return list(near[: end + 1])
    return [near[place] for place in cues]


def _behind(rows: Sequence[int], cover: Sequence[int]) -> Sequence[int]:
    return rows[len(cover) : len(cover) + 1]


def _apart(sheet: Sheet, at: int) -> bool:
    """Whether a page's edge, a blank line or another stamp stands beside it: no line amid a paragraph is a stamp."""
    lines = sheet.lines
    above = at == 0 or not lines[at - 1].text or at in sheet.pages or bool(_STAMP.fullmatch(lines[at - 1].text))
    below = at + 1 == len(lines) or not lines[at + 1].text or at + 1 in sheet.pages
    below = below or bool(_STAMP.fullmatch(lines[at + 1].text))
    return above or below
