"""Centuries and decades: `12th c.`, `nineteenth century`, `XIXe siècle`, `1850s`, `1990-е`."""

from __future__ import annotations

from glossator.characters.folding import fold
from glossator.dating.dating import Read, Reader, date_of
from glossator.dating.families.roman import number_of
from glossator.dating.words import pattern_of
from glossator.patterns import re

_ONES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"  # fmt: skip  # noqa: E501
_WORDS = {fold(word): number for number, word in enumerate(_ONES.split(), 1)}
_NUMBER = (
    r"(?:\d{1,2}(?:st|nd|rd|th|e|eme|\.|-й|-и|-го)?|[ivx]{1,5}(?:e|eme|\.|th|-й|-и)?|"
    + "|".join(sorted(_WORDS, key=len)[::-1])
    + ")"
)
_PART = (
    "early|late|mid|middle|(?:beginning|end|first half|second half) of(?: the)?|[12]\\. halfte(?: des)?"
    r"|debut|fin|anfang|ende|mitte|нач\.|кон\.|начало|конец|сер\.|середина"
)
"""What part of a century it is: the value is the century, as everywhere in the house."""
_C = rf"(?:{pattern_of('century')})"
_CENTURY = re.compile(
    rf"(?:the\s|du\s|im\s|le\s)?(?:(?:{_PART})[\s-])?(?P<a>{_NUMBER})(?:\s*{_C})?(?:\s*(?P<how>-|/|or|oder|ou|to|bis|and|und|et|и|veya|ve)\s*(?:the\s)?(?:(?:{_PART})[\s-])?(?P<b>{_NUMBER}))?"
    rf"\s*{_C}(?P<bc>\s*{pattern_of('bc')})?(?:\s*{pattern_of('ad')})?"
)
_BEFORE = re.compile(
    r"(?:siglo|secolo|sec\.|saec\.|s\.) ?(?P<a>[ivx]{1,5})(?: (?:in|ex|med)\.?)?(?P<b>)(?P<how>)(?P<bc>)"
)
_DECADE = re.compile(
    r"(?:the\s|les\s|die\s|in den\s)?(?:(?:early|mid|late|fruhe|spate|fin des|debut des)[\s-])?"
    r"(?:(?:annees|decade)\s)?(\d{3}0)"
    r"(?:'?s|er(?:[ -]jahren?)?|[-–]?(?:е|ые|х)(?: г(?:г|оды|одов)?\.?)?|'?l[ae]r(?:in?)?|'?li yillar)"
)
_DECADES = re.compile(r"(?:the\s)?(\d{3})0'?s?\s?(?:[-–—/]|and|to|und|bis)\s?'?(\d)0(?:'?s|er jahre)")
_ANNEES = re.compile(r"(?:les\s)?annees (\d{3}0)(?:-(\d{3}0))?")


def centuries(text: str, folded: str, read: Reader) -> Read:
    """The century or decade as a year with unknown digits; of two centuries one, or a stretch."""
    pair = _DECADES.fullmatch(folded)
    if pair is not None:
        return date_of(f"{pair[1]}X/{pair[1][:2]}{pair[2]}X")
    decade = _DECADE.fullmatch(folded) or _ANNEES.fullmatch(folded)
    if decade is not None:
        return date_of(decade[1][:3] + "X")
    match = _CENTURY.fullmatch(folded) or _BEFORE.fullmatch(folded)
    if match is None:
        return None
    numbers = [_number(one) for one in (match["a"], match["b"]) if one]
    if not all(1 <= number <= 30 for number in numbers):
        return None
    found = [f"-{number - 1:02d}XX" if match["bc"] else f"{number - 1:02d}XX" for number in numbers]
    if len(found) == 1:
        return date_of(found[0])
    one_of = match["how"] in ("or", "oder", "ou", "veya")
    return date_of(f"[{','.join(found)}]" if one_of else "/".join(found))


def _number(written: str) -> int:
    if written in _WORDS:
        return _WORDS[written]
    digits = re.match(r"\d+", written)
    if digits:
        return int(digits.group())
    roman = re.match(r"[ivx]+", written)
    return number_of(roman.group()) or 0 if roman else 0
