"""The line in which a journal cites an article above its title: `Archiv für Hörgeschichte 23 (2007), S. 312–331`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_BLOCKS = 6
"""Blocks of a beginning among which such a line stands."""
_LONGEST = 140
_PROSE = 300
"""Characters of a block behind which no front is."""
_PAGES = re.compile(
    r"(?P<sign>\b(?:pp?|ss?|seiten?|pages?|sayfa|стр|с)\.?\s?)?\b(\d{1,5})\s?[–—-]\s?(\d{1,5})\b", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_VOLUME = re.compile(
    r"(?:\b(?:vol|volume|no|number|nr|issue|jg|jahrgang|bd|band|heft|t|tome|año|cilt|sayı|anno|n|т|том|вып|№)\b\.?:?\s?|n°\s?)\d"
    r"|(?<![\d–—.-])\d{1,3}(?![\d–—-])",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"[^\W\d_].{4,90}?,?\s(?:vol\.? ?|bd\.? ?|cilt:? ?|t\.? ?)?\d{1,3}(?:[.:/]|,\s?(?:no|nr|n°|issue|sayı"
    r"|heft)[.:]?\s?)\d{1,3},?"
    r"\s\(?(?:[^\W\d_]{3,12}\s)?(?:1[5-9]|20)\d\d\)?",
    re.IGNORECASE,
)
"""`Journal of Street Light 12.3 (2011)`, without pages."""
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?:doi:? ?)?10\.\d{4,9}/\S+|(?:e-?)?ISSN:? ?[\d-]{8,9}[\dXx]?", re.IGNORECASE
)
_END = re.compile(r"[^\W\d_]{3}[.!?]$")


def journal_line(sheet: Sheet) -> Iterable[Claim]:
    """Claim a line near the beginning with a year, a volume and pages, and bare addresses and an ISSN beside it."""
    blocks = sheet.blocks()
    front: list[int] = []
    for first, last in blocks[:_BLOCKS]:
        words = sheet.words(first, last)
        if len(words) > _PROSE or (ends_sentence(words) and not is_citing(words)):
            break
        front += range(first, last + 1)
    cited = [at for at in front if sheet.free(at) and is_citing(sheet.lines[at].text)]
    if not cited or len(front) < 2:
        return
    for at in cited[:1]:
        yield Claim(Kind.FURNITURE, at, at, "journal, volume and pages of an article, above its text", 0.9)
    for at in front:
        if at not in cited and _ADDRESS.fullmatch(sheet.lines[at].text):
            yield Claim(Kind.FURNITURE, at, at, "an address beside journal, volume and pages", 0.85)


def is_citing(text: str) -> bool:
    """Whether a line names a journal with its year, its volume and its pages, and says no sentence."""
    if not 12 <= len(text) <= _LONGEST or _END.search(text):
        return False
    pages = next((one for one in _PAGES.finditer(text) if one["sign"] or not _are_years(one[2], one[3])), None)
    if pages is None:
        return _ISSUE.fullmatch(text) is not None
    rest = f"{text[: pages.start()]} {text[pages.end() :]}"
    year = _YEAR.search(rest)
    if year is None or not any(map(str.isalpha, rest)):
        return False
    return _VOLUME.search(rest[: year.start()] + "____" + rest[year.end() :]) is not None


def _are_years(first: str, last: str) -> bool:
    return _YEAR.fullmatch(first) is not None and len(last) in (2, 4)
