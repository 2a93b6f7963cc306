"""Headings: one to three short lines that stand alone and say no sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.run_in import KEYWORDS
from glossator.witness.rules.speakers import speakers
from glossator.witness.section_titles import is_section
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_NUMBERED = re.compile(
    r"(?:(\d{1,2}(?:\.\d{1,2}){0,3})\.?|[IVX]{1,5}\.|[A-Z]\.|§\s?\d{1,3}\.?|chapter \w+|part \w+)"
    r"(?:[:.]?\s+|\s?[—–]\s?)(?=\S)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:(?i:chapter|part|section|book|letter|kapitel|teil|chapitre|livre|bölüm|глава|часть|capítulo)\s+\w+"
    r"|[IVXLC]{1,6}|§\s?\d{1,3})"
    r"(?:\.\s?[—–-]?|\s?[:—–-])\s?(?=[^\W\d_])"
)
"""A number of a chapter before its title, behind which a full stop may end the title."""
NUMBER_ALONE = re.compile(
    r"(?:chapter|part|book|section|letter|canto|kapitel|teil|buch|abschnitt|chapitre|partie|livre|capítulo|parte|libro|capitolo"
    r"|bölüm|kısım|kitap|глава|часть|книга|rozdział|hoofdstuk|deel)\s+(?:the\s+)?"
    r"(?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|last)[.:]?"
    r"|(?:\d{1,2}\.|birinci|ikinci|üçüncü|dördüncü|beşinci|erstes|zweites|drittes|viertes) (?:bölüm|kısım|kapitel"
    r"|teil|buch|abschnitt)[.:]?",
    re.IGNORECASE,
)
"""The number of a chapter with nothing beside it: its title stands below, or it has none."""
_SMALL = re.compile(
    "a|an|and|as|at|but|by|for|from|in|into|nor|of|on|onto|or|over|per|the|to|up|via|vs|with|upon|against"
    "|between|ve|ile"
    "|için|veya|der|die|das|und|oder|von|zu|im|am|de|la|le|les|du|des|et|ou|en|el|los|las|y|o"
)
"""Words that title case leaves small."""
_BYLINE = re.compile(
    r"(?:(?:prepared|submitted|compiled|written|edited|translated|drawn up) by|vorgelegt von|herausgegeben von"
    r"|présenté par|presentado por|by|von|par|yazan|source|photo|image|figure|fig\.|table)\b",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:(?:prepared |submitted |compiled |written |edited )?by|von|par|yazan:?) \w[^.]{0,60}$", re.IGNORECASE
)
_LISTED = re.compile(r"[•‣*–—-]\s|.*\.{4,}|.*https?://|.*\S@\S+\.\w")
_COLUMNS = re.compile(r"\S\s{2,}(?=\S)|\S\t(?=\S)")
_FOLLOWING = frozenset({Kind.PARAGRAPH, Kind.CAPTION})
_LONGEST = 140
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{2}[.!]\S*\s")
_LONGEST_TITLE = 220
_MOST_LINES = 3
_SECTION = "what scholars call a part of their texts"
_FEW_WORDS = "a line of few words that stands alone before prose"
_PROSE = 100
"""Characters of a block from which it is prose and no short piece."""
_LEAST_OF_LEAD = 3
_LEAST_SURE = 0.5
_KEYWORDS = 3
"""So many words with semicolons between them are what `Keywords` announces."""
_TOP, _SCRAP = 8, 3
"""Blocks of a beginning, and words of a scrap above a title."""
_WORDS_OF_PLAIN = 8
"""A line in sentence case is a heading only up to this many words."""


def headings(sheet: Sheet) -> Iterable[Claim]:
    """Claim blocks of short lines in title case, in capitals, numbered, or of few words, if prose follows them.

    A row of such blocks (title, subtitle, heading) counts where prose follows the
    last; lines after the last prose are no headings. A block that a page break
    alone sets apart is the rest of a paragraph unless the words before it end a
    sentence.
    """
    blocks = sheet.blocks()
    held = sorted(index for index, claim in sheet.claims.items() if claim.kind in _FOLLOWING)
    followed = False
    found: list[Claim] = []
    whole = sheet.unwrapped
    said = speakers(sheet)
    opening = _opening(sheet, blocks)
    begun = next((at for at, block in enumerate(blocks) if len(sheet.words(*block)) > _PROSE), len(blocks))
    for at in range(len(blocks) - 1, -1, -1):
        first, last = blocks[at]
        following = blocks[at + 1][0] if at + 1 < len(blocks) else len(sheet.lines)
        place = bisect_right(held, last)
        followed = followed or (place < len(held) and held[place] < following)
        alone = followed and first not in said and (whole or _stands_alone(sheet, blocks, at))
        why = _looks_like_heading(sheet, first, last) if alone else ""
        first_of_all = at <= opening or (at < _TOP and _names_below(sheet, last))
        if not why and alone and first_of_all and len(blocks) > _MOST_LINES:
            why = _looks_like_title(sheet, first, last)
        if why:
            text = sheet.words(first, last)
            level = level_of(text)
            sure = _sure(sheet, blocks, at, begun, text, why)
            if sure >= _LEAST_SURE:  # rather no heading than one of a menu
                found.append(Claim(Kind.HEADING, first, last, why, sure, {"level": level}))
        elif not (first == last and _AUTHOR.match(sheet.lines[first].text)):  # a byline stands among headings
            words = sheet.words(first, last)
            followed = len(words) > 60 or ends_sentence(words) or _leads_in(words) or len(words) == 1
            followed = followed or words.count(";") >= _KEYWORDS - 1
    return reversed(found)


def _opening(sheet: Sheet, blocks: Sequence[tuple[int, int]]) -> int:
    """The block that may be a title in small letters: the first, or the first of five words below scraps."""
    sizes = [sheet.words(*block).count(" ") + 1 for block in blocks[:_TOP]]
    if not sizes or sizes[0] > _SCRAP:
        return 0
    at = next((at for at, size in enumerate(sizes) if size > _SCRAP), 0)
    return at if sizes[at] > _SCRAP + 1 else 0


def _sure(sheet: Sheet, blocks: Sequence[tuple[int, int]], at: int, begun: int, text: str, why: str) -> float:
    """How sure a heading is: prose below and the end of prose above make it so, short pieces do not.

    A menu, an index or a list of names is short pieces in a row; a title with its subtitle is two or three.
    """
    if why == _SECTION:
        return 0.98
    sure = 0.68 if why == _FEW_WORDS else 0.8
    below = sheet.words(*blocks[at + 1]) if at + 1 < len(blocks) else ""
    above = sheet.words(*blocks[at - 1]) if at else ""
    if len(below) > _PROSE or (blocks[at][1] + 1 in sheet.claims and not below):
        sure += 0.12
    elif below and not ends_sentence(below):
        sure -= 0.15
    if not above or (len(above) > _PROSE and ends_sentence(above)) or blocks[at][0] - 1 in sheet.claims:
        sure += 0.08
    elif len(above) <= _PROSE and not ends_sentence(above):
        sure -= 0.1
    if at > begun and (_is_row(sheet, blocks, at, 1) or _is_row(sheet, blocks, at, -1)):
        sure -= 0.25
    if len(text.split()) == 1 and not text.isupper():
        sure -= 0.04
    return round(min(max(sure, 0.4), 0.98), 2)


def _is_row(sheet: Sheet, blocks: Sequence[tuple[int, int]], at: int, step: int) -> bool:
    """Whether two more short pieces, no sentences and no sections, stand on one side, as in a list or a menu."""
    beside = [at + step, at + 2 * step]
    if not all(0 <= one < len(blocks) for one in beside):
        return False
    words = [sheet.words(*blocks[one]) for one in beside]
    return all(len(one) <= _PROSE and not ends_sentence(one) and not is_section(one) for one in words)


def _leads_in(words: str) -> bool:
    """Whether a list or a quotation follows: `Three things can be said with some confidence:`."""
    return words.endswith(":") and words.count(" ") >= _LEAST_OF_LEAD


def _looks_like_heading(sheet: Sheet, first: int, last: int) -> str:
    if last - first >= _MOST_LINES:
        return ""
    text = sheet.words(first, last)
    if any(len(_COLUMNS.findall(sheet.lines[index].text)) > 1 for index in range(first, last + 1)):
        return ""  # a row of a table, or a menu on one line
    if len(text) == 1 and text not in "IVXivx":
        return ""  # an initial that a page sets large
    if first == last and (is_section(text) or (NUMBER_ALONE.fullmatch(text) and text[0].isupper())):
        return _SECTION
    if text[-1] == "." and (counted := _COUNTED.match(text)) and "." not in text[counted.end() : -1]:
        text = text[:-1]  # `IV.—The Ferry.`
    if len(text) > _LONGEST or text[-1] in ".,;:…" or _BYLINE.match(text) or _LISTED.match(text):
        return ""
    if KEYWORDS.match(text):
        return ""
    words = [word for word in re.split(r"[\s—–-]+", text) if any(map(str.isalpha, word))]
    opening = next((c for c in text if c.isalnum()), "")
    if not words or opening.islower():
        return ""
    if text[-1] in ')”"’' and ends_sentence(text):
        return ""
    numbered = _NUMBERED.match(text)
    if numbered and text[numbered.end()].isupper() and len(words) <= 14:
        return "a numbered line that stands alone before prose"
    weighty = [word for word in words if not _SMALL.fullmatch(word.lower().strip("“”‘’\"'()"))]
    high = sum(1 for word in weighty if next(filter(str.isalpha, word)).isupper())
    if weighty and high >= 0.75 * len(weighty):
        return "short lines in title case that stand alone before prose"
    if first == last and len(words) <= _WORDS_OF_PLAIN and opening.isupper() and not text.endswith("!"):
        return _FEW_WORDS
    return ""


def _looks_like_title(sheet: Sheet, first: int, last: int) -> str:
    """The first words of a text are its title, be they many and in small letters, where they say no sentence."""
    text = sheet.words(first, last)
    if last - first >= _MOST_LINES or len(text) > _LONGEST_TITLE or text[-1] in ".,;…" or _BYLINE.match(text):
        return ""
    if any(len(_COLUMNS.findall(sheet.lines[index].text)) > 1 for index in range(first, last + 1)):
        return ""
    opening = next((sign for sign in text if sign.isalnum()), "")
    named = last + 1 < len(sheet.lines) and _names_below(sheet, last)  # then a stop parts title and subtitle
    if (_SENTENCE_INSIDE.search(text) and not named) or (ends_sentence(text) and text[-1] not in "?)"):
        return ""
    return "" if opening.islower() or opening.isdigit() or "://" in text else "the first words of the text"


def _names_below(sheet: Sheet, last: int) -> bool:
    """Whether names are the next words below a block."""
    below = next((at for at in range(last + 1, min(last + 4, len(sheet.lines))) if sheet.lines[at].text), -1)
    return below in sheet.claims and sheet.claims[below].rule == "byline"


def _stands_alone(sheet: Sheet, blocks: list[tuple[int, int]], at: int) -> bool:
    first, last = blocks[at]
    if at > 0:
        before = blocks[at - 1][1]
        gap = range(before + 1, first + 1)
        interrupted = any(index in sheet.pages or _interrupts(sheet, index) for index in gap)
        if interrupted and not ends_sentence(sheet.lines[before].text) and len(sheet.words(*blocks[at - 1])) > 60:
            return False  # the paragraph goes on after the page break or the note
    below = blocks[at + 1][0] if at + 1 < len(blocks) else len(sheet.lines)
    return below > last + 1 or below in sheet.pages or below in sheet.cuts


def _interrupts(sheet: Sheet, index: int) -> bool:
    """Whether what stands there may cut a paragraph in two: names below a title do not."""
    return index in sheet.claims and sheet.claims[index].rule != "byline"


def level_of(text: str) -> int:
    """Return the level of a heading: 2, and one more for each further part of its number, up to 6."""
    match = _NUMBERED.match(text)
    depth = match[1].count(".") if match and match[1] else 0
    return min(2 + depth, 6)
