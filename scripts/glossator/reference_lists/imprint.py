"""Who published a work and where: `Brenn: Harbour Press`, `Harbour Press, Brenn`, `М.: Наука`."""

from __future__ import annotations

from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.words import either
from glossator.reference_lists.words_of_holders import PLACES, PUBLISHER

_PLACE = r"[^\W\d_][^:.,;()\d]{1,40}(?:[,/;–-] ?[^:,;()\d]{2,22}){0,2}|[^\W\d_]{1,3}\.(?:;? ?[^\W\d_]{1,5}\.?){0,2}|St\.? [^:.,;()]{2,30}"
_PLACED = re.compile(
    rf"(?:(?<=[\s(.,;–])|^)(?P<place>{_PLACE})\s?:\s+(?P<who>(?!\d)[^,;:()]{{2,90}}?)(?=\s*(?:[,;)]|\.(?:\s|$)|$|\s[–-]\s))"
)
_CITY = re.compile(
    r"(?:^|(?<=[,.;(]))\s*(?P<who>[^,.;:()]{2,80}),\s(?P<place>[^,.;:()\d]{2,40}(?:,\s(?:[A-Z]{2}|UK|USA|U\.S\.A?\.?|England|Germany))?)(?=\s*(?:[,.;)]|$))"
)
_REVERSED = re.compile(
    r"(?:^|(?<=[,.;(]))\s*(?P<place>[^,.;:()\d]{2,40}),\s(?P<who>[^,.;:()]{2,80})(?=\s*(?:[,.;)]|$))"
)
_PIECE = re.compile(r"\s*(?P<it>[^,.;()]+(?:\.(?=\s?[A-Z]\.)[^,.;()]*)*)")
_KNOWN = re.compile(
    rf"(?:{either(PLACES)})(?:(?:\s?[/&–-]\s?|\s(?:and|und|et|ve|y|e)\s)(?:{either(PLACES)}|[^\W\d_]+))*", re.IGNORECASE
)
_NO_PUBLISHER = re.compile(r"\d|^\s*(?:vol|bd|t|v|n|p|s|с|cilt|coll|ed|eds|trad|in|dans|[A-Z]{2})\b", re.IGNORECASE)
_PUBLISHER = re.compile(rf"\b(?:{either(PUBLISHER)})", re.IGNORECASE)


def imprint_in(words: str, start: int, end: int) -> tuple[list[Field], int]:
    """Return place and publisher in a stretch, and where they begin (-1 where there are none)."""
    last = None
    for match in _PLACED.finditer(words, start, end):
        last = match
    if last is not None:
        return [_field("location", last, "place"), _field("publisher", last, "who")], last.start()
    if (known := _known_place(words, start, end))[0]:
        return known
    for pattern in (_CITY, _REVERSED):
        for match in pattern.finditer(words, start, end):
            publishes, places = _PUBLISHER.search(match["who"]), _PUBLISHER.search(match["place"])
            if publishes and not places:
                return [_field("location", match, "place"), _field("publisher", match, "who")], match.start()
    return [], -1


def _known_place(words: str, start: int, end: int) -> tuple[list[Field], int]:
    """A city that everybody knows between two commas, and the piece beside it: the one before, else the one behind."""
    pieces = [match for match in _PIECE.finditer(words, start, end) if match[0].strip()]
    at = next((n for n in range(len(pieces) - 1, -1, -1) if _KNOWN.fullmatch(pieces[n]["it"])), -1)
    if at < 0:
        return [], -1
    found = [_field("location", pieces[at], "it")]
    first = pieces[at].start("it")
    before = pieces[at - 1] if at and not _NO_PUBLISHER.search(pieces[at - 1]["it"]) else None
    behind = pieces[at + 1] if at + 1 < len(pieces) and not _NO_PUBLISHER.search(pieces[at + 1]["it"]) else None
    beside = (
        behind if behind is not None and (before is None or at == 1 or not _PUBLISHER.search(before["it"])) else before
    )
    if beside is not None:
        found.append(_field("publisher", beside, "it"))
        first = min(first, beside.start("it"))
    return found, first


def publishes(name: str) -> bool:
    """Whether a name has a word that names of publishers have."""
    return _PUBLISHER.search(name) is not None


def _field(name: str, match: re.Match[str], group: str) -> Field:
    value = match[group]
    start = match.start(group) + len(value) - len(value.lstrip(" .,–"))
    value = value.strip(" .,–") + (
        "." if value.strip().endswith(".") and len(value.strip()) < 8 and name == "location" else ""
    )
    return Field(name, value, start, start + len(value))
