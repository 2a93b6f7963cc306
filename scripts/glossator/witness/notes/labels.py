"""What a line may begin with if it begins the body of a note: a table of shapes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glossator.patterns import re

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_PLAIN_LETTERS = "abcdefghijklmnoprstuvwxyz"
STARS = ("*", "†", "‡", "§", "¶", "‖")
"""The signs in the order in which printers use them; then each twice (Chicago Manual of Style 17, 14.25)."""


class Family(StrEnum):
    """By what notes are told apart."""

    NUMBER = "number"
    LETTER = "letter"
    CAPITAL = "capital"
    STAR = "star"


@dataclass(frozen=True, slots=True)
class Label:
    """The label that a line begins with."""

    family: Family
    number: int
    """The number, the place in the alphabet, or the place among the signs."""
    sign: str
    """What is printed, without what surrounds it: `12`, `a`, `**`."""
    length: int
    """Characters up to the first word of the body."""
    shape: str
    weight: float
    """How much the shape alone speaks for a note."""


_WORD = (
    "foot-?note|end-?note|note|fn|fu(?:ß|ss)note|anmerkung|anm|dipnot|not|примечание|прим|сноска|nota"
    "|note de bas de page"
)
_OPENING = r"[^\W\d_]|[“\"‘'(\[«„‹—–]"

SHAPES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("worded", re.compile(rf"\[\s?(?:{_WORD})\.?\s?(\d{{1,4}}|[a-z]|[*†‡§¶‖]{{1,3}})\s?[:.,—–-]+\s*(?=\S)", re.I), 2.5),
    ("caret", re.compile(r"\[\^(\d{1,4}|[A-Za-z])\]:?\s*(?=\S)"), 1.5),
    ("bracket", re.compile(r"\[(\d{1,4}|[A-Za-z]|[*†‡§¶‖]{1,3})\][:.]?\s*(?=\S)"), 0.5),
    ("round", re.compile(r"\((\d{1,4}|[A-Za-z]|[*†‡§¶‖]{1,3})\)\s*(?=\S)"), 0.0),
    ("raised", re.compile(rf"([⁰¹²³⁴-⁹]{{1,4}}|[{RAISED_LETTERS}])[.)]?\s*(?=\S)"), 1.0),
    ("star", re.compile(r"(\*{1,6}|[†‡§¶‖]{1,4})\)?\s*(?=[^\s*†‡§¶‖])"), 0.0),
    ("stop", re.compile(rf"(\d{{1,4}}|[A-Za-z])[.:]-?(?:\s+(?=\S)|(?={_OPENING}))"), -0.3),
    ("closing", re.compile(r"(\d{1,4}|[A-Za-z])\)\s*(?=\S)"), -0.3),
    ("space", re.compile(rf"(\d{{1,4}})\s+(?={_OPENING})"), -0.2),
    ("glued", re.compile(r"(\d{1,3})(?=[^\W\d_][^\W\d_])"), -0.6),
)
"""Name, pattern whose group is the label, and weight."""

_FIRST = re.compile(rf"[\[(\d⁰¹²³⁴-⁹{RAISED_LETTERS}*†‡§¶‖]|[A-Za-z][.):]")
"""Most lines begin with none of these: looked at first."""
_MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Jän|Mär|Ocak|Şubat|Nisan|Mayıs|Haziran|Temmuz"
    r"|Ağustos|Eylül|Ekim|Kasım|Aralık|janv|févr|mars|avr|juin|juil|août|déc|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct"
    r"|nov|dic|de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)"
)
_DATE = -2.5
"""`12 May` is a day."""


def label_of(text: str) -> Label | None:
    """Return the label that a line begins with; None where it begins with none."""
    if _FIRST.match(text) is None:
        return None
    for shape, pattern, weight in SHAPES:
        match = pattern.match(text)
        if match is None:
            continue
        family, number, sign = read_sign(match[1])
        if family is Family.NUMBER and number == 0:
            return None
        if shape == "glued" and not text[match.end()].isupper():
            return None
        if shape in ("space", "stop", "glued", "star") and _MONTH.match(text, match.end()):
            weight += _DATE
        if family in (Family.LETTER, Family.CAPITAL) and shape in ("stop", "round"):
            weight -= 0.5  # initials and lists begin so
        return Label(family, number, sign, match.end(), shape, weight)
    return None


def read_sign(printed: str) -> tuple[Family, int, str]:
    """Return family, number and plain form of what stands in a label or a mark."""
    first = printed[0]
    if first in "*†‡§¶‖":
        return Family.STAR, STARS.index(first) + len(STARS) * (len(printed) - 1) + 1, printed
    if first in RAISED_LETTERS:
        letter = _PLAIN_LETTERS[RAISED_LETTERS.index(first)]
        return Family.LETTER, ord(letter) - 96, letter
    if first.isascii() and first.isalpha():
        return (Family.LETTER if first.islower() else Family.CAPITAL), ord(first.lower()) - 96, first
    number = int(printed.translate(SUPERSCRIPTS))
    return Family.NUMBER, number, str(number)
