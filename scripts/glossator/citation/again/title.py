"""Short titles: `Kennan, Sources, 570`, `Иванов П. Порты. С. 47`, `Kennan, “Sources,” 570`; and `Kennan, 570`.

Prose looks the same, so only a library can tell: all readings of a stretch are given, the likeliest first.
"""

from __future__ import annotations

from collections.abc import Iterator

from glossator.citation.again.heads import OPENING, Token, is_initials, opens_quotation, runs, tokens
from glossator.citation.again.place import place_behind, read_where
from glossator.citation.item import DOUBTFUL
from glossator.model import CitedWork
from glossator.patterns import re

SHORT_TITLE, AUTHOR_PLACE = "short-title", "author-place"
LONGEST = 14
"""Words of the longest short title."""
MOST_READINGS = 12

_END = re.compile(
    r"[,.:”»\"’)]+(?=[\s”»\"’,.:(]*(?:\d|[IVXLC]+\b|passim|(?:at|hier|ici|esp\.|[^\W\d_]{1,6}\.?)\s?\d))"
    r"|\s(?=(?:[Ss]|[СсPp]|pp|[Ss]s|ch|chap|kap|Kap|гл|böl)\.\s?\d)|[;(]|[.,]\s|\s?$"
)
_LED = re.compile(r"(?:at|hier|ici|burada|здесь|esp\.|bes\.|insb\.)\s", re.IGNORECASE)
"""What is in every stretch with a place that a word leads to (`again.place`)."""
_CLOSED = re.compile(r"[,:.]\s")
"""What ends the names before a title, where no quotation mark begins it and no word leads to a place."""
_QUOTED = re.compile(r"[“«„\"‘]\s*(?P<title>[^“”«»„\"]{2,200}?)[,.]?\s*(?:[”»“\"’])")
_STRIP = ' ,.:;“”«»„"‘’'
_MARK = re.compile(r"[.;]?\s*$")


def read(words: str, start: int) -> Iterator[CitedWork]:
    """Yield the readings of a stretch as an author and a short title or a place, each doubtful or firm.

    Firm is one that begins the stretch, gives a place, and leaves nothing behind.
    """
    led = _LED.search(words) is not None
    if not (led or _CLOSED.search(words) or any(map(words.__contains__, OPENING))):
        return
    found = tokens(words)
    count = 0
    before = None
    for first, last in runs(found):
        # `Иванов П., Серов А. Порты`: the list of names goes on behind initials with a comma.
        listed = before is not None and before[1] == first and is_initials(found[first - 1][2])
        begins = before[0] if before and listed else first
        before = begins, last
        for bound in _bounds(found, first, last):
            for item in _at(words, start, found, begins, bound, led):
                yield item
                count += 1
        if count >= MOST_READINGS:
            return


def _bounds(found: list[Token], first: int, last: int) -> list[int]:
    """Where a title may begin: behind the run's last word, and behind initials that follow the surname."""
    bounds = [last] if last < len(found) else []
    for number in range(first + 1, last):
        if is_initials(found[number][2]) and number + 1 < len(found) and not is_initials(found[number + 1][2]):
            bounds.append(number + 1)
        elif opens_quotation(found[number][2]):
            bounds.append(number)
    return bounds[:3]


def _at(words: str, start: int, found: list[Token], first: int, bound: int, led: bool) -> Iterator[CitedWork]:
    """The readings with the title, or the place, from a token on; `led` is whether `at` leads to any place at all."""
    begin, end = found[first][0], found[bound - 1][1]
    names = words[begin:end].rstrip(" ,:;")
    closed = words[end - 1] in ",:." or opens_quotation(found[bound][2])
    if not (closed or led):
        return
    where = read_where(words, end)
    if not closed and not (where and where.introduced):
        return
    whole = first == 0
    if where:
        alone = whole and bool(_MARK.match(words, where.end))
        if alone:
            yield _item(AUTHOR_PLACE, words, start, begin, where.end, names, "", where.where, where.label, False)
        return
    at = found[bound][0]
    quoted = _QUOTED.match(words, at)
    if quoted:
        yield _titled(words, start, begin, names, quoted["title"], quoted.end(), whole)
        return
    seen = 0
    for stop in _END.finditer(words, at + 1):
        title = words[at : stop.start()]
        if len(title.split()) > LONGEST or seen > 2:
            return
        if title.strip(_STRIP):
            yield _titled(words, start, begin, names, title, stop.start(), whole)
            seen += 1


def _titled(words: str, start: int, begin: int, names: str, title: str, at: int, whole: bool) -> CitedWork:
    where = place_behind(words, at)
    end = where.end if where else at
    place, label = (where.where, where.label) if where else ("", "page")
    firm = whole and where is not None and bool(_MARK.match(words, end))
    return _item(SHORT_TITLE, words, start, begin, end, names, title.strip(_STRIP), place, label, firm)


def _item(
    form: str, words: str, start: int, begin: int, end: int, names: str, title: str, place: str, label: str, firm: bool
) -> CitedWork:
    confidence = DOUBTFUL if firm else DOUBTFUL - 0.1
    return CitedWork(
        start + begin, start + end, form, confidence,
        authors=(names,), title=title, locator=place, label=label, parts=(words[begin:end],),
    )  # fmt: skip
