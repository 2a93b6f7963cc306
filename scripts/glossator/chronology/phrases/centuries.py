"""Centuries and millennia: `the 19th century`, `the fifth and fourth centuries BC`, `early 20th centuries`.

The word is looked for first, and the pattern of its numbers is tried backwards from it. The 5th century BC, 500 to
401 BC, is `-04XX` (ISO 8601-2:2019, 4.7.4: -0499 to -0400); the 5th century is `04XX`, 401 to 500 being read as 400
to 499, as EDTF must.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.characters.letters_asked import asks, present
from glossator.chronology.clock import Clock
from glossator.chronology.phrases.frames.parts import PARTS
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import Point, about, between, both, of_century, of_millennium, of_year, part_of
from glossator.patterns import re

_TENS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
ORDINALS = dict(zip(_TENS, range(1, 21), strict=True)) | {
    f"twenty-{word}": 20 + at for at, word in enumerate(_TENS[:9], 1)
}
_ROMAN = {"X": 10, "V": 5, "I": 1}

_ERA = (
    r"(?P<era>,?\s(?:BCE|BC|B\.\s?C\.\s?E\.|B\.\s?C\.|bce|bc|before\sChrist)|,?\s(?:AD|A\.\s?D\.|CE|C\.\s?E\.|ad|ce))"
)
_WORD = re.compile(
    rf"(?:\s|-)(?P<unit>(?i:centur(?:y|ies)|millenni(?:um|ums|a))|(?<=st\s|nd\s|rd\s|th\s)c(?:ent)?(?:\.|(?=\s?[,;)?\]]|\s*\Z)))(?!\w){_ERA}?(?!\w)"
)
_BEFORE_OUR_ERA = re.compile(r"\W*b", re.IGNORECASE)

_PARTS = "|".join(sorted(PARTS, key=len, reverse=True))
_PART = rf"(?:(?:the\s)?(?P<part{{0}}>(?i:{_PARTS}))(?:\s|-)(?:the\s)?)?"
_NUMBER = (
    r"(?:(?P<figure{0}>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<roman{0}>X{{1,2}}(?:I{{1,3}}|I?[VX]|VI{{1,3}})?|I{{1,3}}|I?V|VI{{1,3}}|IX)(?:st|nd|rd|th)?"
    rf"|(?P<word{{0}}>(?i:twenty[\s-](?:{'|'.join(_TENS[:9])})|{'|'.join(sorted(_TENS, key=len, reverse=True))})))"
)
_SINGLE = re.compile(
    rf"(?<![\w-])(?:(?i:the)\s)?{_NUMBER.format('2')}\Z|(?:(?<=mid-)|(?<=late-)|(?<=early-)){_NUMBER.format('4')}\Z"
)
_JOINT = r"(?P<joint>-?\s?[-–—‑/]\s?|-?,?\s(?:to|and|or|until|through|and\sinto)\s(?:the\s)?)"
_SECOND = re.compile(rf"(?<=[a-z][-–—‑/]){_NUMBER.format('2')}\Z")
"""The second of `17th-19th centuries`."""
_TWO = re.compile(
    rf"(?<![\w-])(?:(?P<opener>(?i:between|from))\s)?(?:(?i:the)\s)?{_PART.format('1')}{_NUMBER.format('1')}"
    rf"(?:[\s-](?:century|millennium))?{_JOINT}{_PART.format('2')}{_NUMBER.format('2')}\Z"
)
_JOINED = re.compile(r"[-–—‑/,]|\s(?:to|and|or|until|through)\s")
"""Without any of these near the number there are not two of them."""
_TURN_ALONE = re.compile(r"(?<![\w-])(?:the\s)?turn[\s-]of[\s-](?:the[\s-])?\Z", re.IGNORECASE)
_TURN = re.compile(r"(?<!\w)(?:the\s)?turn\sof\s(?:the\s)?\Z", re.IGNORECASE)

REACH = 80
"""Characters before the word in which its numbers may begin."""


CENTURY_KEYS = asks(("centur", "millenni", "th c", "1st c", "2nd c", "3rd c"))
"""Folded letters one of which is in every passage that names a century."""


def centuries(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield every century and millennium, and every two of them, in reading order."""
    if present(text).isdisjoint(CENTURY_KEYS):
        return
    for match in _WORD.finditer(text):
        found = _read(text, match)
        if found:
            yield found


def _read(text: str, at: re.Match[str]) -> Stated | None:
    low = max(at.start() - REACH, 0)
    unit = at["unit"].lower()
    before_ours = bool(at["era"] and _BEFORE_OUR_ERA.match(at["era"]))
    millennium = unit.startswith("m")
    one = _SINGLE.search(text, low, at.start()) or _SECOND.search(text, low, at.start())
    if one is None:
        turn = _TURN_ALONE.search(text, max(at.start() - 16, 0), at.start() + 1)
        if turn is None or at["era"] or unit != "century":
            return None
        return Stated(turn.start(), at.end(), None, "turn-of-century", by_clock=_turn_near)
    two = (
        _TWO.search(text, low, at.start()) if _JOINED.search(text, max(one.start() - 30, 0), one.start() + 4) else None
    )
    if two is not None:
        found = _two(at, two, before_ours, millennium)
        turn = _TURN.search(text, max(two.start() - 16, 0), two.start() + 4 * two[0].lower().startswith("the "))
        if found is not None and turn and found.point and found.point.latest:
            return Stated(turn.start(), at.end(), about(of_year(found.point.latest.year - 99)), "turn-of-century")
        if found is not None:
            return found
    tag = "2" if one.lastgroup and one.lastgroup.endswith("2") else "4"
    point = _point(one, tag, before_ours, millennium)
    if point is None:
        return None
    turn = _TURN.search(text, max(one.start() - 16, 0), one.start() + (4 if one[0][:4].lower() == "the " else 0))
    if turn is not None:
        return _turn_of(turn.start(), at.end(), point)
    return Stated(one.start(), at.end(), point, "century")


def _two(at: re.Match[str], two: re.Match[str], before_ours: bool, millennium: bool) -> Stated | None:
    joint = two["joint"].strip(" ,")
    listed = joint.lstrip("-").strip().startswith(("and", "or")) and not two["opener"]
    first = _parted(two, "1", before_ours, millennium)
    last = _parted(two, "2", before_ours, millennium)
    if first is None or last is None:
        return None
    begin, end = (first, last) if (first.earliest or 0) <= (last.earliest or 0) else (last, first)  # type: ignore[operator]
    if not listed:
        point = between(first, last)
    elif first.latest and last.earliest and begin.value and end.value and _next(begin, end):
        point = between(begin, end)
    else:
        point = both(first, last)
    if point.value is None:
        return None
    return Stated(two.start(), at.end(), point, "century-range" if not listed else "century-list", True)


def _next(first: Point, last: Point) -> bool:
    """Whether one century comes right behind the other."""
    one, other = first.value, last.value
    return bool(one and other and one.latest and other.earliest and one.latest.next() == other.earliest)


def _parted(match: re.Match[str], tag: str, before_ours: bool, millennium: bool) -> Point | None:
    point = _point(match, tag, before_ours, millennium)
    part = match[f"part{tag}"]
    return part_of(point, *PARTS[part.lower()]) if point and part else point


def _point(match: re.Match[str], tag: str, before_ours: bool, millennium: bool) -> Point | None:
    if match[f"figure{tag}"]:
        number = int(match[f"figure{tag}"])
    elif match[f"roman{tag}"]:
        number = _from_roman(match[f"roman{tag}"])
    else:
        number = ORDINALS[match[f"word{tag}"].lower().replace(" ", "-")]
    if millennium:
        return of_millennium(number, before_ours) if 1 <= number <= (10 if before_ours else 3) else None
    return of_century(number, before_ours) if 1 <= number <= (99 if before_ours else 21) else None


def _from_roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))


def _turn_near(clock: Clock) -> tuple[Point, bool] | None:
    """The turn of the century is the one the narrative is near: within forty years of it."""
    if clock.year is None:
        return None
    year = (clock.year + 50) // 100 * 100
    return (about(of_year(year)), True) if abs(year - clock.year) <= 40 else None


def _turn_of(start: int, end: int, point: Point) -> Stated | None:
    """The turn of the 20th century is about 1900, where it began, as most people use the words."""
    if point.earliest is None:
        return None
    return Stated(start, end, about(of_year(point.earliest.year)), "turn-of-century")
